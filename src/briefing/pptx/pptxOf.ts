import PptxGenJS from 'pptxgenjs'
import type { Chart, Outline } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { type DeckSlide, deckSlides, footerLines } from './deckSlides.ts'
import type { Canvas } from './draw/canvas.ts'
import { drawCover } from './draw/drawCover.ts'
import { drawPage } from './draw/drawPage.ts'
import { type Drawn, finish } from './finish/finish.ts'
import { printableOutline } from './printable.ts'

const { deck: say } = laterWords

/** A briefing as a PowerPoint file: one outline gives one file, byte for byte, in a browser as in Node. */
export async function pptxOf(outline: Outline): Promise<Uint8Array<ArrayBuffer>> {
  const told = printableOutline(outline)
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  const drawn = deckSlides(told).map((slide, place) => draw(deck, told, slide, place + 1))
  const written = await deck.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new Error('pptxgenjs wrote no bytes')
  return finish(written, drawn, { title: told.title, subject: say.subject(told.footer.asOf, told.footer.lens) })
}

function draw(deck: PptxGenJS, outline: Outline, slide: DeckSlide, number: number): Drawn {
  const canvas: Canvas = { slide: deck.addSlide(), named: [] }
  if (slide.kind === 'cover') {
    drawCover(canvas, outline)
    return { canvas, charts: [], notes: slide.notes, foot: null }
  }
  drawPage(canvas, slide.page)
  return { canvas, charts: chartsOf(slide), notes: slide.notes, foot: { lines: footerLines(outline), number } }
}

const chartsOf = ({ page }: Extract<DeckSlide, { kind: 'page' }>): Chart[] =>
  page.columns.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'chart' ? piece.chart : [])))
