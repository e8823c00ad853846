import { nothingAsked } from '../../machines/workspace/asked.ts'
import { readAddress } from './address.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { showHeard } from './keepRecord.ts'

/** Puts a deleted dossier back into the library, and opens it: as the address asks, where that is of it. Rejects where it stays deleted. */
export async function putBack(id: string, keeper: Keeper, send: Workspace['send']): Promise<void> {
  await (await keeper.store).restore(id)
  const asked = readAddress(location.hash)
  send({ type: 'visit', asked: asked.dossier === id ? asked : { ...nothingAsked, dossier: id }, now: Date.now() })
}

/** The same of one that may be open as it shipped, or as it was before: it stays open, with all that is stored of it. */
export async function putBackHere(id: string, keeper: Keeper, workspace: Workspace): Promise<void> {
  await keeper.restore(id)
  showHeard(workspace, keeper)
}
