import { changedSince } from '../../machines/board/since.ts'
import type { Entry } from '../../machines/record/entry.ts'
import { type NewerVersion, newerVersion } from '../../machines/record/newerVersion.ts'
import { everything } from '../../machines/record.ts'
import { today } from '../../machines/workspace/firstDate.ts'
import type { Ledger, Written } from '../../machines/workspace/ledger.ts'
import { storedId } from '../../machines/workspace/open.ts'
import { openEntries } from '../../machines/workspace/openLedger.ts'
import type { Newer } from '../library/NewerShipped.tsx'
import { StorageFault } from '../storage/storageFault.ts'
import type { Origin } from '../storage/store.ts'
import { importer } from './author.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { leaveGone } from './leaveGone.ts'
import { keepUnopened } from './librarian.ts'
import { shippedDossiers } from './shippedDossiers.ts'
import { shippedText, Unreachable } from './shippedText.ts'

/** The versions that were declined in a sitting. */
const declined = new WeakMap<Keeper, Set<string>>()

/** Offers a version no more in this sitting. */
export function declineNewer(keeper: Keeper, { version }: Pick<Newer, 'version'>): void {
  declined.set(keeper, new Set<string>([...(declined.get(keeper) ?? []), version]))
}

/** Dossiers that ship in a newer form than the copy that was written to here. */
export async function newerDossiers(keeper: Keeper): Promise<readonly Newer[]> {
  const kept = (await (await keeper.store).list()).filter(
    ({ id, removed }) => removed === null && shippedDossiers.some((one) => one.id === id),
  )
  const found = await Promise.all(kept.map(({ id }) => newerOf(keeper, id)))
  return found.filter((one) => one !== null)
}

/**
 * Takes a newer version of a dossier that ships into the copy of it, beside what was written here, as an act that can be
 * undone; rejects where it cannot.
 */
export async function takeNewer(workspace: Workspace, keeper: Keeper, id: string): Promise<void> {
  const [found, text, origin] = await Promise.all([keeper.find(id), shippedText(id), originOf(keeper, id)])
  if (found === null) throw new StorageFault('gone')
  if (text === null) throw new Unreachable(id)
  const version = versionIn(found.ledger.entries(), text, origin)
  // Another tab has taken it meanwhile.
  if (version === null) return
  const written = taken(found.ledger, version)
  if (!written.ok) throw new Error(`${id} and its newer version make no sound dossier together`)
  const { ledger } = written
  const { entries } = version
  if (storedId(workspace.getSnapshot().context.open) !== id) return keepUnopened(keeper, { ledger, entries })
  leaveGone(workspace, ledger)
  workspace.send({ type: 'record', ledger, entries })
}

async function originOf(keeper: Keeper, id: string): Promise<Origin | undefined> {
  return (await (await keeper.store).list()).find((one) => one.id === id)?.origin
}

const versionIn = (entries: readonly Entry[], text: string, origin: Origin | undefined): NewerVersion | null =>
  newerVersion(entries, JSON.parse(text), { isFromShipped: origin === 'shipped', ...importer(Date.now()) })

const taken = (ledger: Ledger, { act, entries }: NewerVersion): Written =>
  ledger.written({ id: act, what: 'takeNewer', title: ledger.opened.dossier.title }, entries)

/** What a newer version would bring to a copy; null where there is none, it cannot be taken, or was declined. */
async function newerOf(keeper: Keeper, id: string): Promise<Newer | null> {
  const [stored, text] = await Promise.all([keeper.store.then((store) => store.read(id)), shippedText(id)])
  if (stored === null || text === null) return null
  const { entries, origin, isSound } = stored
  const found = versionIn(entries, text, origin)
  if (found === null || declined.get(keeper)?.has(found.act)) return null
  const opened = openEntries(entries, isSound)
  if (!opened.ok) return null
  const { ledger, setAside } = opened
  // What cannot be read of a copy is not there when it is open, where the version is taken.
  const version = setAside.length === 0 ? found : versionIn(ledger.entries(), text, origin)
  const written = version && taken(ledger, version)
  if (version === null || !written?.ok) return null
  const [before, after] = [ledger.opened.dossier, written.ledger.opened.dossier]
  const asOf = today(after, Date.now())
  const view = { lens: 'assessed', filter: everything } as const
  const statuses = changedSince({ dossier: before, asOf }, { dossier: after, asOf }, view)
  const { act, changes, stays, needed, hasOriginal } = version
  return {
    id,
    title: before.title,
    version: act,
    changes,
    stays,
    needed,
    knowsOwn: hasOriginal,
    before,
    after,
    statuses,
  }
}
