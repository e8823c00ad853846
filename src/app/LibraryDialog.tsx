import { useSelector } from '@xstate/react'
import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react'
import type { Kept } from '../library/kept.ts'
import { Library, type LibraryActions } from '../library/Library.tsx'
import { canLink } from '../library/linkedFile.ts'
import type { Newer } from '../library/NewerShipped.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { copyActionsOf } from './copies.ts'
import { download } from './download.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import {
  createDossier,
  duplicateDossier,
  fileText,
  findLedger,
  listDossiers,
  newerDossiers,
  renameDossier,
  takeNewer,
} from './librarian.ts'
import type { Linking } from './linking.ts'
import { rename } from './recording.ts'

interface LibraryDialogProps {
  readonly workspace: Workspace
  readonly keeper: Keeper
  readonly linking: Linking
  /** The dossier whose copies are shown at once; null for none. */
  readonly copiesOf: string | null
  readonly onFiles: (files: readonly File[]) => void
  readonly onClose: () => void
}

/** The library over the store: what is done in it is done at once, and the list shows it. */
export function LibraryDialog({
  workspace,
  keeper,
  linking,
  copiesOf,
  onFiles,
  onClose,
}: LibraryDialogProps): ReactElement | null {
  const [dossiers, setDossiers] = useState<readonly Kept[] | null>(null)
  const [newer, setNewer] = useState<readonly Newer[]>([])
  const openId = workspace.getSnapshot().context.open?.place.dossier ?? null

  const refresh = useCallback(async () => {
    setDossiers(await listDossiers(keeper))
    setNewer(await newerDossiers(keeper))
  }, [keeper])
  const keptAt = useSelector(workspace, ({ context }) => context.keptAt)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept meanwhile, a new title say, is listed as it is then.
  useEffect(() => {
    void refresh()
  }, [refresh, keptAt])
  useEffect(() => {
    let stop = () => {}
    void keeper.store.then((store) => {
      stop = store.subscribe(({ type }) => type !== 'readOnly' && void refresh())
    })
    return () => stop()
  }, [keeper, refresh])

  const actions = useMemo<LibraryActions>(() => {
    const done = (work: Promise<unknown>) => void work.then(refresh, refresh)
    const show = (id: string) => {
      location.hash = `#/${id}`
      onClose()
    }
    const ledgerOf = (id: string) => findLedger(keeper, id)
    return {
      open: show,
      create: (title, timeZone) => void createDossier(keeper, title, timeZone).then(show, refresh),
      rename: (id, title) =>
        id === workspace.getSnapshot().context.open?.place.dossier
          ? rename(workspace, title)
          : done(ledgerOf(id).then((ledger) => ledger && renameDossier(keeper, ledger, title))),
      duplicate: (id) =>
        done(
          ledgerOf(id).then(
            (ledger) =>
              ledger && duplicateDossier(keeper, ledger, laterWords.commands.copyOf(ledger.opened.dossier.title)),
          ),
        ),
      remove: (id) => done(keeper.store.then((store) => store.remove(id)).then(() => keeper.forget(id))),
      restore: (id) => done(keeper.store.then((store) => store.restore(id))),
      exportFile: (id) =>
        done(
          ledgerOf(id).then(async (ledger) => {
            if (ledger === null) return
            const { text, entries } = fileText(ledger)
            download(`${id}.json`, text)
            await (await keeper.store).notePlaced(id, entries)
          }),
        ),
      link: (id) => done(linking.link(id, ledgerOf(id))),
      unlink: (id) => done(linking.unlink(id)),
      copies: copyActionsOf(keeper, () => void refresh()),
      importFiles: (files) => {
        onFiles(files)
        onClose()
      },
      take: (id) => done(takeNewer(workspace, keeper, id)),
      keep: (id) => setNewer((all) => all.filter((one) => one.id !== id)),
    }
  }, [workspace, keeper, linking, refresh, onFiles, onClose])

  if (dossiers === null) return null
  return (
    <Library
      dossiers={dossiers}
      openId={openId}
      copiesOf={copiesOf}
      newerShipped={newer}
      canLink={canLink()}
      now={Date.now()}
      actions={actions}
      onClose={onClose}
    />
  )
}
