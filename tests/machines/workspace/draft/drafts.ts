import fc from 'fast-check'
import { conditionEvents } from '../../../../machines/condition.ts'
import { proposalEvents } from '../../../../machines/proposal.ts'
import type { ConditionDraft, Draft, ProposalDraft, QuestionDraft } from '../../../../machines/workspace/draft/draft.ts'
import { ukraine } from '../ukraine.ts'

export const now = { day: '2025-04-20', instant: '2025-04-20T12:00:00+03:00' }

const partyIds = ukraine.parties.map(({ id }) => id)
const date = fc.constantFrom(
  '2025-03-17',
  '2025-03-18',
  '2025-03-25T15:30:00+02:00',
  '2025-04-16',
  '2025-04-19',
  '2025-04-20',
)
const later = fc.constantFrom('', '', '', '2025-03-18', '2025-04-01', '2025-05-01')
const said = {
  by: fc.option(fc.subarray(partyIds, { minLength: 1, maxLength: 2 }), { freq: 3 }),
  standing: fc.option(fc.constantFrom('established' as const, 'claim' as const), { freq: 3 }),
  from: later,
}

const conditionDraft: fc.Arbitrary<ConditionDraft> = fc.record({
  ...said,
  kind: fc.constant('condition' as const),
  id: fc.constantFrom(...ukraine.conditions.map(({ id }) => id)),
  event: fc.option(fc.constantFrom(...conditionEvents), { freq: 8 }),
  value: fc.constantFrom('', '', '', '175', 'many', '-1'),
  due: fc.constantFrom('', '', '2025-05-01', 'soon', { after: ukraine.proposals[0]?.id ?? fail(), within: 'P10D' }),
})

const proposalDraft: fc.Arbitrary<ProposalDraft> = fc.record({
  ...said,
  kind: fc.constant('proposal' as const),
  id: fc.constantFrom(...ukraine.proposals.map(({ id }) => id)),
  event: fc.option(fc.constantFrom(...proposalEvents), { freq: 8 }),
  until: later,
})

const questionDraft: fc.Arbitrary<QuestionDraft> = fc.record({
  ...said,
  kind: fc.constant('question' as const),
  id: fc.constantFrom(...ukraine.questions.map(({ id }) => id)),
  answer: fc.constantFrom('', 'Everything', 'Nothing'),
})

const developmentIds = ukraine.developments.map(({ id }) => id)

/** Drafts on the dossier that ships, many of them with faults. */
export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  headline: fc.constantFrom('Something happened', 'Something happened', ' '),
  at: fc.oneof({ weight: 15, arbitrary: date }, fc.constantFrom('', '18.3.', '2025-02-30')),
  source: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ukraine.sources.map(({ id }) => ({ kind: 'known' as const, id }))) },
    fc.constant({ kind: 'none' as const }),
    fc.record({
      kind: fc.constant('new' as const),
      publisher: fc.constantFrom('', 'Wire'),
      title: fc.constant('A report'),
      url: fc.constantFrom('', 'https://example.org/a', 'example.org'),
      published: fc.constantFrom('', '2025-04-01', 'yesterday'),
      party: fc.option(fc.constantFrom(...partyIds)),
      reliability: fc.option(fc.constantFrom('A' as const, 'D' as const)),
    }),
  ),
  by: fc.subarray(partyIds, { maxLength: 2 }),
  credibility: fc.constantFrom(null, 1, 2, 4),
  quote: fc.constantFrom('', ' as said '),
  note: fc.constant(''),
  occasion: fc.option(fc.constantFrom(...ukraine.occasions.map(({ id }) => id))),
  recorded: fc.constant(now.instant),
  effects: fc.array(fc.oneof(conditionDraft, proposalDraft, questionDraft), { maxLength: 4 }),
  replaces: fc.option(fc.constantFrom(...developmentIds), { freq: 3 }),
  withdraws: fc.option(fc.constantFrom(...developmentIds), { freq: 3 }),
})

function fail(): never {
  throw new Error('the dossier that ships has no proposal')
}
