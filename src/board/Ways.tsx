import type { ReactElement } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import type { Card } from './cards.ts'
import { Finding, Note } from './Finding.tsx'
import { goalOf } from './goal.ts'
import { Way } from './Way.tsx'

const { findings } = laterWords

/** What stands in the way of each proposal that is not there yet. */
export function Ways({ cards }: { readonly cards: readonly Card[] }): ReactElement {
  const waiting = cards.filter(({ row }) => goalOf(row) !== null)
  return (
    <Finding title={findings.standsInTheWay}>
      {waiting.length === 0 ? (
        <Note>{findings.nothingInTheWay}</Note>
      ) : (
        waiting.map((card) => <Way key={card.proposal.id} card={card} />)
      )}
    </Finding>
  )
}
