import { type HistoryStep, type HistorySubject, historyOf, type Unmoving } from '../../machines/board/history.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import { refusalText, type View } from '../../machines/board.ts'

/** What `history --json` prints of a condition or proposal: the contract of the command line, field by field. */
export function historyJson(opened: OpenDossier, view: View, subject: HistorySubject) {
  return {
    id: subject.id,
    lens: view.lens,
    steps: historyOf(opened, view, subject).map((step) => stepJson(step, subject)),
  }
}

function stepJson(step: HistoryStep, { id }: HistorySubject) {
  const { at, recorded, development, by, standing, event, before, after, why } = step
  return {
    ...{ at, recorded, development, by, standing, event, before, after },
    ...(why !== undefined && { why: whyText(why, step, id) }),
  }
}

/** Why a step moved nothing, as a status of the command line says such things. */
function whyText(why: Unmoving, { event, before, print }: HistoryStep, id: HistorySubject['id']): string {
  const until = print !== null && 'until' in print ? (print.until ?? 'open-ended') : null
  switch (why) {
    case 'notTabled':
    case 'notPossible':
      return refusalText({ subject: id, event, status: before })
    case 'alreadySo':
      return `"${event}" is so already in "${before}"`
    case 'stays':
      return `"${event}" stays in "${before}"${until === null ? '' : `, until ${until}`}`
    case 'renewed':
      return 'the term was renewed'
    case 'counted':
      return 'no event: a value or a due day'
  }
}
