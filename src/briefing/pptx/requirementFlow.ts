import type { Requirement, RequirementRow } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { wantedWidth } from './columnWidths.ts'
import { cellRight, gridFlow } from './grid.ts'
import type { Flow, GridCell } from './pieces.ts'
import type { Setting } from './setting.ts'
import { statusSpan } from './status.ts'
import { type Paragraph, plain, shortened } from './text.ts'

const { deck: say } = laterWords
const DEPTH = 16
const HEAD_LINES = 2

/** What a proposal requires: a table of conditions and their statuses. */
export function requirementFlow({ title, rows }: Requirement, set: Setting, width: number, room: number): Flow {
  const words = rows.flatMap((row) => (row.kind === 'group' ? [] : [statusSpan(row.mark, row.word).text]))
  const status = Math.min(wantedWidth([say.status, ...words], set.body), width / 2)
  const columns = [width - status, status]
  const type = { size: set.small, isBold: true, isSerif: false }
  const head = [shortened(title, type, (columns[0] ?? 0) - cellRight, HEAD_LINES), say.status].map(
    (text): GridCell => ({ paragraphs: [plain(text, set.small, 'tx2', true)], indent: 0, columns: 1 }),
  )
  return gridFlow(
    { title, columns, pad: set.pad },
    head,
    rows.map((row) => cellsOf(row, set)),
    room,
  )
}

function cellsOf(row: RequirementRow, set: Setting): readonly GridCell[] {
  const indent = row.depth * DEPTH
  if (row.kind === 'group') return [{ paragraphs: [plain(row.text, set.small, 'tx2')], indent, columns: 2 }]
  const isSupposed = row.kind === 'condition' && row.record !== null
  const said: Paragraph[] = [
    plain(row.title, set.body, 'tx1', true),
    ...(row.since === '' ? [] : [plain(row.since, set.small, 'tx2')]),
    ...(isSupposed ? [plain(`${say.supposed}; ${row.record}`, set.small, 'accent1', true)] : []),
  ]
  const marked: Paragraph = { ...plain('', set.body), spans: [statusSpan(row.mark, row.word)] }
  return [
    { paragraphs: said, indent, columns: 1 },
    { paragraphs: [marked], indent: 0, columns: 1 },
  ]
}
