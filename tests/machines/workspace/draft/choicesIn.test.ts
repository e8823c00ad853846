import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../../../machines/board/openDossier.ts'
import { liesIn } from '../../../../machines/proposal.ts'
import { everything } from '../../../../machines/record.ts'
import { instantOf, momentAt, momentOf, printMoment } from '../../../../machines/time.ts'
import { conditionChoicesIn, proposalChoicesIn } from '../../../../machines/workspace/draft/choicesIn.ts'
import {
  type ConditionDraft,
  type Draft,
  draftOf,
  emptyDraft,
  type ProposalDraft,
} from '../../../../machines/workspace/draft/draft.ts'
import { groundOf, previewOf } from '../../../../machines/workspace/draft/preview.ts'
import { development, dossierWith } from '../dossierWith.ts'
import { openUkraine, ukraine } from '../ukraine.ts'
import { anyDraft, now } from './drafts.ts'

const filter = everything
const bare = { from: '', value: '', due: '' }

/** Every choice of a draft's only effect, with the draft in which it is chosen. */
function chosenIn(draft: Draft, effect: ConditionDraft | ProposalDraft, ground: OpenDossier) {
  if (effect.kind === 'condition') {
    const choices = conditionChoicesIn(effect, draft, ground, filter) ?? []
    return choices.map((choice) => ({ choice, draft: { ...draft, effects: [{ ...effect, event: choice.event }] } }))
  }
  const choices = proposalChoicesIn(effect, draft, ground, filter) ?? []
  return choices.map((choice) => {
    const until = choice.event === 'extend' ? '2026-01-01' : ''
    return { choice, draft: { ...draft, effects: [{ ...effect, event: choice.event, until }] } }
  })
}

describe('the events that an effect could send', () => {
  test('are on offer where its board then takes them, and nowhere else', () => {
    const opened = openUkraine()
    const taken = { yes: 0, no: 0 }
    fc.assert(
      fc.property(anyDraft, (any) => {
        const [first] = any.effects.filter((one) => one.kind !== 'question')
        fc.pre(first !== undefined && /^\d{4}-\d\d-\d\d(T|$)/.test(any.at) && any.at !== '2025-02-30')
        const effect = { ...first, ...bare }
        const draft = { ...any, effects: [effect] }
        const asOf = printMoment(momentAt(instantOf(momentOf(any.at, ukraine.timeZone))), ukraine.timeZone)
        for (const { choice, draft: whole } of chosenIn(draft, effect, groundOf(opened, draft))) {
          const { event, lens, leadsTo, status } = choice
          const after = previewOf(opened, whole)
          const own = after?.dossier.developments.at(-1)
          if (after === null || own?.effects.length !== 1) continue
          const board = after.board({ filter, asOf, lens, steps: [] })
          const row = [...board.conditions, ...board.proposals].find(({ id }) => id === effect.id)
          const isWarned = board.warnings().some((one) => one.development === own.id && one.event === event)
          if (leadsTo === null) {
            taken.no += 1
            expect(isWarned || row?.status === status).toBe(true)
          } else {
            taken.yes += 1
            expect(isWarned).toBe(false)
            expect(liesIn(row?.status ?? '', leadsTo)).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
    expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(50)
  })

  const small = (developments: readonly unknown[]) => {
    const opened = new OpenDossier(
      dossierWith({
        conditions: [
          { id: 'c', title: 'C', kind: 'action', demandedBy: ['south'] },
          { id: 'assent', title: 'Assent', kind: 'consent', owedBy: ['north'] },
        ],
        proposals: [{ id: 'p', title: 'P', tabled: '2025-03-10', requires: 'c' }],
        developments,
      }),
    )
    const { conditions, proposals, parties, sources } = opened.dossier
    const [c, assent, p] = [conditions[0]?.id, conditions[1]?.id, proposals[0]?.id]
    const [north, south, source] = [parties[0]?.id, parties[1]?.id, sources[0]?.id]
    if (!c || !assent || !p || !north || !south || !source) throw new Error('the dossier is empty')
    const said = { by: null, standing: null, from: '' }
    const on = (id: typeof c): ConditionDraft => ({ ...said, ...bare, kind: 'condition', id, event: null })
    const onP: ProposalDraft = { ...said, kind: 'proposal', id: p, event: null, until: '' }
    const draft: Draft = { ...emptyDraft(now), headline: 'x', at: '2025-03-18', source: { kind: 'known', id: source } }
    return { opened, c, assent, north, south, on, onP, draft }
  }

  test('each have the board that they would move', () => {
    const { opened, c, assent, north, south, on, draft } = small([
      development('d', '2025-03-11', { by: 'south', effects: [{ condition: 'c', event: 'refuse' }] }),
    ])
    const choicesOf = (effect: ConditionDraft, by: Draft['by']) =>
      conditionChoicesIn(effect, { ...draft, by, effects: [effect] }, opened, filter)?.map(
        ({ event, standing, lens, status, leadsTo }) => [event, standing, lens, status, leadsTo].join(' '),
      )
    expect(choicesOf(on(c), [south])).toContain('agree claim south refused agreed')
    expect(choicesOf(on(c), [south])).toContain('waive established assessed outstanding waived')
    expect(choicesOf(on(c), [])).toContain('agree established assessed outstanding agreed')
    expect(choicesOf(on(assent), [north])).toContain('agree established assessed outstanding agreed')
    // Nothing to reopen for North; South can.
    expect(choicesOf(on(c), [north, south])).toContain('reopen claim south refused outstanding')
    expect(choicesOf(on(c), [north, south])).toContain('breach claim north outstanding ')
  })

  test('come on top of what the draft did before, and of nothing that comes after', () => {
    const { opened, c, on, onP, draft } = small([
      development('d', '2025-03-18T09:00:00+02:00', { effects: [{ condition: 'c', event: 'refuse' }] }),
    ])
    const [first, second] = [{ ...on(c), event: 'satisfy' as const }, on(c)]
    const effects = [first, second, onP]
    const statusOf = (one: ConditionDraft) =>
      conditionChoicesIn(one, { ...draft, effects }, opened, filter)?.[0]?.status
    expect([statusOf(first), statusOf(second)]).toEqual(['outstanding', 'satisfied'])
    expect(proposalChoicesIn(onP, { ...draft, effects }, opened, filter)?.[0]?.status).toBe('tabled.ready')
    expect(proposalChoicesIn(onP, { ...draft, effects: [onP] }, opened, filter)?.[0]?.status).toBe('tabled.pending')
    const later = { ...on(c), from: '2025-03-19' }
    expect(conditionChoicesIn(later, { ...draft, effects: [later] }, opened, filter)?.[0]?.status).toBe('refused')
  })

  test('are none before a proposal is tabled, and nothing where there is no date', () => {
    const { opened, c, on, onP, draft } = small([])
    const early = proposalChoicesIn(onP, { ...draft, at: '2025-03-01', effects: [onP] }, opened, filter)
    expect(early?.every(({ status, leadsTo }) => status === null && leadsTo === null)).toBe(true)
    expect(conditionChoicesIn(on(c), { ...draft, at: 'soon' }, opened, filter)).toBeNull()
  })

  test('of a correction come on the record without what it corrects', () => {
    const { opened, c, on } = small([
      development('a', '2025-03-11', { effects: [{ condition: 'c', event: 'refuse' }] }),
      development('b', '2025-03-12', { replaces: 'a', effects: [{ condition: 'c', event: 'satisfy' }] }),
    ])
    const last = opened.dossier.developments.at(-1)
    if (last === undefined) throw new Error('no development')
    const draft = draftOf(last, now)
    const [effect] = draft.effects
    if (effect?.kind !== 'condition') throw new Error('no effect')
    const ground = groundOf(opened, draft)
    expect(conditionChoicesIn(effect, draft, ground, filter)?.[0]?.status).toBe('outstanding')
    expect(conditionChoicesIn(on(c), emptyDraft(now), opened, filter)?.[0]?.status).toBe('satisfied')
    expect(groundOf(opened, emptyDraft(now))).toBe(opened)
  })
})

describe('a preview', () => {
  const { opened, c, on, draft } = (() => {
    const one = openUkraine()
    const condition = ukraine.conditions[0]?.id
    if (condition === undefined) throw new Error('no condition')
    const said = { by: null, standing: null, from: '' }
    return {
      opened: one,
      c: condition,
      on: { ...said, ...bare, kind: 'condition', id: condition, event: null } as const,
      draft: emptyDraft(now),
    }
  })()

  test('needs a date, and neither headline nor source', () => {
    const effects = [{ ...on, event: 'agree' as const }, on, { ...on, value: 'many' }]
    expect(previewOf(opened, { ...draft, effects })?.dossier.developments.at(-1)?.effects).toEqual([
      { condition: c, event: 'agree' },
    ])
    expect(previewOf(opened, { ...draft, at: '' })).toBeNull()
  })

  test('counts under a cut-off by the grade of a new source, however little else of it is written', () => {
    const effects = [{ ...on, event: 'waive' as const }]
    const source = { kind: 'new', publisher: '', title: '', url: 'x', published: '', party: null } as const
    const statusBy = (reliability: 'A' | 'D' | null) =>
      previewOf(opened, { ...draft, credibility: 1, effects, source: { ...source, reliability } })
        ?.board({ asOf: now.day, lens: 'assessed', filter: { ...everything, trust: 'B2' }, steps: [] })
        .conditions.find(({ id }) => id === c)?.status
    expect(statusBy('A')).toBe('waived')
    expect(statusBy('D')).not.toBe('waived')
    expect(statusBy(null)).not.toBe('waived')
  })
})
