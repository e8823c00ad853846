import { describe, expect, test } from 'vitest'
import { firstPicked } from '../../../machines/analysis/firstPicked.ts'
import { ProposalAnalysis } from '../../../machines/analysis/proposalAnalysis.ts'
import { truthTable } from '../../../machines/analysis/truthTable.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { ConditionId } from '../../../machines/dossier.ts'
import { everything } from '../../../machines/record.ts'
import { development, dossierWith } from '../workspace/dossierWith.ts'
import { ukraine } from '../workspace/ukraine.ts'

/** What is picked first for a proposal, and what the combinations of that come to. */
function firstOf(dossier: typeof ukraine, id: string, asOf: string, odds: Record<string, number> = {}) {
  const opened = new OpenDossier(dossier)
  const view = { asOf, lens: 'assessed', filter: everything, steps: [] } as const
  const board = opened.board(view)
  const proposal = dossier.proposals.find((one) => one.id === id)
  if (proposal === undefined) throw new Error('no proposal')
  const analysis = new ProposalAnalysis(dossier, board, proposal)
  const statuses = (picked: readonly ConditionId[]) =>
    new Set(truthTable(opened, view, board, proposal.id, picked)?.map(({ status }) => status))
  const picked = firstPicked(
    board.conditions.filter(
      (row) => analysis.requirement.open.some((leaf) => leaf.id === row.id) || row.truth === 'true',
    ),
    { importance: analysis.oddsBy(odds).importance, blockers: analysis.requirement.blockers() },
    (some) => statuses(some).size > 1,
  )
  return { picked, statuses: [...statuses(picked)] }
}

const conditions = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, title: id, kind: 'action' }))
const refusing = (...ids: readonly string[]) => [
  development('no', '2025-03-02', { effects: ids.map((condition) => ({ condition, event: 'refuse' })) }),
]
const dossier = (requires: object, ...refused: readonly string[]) =>
  dossierWith({
    conditions,
    proposals: [{ id: 'p', title: 'P', tabled: '2025-03-01', requires }],
    developments: refusing(...refused),
  })

describe('the conditions that are combined first', () => {
  test('make a difference on the record, where some of them is refused', () => {
    expect(firstOf(ukraine, 'ceasefire-30d', '2025-05-11').statuses.length).toBeGreaterThan(1)
  })

  test('are what is refused, then what moves the odds most', () => {
    const odds = { a: 0.9, b: 0.9, c: 0.2, d: 0.9, e: 0.5 }
    const { picked } = firstOf(dossier({ allOf: ['a', 'b', 'c', 'd', 'e'] }, 'd'), 'p', '2025-03-10', odds)
    expect(picked).toEqual(['d', 'c', 'e'])
  })

  test('are the smallest way where what is refused decides nothing', () => {
    const either = dossier({ anyOf: [{ allOf: ['a', 'b', 'c', 'd'] }, { allOf: ['e', 'f'] }] }, 'a', 'b', 'c', 'd')
    expect(firstOf(either, 'p', '2025-03-10').picked).toEqual(['e', 'f'])
    const { picked, statuses } = firstOf(
      dossier({ allOf: ['a', 'b', 'c', 'd'] }, 'a', 'b', 'c', 'd'),
      'p',
      '2025-03-10',
    )
    expect(picked).toEqual(['a', 'b', 'c', 'd'])
    expect(statuses).toHaveLength(2)
  })
})
