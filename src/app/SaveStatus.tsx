import { useSelector } from '@xstate/react'
import type { ReactElement } from 'react'
import type { Dossier } from '../../machines/dossier.ts'
import { storedId } from '../../machines/workspace/open.ts'
import { MANY_ONLY_HERE } from '../library/kept.ts'
import { OnlyHere } from '../library/OnlyHere.tsx'
import { SaveState } from '../library/SaveState.tsx'
import type { SavedFile } from '../library/saved.ts'
import { download } from '../ui/download.ts'
import { saveDossier } from './exporting.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { fileText } from './librarian.ts'
import type { Linking } from './linking.ts'
import { putBackHere } from './putBack.ts'
import { savedOf, toDownload } from './saved.ts'
import { useKept } from './useKept.ts'
import { useStoreLimits } from './useStoreLimits.ts'

interface SaveStatusProps {
  readonly workspace: Workspace
  readonly keeper: Keeper
  readonly file: SavedFile | null
  readonly linking: Linking
  /** Whether the library is shown, where a dossier can be deleted and put back. */
  readonly isLibraryShown: boolean
}

/** Whether the last entry is saved, and the ways out where it is not. */
export function SaveStatus({ workspace, keeper, file, linking, isLibraryShown }: SaveStatusProps): ReactElement | null {
  const context = useSelector(workspace, (snapshot) => snapshot.context)
  const keeping = useSelector(workspace, (snapshot) => snapshot.value.keeping)
  const limits = useStoreLimits(keeper)
  const { open, keptTimes } = context
  const id = storedId(open)
  const [{ onlyHere, isRemoved }, lookAgain] = useKept(keeper, id, `${keptTimes} ${isLibraryShown}`)
  const saved = savedOf(context, keeping, file, keeper.damage(open?.place.dossier ?? ''), limits, isRemoved)
  const ledger = open?.ledger ?? null
  if (saved === null || open === null || ledger === null) return null
  return (
    <>
      <SaveState
        saved={saved}
        actions={{
          tryAgain: () => (saved.state === 'saved' ? linking.write() : workspace.send({ type: 'keepAgain' })),
          download() {
            for (const one of toDownload(ledger, context.unkept)) {
              download(`${one.opened.dossier.id}.json`, fileText(one).text)
            }
          },
          reload: () => location.reload(),
          // Where that fails, it is offered again.
          putBack: () =>
            void putBackHere(ledger.opened.dossier.id, keeper, workspace)
              .catch(() => {})
              .then(lookAgain),
          repair: () => void repair(workspace, keeper, ledger.opened.dossier),
          allowFile: () => linking.allow(),
          linkAnew: () => linking.linkAnew(),
          takeIn: () => linking.takeIn(),
          overwriteFile: () => linking.overwrite(),
        }}
      />
      {saved.state === 'saved' && onlyHere >= MANY_ONLY_HERE && (
        <OnlyHere count={onlyHere} onSave={() => void saveDossier(open, keeper)} />
      )}
    </>
  )
}

/** Repairs what is stored of a dossier, and says so. What cannot be repaired now stays as it is, and is offered again. */
async function repair(workspace: Workspace, keeper: Keeper, { id, title }: Dossier): Promise<void> {
  try {
    const entries = await keeper.repair(id)
    workspace.send({
      type: 'putAside',
      aside: { dossier: id, title, by: { what: 'repair', entries }, isCopied: true },
    })
  } catch {
    workspace.send({ type: 'putAside', aside: { dossier: id, title, by: { what: 'noRepair' }, isCopied: false } })
  }
}
