import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import type { Dossier } from '../../../machines/dossier.ts'
import { reuseRows } from '../../../machines/workspace/rows.ts'
import { CardMaker, type Cards } from '../../../src/ui/telling/cards.ts'
import { indexDossier } from '../../../src/ui/telling/dossierIndex.ts'
import { dossierWith, ukraine, viewOf } from '../../board/dossiers.ts'

/** Draws one board after another, as the app does. */
function drawing(dossier: Dossier): (view: View) => Cards {
  const opened = new OpenDossier(dossier)
  const maker = new CardMaker(indexDossier(dossier))
  const record = opened.board(viewOf({}))
  let last = record
  return (view) => {
    last = view.steps.length === 0 ? record : reuseRows(last, opened.board(view))
    return maker.make(last, record)
  }
}

const ids = ({ cards }: Cards): string[] => cards.map(({ proposal }) => proposal.id)
const watched = ({ watched }: Cards): string[] => watched.map(({ condition }) => condition.id)

describe('the cards of a board', () => {
  test('a change makes anew only the card that shows it', () => {
    const dossier = ukraine()
    const draw = drawing(dossier)
    const before = draw(viewOf({}))
    const mobilization = dossier.conditions.find(({ id }) => id === 'mobilization-halt')
    if (mobilization === undefined) throw new Error('the condition is gone')
    const after = draw(viewOf({ steps: [{ condition: mobilization.id, event: 'satisfy' }] }))
    const changed = after.cards.filter((card, place) => card !== before.cards[place])
    expect(changed.map(({ proposal }) => proposal.id)).toEqual(['ceasefire-30d'])
    expect(draw(viewOf({ steps: [] })).cards.slice(1)).toEqual(before.cards.slice(1))
  })

  test('what the record says of a condition is kept only where it says something else', () => {
    const dossier = ukraine()
    const draw = drawing(dossier)
    const [monitoring] = dossier.conditions.filter(({ id }) => id === 'monitoring')
    if (monitoring === undefined) throw new Error('the condition is gone')
    const { cards } = draw(viewOf({ steps: [{ condition: monitoring.id, event: 'satisfy' }] }))
    const moved = cards.flatMap(({ tree }) =>
      tree.parts.flatMap((part) =>
        part.kind === 'leaf' && part.leaf.kind === 'condition' && part.leaf.recordRow !== null
          ? [[part.leaf.condition.id, part.leaf.row.status, part.leaf.recordRow.status]]
          : [],
      ),
    )
    expect(moved).toEqual([['monitoring', 'satisfied', 'outstanding']])
  })

  test('are those that are tabled, and require what the account shown says they do', () => {
    const opened = new OpenDossier(ukraine())
    const index = indexDossier(opened.dossier)
    const shown = (view: View): Cards => new CardMaker(index).make(opened.board(view), opened.board(view))
    expect(ids(shown(viewOf({ asOf: '2025-03-12' })))).toEqual(['ceasefire-30d'])
    const byKyiv = shown(viewOf({ lens: index.claimants().find((id) => index.party(id) === 'Ukraine') ?? 'assessed' }))
    expect(byKyiv.cards[0]?.tree.parts).toHaveLength(2)
    expect(watched(byKyiv)).toContain('monitoring')
  })

  test('what only a proposal requires that is not tabled yet stands nowhere until something is heard of it', () => {
    const dossier = dossierWith({
      conditions: [
        { id: 'now', title: 'Now', kind: 'action' },
        { id: 'later', title: 'Later', kind: 'action' },
        { id: 'never', title: 'Never', kind: 'action' },
      ],
      proposals: [
        { id: 'first', title: 'First', tabled: '2025-01-01', requires: 'now' },
        { id: 'second', title: 'Second', tabled: '2025-06-01', requires: 'later' },
      ],
      developments: [
        {
          id: 'heard',
          at: '2025-02-01',
          headline: 'Heard',
          source: 'press',
          effects: [{ condition: 'later', event: 'discuss' }],
        },
      ],
    })
    const opened = new OpenDossier(dossier)
    const on = (asOf: string): string[] => {
      const board = opened.board(viewOf({ asOf }))
      return watched(new CardMaker(indexDossier(dossier)).make(board, board))
    }
    expect(on('2025-01-15')).toEqual(['never'])
    expect(on('2025-02-15')).toEqual(['later', 'never'])
    expect(on('2025-06-15')).toEqual(['never'])
  })

  test('who says that a halt was broken is asked of its present spell only', () => {
    const opened = new OpenDossier(ukraine())
    const index = indexDossier(opened.dossier)
    const alleged = (view: View): readonly string[] | undefined => {
      const board = opened.board(view)
      return new CardMaker(index).make(board, board).cards.find(({ proposal }) => proposal.id === 'energy-halt')
        ?.allegedBy
    }
    expect(alleged(viewOf({ asOf: '2025-03-26' }))).toEqual([])
    expect(alleged(viewOf({ asOf: '2025-04-15' }))).toEqual(['russia', 'ukraine'])
  })
})
