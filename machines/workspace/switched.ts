import type { Fault } from '../dossier/faults.ts'
import type { Dossier } from '../dossier.ts'
import type { Entry } from '../record/entry.ts'
import type { Act } from './ledger.ts'

/** An act that was undone or done again, and what came of it. */
export type Switched =
  | { readonly why: 'done'; readonly act: Act; readonly undone: boolean }
  /** It is undone, and what it wrote stays: an entry of this headline refers to it; null where another act wrote it too. */
  | { readonly why: 'stays'; readonly act: Act; readonly by: string | null }
  /** The dossier would not be sound any more: nothing was done. */
  | { readonly why: 'refused'; readonly act: Act; readonly undone: boolean; readonly fault: Fault }

/** Why an act that was undone left its developments where they were; null where it took any of them away. */
export function stayingAfterUndo(
  act: Act,
  entries: readonly Entry[],
  before: Dossier,
  after: Dossier,
): Switched | null {
  const written = new Set(entries.filter((one) => one.act === act.id).map(({ id }) => id))
  const ofAct = ({ developments }: Dossier) => developments.filter(({ id }) => written.has(`development:${id}`))
  const [first, ...others] = ofAct(after)
  if (first === undefined || others.length + 1 < ofAct(before).length) return null
  const by = after.developments.find(({ replaces, withdraws }) => replaces === first.id || withdraws === first.id)
  return { why: 'stays', act, by: by?.headline ?? null }
}
