import { describe, expect, test } from 'vitest'
import { Analyst } from '../../../machines/analysis/analyst.ts'
import { laterPart } from '../../../machines/analysis/laterPart.ts'
import { proposalRequest } from '../../../machines/analysis/proposalRequest.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import type { Dossier } from '../../../machines/dossier.ts'
import { CardMaker } from '../../../src/ui/telling/cards.ts'
import { indexDossier } from '../../../src/ui/telling/dossierIndex.ts'
import { towardGoal } from '../../../src/ui/telling/toward.ts'
import { towardClauses } from '../../../src/ui/telling/towardClauses.ts'
import { toward } from '../../../src/ui/words/en/toward.ts'
import { dossierWith, ruleDossiers, ukraine, viewOf } from '../../board/dossiers.ts'

/** What would bring each proposal of a view where it is meant to be, with the sentence that says so. */
function waysOf(dossier: Dossier, view: View) {
  const board = new OpenDossier(dossier).board(view)
  const index = indexDossier(dossier)
  return new CardMaker(index).make(board, board).cards.flatMap((card) => {
    const { proposal } = card
    const analysis = new Analyst().answer(proposalRequest(dossier, board, proposal, {}), laterPart)
    const way = towardGoal(card, dossier, board, analysis)
    if (way === null) return []
    return [{ id: proposal.id, ...way, sentence: toward.sentence(towardClauses(way.steps, card, index), way.end) }]
  })
}

const sentences = (dossier: Dossier, view: Partial<View> = {}): Record<string, string> =>
  Object.fromEntries(waysOf(dossier, viewOf(view)).map(({ id, sentence }) => [id, sentence]))

const come: Record<ReturnType<typeof waysOf>[number]['end'], RegExp> = {
  declared: /^tabled\.ready$/,
  byItself: /^inForce\.holding$/,
  holding: /^inForce\.(holding|strained)$/,
  inForce: /^inForce\./,
}

describe('what would bring a proposal into force', () => {
  test.each([...ruleDossiers(), { name: 'the shipped one', dossier: ukraine(), views: days().map(viewOf) }])(
    'comes about once it is done: $name',
    ({ dossier, views }) => {
      const opened = new OpenDossier(dossier)
      for (const view of views) {
        for (const { id, steps, end } of waysOf(dossier, view)) {
          const { proposals } = opened.board({ ...view, steps: [...view.steps, ...steps] })
          expect(proposals.find((row) => row.id === id)?.status).toMatch(come[end])
        }
      }
    },
  )

  function days(): Partial<View>[] {
    const lenses = ['assessed', ...ukraine().parties.map(({ id }) => id)] as View['lens'][]
    return ['2025-03-12', '2025-03-25', '2025-04-20', '2025-05-12'].flatMap((asOf) =>
      lenses.map((lens) => ({ asOf, lens })),
    )
  }

  test('is one sentence from its shortest way', () => {
    expect(sentences(ukraine())).toEqual({
      'ceasefire-30d':
        'If Russia agrees, and effective control of the ceasefire, halt of forced mobilization in Ukraine, stop of arms ' +
        'supplies to Ukraine (now refused) and end of intelligence sharing with Kyiv hold, it would be ready; then it is ' +
        'left to be declared in force.',
      'black-sea':
        'If lifting of sanctions on Rosselkhozbank and food exporters holds, it would be ready; then it is left to be ' +
        'declared in force.',
    })
  })

  const truce = (parts: object, effects: readonly object[] = [], conditions: readonly object[] = []): string => {
    const dossier = dossierWith({
      conditions: [
        { id: 'north-agrees', title: 'Consent of North', kind: 'consent', owedBy: ['north'] },
        { id: 'south-agrees', title: 'consent of South', kind: 'consent', owedBy: ['south'] },
        { id: 'monitoring', title: 'monitoring', kind: 'action' },
        ...conditions,
      ],
      proposals: [{ id: 'truce', title: 'Truce', tabled: '2025-01-01', ...parts }],
      developments: [{ id: 'd', at: '2025-01-02', headline: 'D', source: 'press', effects }],
    })
    return sentences(dossier).truce ?? ''
  }

  test('names who agrees and what comes to hold', () => {
    const requires = { allOf: ['north-agrees', 'south-agrees', 'monitoring'] }
    expect(truce({ requires })).toBe(
      'If North and South agree, and monitoring holds, it would be ready; then it is left to be declared in force.',
    )
    expect(truce({ requires, entry: 'automatic' }, [{ condition: 'north-agrees', event: 'agree' }])).toBe(
      'If South agrees and monitoring holds, it would enter into force by itself.',
    )
    expect(truce({ requires }, [{ condition: 'south-agrees', event: 'refuse' }])).toContain(
      'If North agrees, consent of South (now refused) is given and monitoring holds, it would be ready',
    )
  })

  test('does not take two agreements of one party for one', () => {
    const again = { id: 'again', title: 'second consent', kind: 'consent', owedBy: ['north'] }
    expect(truce({ requires: { allOf: ['north-agrees', 'again'] } }, [], [again])).toContain(
      'If consent of North and second consent are given,',
    )
  })

  test('where a proposal is in force for some, suspended, over, or only to be declared', () => {
    const requires = { allOf: ['north-agrees', 'monitoring'] }
    const given = { condition: 'north-agrees', event: 'agree' }
    const entered = { proposal: 'truce', event: 'enterForce' }
    expect(truce({ requires }, [given, entered])).toBe('If monitoring holds, it would hold for all.')
    expect(truce({ requires }, [given, entered, { proposal: 'truce', event: 'suspend' }])).toBe(
      'If it resumes, it would be in force again.',
    )
    expect(truce({ requires }, [given, { proposal: 'truce', event: 'reject' }])).toBe(
      'If it is on the table again and monitoring holds, it would be ready; then it is left to be declared in force.',
    )
    expect(truce({ requires }, [given, { condition: 'monitoring', event: 'satisfy' }])).toBe(
      'It is ready: it is left to be declared in force.',
    )
  })

  test('a long way names some, and says that there are others', () => {
    const many = Array.from({ length: 9 }, (_, place) => ({ id: `m${place}`, title: `M${place}`, kind: 'action' }))
    expect(truce({ requires: { allOf: many.map(({ id }) => id) } }, [], many)).toContain(
      'If M0, M1, M2, M3, M4 and 4 others hold,',
    )
  })
})
