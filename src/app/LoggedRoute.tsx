import { useSelector } from '@xstate/react'
import type { ReactElement } from 'react'
import type { Open } from '../../machines/workspace/open.ts'
import { LoggedNews } from '../record/log/LoggedNews.tsx'
import type { Workspace } from './keepAddress.ts'

interface LoggedRouteProps {
  readonly workspace: Workspace
  readonly open: Open
}

/** What was logged last, while that is news, and in the record. */
export function LoggedRoute({ workspace, open }: LoggedRouteProps): ReactElement | null {
  const logged = useSelector(workspace, ({ context }) => context.logged)
  const isThere = open.boards.opened.dossier.developments.some(({ id }) => id === logged?.id)
  if (logged === null || !isThere) return null
  return (
    <LoggedNews
      logged={logged}
      view={open.place}
      onShowAsOf={(asOf) => workspace.send({ type: 'showAsOf', asOf })}
      onShowBoard={() => workspace.send({ type: 'goTo', screen: 'board' })}
      onDismiss={() => workspace.send({ type: 'dismissLogged' })}
    />
  )
}
