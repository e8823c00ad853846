import { type ReactElement, useCallback, useEffect, useMemo } from 'react'
import { heardBy } from '../../machines/board/heard.ts'
import { sameAddress } from '../../machines/board/sameAddress.ts'
import type { SupposedChange } from '../../machines/board/supposedChanges.ts'
import { withoutSource } from '../../machines/board/withoutSource.ts'
import type { Source } from '../../machines/dossier.ts'
import { Button } from '../ui/Button.tsx'
import { Grade } from '../ui/Grade.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { Publisher } from '../ui/Publisher.tsx'
import section from '../ui/section.module.css'
import { useOneByOne } from '../ui/useOneByOne.ts'
import type { EvidenceCase } from './EvidenceContext.ts'
import styles from './Sources.module.css'

const { sources: say } = laterWords

interface SourcesProps {
  readonly about: EvidenceCase
  /** The one that the address picks out. */
  readonly chosen: string | null
}

/** What the record rests on: each source with its grade, what rests on it, and what would stand otherwise without it. */
export function Sources({ about, chosen }: SourcesProps): ReactElement {
  const { opened, view } = about
  const { sources } = opened.dossier
  const heard = useMemo(() => heardBy(opened, view), [opened, view])
  const counts = useMemo(() => {
    const found = new Map<string, number>()
    for (const { source } of heard) found.set(source, (found.get(source) ?? 0) + 1)
    return found
  }, [heard])
  const listed = useMemo(
    () => [...sources].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0)),
    [sources, counts],
  )
  const isResting = ({ id }: Source): boolean => counts.has(id) || view.filter.without.includes(id)
  const [resting, others] = [listed.filter(isResting), listed.filter((source) => !isResting(source))]
  const doubles = useMemo(() => sameAddress(sources), [sources])
  const board = useMemo(() => opened.board(view), [opened, view])
  const reckon = useCallback((source: Source) => withoutSource(opened, view, board, source.id), [opened, view, board])
  const { found, goOn } = useOneByOne(listed, reckon)
  useEffect(() => {
    if (chosen !== null)
      document.querySelector(`[data-source="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'center' })
  }, [chosen])
  const rowOf = (source: Source): ReactElement => (
    <SourceRow
      key={source.id}
      {...{ about, source }}
      isChosen={source.id === chosen}
      count={counts.get(source.id) ?? 0}
      doubles={doubles.get(source.id) ?? []}
      changes={found.get(source) ?? null}
    />
  )
  return (
    <section className={section.section} aria-labelledby="sources">
      <h2 id="sources">{say.title}</h2>
      <p className={section.lead}>{say.lead(counts.size, heard.length)}</p>
      {goOn !== null && (
        <Button className={styles.more} onClick={goOn}>
          {say.goOn}
        </Button>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: laid out as blocks on a phone, it would not be a table any more. */}
      <table role="table" className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say.source}</th>
            <th scope="col">{say.grade}</th>
            <th scope="col" className={styles.count}>
              {say.developments}
            </th>
            <th scope="col">{say.without}</th>
          </tr>
        </thead>
        <tbody>{resting.map(rowOf)}</tbody>
        {others.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.quiet}>
                {say.nothingRests(others.length)}
              </th>
            </tr>
            {others.map(rowOf)}
          </tbody>
        )}
      </table>
    </section>
  )
}

interface SourceRowProps {
  readonly about: EvidenceCase
  readonly source: Source
  readonly isChosen: boolean
  readonly count: number
  readonly doubles: readonly string[]
  /** What would stand otherwise without it; null while that is being worked out. */
  readonly changes: readonly SupposedChange[] | null
}

function SourceRow({ about, source, isChosen, count, doubles, changes }: SourceRowProps): ReactElement {
  const { names, dates, view, sourceAddress, leaveOut } = about
  const { without } = view.filter
  const isOut = without.includes(source.id)
  return (
    <tr data-source={source.id} className={isChosen ? styles.chosen : undefined} aria-current={isChosen || undefined}>
      <th scope="row">
        <a href={sourceAddress(source.id)} className={styles.name}>
          {source.title}
        </a>
        <small>
          <Publisher source={source} />
          {source.published !== undefined && `, ${say.published(dates.long(source.published))}`}
          {source.party !== undefined && ` · ${say.ownText(names.party(source.party))}`}
        </small>
        {doubles.length > 0 && (
          <small className={styles.double}>{say.sameAddress(doubles.map((id) => names.source(id)?.title ?? id))}</small>
        )}
      </th>
      <td>
        <Grade reliability={source.reliability} credibility={undefined} />
      </td>
      <td className={styles.count} data-label={say.developments}>
        {count}
      </td>
      <td>
        <label className={styles.out}>
          <input
            type="checkbox"
            aria-label={say.leaveOutThis(source.title)}
            checked={isOut}
            onChange={() => leaveOut(isOut ? without.filter((id) => id !== source.id) : [...without, source.id])}
          />
          {say.leaveOut}
        </label>
        {isOut && <span className={styles.quiet}>{say.isOut}</span>}
        {!isOut && changes === null && <span className={styles.quiet}>{say.reckoning}</span>}
        {!isOut && changes?.length === 0 && <span className={styles.quiet}>{say.nothing}</span>}
        {!isOut && changes !== null && changes.length > 0 && (
          <ul>
            {changes.map((change) => (
              <li key={`${change.kind} ${change.id}`}>
                {about
                  .changeText(change)
                  .map((text) => say.becomes(names.title(change.id), text))
                  .join('; ')}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}
