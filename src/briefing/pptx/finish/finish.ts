import { strFromU8, unzipSync } from 'fflate'
import type { Chart } from '../../../../machines/briefing/outline.ts'
import { lightColour } from '../../../ui/lightTokens.ts'
import type { Canvas } from '../draw/canvas.ts'
import { sheetOf } from '../sheetOf.ts'
import { spanBars } from '../spanBars.ts'
import { asSpans, finishChart } from './chartXml.ts'
import { contentTypes } from './contentTypes.ts'
import { layout, master } from './master.ts'
import { notesMaster, notesSlide } from './notesParts.ts'
import { type Properties, presentationParts } from './presentation.ts'
import { type Foot, finishSlide } from './slideXml.ts'
import { theme } from './theme.ts'
import { workbook } from './workbook.ts'
import { relations } from './xml.ts'
import { zipped } from './zipped.ts'

/** What was drawn on a slide, and what goes with it. */
export interface Drawn {
  readonly canvas: Canvas
  readonly charts: readonly Chart[]
  readonly notes: readonly string[]
  /** Null for the cover. */
  readonly foot: Foot | null
}

/**
 * A deck of what the library wrote. Only slides and charts are kept of it, and mended; the rest of its package is at odds
 * with the format (gitbrent/PptxGenJS#1443, #1444, #1449) and made anew: masters, layouts, theme, notes, workbooks,
 * properties, the list of parts.
 */
export function finish(
  written: Uint8Array,
  slides: readonly Drawn[],
  about: Omit<Properties, 'slides'>,
): Uint8Array<ArrayBuffer> {
  const from = unzipSync(written)
  const read = (name: string): string => {
    const part = from[name]
    if (part === undefined) throw new Error(`pptxgenjs wrote no ${name}`)
    return strFromU8(part)
  }
  const parts: Record<string, string | Uint8Array> = {
    ...presentationParts({ ...about, slides: slides.length }),
    ...frame,
  }
  let charts = 0
  for (const [place, slide] of slides.entries()) {
    const name = `slide${place + 1}.xml`
    parts[`ppt/slides/${name}`] = finishSlide(read(`ppt/slides/${name}`), slide.canvas, slide.foot)
    const written = chartsOf(read(`ppt/slides/_rels/${name}.rels`))
    parts[`ppt/slides/_rels/${name}.rels`] = relations([
      ...slide.charts.map((_, at) => ['chart', `../charts/chart${charts + at + 1}.xml`] as const),
      ['slideLayout', `../slideLayouts/slideLayout${slide.foot === null ? 2 : 1}.xml`],
      ['notesSlide', `../notesSlides/notesSlide${place + 1}.xml`],
    ])
    for (const [at, chart] of slide.charts.entries()) {
      charts += 1
      Object.assign(parts, chartParts(read(written[at] ?? ''), chart, charts))
    }
    parts[`ppt/notesSlides/notesSlide${place + 1}.xml`] = notesSlide(slide.notes, place + 1)
    parts[`ppt/notesSlides/_rels/notesSlide${place + 1}.xml.rels`] = relations([
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/${name}`],
    ])
  }
  return zipped({ '[Content_Types].xml': contentTypes(Object.keys(parts)), ...parts })
}

/** What each deck has, whatever is on its slides. */
const frame = {
  'ppt/slideMasters/slideMaster1.xml': master(),
  'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
    ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['slideLayout', '../slideLayouts/slideLayout2.xml'],
    ['theme', '../theme/theme1.xml'],
  ]),
  'ppt/slideLayouts/slideLayout1.xml': layout('part'),
  'ppt/slideLayouts/slideLayout2.xml': layout('cover'),
  'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([['slideMaster', '../slideMasters/slideMaster1.xml']]),
  'ppt/slideLayouts/_rels/slideLayout2.xml.rels': relations([['slideMaster', '../slideMasters/slideMaster1.xml']]),
  'ppt/notesMasters/notesMaster1.xml': notesMaster(),
  'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([['theme', '../theme/theme2.xml']]),
  'ppt/theme/theme1.xml': theme(),
  'ppt/theme/theme2.xml': theme(),
}

/** The charts of a slide in the order of their relations; the library numbers them on from deck to deck. */
const chartsOf = (relations: string): string[] =>
  Array.from(relations.matchAll(/Id="rId(\d+)"[^>]*Target="\/?(ppt\/charts\/[^"]+)"/g), ([, id, name = '']) => ({
    id: Number(id),
    name,
  }))
    .sort((a, b) => a.id - b.id)
    .map(({ name }) => name)

const spanColours = { frame: lightColour('force'), paper: lightColour('card') }

function chartParts(text: string, chart: Chart, number: number): Record<string, string | Uint8Array> {
  const mended = finishChart(text)
  return {
    [`ppt/charts/chart${number}.xml`]:
      chart.form === 'spans' ? asSpans(mended, spanColours, spanBars(chart).endless) : mended,
    [`ppt/charts/_rels/chart${number}.xml.rels`]: relations([['package', `../embeddings/workbook${number}.xlsx`]]),
    [`ppt/embeddings/workbook${number}.xlsx`]: workbook(sheetOf(chart)),
  }
}
