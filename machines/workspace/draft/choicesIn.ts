import type { OpenDossier } from '../../board/openDossier.ts'
import { type Choice, conditionChoices, proposalChoices } from '../../choices.ts'
import type { ConditionEvent, ConditionStatus } from '../../condition.ts'
import type { Lens } from '../../lens.ts'
import { type ProposalEvent, type ProposalStatus, proposalStatuses } from '../../proposal.ts'
import type { Filter } from '../../record.ts'
import type { Standing } from '../../standing.ts'
import { boardsBefore } from './boardsBefore.ts'
import type { ConditionDraft, Draft, ProposalDraft } from './draft.ts'
import { type EffectStanding, standingIn } from './standingIn.ts'

/** One event that an effect could send, seen from the board that it would move. */
export interface EffectChoice<Event, Status> {
  readonly event: Event
  /** How the event would count. */
  readonly standing: Standing
  /** Whose board it would move: the assessed one with all others, or a speaker's. */
  readonly lens: Lens
  /** Where the subject stands on that board just before; null where a proposal is not tabled yet. */
  readonly status: Status | null
  /** Where it leads, its own status where that stays; null where the chart does not take it. */
  readonly leadsTo: string | null
  readonly possibleFrom: readonly Status[]
}

/** Every event from where a subject stands on one board. */
interface Seen<Event, Status> {
  readonly status: Status | null
  readonly choices: readonly Choice<Event, Status>[]
}

/**
 * Every event of an effect's condition at its date, on top of what the draft's earlier effects do; null where there is
 * no such date yet. Each has its own standing, and so its own board: of several that claim it together, the first one's
 * that takes it. `ground` is the draft's, from `groundOf`.
 */
export function conditionChoicesIn(
  effect: ConditionDraft,
  draft: Draft,
  ground: OpenDossier,
  filter: Filter,
): readonly EffectChoice<ConditionEvent, ConditionStatus>[] | null {
  const boards = boardsBefore(effect, draft, ground, filter)
  if (boards === null) return null
  const seenBy = (lens: Lens): Seen<ConditionEvent, ConditionStatus> => {
    const status = boards(lens).conditions.find(({ id }) => id === effect.id)?.status ?? 'outstanding'
    return { status, choices: conditionChoices(status) }
  }
  return choicesIn(seenBy, (event) => standingIn({ ...effect, event }, draft, ground.dossier))
}

/** Every event of an effect's proposal, as `conditionChoicesIn` has those of a condition. */
export function proposalChoicesIn(
  effect: ProposalDraft,
  draft: Draft,
  ground: OpenDossier,
  filter: Filter,
): readonly EffectChoice<ProposalEvent, ProposalStatus>[] | null {
  const boards = boardsBefore(effect, draft, ground, filter)
  if (boards === null) return null
  const seenBy = (lens: Lens): Seen<ProposalEvent, ProposalStatus> => {
    const status = boards(lens).proposals.find(({ id }) => id === effect.id)?.status ?? null
    if (status !== null) return { status, choices: proposalChoices(status) }
    const untabled = proposalChoices(proposalStatuses[0]).map((choice) => ({ ...choice, leadsTo: null }))
    return { status, choices: untabled }
  }
  return choicesIn(seenBy, (event) => standingIn({ ...effect, event }, draft, ground.dossier))
}

function choicesIn<Event, Status>(
  seenBy: (lens: Lens) => Seen<Event, Status>,
  standingOf: (event: Event) => EffectStanding,
): EffectChoice<Event, Status>[] {
  const known = new Map<Lens, Seen<Event, Status>>()
  const seen = (lens: Lens): Seen<Event, Status> => {
    const one = known.get(lens) ?? seenBy(lens)
    known.set(lens, one)
    return one
  }
  return seen('assessed').choices.map(({ event }, number) => {
    const { standing, speakers } = standingOf(event)
    const lenses: readonly Lens[] = standing === 'claim' && speakers.length > 0 ? speakers : ['assessed']
    const takes = (lens: Lens): boolean => (seen(lens).choices[number]?.leadsTo ?? null) !== null
    const lens = lenses.find(takes) ?? lenses[0] ?? 'assessed'
    const { leadsTo = null, possibleFrom = [] } = seen(lens).choices[number] ?? {}
    return { event, standing, lens, status: seen(lens).status, leadsTo, possibleFrom }
  })
}
