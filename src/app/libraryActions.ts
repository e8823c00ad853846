import type { Ledger } from '../../machines/workspace/ledger.ts'
import { storedId } from '../../machines/workspace/open.ts'
import type { LibraryActions } from '../library/Library.tsx'
import { StorageFault } from '../storage/storageFault.ts'
import { download } from '../ui/download.ts'
import { laterWords } from '../ui/laterWords.ts'
import { copyActionsOf } from './copies.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { createDossier, duplicateDossier, fileText, findLedger, renameDossier } from './librarian.ts'
import type { Linking } from './linking.ts'
import { putBackHere } from './putBack.ts'
import { rename } from './recording.ts'
import type { LibraryNow } from './useLibrary.ts'

interface Around {
  readonly workspace: Workspace
  readonly keeper: Keeper
  readonly linking: Linking
  readonly library: Pick<LibraryNow, 'attempt' | 'refresh' | 'keep'>
  readonly onFiles: (files: readonly File[]) => void
  readonly onClose: () => void
}

/** What can be done in the library. */
export function libraryActionsOf({ workspace, keeper, linking, library, onFiles, onClose }: Around): LibraryActions {
  const { attempt } = library
  const show = (id: string) => {
    location.hash = `#/${id}`
    onClose()
  }
  const ledgerOf = async (id: string): Promise<Ledger> => {
    const ledger = await findLedger(keeper, id)
    if (ledger === null) throw new StorageFault('gone')
    return ledger
  }
  const renamed = async (id: string, title: string): Promise<void> => {
    if (id !== storedId(workspace.getSnapshot().context.open)) return renameDossier(keeper, await ledgerOf(id), title)
    if (!rename(workspace, title)) throw new Error(`${id} cannot be called ${title}`)
  }
  const duplicated = async (id: string): Promise<void> => {
    const ledger = await ledgerOf(id)
    await duplicateDossier(keeper, ledger, laterWords.commands.copyOf(ledger.opened.dossier.title))
  }
  const saved = async (id: string): Promise<void> => {
    const { text, entries } = fileText(await ledgerOf(id))
    download(`${id}.json`, text)
    // What was never written to is not in the store.
    await keeper.notePlaced(id, entries)
  }
  const store = keeper.store
  return {
    open: show,
    create: (title, timeZone) => attempt('create', title, () => createDossier(keeper, title, timeZone).then(show)),
    rename: (id, title) => attempt('rename', id, () => renamed(id, title)),
    duplicate: (id) => attempt('duplicate', id, () => duplicated(id)),
    remove: (id) => attempt('remove', id, async () => (await store).remove(id).then(() => keeper.forget(id))),
    restore: (id) => attempt('restore', id, () => putBackHere(id, keeper, workspace)),
    exportFile: (id) => attempt('save', id, () => saved(id)),
    link: (id) => attempt('link', id, () => linking.link(id, ledgerOf(id))),
    unlink: (id) => attempt('unlink', id, () => linking.unlink(id)),
    copies: copyActionsOf(keeper, library.refresh, attempt),
    importFiles: (files) => {
      onFiles(files)
      onClose()
    },
    take: (id) =>
      attempt('take', id, async () => (await import('./newerDossiers.ts')).takeNewer(workspace, keeper, id)),
    keep: library.keep,
  }
}
