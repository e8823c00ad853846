import { type ReactElement, useMemo, useState } from 'react'
import { type Comparison, readoutRows } from '../../machines/board/accounts/readouts.ts'
import type { Development, Effect, Occasion } from '../../machines/dossier.ts'
import { listOf } from '../../machines/record.ts'
import controls from '../ui/controls.module.css'
import { laterWords } from '../ui/laterWords.ts'
import quiet from '../ui/quietLink.module.css'
import section from '../ui/section.module.css'
import { useAccountsCase } from './AccountsContext.ts'
import { effectClause } from './effectClause.ts'
import styles from './Readouts.module.css'
import { type TextChoice, TextPicker } from './TextPicker.tsx'

const { accounts: say, record } = laterWords
const comparisons: readonly Comparison[] = ['added', 'other', 'missing', 'same']

const marks: Readonly<Record<Comparison, string>> = { added: '+', other: '≠', missing: '◐', same: '=' }

interface ReadoutsProps {
  readonly occasions: ReadonlyMap<Occasion, readonly Development[]>
  readonly chosen: string | null
}

/** Two texts on one event side by side: what one names and the other leaves out, and where they differ. */
export function Readouts({ occasions, chosen }: ReadoutsProps): ReactElement | null {
  const { opened, names, dates, actions } = useAccountsCase()
  const all = [...occasions.keys()]
  const occasion = all.find(({ id }) => id === chosen) ?? all[0]
  const [picked, setPicked] = useState<readonly [string | null, string | null]>([null, null])
  const texts = (occasion && occasions.get(occasion)) ?? []
  const [left, right] = pairOf(texts, picked)
  const rows = useMemo(
    () => (left === undefined || right === undefined ? [] : readoutRows(opened.dossier, left, right)),
    [opened, left, right],
  )
  if (occasion === undefined || left === undefined || right === undefined) return null
  const choices = texts.map((text): TextChoice => ({ id: text.id, name: nameOf(text) }))
  const countOf = (...of: readonly (typeof comparisons)[number][]) =>
    rows.filter(({ comparison }) => of.includes(comparison)).length
  return (
    <section className={section.section} aria-labelledby="readouts" data-occasion={occasion.id}>
      <h2 id="readouts">{say.readouts(texts.length)}</h2>
      <p className={section.lead}>
        {say.readoutsOf(occasion.title, dates.long(occasion.at))}{' '}
        {say.onlyIn(countOf('added', 'missing'), countOf('other'))}
      </p>
      {all.length > 1 && (
        <label className={styles.event}>
          {say.event}
          <select
            className={controls.select}
            value={occasion.id}
            onChange={({ target }) => {
              const found = all.find(({ id }) => id === target.value)
              if (found === undefined) return
              setPicked([null, null])
              actions.chooseOccasion(found.id)
            }}
          >
            {all.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: laid out as blocks on a phone, it would not be a table any more. */}
      <table role="table" className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <TextPicker
                label={say.leftText}
                choices={choices}
                chosen={left.id}
                onChoose={(id) => setPicked([id, right.id === id ? left.id : right.id])}
              />
              <TextNote text={left} />
            </th>
            <th scope="col">
              <TextPicker
                label={say.rightText}
                choices={choices}
                chosen={right.id}
                onChoose={(id) => setPicked([left.id === id ? right.id : left.id, id])}
              />
              <TextNote text={right} />
            </th>
          </tr>
        </thead>
        {comparisons.map((comparison) => {
          const own = rows.filter((row) => row.comparison === comparison)
          const [title, note] = say.kindsOfRows[comparison]
          return own.length === 0 ? null : (
            <tbody key={comparison} data-comparison={comparison}>
              {own.map((row, place) => (
                <tr key={row.subject}>
                  {place === 0 && (
                    <th scope="rowgroup" rowSpan={own.length} className={styles.kind}>
                      <span aria-hidden="true" className={styles[comparison]}>
                        {marks[comparison]}
                      </span>
                      <span>
                        {title}
                        {note !== '' && <small>{note}</small>}
                      </span>
                    </th>
                  )}
                  <Named title={names.title(row.subject)} effects={row.left} />
                  <Named title={names.title(row.subject)} effects={row.right} />
                </tr>
              ))}
            </tbody>
          )
        })}
      </table>
    </section>
  )

  function nameOf(text: Development): string {
    const publisher = names.source(text.source)?.publisher ?? text.source
    const by = listOf(text.by)
    return by.length === 0 ? publisher : `${record.everybody(by.map(names.party))} (${publisher})`
  }
}

/** The texts that were picked, else the first and the next one by others. */
function pairOf(
  texts: readonly Development[],
  [left, right]: readonly [string | null, string | null],
): readonly [Development | undefined, Development | undefined] {
  const speakers = ({ by }: Development): string => [...listOf(by)].sort().join(' ')
  const first = texts.find(({ id }) => id === left) ?? texts[0]
  const others = texts.filter((text) => text !== first)
  const second = others.find(({ id }) => id === right)
  return [first, second ?? others.find((text) => first && speakers(text) !== speakers(first)) ?? others[0]]
}

function TextNote({ text }: { readonly text: Development }): ReactElement {
  const { dates, actions } = useAccountsCase()
  return (
    <small>
      <a className={quiet.link} href={actions.recordAddress(text.id)}>
        {text.headline}
      </a>
      , {dates.short(text.at)}
    </small>
  )
}

/** What a text says of something, or that it does not name it. */
function Named({ title, effects }: { readonly title: string; readonly effects: readonly Effect[] }): ReactElement {
  const { names, dates } = useAccountsCase()
  if (effects.length === 0) return <td className={styles.none}>{say.notNamed}</td>
  return (
    <td>
      {title}
      <small>{effects.map((effect) => effectClause(effect, names, dates)).join('; ')}</small>
    </td>
  )
}
