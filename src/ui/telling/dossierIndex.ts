import { claimantsOf } from '../../../machines/board/accounts/claimants.ts'
import { ProposalEffects } from '../../../machines/board/proposalEffects.ts'
import type { Condition, Development, Dossier, PartyId, Proposal, Source } from '../../../machines/dossier.ts'
import { type Lens, requirementBy } from '../../../machines/lens.ts'
import { type Developments, developmentsOf } from '../../../machines/record/developments.ts'
import type { Filter, RecordedEffect } from '../../../machines/record.ts'
import { elementsOf, idOf } from '../../../machines/requirement.ts'
import { lazily, lazilyEach } from './lazily.ts'
import { titleCase } from './titleCase.ts'

/** A dossier's parts by their ids, and what the board asks of it again and again. */
export interface DossierIndex {
  readonly dossier: Dossier
  readonly zone: string
  condition(id: string): Condition | undefined
  /** A condition's place in the file, which is that of its row on every board; -1 where there is none. */
  placeOf(id: string): number
  proposal(id: string): Proposal | undefined
  development(id: string): Development | undefined
  source(id: string): Source | undefined
  /** A party's name. */
  party(id: string): string
  /** The title of a condition, proposal or question. */
  title(id: string): string
  /** The same in the middle of a sentence. */
  titleInside(id: string): string
  /** The ids of all elements that some proposal requires by an account, tabled or not. */
  requiredBy(lens: Lens): ReadonlySet<string>
  /** The parties whose board may differ from the assessed one. */
  claimants(): readonly PartyId[]
  /** The effects on proposals that count under a filter, in the order in which they take hold. */
  proposalEffects(filter: Filter): readonly RecordedEffect[]
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]))

/** Finds developments by their ids: from the last one on, and no further than it has to. Of a long record mostly what is recent is asked for. */
function lastFirst(developments: Developments): (id: string) => Development | undefined {
  const known = new Map<string, Development>()
  let left = developments.length
  return (id) => {
    for (; left > 0 && !known.has(id); left -= 1) {
      const one = developments.at(left - 1)
      known.set(one.id, one)
    }
    return known.get(id)
  }
}

/** Indexes a dossier. What a view may never ask for is made when it is asked for. */
export function indexDossier(dossier: Dossier): DossierIndex {
  const conditions = byId(dossier.conditions)
  const places = new Map<string, number>(dossier.conditions.map(({ id }, place) => [id, place]))
  const proposals = byId(dossier.proposals)
  const questions = byId(dossier.questions)
  const parties = byId(dossier.parties)
  const sources = byId(dossier.sources)
  const development = lastFirst(developmentsOf(dossier))
  const effects = lazily(() => new ProposalEffects(dossier))
  const inSentence = lazily(() => titleCase(dossier))
  const title = (id: string): string => (conditions.get(id) ?? proposals.get(id) ?? questions.get(id))?.title ?? ''
  return {
    dossier,
    zone: dossier.timeZone,
    condition: (id) => conditions.get(id),
    placeOf: (id) => places.get(id) ?? -1,
    proposal: (id) => proposals.get(id),
    development,
    source: (id) => sources.get(id),
    party: (id) => parties.get(id)?.name ?? '',
    title,
    titleInside: lazilyEach((id: string) => inSentence()(title(id))),
    requiredBy: lazilyEach(
      (lens: Lens) => new Set(dossier.proposals.flatMap((one) => elementsOf(requirementBy(one, lens)).map(idOf))),
    ),
    claimants: lazily(() => claimantsOf(dossier)),
    proposalEffects: (filter) => effects().under(filter),
  }
}
