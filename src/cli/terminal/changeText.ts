import type { Change } from '../../../machines/board/changes.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { changeLines } from './changeLines.ts'
import type { Citations } from './citations.ts'
import type { Drawing } from './drawing.ts'
import { blank, type Paragraph } from './paragraph.ts'
import { piece } from './wrap.ts'

/** What became of one subject, and which developments did it. */
export const changeText = (change: Change, { index, citations }: Pick<Drawing, 'index' | 'citations'>): Paragraph[] => [
  { indent: 0, pieces: [piece(index.title(change.id), 'strong')] },
  ...changeLines(change, index).map((pieces): Paragraph => ({ indent: 2, pieces })),
  { indent: 2, pieces: [piece(causeOf(change, citations), 'quiet')] },
  blank,
]

function causeOf({ because, before }: Change, citations: Citations): string {
  if (because.length > 0) return because.map((id) => citations.mark(id)).join(' ')
  return before === null ? 'Put on the table.' : laterWords.findings.onlyTime
}
