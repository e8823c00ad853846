import { type ReactElement, useMemo } from 'react'
import { storedId } from '../../machines/workspace/open.ts'
import { Library } from '../library/Library.tsx'
import { canLink } from '../library/linkedFile.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { libraryActionsOf } from './libraryActions.ts'
import type { Linking } from './linking.ts'
import { useLibrary } from './useLibrary.ts'

interface LibraryDialogProps {
  readonly workspace: Workspace
  readonly keeper: Keeper
  readonly linking: Linking
  /** The dossier whose copies are shown at once; null for none. */
  readonly copiesOf: string | null
  readonly onFiles: (files: readonly File[]) => void
  readonly onClose: () => void
}

/** The library over the store: what is done in it is done at once, and the list shows it; what is not is said. */
export function LibraryDialog(props: LibraryDialogProps): ReactElement | null {
  const { workspace, keeper, linking, copiesOf, onFiles, onClose } = props
  const { dossiers, newer, failure, dismiss, attempt, refresh, keep } = useLibrary(workspace, keeper)
  const actions = useMemo(
    () => libraryActionsOf({ workspace, keeper, linking, library: { attempt, refresh, keep }, onFiles, onClose }),
    [workspace, keeper, linking, attempt, refresh, keep, onFiles, onClose],
  )
  if (dossiers === null && failure === null) return null
  return (
    <Library
      dossiers={dossiers}
      failure={failure}
      openId={storedId(workspace.getSnapshot().context.open)}
      copiesOf={copiesOf}
      newerShipped={newer}
      canLink={canLink()}
      now={Date.now()}
      actions={actions}
      onDismissFailure={dismiss}
      onClose={onClose}
    />
  )
}
