import { type ReactElement, useId, useMemo } from 'react'
import { type ByThen, byThen } from '../../machines/analysis/byThen.ts'
import type { Successor } from '../../machines/analysis/successors.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { View } from '../../machines/board.ts'
import type { Dossier } from '../../machines/dossier.ts'
import { formatMoment } from '../ui/dates.ts'
import { laterWords } from '../ui/laterWords.ts'
import styles from './Deadlines.module.css'

const { deadlines } = laterWords

export interface DeadlinesProps {
  readonly opened: OpenDossier
  /** The steps of its what-if count. */
  readonly view: View
}

type TitleOf = (id: string) => string

/** As many proposals as one weighs as successors; the rest is one step away. */
const SHOWN = 2

/** For each due day and each end of a term ahead: when, in how many days, and what has to hold by then; nothing where there is none. */
export function Deadlines({ opened, view }: DeadlinesProps): ReactElement | null {
  const { dossier } = opened
  const heading = useId()
  const found = useMemo(() => byThen(opened, view), [opened, view])
  const titleOf = useMemo(() => titlesOf(dossier), [dossier])
  if (found.length === 0) return null
  return (
    <section className={styles.deadlines} aria-labelledby={heading}>
      <h2 id={heading}>{deadlines.title}</h2>
      <ul>
        {found.map((one) => (
          <li key={`${one.what} ${one.what === 'due' ? one.condition : one.proposal}`}>
            <p className={styles.when}>
              <b>{formatMoment(one.day, dossier.timeZone)}</b> <span>{deadlines.daysLeft(one.days)}</span>
            </p>
            <p>{sentence(one, titleOf)}</p>
            {one.what === 'term' && <Successors all={one.successors} ended={titleOf(one.proposal)} titleOf={titleOf} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface SuccessorsProps {
  readonly all: readonly Successor[]
  readonly ended: string
  readonly titleOf: TitleOf
}

function Successors({ all, ended, titleOf }: SuccessorsProps): ReactElement {
  const list = (some: readonly Successor[]) =>
    some.map((one) => (
      <p key={one.proposal} className={styles.successor}>
        {successorSentence(one, ended, titleOf)}
      </p>
    ))
  return (
    <>
      {list(all.slice(0, SHOWN))}
      {all.length > SHOWN && (
        <details>
          <summary>{deadlines.more(all.length - SHOWN)}</summary>
          {list(all.slice(SHOWN))}
        </details>
      )}
    </>
  )
}

const sentence = (one: ByThen, titleOf: TitleOf): string =>
  one.what === 'due'
    ? deadlines.due(titleOf(one.condition), one.neededBy.map(titleOf), one.usefulTo.map(titleOf))
    : deadlines.comes[one.comes](titleOf(one.proposal))

function successorSentence({ proposal, open }: Successor, ended: string, titleOf: TitleOf): string {
  const title = titleOf(proposal)
  if (open === null) return deadlines.tooHard(title)
  if (open === 'never') return deadlines.never(title, ended)
  return open.length === 0 ? deadlines.ready(title) : deadlines.wouldNeed(title, open.map(titleOf))
}

function titlesOf({ conditions, proposals }: Dossier): TitleOf {
  const titles = new Map<string, string>([...conditions, ...proposals].map(({ id, title }) => [id, title]))
  return (id) => titles.get(id) ?? ''
}
