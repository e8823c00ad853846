import type { ConditionEvent } from '../../condition.ts'
import type {
  ConditionId,
  Development,
  DevelopmentId,
  Effect,
  OccasionId,
  PartyId,
  ProposalId,
  QuestionId,
  Source,
  SourceId,
  Step,
} from '../../dossier.ts'
import type { ProposalEvent } from '../../proposal.ts'
import type { Standing } from '../../standing.ts'
import { instantOf, momentOf } from '../../time.ts'

/**
 * A development that is being written. Texts are as they were typed, empty where nothing was: what is wrong with them is
 * told by `problemsOf`.
 */
export interface Draft {
  readonly headline: string
  /** A day, or an instant with its offset. */
  readonly at: string
  readonly source: DraftSource
  readonly by: readonly PartyId[]
  readonly credibility: number | null
  readonly quote: string
  readonly note: string
  readonly occasion: OccasionId | null
  /** When it enters the record: an instant with its offset. */
  readonly recorded: string
  readonly effects: readonly DraftEffect[]
  /** The development that this one corrects, or takes back. */
  readonly replaces: DevelopmentId | null
  readonly withdraws: DevelopmentId | null
  /** The text that it was read from: no part of what is logged. */
  readonly pasted?: string
}

export type DraftSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly id: SourceId }
  | (NewSource & { readonly kind: 'new' })

/** A source that is made together with the development. */
export interface NewSource {
  readonly publisher: string
  readonly title: string
  readonly url: string
  readonly published: string
  readonly party: PartyId | null
  readonly reliability: NonNullable<Source['reliability']> | null
}

/** Who says one effect, and how it counts. */
interface Said {
  /** Its own speakers; null where they are those of the development. */
  readonly by: readonly PartyId[] | null
  /** Said outright; null where the rule decides. */
  readonly standing: Standing | null
  readonly from: string
}

export interface ConditionDraft extends Said {
  readonly kind: 'condition'
  readonly id: ConditionId
  readonly event: ConditionEvent | null
  /** A number as typed. */
  readonly value: string
  /** A day, or so long after a proposal's entry into force. */
  readonly due: string | { readonly after: ProposalId; readonly within: string }
}

export interface ProposalDraft extends Said {
  readonly kind: 'proposal'
  readonly id: ProposalId
  readonly event: ProposalEvent | null
  readonly until: string
}

export interface QuestionDraft extends Said {
  readonly kind: 'question'
  readonly id: QuestionId
  readonly answer: string
}

export type DraftEffect = ConditionDraft | ProposalDraft | QuestionDraft

/** What a draft's effect can be about. */
export type Subject =
  | { readonly kind: 'condition'; readonly id: ConditionId }
  | { readonly kind: 'proposal'; readonly id: ProposalId }
  | { readonly kind: 'question'; readonly id: QuestionId }

/** When a draft is written: the day in the dossier's zone, and the instant with its offset. */
export interface Now {
  readonly day: string
  readonly instant: string
}

/** A draft with nothing in it but today's date. */
export const emptyDraft = ({ day, instant }: Now): Draft => ({
  headline: '',
  at: day,
  source: { kind: 'none' },
  by: [],
  credibility: null,
  quote: '',
  note: '',
  occasion: null,
  recorded: instant,
  effects: [],
  replaces: null,
  withdraws: null,
})

const unsaid = { by: null, standing: null, from: '' } as const

/** An effect on a subject that asks for nothing yet. */
export function emptyEffect(subject: Subject): DraftEffect {
  switch (subject.kind) {
    case 'condition':
      return { ...unsaid, kind: 'condition', id: subject.id, event: null, value: '', due: '' }
    case 'proposal':
      return { ...unsaid, kind: 'proposal', id: subject.id, event: null, until: '' }
    case 'question':
      return { ...unsaid, kind: 'question', id: subject.id, answer: '' }
  }
}

/** The draft of a correction: all that the development says, to replace it. */
export const draftOf = (development: Development, { instant }: Now): Draft => ({
  headline: development.headline,
  at: development.at,
  source: { kind: 'known', id: development.source },
  by: speakersIn(development.by) ?? [],
  credibility: development.credibility ?? null,
  quote: development.quote ?? '',
  note: development.note ?? '',
  occasion: development.occasion ?? null,
  recorded: instant,
  effects: development.effects.map(effectDraftOf),
  replaces: development.id,
  withdraws: null,
})

/** The draft that takes a development back, today, under a headline that says so. It names the same source. */
export const takingBack = (development: Development, headline: string, now: Now): Draft => ({
  ...emptyDraft(now),
  headline,
  source: { kind: 'known', id: development.source },
  withdraws: development.id,
})

/**
 * The draft of what some steps suppose, as if it had come about: on the date of the earliest, an undated one’s being
 * `asOf`; the later ones take hold on their own.
 */
export function draftOfSteps(steps: readonly Step[], asOf: string, headline: string, now: Now, zone: string): Draft {
  const instant = (date: string): number => instantOf(momentOf(date, zone))
  const dated = steps.map(({ at = asOf, ...effect }) => ({ date: at, effect }))
  const [first = asOf] = dated.map(({ date }) => date).sort((a, b) => instant(a) - instant(b))
  const effects = dated.map(({ date, effect }) => {
    const draft = effectDraftOf(effect)
    return instant(date) === instant(first) || draft.from !== '' ? draft : { ...draft, from: date }
  })
  return { ...emptyDraft(now), at: first, headline, effects }
}

function effectDraftOf(effect: Effect): DraftEffect {
  const said = { by: speakersIn(effect.by), standing: effect.standing ?? null, from: effect.from ?? '' }
  if ('condition' in effect) {
    const value = effect.value === undefined ? '' : String(effect.value)
    return {
      ...said,
      kind: 'condition',
      id: effect.condition,
      event: effect.event ?? null,
      value,
      due: effect.due ?? '',
    }
  }
  return 'proposal' in effect
    ? { ...said, kind: 'proposal', id: effect.proposal, event: effect.event, until: effect.until ?? '' }
    : { ...said, kind: 'question', id: effect.question, answer: effect.answer }
}

const speakersIn = (by: Development['by']): readonly PartyId[] | null => (by === undefined ? null : [by].flat())
