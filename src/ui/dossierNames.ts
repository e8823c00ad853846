import type { Condition, Dossier, Proposal, Source } from '../../machines/dossier.ts'
import type { Lens } from '../../machines/lens.ts'
import { words } from './words.ts'

/** What a screen calls the parts of a dossier. */
export interface Names {
  readonly zone: string
  condition(id: string): Condition | undefined
  proposal(id: string): Proposal | undefined
  source(id: string): Source | undefined
  /** A party's name. */
  party(id: string): string
  /** Whose account a lens shows. */
  account(lens: Lens): string
  /** The title of a condition, proposal or question. */
  title(id: string): string
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]))

export function namesOf({ timeZone, conditions, proposals, questions, parties, sources }: Dossier): Names {
  const [ofConditions, ofProposals, ofQuestions] = [byId(conditions), byId(proposals), byId(questions)]
  const [ofParties, ofSources] = [byId(parties), byId(sources)]
  const party = (id: string): string => ofParties.get(id)?.name ?? id
  return {
    zone: timeZone,
    condition: (id) => ofConditions.get(id),
    proposal: (id) => ofProposals.get(id),
    source: (id) => ofSources.get(id),
    party,
    account: (lens) => (lens === 'assessed' ? words.board.established : party(lens)),
    title: (id) => (ofConditions.get(id) ?? ofProposals.get(id) ?? ofQuestions.get(id))?.title ?? id,
  }
}
