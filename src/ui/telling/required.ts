import { namedIn } from '../../../machines/board/accounts/demand.ts'
import { requirementForm } from '../../../machines/board/accounts/requirementForm.ts'
import type { PartyId, Requirement } from '../../../machines/dossier.ts'
import type { Names } from '../dossierNames.ts'
import { laterWords } from '../laterWords.ts'

const { accounts: say } = laterWords

/** What an account says a proposal requires, held against another account’s word. */
export interface Required {
  readonly text: string
  /** Which of all elements that are named anywhere it names, in the order of the file’s requirement. */
  readonly pips: readonly boolean[]
}

/**
 * Says a requirement beside the one that it is held against: that it is the same, which of its elements it leaves out, all
 * conditions that one party demands among them, or which it adds.
 */
export function requiredIn(own: Requirement, held: Requirement, all: readonly string[], names: Names): Required {
  const [mine, theirs] = [namedIn(own), namedIn(held)]
  const pips = all.map((id) => mine.has(id))
  const missing = all.filter((id) => theirs.has(id) && !mine.has(id))
  const extra = all.filter((id) => mine.has(id) && !theirs.has(id))
  const titles = (ids: readonly string[]) => ids.map(names.title)
  if (missing.length > 0) {
    const party = demanderOf(missing, names)
    const isAll = party !== null && [...theirs].every((id) => missing.includes(id) || !isDemanded(id, party, names))
    return { text: isAll ? say.namesNone(names.party(party)) : say.leavesOut(titles(missing)), pips }
  }
  if (extra.length > 0) return { text: say.adds(titles(extra)), pips }
  return { text: requirementForm(own) === requirementForm(held) ? say.all(mine.size) : say.otherwiseRequired, pips }
}

/** The party that alone demands all of these conditions; null where there is none. */
function demanderOf(ids: readonly string[], names: Names): PartyId | null {
  const demanders = ids.map((id) => names.condition(id)?.demandedBy ?? [])
  const [first, ...others] = demanders
  const [party] = first ?? []
  return party !== undefined && [first, ...others].every((one) => one?.length === 1 && one[0] === party) ? party : null
}

function isDemanded(id: string, party: PartyId, names: Names): boolean {
  const condition = names.condition(id)
  return condition?.kind !== 'consent' && condition?.demandedBy.includes(party) === true
}
