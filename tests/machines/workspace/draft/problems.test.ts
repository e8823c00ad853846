import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../../machines/dossier.ts'
import { type Draft, type DraftEffect, emptyDraft, emptyEffect } from '../../../../machines/workspace/draft/draft.ts'
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
    expect(told({ at: '2025-3-18' })).toEqual(['at: “2025-3-18” is no date. Did you mean 2025-03-18?'])
    expect(told({ at: '2025-02-30' })).toEqual(['at: “2025-02-30” is no date. The calendar has no such day.'])
    expect(told({ at: '2025-03-18T16:05' })).toEqual([
      'at: “2025-03-18T16:05” is no date. A time needs its offset: 2025-03-18T16:05+00:00 if it is UTC.',
    ])
    expect(told({ at: 'soon' })).toEqual([
      'at: “soon” is no date. Write a day, such as 2025-03-18, or an instant with its offset, such as 2025-03-18T16:05:00+03:00.',
    ])
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
      'source.url: “x.org/a” is no whole address. Did you mean https://x.org/a?',
    ])
    expect(told({ source: { ...source, title: 'T', url: 'ftp://x', published: 'soon' } })).toEqual([
      'source.url: “ftp://x” is no address of a page. Write it in full, such as https://example.org/report.',
      'source.published: “soon” is no date. Write a day, such as 2025-03-18.',
    ])
    expect(told({ source: { kind: 'known', id: 'gone' } as Draft['source'] })).toEqual([
      'source: The source is no longer in the dossier.',
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
      'effects.0.until: It has to end after it starts, and not on 2025-04-20.',
    ])
    expect(told({ effects: [{ ...onProposal, event: 'suspend', standing: 'claim' }] })).toEqual([
      'effects.0.standing: A claim is somebody’s: choose who says so.',
    ])
    expect(told({ effects: [{ ...onProposal, event: 'enterForce', from: '2024-12-31' }] })).toEqual([
      'effects.0.from: It was tabled on 2025-01-01 only, and cannot start on 2024-12-31.',
    ])
    const onCounted = { ...emptyEffect({ kind: 'condition', id: condition.id }), kind: 'condition', id: condition.id }
    const counted = { ...onCounted, event: null, due: '' } as const
    expect(told({ effects: [{ ...counted, value: 'many' } as DraftEffect] })).toEqual([
      'effects.0.value: “many” is no number. Write it in figures, such as 175.',
    ])
    expect(told({ effects: [{ ...counted, value: '-1' } as DraftEffect] })).toEqual([
      'effects.0.value: Write a number of at least zero.',
    ])
    expect(told({ effects: [{ ...counted, value: '', due: 'soon' } as DraftEffect] })).toEqual([
      'effects.0.due: “soon” is no date. Write a day, such as 2025-03-18.',
    ])
  })

  test('is told in sentences, and never in the words of a file', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const { problem } of problemsOf(draft, ukraine)) {
          expect(problem).toMatch(/^[“A-Z].*[.?]$/s)
          expect(problem).not.toMatch(/; |expected|"|\$\.|\bIs [“"]/)
        }
      }),
    )
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
