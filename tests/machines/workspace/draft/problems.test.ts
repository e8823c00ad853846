import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../../machines/dossier.ts'
import { type Draft, emptyDraft, emptyEffect } from '../../../../machines/workspace/draft/draft.ts'
import { problemsOf } from '../../../../machines/workspace/draft/problems.ts'
import { withDevelopment } from '../../../../machines/workspace/draft/withDevelopment.ts'
import { developmentOf } from '../../../../machines/workspace/draft/written.ts'
import { dossierWith } from '../dossierWith.ts'
import { ukraine } from '../ukraine.ts'
import { anyDraft, now } from './drafts.ts'

const dossier: Dossier = dossierWith({
  conditions: [{ id: 'c', title: 'C', kind: 'action' }],
  proposals: [{ id: 'p', title: 'P', tabled: '2025-01-01', requires: 'c' }],
  questions: [{ id: 'q', title: 'Q' }],
})
const [condition, proposal, question] = [dossier.conditions[0], dossier.proposals[0], dossier.questions[0]]
if (!condition || !proposal || !question) throw new Error('the dossier is empty')
const onProposal = {
  ...emptyEffect({ kind: 'proposal', id: proposal.id }),
  kind: 'proposal',
  id: proposal.id,
  event: null,
  until: '',
} as const
const onQuestion = emptyEffect({ kind: 'question', id: question.id })

const whole: Draft = {
  ...emptyDraft(now),
  headline: 'It happened',
  source: { kind: 'known', id: dossier.sources[0]?.id ?? ukraine.sources[0]?.id ?? neverId() },
}
function neverId(): never {
  throw new Error('no source')
}

const told = (draft: Partial<Draft>) =>
  problemsOf({ ...whole, ...draft }, dossier).map(({ field, problem }) => `${field}: ${problem}`)

describe('what keeps a draft from being saved', () => {
  test('is nothing where it is whole', () => {
    expect(told({})).toEqual([])
  })

  test('is told by the form’s own order', () => {
    expect(problemsOf({ ...emptyDraft(now), at: '' }, dossier)).toEqual([
      { field: 'headline', problem: 'Needs a headline.' },
      { field: 'at', problem: 'Needs the day on which it happened.' },
      { field: 'source', problem: 'Needs a source, one that is there or a new one.' },
    ])
  })

  test('is told field by field', () => {
    expect(told({ at: '2025-3-18' })).toEqual(['at: Is "2025-3-18"; did you mean "2025-03-18"?'])
    const source = {
      kind: 'new',
      publisher: 'P',
      title: '',
      url: 'x.org/a',
      published: '',
      party: null,
      reliability: null,
    } as const
    expect(told({ source })).toEqual([
      'source.title: Needs the title of the text.',
      'source.url: Is "x.org/a"; did you mean "https://x.org/a"?',
    ])
  })

  test('is told of each effect', () => {
    expect(told({ effects: [emptyEffect({ kind: 'condition', id: condition.id }), onProposal, onQuestion] })).toEqual([
      'effects.0: Needs an event, a count or a due day.',
      'effects.1: Needs an event.',
      'effects.2: Needs an answer.',
    ])
    expect(told({ effects: [{ ...onProposal, event: 'extend' }] })).toEqual([
      'effects.0: Needs an end: the first day on which it is no longer in force.',
    ])
    expect(told({ effects: [{ ...onProposal, event: 'enterForce', until: '2025-04-20' }] })).toEqual([
      'effects.0.until: 2025-04-20 is not after the start; expected the first day on which it is no longer in force.',
    ])
    expect(told({ effects: [{ ...onProposal, event: 'suspend', standing: 'claim' }] })).toEqual([
      'effects.0.standing: Is a claim that nobody makes; expected a "by", here or on the development.',
    ])
  })

  test('is told in all if and only if the dossier would not take it', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const ids = { development: 'new-development', source: 'new-source' }
        const added = withDevelopment(ukraine, developmentOf(draft, ukraine, ids))
        expect(problemsOf(draft, ukraine)).toHaveLength(added.ok ? 0 : added.faults.length)
      }),
    )
  })
})
