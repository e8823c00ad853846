import { supposedChanges } from '../../../machines/board/supposedChanges.ts'
import type { Board } from '../../../machines/board.ts'
import { laterWords } from '../../ui/laterWords.ts'
import type { DossierIndex } from '../../ui/telling/dossierIndex.ts'
import { changeLines } from './changeLines.ts'
import type { Paragraph } from './paragraph.ts'
import { piece } from './wrap.ts'

/** What stands otherwise than the record has it: "30-day ceasefire: Blocked → Ready". */
export function differingText(record: Board, supposed: Board, index: DossierIndex): Paragraph[] {
  const changes = supposedChanges(record, supposed)
  if (changes.length === 0) return [{ indent: 2, pieces: [piece(laterWords.findings.nothingDiffers)] }]
  return changes.flatMap((change) =>
    changeLines(change, index).map(
      (pieces): Paragraph => ({ indent: 2, pieces: [piece(`${index.title(change.id)}: `), ...pieces] }),
    ),
  )
}
