import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Board } from '../../machines/board.ts'
import type { Dossier, Step } from '../../machines/dossier.ts'
import { useRequests } from '../../src/board/useRequests.ts'
import { CardMaker } from '../../src/ui/telling/cards.ts'
import { indexDossier } from '../../src/ui/telling/dossierIndex.ts'
import { boards, dossierWith, viewOf } from './dossiers.ts'

const dossier: Dossier = dossierWith({
  conditions: ['a', 'b'].map((id) => ({ id, title: id, kind: 'action' })),
  proposals: [
    { id: 'p', title: 'P', tabled: '2025-01-01', requires: 'a' },
    { id: 'q', title: 'Q', tabled: '2025-01-01', requires: { allOf: ['a', 'b'] } },
  ],
})

function shown(...events: ('discuss' | 'satisfy')[]): { board: Board; cards: ReturnType<CardMaker['make']>['cards'] } {
  const [, b] = dossier.conditions
  if (b === undefined) throw new Error('no such condition')
  const steps = events.map((event): Step => ({ condition: b.id, event }))
  const { board, record } = boards(dossier, viewOf({ steps }))
  return { board, cards: new CardMaker(indexDossier(dossier)).make(board, record).cards }
}

test('a proposal is asked about anew only where the answer may be another one', () => {
  const { result, rerender } = renderHook(({ board, cards }) => useRequests(cards, dossier, board), {
    initialProps: shown(),
  })
  const [p, q] = result.current
  rerender(shown('discuss'))
  expect(result.current.map((one, place) => one === [p, q][place])).toEqual([true, true])
  rerender(shown('satisfy'))
  expect(result.current.map((one, place) => one === [p, q][place])).toEqual([true, false])
  expect(result.current[1]?.truths.get('b')).toBe('true')
})
