import { lazy, type ReactElement, Suspense, useMemo } from 'react'
import type { AccountsRow } from '../../machines/board/accounts/matrix.ts'
import type { Open } from '../../machines/workspace/open.ts'
import type { Place } from '../../machines/workspace/place.ts'
import type { AccountsActions } from '../accounts/AccountsContext.ts'
import { AccountsScreen } from '../accounts/AccountsScreen.tsx'
import { download } from '../ui/download.ts'
import { printAddress } from './address.ts'
import { addressInRecord } from './addressInRecord.ts'
import type { Workspace } from './keepAddress.ts'

const Evidence = lazy(async () => ({ default: (await import('./Evidence.tsx')).Evidence }))

interface AccountsRouteProps {
  readonly workspace: Workspace
  readonly open: Open
}

/** Who says what in what is open. */
export function AccountsRoute({ workspace, open }: AccountsRouteProps): ReactElement {
  const { boards, place } = open
  const actions = useMemo(() => actionsOf(workspace, place), [workspace, place])
  return (
    <AccountsScreen opened={boards.opened} place={place} actions={actions}>
      <Suspense>
        <Evidence workspace={workspace} open={open} />
      </Suspense>
    </AccountsScreen>
  )
}

/** What the screen can ask for, said to the workspace; addresses are those of what is in sight. */
function actionsOf(workspace: Workspace, place: Place): AccountsActions {
  return {
    cellAddress: (row, lens) =>
      printAddress({
        ...place,
        select: selectionOf(row),
        part: { kind: row.kind === 'requires' ? 'requires' : 'lane', id: lens },
      }),
    recordAddress: (id) => addressInRecord(place, id),
    chooseOccasion: (id) => workspace.send({ type: 'select', selection: { kind: 'occasion', id } }),
    close: () => workspace.send({ type: 'select', selection: null }),
    save: download,
  }
}

/** What a row is of; a requirement is its proposal's. */
function selectionOf(row: AccountsRow): Place['select'] {
  switch (row.kind) {
    case 'proposal':
    case 'requires':
      return { kind: 'proposal', id: row.id }
    case 'condition':
      return { kind: 'condition', id: row.id }
    case 'question':
      return { kind: 'question', id: row.id }
  }
}
