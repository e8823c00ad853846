import type { Block, Chart, Figures, Lines, Sentence, Statuses } from '../../../machines/briefing/outline.ts'
import { size } from './geometry.ts'
import { heightOf } from './measure.ts'
import type { Flow, Piece } from './pieces.ts'
import { requirementFlow } from './requirementFlow.ts'
import type { Setting } from './setting.ts'
import { tableFlow } from './tableFlow.ts'
import { cutParagraph, heightOfParagraph, type Paragraph, plain, shortened, spansOf } from './text.ts'

const HEADING_LINES = 2

/** A block as what can be spread over slides: so wide, and no piece of it higher than a slide's `room`, in points. */
export function flowsOf(block: Block, set: Setting, width: number, room: number): Flow[] {
  switch (block.kind) {
    case 'lines':
      return [linesFlow(block, set, width, room)]
    case 'figures':
      return [figuresFlow(block, width)]
    case 'statuses':
      return [statusesFlow(block, width)]
    case 'requirement':
      return [requirementFlow(block, set, width, room)]
    case 'table': {
      const { head, pieces } = tableFlow(block, set, width, room - 40)
      return [{ head: [...headingPieces(block.title, set, width), ...head], pieces }]
    }
    case 'chart':
      return [chartFlow(block, set, width, room)]
  }
}

/** A sentence as a paragraph in large type, cut where it is higher than a slide. */
export function ledeFlow(sentence: Sentence, set: Setting, width: number, room: number): Flow {
  const paragraph: Paragraph = {
    spans: spansOf(sentence, 'tx2'),
    size: set.lede,
    isSerif: true,
    hasBullet: false,
    before: 0,
  }
  return { head: [], pieces: textPieces(paragraph, width, room) }
}

function headingPieces(title: string | null, { body }: Setting, width: number): Piece[] {
  if (title === null || title === '') return []
  const heading = { size: body, isBold: true, isSerif: false }
  const paragraph = plain(shortened(title, heading, width, HEADING_LINES), body, 'tx1', true)
  return [{ kind: 'text', paragraph, height: heightOfParagraph(paragraph, width) + 2, before: body }]
}

function linesFlow({ title, isList, sentences }: Lines, set: Setting, width: number, room: number): Flow {
  const head = headingPieces(title, set, width)
  const pieces = sentences.flatMap((sentence) =>
    textPieces(
      { spans: spansOf(sentence), size: set.body, isSerif: false, hasBullet: isList, before: set.pad + 1 },
      width,
      room - 60,
    ),
  )
  return { head, pieces }
}

function textPieces(paragraph: Paragraph, width: number, room: number): Piece[] {
  const pieces: Piece[] = []
  let left: Paragraph | null = paragraph
  while (left !== null) {
    const [now, later]: [Paragraph, Paragraph | null] = cutParagraph(left, width, room)
    pieces.push({ kind: 'text', paragraph: now, height: heightOfParagraph(now, width), before: now.before })
    left = later
  }
  return pieces
}

/** Numbers beside each other, three at most. */
function figuresFlow({ figures }: Figures, width: number): Flow {
  const across = width < 400 ? 1 : 3
  const wide = figureWidth(width, across)
  const says = { size: size.figureSays, isBold: false, isSerif: false }
  const pieces = inRows(figures, across).map((row): Piece => {
    const height = Math.max(...row.map((one) => heightOf(one.says, says, wide)))
    return { kind: 'figures', figures: row, across, height: 10 + size.figure * 1.25 + height + 6, before: 18 }
  })
  return { head: [], pieces }
}

const FIGURES_GAP = 28

export const figureWidth = (width: number, across: number): number => (width - FIGURES_GAP * (across - 1)) / across

/** A label for each proposal. */
function statusesFlow({ statuses }: Statuses, width: number): Flow {
  const across = width < 400 ? 1 : 3
  const wide = figureWidth(width, across)
  const type = { size: 13, isBold: true, isSerif: false }
  const pieces = inRows(statuses, across).map((row): Piece => {
    const height = Math.max(...row.map(({ title }) => heightOf(title, type, wide)))
    return { kind: 'statuses', statuses: row, across, height: height + 5 + PILL, before: 18 }
  })
  return { head: [], pieces }
}

/** How high a status's label is. */
export const PILL = 25

function chartFlow(chart: Chart, set: Setting, width: number, room: number): Flow {
  const head = headingPieces(chart.title, set, width)
  const height = Math.min(room - 60, set.chart * Math.max(170, wantedHeight(chart)))
  return { head, pieces: [{ kind: 'chart', chart, height, before: 4 }] }
}

function wantedHeight(chart: Chart): number {
  switch (chart.form) {
    case 'bars':
      return 70 + chart.categories.length * Math.max(26, chart.series.length * 16)
    case 'stacked':
      return 270
    case 'spans':
      return 70 + chart.spans.length * 40
  }
}

function inRows<T>(all: readonly T[], across: number): T[][] {
  const rows: T[][] = []
  for (let at = 0; at < all.length; at += across) rows.push(all.slice(at, at + across))
  return rows
}
