import { useSelector } from '@xstate/react'
import { type ReactElement, useEffect, useSyncExternalStore } from 'react'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { keepScroll } from './keepScroll.ts'
import { LibraryDialog } from './LibraryDialog.tsx'
import { Linking } from './linking.ts'
import { SaveStatus } from './SaveStatus.tsx'
import { useReadOn } from './useReadOn.ts'

export interface KeepingProps {
  readonly workspace: Workspace
  readonly keeper: Keeper
  readonly isLibraryWanted: boolean
  /** The dossier whose copies the library shows at once; null for none. */
  readonly copiesOf: string | null
  readonly onFiles: (files: readonly File[]) => void
  readonly onClose: () => void
}

const linkings = new WeakMap<Keeper, Linking>()

/** One for a store: what is linked stays so whatever is drawn. */
function linkingOf(workspace: Workspace, keeper: Keeper): Linking {
  const linking = linkings.get(keeper) ?? new Linking(workspace, keeper)
  linkings.set(keeper, linking)
  return linking
}

/** Where the record is kept: what became of the last entry, the library, what is still to be read; and where one was on each screen. */
export function Keeping(props: KeepingProps): ReactElement {
  const { workspace, keeper, isLibraryWanted, copiesOf, onFiles, onClose } = props
  const linking = linkingOf(workspace, keeper)
  const file = useSyncExternalStore(linking.subscribe, linking.state)
  useEffect(() => keepScroll(workspace, window), [workspace])
  useReadOn(useSelector(workspace, ({ context }) => context.open?.boards.opened ?? null))
  return (
    <>
      <SaveStatus {...{ workspace, keeper, file, linking }} isLibraryShown={isLibraryWanted} />
      {isLibraryWanted && <LibraryDialog {...{ workspace, keeper, linking, copiesOf, onFiles, onClose }} />}
    </>
  )
}
