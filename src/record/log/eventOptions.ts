import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { ConditionEvent } from '../../../machines/condition.ts'
import type { Lens } from '../../../machines/lens.ts'
import type { ProposalEvent } from '../../../machines/proposal.ts'
import type { Filter } from '../../../machines/record.ts'
import {
  conditionChoicesIn,
  type EffectChoice,
  proposalChoicesIn,
} from '../../../machines/workspace/draft/choicesIn.ts'
import type { ConditionDraft, Draft, ProposalDraft } from '../../../machines/workspace/draft/draft.ts'
import { conditionShown, proposalShown, type Shown } from './shown.ts'

/** One event that can be chosen for a subject. */
export interface EventOption<Event> {
  readonly event: Event
  /** Whose board it moves, where the subject stands otherwise on it than by what is established; else null. */
  readonly account: Lens | null
  /** Where the subject stands on that board just before. */
  readonly present: Shown
  /** What keeps it from having an effect: its chart, or that a proposal is not tabled yet. */
  readonly hindrance: 'chart' | 'untabled' | null
}

/** What can happen to a condition; null while the draft has no date. */
export function conditionOptions(
  effect: ConditionDraft,
  draft: Draft,
  ground: OpenDossier,
  filter: Filter,
): readonly EventOption<ConditionEvent>[] | null {
  const choices = conditionChoicesIn(effect, draft, ground, filter)
  if (choices === null) return null
  const assessed = assessedIn(choices, () => conditionChoicesIn(established(effect), draft, ground, filter))
  return choices.map(({ event, lens, status, leadsTo }) => ({
    event,
    account: status === assessed ? null : lens,
    present: conditionShown(effect.id, status ?? 'outstanding', ground.dossier),
    hindrance: leadsTo === null ? 'chart' : null,
  }))
}

/** What can happen to a proposal; null while the draft has no date. */
export function proposalOptions(
  effect: ProposalDraft,
  draft: Draft,
  ground: OpenDossier,
  filter: Filter,
): readonly EventOption<ProposalEvent>[] | null {
  const choices = proposalChoicesIn(effect, draft, ground, filter)
  if (choices === null) return null
  const assessed = assessedIn(choices, () => proposalChoicesIn(established(effect), draft, ground, filter))
  return choices.map(({ event, lens, status, leadsTo }) => ({
    event,
    account: status === assessed ? null : lens,
    present: proposalShown(status),
    hindrance: leadsTo !== null ? null : status === null ? 'untabled' : 'chart',
  }))
}

const established = <Effect extends object>(effect: Effect) => ({ ...effect, standing: 'established' as const })

/** Where a subject stands by what is established; undefined where that cannot be told. */
function assessedIn<Status>(
  choices: readonly EffectChoice<unknown, Status>[],
  ask: () => readonly EffectChoice<unknown, Status>[] | null,
): Status | null | undefined {
  const own = choices.find(({ lens }) => lens === 'assessed')
  return own === undefined ? ask()?.[0]?.status : own.status
}

/** The option of an event; of no event, the first: it says where the subject stands. */
export const optionOf = <Event>(
  options: readonly EventOption<Event>[] | null,
  event: Event | null,
): EventOption<Event> | null => options?.find((option) => option.event === event) ?? options?.[0] ?? null
