import { isUsableDate } from '../../machines/workspace/usableDate.ts'
import type { BoardScreenProps } from '../board/BoardScreen.tsx'
import type { StripActions } from '../strip/Strip.tsx'
import { type Frame, saveFile } from './actions.ts'
import type { Workspace } from './keepAddress.ts'

export type Verbs = StripActions & BoardScreenProps['actions'] & { openFile(file: File): void }

/** What the parts of the screen can ask for, said to the workspace. The object lives as long as it does. */
export const verbsOf = (workspace: Workspace, frame: Pick<Frame, 'keeper' | 'show'>): Verbs => ({
  isDate(text) {
    const { open } = workspace.getSnapshot().context
    return open !== null && isUsableDate(text, open.boards.opened.dossier.timeZone)
  },
  showAsOf: (asOf) => workspace.send({ type: 'showAsOf', asOf }),
  slideTo: (asOf) => workspace.send({ type: 'slideTo', asOf }),
  settle: () => workspace.send({ type: 'settle' }),
  chooseLens: (lens) => workspace.send({ type: 'chooseLens', lens }),
  setFilter: (filter) => workspace.send({ type: 'setFilter', filter }),
  switchCondition: (id) => workspace.send({ type: 'switchCondition', id }),
  addStep: (step) => workspace.send({ type: 'addStep', step }),
  showDetail: (selection) => workspace.send({ type: 'select', selection }),
  undo: () => workspace.send({ type: 'undo' }),
  redo: () => workspace.send({ type: 'redo' }),
  discard: () => workspace.send({ type: 'discard' }),
  saveAsScenario: () => frame.show('saveScenario'),
  saveFile: () => saveFile({ workspace, ...frame }),
  logSupposed() {
    const { open } = workspace.getSnapshot().context
    if (open === null) return
    const { steps, asOf } = open.place
    void import('./recording.ts').then(({ startLogOf }) => startLogOf(workspace, steps, asOf, ''))
  },
  openFile: (file) => workspace.send({ type: 'openFile', file }),
})
