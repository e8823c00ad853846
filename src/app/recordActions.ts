import type { Development, DevelopmentId } from '../../machines/dossier.ts'
import type { RecordActions } from '../record/RecordContext.ts'
import { laterWords } from '../ui/laterWords.ts'
import { addressInRecord } from './addressInRecord.ts'
import type { Workspace } from './keepAddress.ts'
import { redoNext, startCorrection, startLog, startTakingBack, undoLast } from './recording.ts'

/** What the record can ask for, said to the workspace. The object lives as long as it does. */
export function recordActionsOf(workspace: Workspace): RecordActions {
  const opened = () => workspace.getSnapshot().context.open
  const find = (id: DevelopmentId): Development | undefined =>
    opened()?.boards.opened.dossier.developments.find((one) => one.id === id)
  return {
    log: () => startLog(workspace),
    correct(id) {
      const development = find(id)
      if (development !== undefined) startCorrection(workspace, development)
    },
    takeBack(id) {
      const development = find(id)
      if (development === undefined) return
      startTakingBack(workspace, development, laterWords.commands.takenBack(development.headline))
    },
    select: (id) => workspace.send({ type: 'select', selection: { kind: 'development', id } }),
    find: (find) => workspace.send({ type: 'find', find }),
    seek: (find) => workspace.send({ type: 'seek', find }),
    showAsOf: (asOf) => workspace.send({ type: 'showAsOf', asOf }),
    showOnBoard(_, asOf) {
      workspace.send({ type: 'showAsOf', asOf })
      workspace.send({ type: 'goTo', screen: 'board' })
    },
    copyLink(id) {
      const open = opened()
      if (open === null) return
      const address = addressInRecord(open.place, id)
      // Browsers offer the clipboard only to pages that came over a safe connection.
      void navigator.clipboard?.writeText(new URL(address, location.href).href)
    },
    undo: () => void undoLast(workspace),
    redo: () => void redoNext(workspace),
  }
}
