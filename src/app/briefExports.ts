import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Chart, Outline } from '../../machines/briefing/outline.ts'
import type { Filter } from '../../machines/record.ts'
import type { BriefExport } from '../briefing/BriefContext.ts'
import { csvOfTable } from '../briefing/formats/csv.ts'
import { formats } from '../briefing/formats.ts'
import { creditOf } from '../ui/charts/credit.ts'
import { pngOf } from '../ui/charts/png.ts'
import { standalone } from '../ui/charts/standalone.ts'
import { download } from '../ui/download.ts'
import { laterWords } from '../ui/laterWords.ts'

const { exports: say } = laterWords.briefScreen

interface FileKind {
  readonly ending: keyof typeof say.files
  readonly type: string
  readonly isMain: boolean
}

const powerPoint: FileKind = {
  ending: 'pptx',
  type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  isMain: true,
}

/** The other files that it is written as. */
const files: readonly FileKind[] = [
  { ending: 'md', type: 'text/markdown', isMain: true },
  { ending: 'html', type: 'text/html', isMain: false },
  { ending: 'csv', type: 'text/csv', isMain: false },
  { ending: 'txt', type: 'text/plain', isMain: false },
]

/** How many slides it would be as a PowerPoint file, where what is too long for one goes on on the next. */
async function slidesIn(outline: Outline): Promise<string> {
  const { deckSlides } = await import('../briefing/pptx/deckSlides.ts')
  return say.slides(deckSlides(outline).length)
}

interface HandedOut {
  readonly opened: OpenDossier
  readonly outline: Outline
  readonly filter: Filter
  /** Shows what hands out a link. */
  readonly onShare: () => void
}

/** What a briefing can be handed out as. */
export const briefExports = ({ opened, outline, filter, onShare }: HandedOut): readonly BriefExport[] => [
  ...fileExport(powerPoint).map((one) => ({ ...one, amount: slidesIn })),
  { key: 'pdf', label: say.pdf, isMain: true, run: print },
  ...files.flatMap(fileExport),
  {
    key: 'link',
    label: say.link,
    isMain: true,
    async run() {
      onShare()
      return null
    },
  },
  ...tableExports(outline),
  ...outline.parts.flatMap(({ isIn, blocks }) =>
    isIn ? blocks.flatMap((block) => (block.kind === 'chart' ? chartExports(opened, filter, block) : [])) : [],
  ),
]

function fileExport({ ending, type, isMain }: FileKind): readonly BriefExport[] {
  const format = formats[ending]
  if (format === undefined) return []
  const label = say.files[ending]
  return [
    {
      key: ending,
      label,
      isMain,
      async run(now) {
        const contents = await format(now)
        download(`${fileOf(now)}.${ending}`, typeof contents === 'string' ? contents : new Uint8Array(contents), type)
        return say.made(label)
      },
    },
  ]
}

/** Each table that is told, by itself. */
const tableExports = ({ parts }: Outline): readonly BriefExport[] =>
  parts.flatMap(({ isIn, blocks }) =>
    blocks.flatMap((block): BriefExport | readonly [] => {
      if (!isIn || block.kind !== 'table') return []
      const label = say.table(block.title)
      return {
        key: `${block.id}-csv`,
        label,
        detail: 'CSV',
        isMain: false,
        async run(now) {
          download(`${fileOf(now)}-${block.id}.csv`, csvOfTable(block), 'text/csv')
          return say.made(label)
        },
      }
    }),
  )

/** The document that stands in the screen’s place on paper is there before the browser is asked to print. */
async function print(): Promise<null> {
  await import('../briefing/document/PrintedBrief.tsx')
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  window.print()
  return null
}

const fileOf = ({ dossier, asOf }: Outline): string => `${dossier}-brief-${asOf.slice(0, 10)}`

function chartExports(opened: OpenDossier, filter: Filter, { id, title }: Chart): readonly BriefExport[] {
  return (['svg', 'png'] as const).map((kind) => ({
    key: `${id}-${kind}`,
    label: say.chart(title),
    detail: kind.toUpperCase(),
    isMain: false,
    async run(now) {
      const drawing = document.querySelector<SVGSVGElement>(`[data-chart="${CSS.escape(id)}"] svg`)
      if (drawing === null) throw new Error(say.notDrawn)
      const credit = creditOf(opened, { asOf: now.asOf, lens: now.lens, filter, steps: now.steps }, title)
      const picture = standalone([{ label: null, drawing }], credit)
      if (kind === 'svg') download(`${credit.file}.svg`, picture.text, 'image/svg+xml')
      else download(`${credit.file}.png`, await pngOf(picture), 'image/png')
      return say.made(say.chart(title))
    },
  }))
}
