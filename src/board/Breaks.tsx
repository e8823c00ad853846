import { memo, type ReactElement, useMemo, useState } from 'react'
import { type Break, breaksOf } from '../../machines/analysis/flip.ts'
import { laterWords } from '../ui/laterWords.ts'
import { stepClause } from '../ui/stepClause.ts'
import { tellBreaks } from '../ui/telling/breaks.ts'
import type { Card } from '../ui/telling/cards.ts'
import { words } from '../ui/words.ts'
import { useBoard } from './BoardContext.ts'
import { Finding } from './Finding.tsx'
import type { Shown } from './useLater.ts'
import styles from './Way.module.css'

const { findings } = laterWords

/** Every event is tried on the board: with more subjects than this, only where one asks for it. */
const MOST_AT_ONCE = 40

/** What single event would break what holds now, of each proposal that is in force or ready. */
export function Breaks({ shown }: { readonly shown: Shown }): ReactElement | null {
  const holding = shown.cards.cards.filter(({ row }) => isBreakable(row.status))
  if (holding.length === 0) return null
  return (
    <Finding title={findings.wouldBreak}>
      {holding.map((card) => (
        <BreaksOf key={card.proposal.id} card={card} shown={shown} />
      ))}
    </Finding>
  )
}

const isBreakable = (status: string): boolean => status.startsWith('inForce.') || status === 'tabled.ready'

interface BreaksOfProps {
  readonly card: Card
  readonly shown: Shown
}

const BreaksOf = memo(function BreaksOf({ card, shown }: BreaksOfProps): ReactElement {
  const { board } = shown
  const isMuch = board.conditions.length + board.proposals.length > MOST_AT_ONCE
  const [isAsked, setIsAsked] = useState(false)
  return (
    <div className={styles.way}>
      <h3>{card.proposal.title}</h3>
      {isMuch ? (
        <details onToggle={({ currentTarget }) => setIsAsked(currentTarget.open)}>
          <summary>{findings.tryEveryEvent}</summary>
          {isAsked && <Told card={card} shown={shown} />}
        </details>
      ) : (
        <Told card={card} shown={shown} />
      )}
    </div>
  )
})

function Told({ card, shown }: BreaksOfProps): ReactElement {
  const { index } = useBoard()
  const { opened, view, board } = shown
  const { proposal } = card
  const { telling, rest, outright } = useMemo(
    () => tellBreaks(breaksOf(opened, view, board, proposal), proposal.id),
    [opened, view, board, proposal],
  )
  const list = (some: readonly Break[]) =>
    some.map((one) => <p key={`${one.step.event} ${one.status} ${idOf(one)}`}>{textOf(one, card, index)}</p>)
  return (
    <>
      {telling.length === 0 && <p>{findings.nothingBreaks}</p>}
      {list(telling)}
      {rest.length + outright.length > 0 && (
        <details>
          <summary>{findings.whatElse}</summary>
          {list(rest)}
          {outright.length > 0 && <p>{findings.outright(outright)}</p>}
        </details>
      )}
    </>
  )
}

const idOf = ({ step }: Break): string => ('condition' in step ? step.condition : step.proposal)

function textOf(one: Break, { proposal }: Card, index: ReturnType<typeof useBoard>['index']): string {
  const status = words.status.proposalInside(one.status)
  if (idOf(one) === proposal.id) return findings.breachWouldMake(status)
  const { step } = one
  const titles = { condition: index.condition, title: index.titleInside, date: (date: string) => date }
  return findings.ifSo('condition' in step ? stepClause(step, titles) : ofProposal(step, index), status)
}

const ofProposal = (
  { proposal, event }: Extract<Break['step'], { proposal: unknown }>,
  index: ReturnType<typeof useBoard>['index'],
): string => words.board.supposed(index.titleInside(proposal), event, false)
