import { lensesOf } from '../../machines/lens.ts'
import { filtersIn } from '../../machines/workspace/filtersIn.ts'
import type { Ledger } from '../../machines/workspace/ledger.ts'
import type { Workspace } from './keepAddress.ts'

/**
 * Leaves what the record that comes next does not have: the account of a party, what the list is narrowed to, and a what-if,
 * with all that it could go back to, that supposes something of an element.
 */
export function leaveGone(workspace: Workspace, { opened: { dossier } }: Ledger): void {
  const { open } = workspace.getSnapshot().context
  if (open === null || open.place.dossier !== dossier.id) return
  const { lens, steps, find } = open.place
  if (!lensesOf(dossier).includes(lens)) workspace.send({ type: 'chooseLens', lens: 'assessed' })
  const found = filtersIn(dossier, find)
  if (found !== find) workspace.send({ type: 'find', find: found })
  const supposed = [steps, ...open.past, ...open.future].flat()
  if (supposed.length === 0) return
  const elements = new Set<string>([...dossier.conditions, ...dossier.proposals].map(({ id }) => id))
  const isGone = (step: (typeof supposed)[number]) =>
    !elements.has('condition' in step ? step.condition : step.proposal)
  if (supposed.some(isGone)) workspace.send({ type: 'discard' })
}
