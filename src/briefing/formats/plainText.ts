import {
  type Block,
  type Chart,
  type Outline,
  type Part,
  type Sentence,
  textOf,
} from '../../../machines/briefing/outline.ts'
import type { DevelopmentId } from '../../../machines/dossier.ts'
import { inWords } from '../../ui/charts/briefing/inWords.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { linkOf } from '../../ui/links.ts'
import { type Citations, citationsOf, citingOnce, rangesOf } from './citations.ts'
import { COLUMNS, lengthOf, linesOf } from './lines.ts'
import { type NestedRow, nested } from './nested.ts'
import { oneLine, paragraphsOf } from './oneLine.ts'
import { markedWord, standing, tagsOf } from './rowText.ts'

const { briefFormats: say } = laterWords

type Lines = readonly string[]

/**
 * A briefing as the text of a mail: at most 72 columns wide, headings underlined, no markup. A table whose rows don't fit
 * side by side is told row by row, a chart in a sentence.
 */
export function plainText(outline: Outline): string {
  const citations = citationsOf(outline)
  const parts = outline.parts.filter(({ isIn }) => isIn).flatMap((part) => partOf(part, citations))
  const blocks = [...headOf(outline), ...parts, ...restingOf(citations)]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function headOf({ title, footer: { asOf, lens, sources, filters, supposed } }: Outline): Lines[] {
  const view = [asOf, lens, filters].filter((text) => text !== null).join('. ')
  return [heading(title, '='), [view, supposed, sources].flatMap((text) => (text === null ? [] : linesOf(text)))]
}

function partOf(part: Part, citations: Citations): Lines[] {
  const { title, headline, ownHeadline, note, blocks } = part
  const tags = tagsOf(part)
  return [
    heading(title, '-'),
    ...(ownHeadline === null ? [] : own(ownHeadline, say.ownWords)),
    sentence(headline, citations, '', ownHeadline === null ? '' : `${say.record} `),
    ...(tags.length === 0 ? [] : [linesOf(tags.join('. '))]),
    ...blocks.flatMap((block) => blockOf(block, citations)),
    ...(note === null ? [] : own(note, say.note)),
  ]
}

/** Words of the analyst’s own, set in, below whose they are. */
const own = ({ text, isStale }: NonNullable<Part['note']>, whose: string): Lines[] => [
  linesOf(isStale ? `${whose} ${say.stale}` : whose),
  ...paragraphsOf(text).map((lines) => lines.flatMap((line) => linesOf(line, '    '))),
]

function blockOf(block: Block, citations: Citations): Lines[] {
  switch (block.kind) {
    case 'lines': {
      const lines = block.sentences.map((one) => sentence(one, citations, block.isList ? '- ' : ''))
      return [...subheading(block.title), ...(block.isList ? [lines.flat()] : lines)]
    }
    case 'figures':
      return [
        block.figures.flatMap(({ value, says, rests }) => linesOf(`${value} ${says}${cites(rests, citations)}`, '- ')),
      ]
    case 'statuses':
      return [block.statuses.flatMap(({ title, word, mark }) => linesOf(`${title}: ${markedWord(mark, word)}`, '- '))]
    case 'requirement':
      return [...subheading(block.title), rowLines(nested(block.rows), citations, '- ')]
    case 'table': {
      const rows = block.rows.map((row) =>
        citingOnce(row).map(({ text, rests }) => `${text}${cites(rests, citations)}`),
      )
      return [...subheading(block.title), ...tableOf(block.columns, rows)]
    }
    case 'chart':
      return [linesOf(inWords(endsOf(block)))]
  }
}

/** What changes over time as it was first and is last: a mail has no room for each day. */
function endsOf(chart: Chart): Chart {
  if (chart.form !== 'stacked') return chart
  const { categories, series } = chart
  return { ...chart, categories: ends(categories), series: series.map((one) => ({ ...one, values: ends(one.values) })) }
}

const ends = <T>(all: readonly T[]): readonly T[] => all.filter((_, place) => place === 0 || place === all.length - 1)

const heading = (title: string, line: '=' | '-'): Lines => {
  const lines = linesOf(title)
  return [...lines, line.repeat(Math.min(COLUMNS, Math.max(1, ...lines.map(lengthOf))))]
}

const subheading = (title: string | null): Lines[] => (title === null ? [] : [linesOf(title)])

const sentence = (one: Sentence, citations: Citations, first: string, before = ''): Lines =>
  linesOf(`${before}${textOf(one)}${cites(one.rests, citations)}`, first)

function cites(rests: readonly DevelopmentId[], citations: Citations): string {
  const numbers = citations.numbersOf(rests)
  return numbers.length === 0
    ? ''
    : ` [${rangesOf(numbers)
        .map(({ text }) => text)
        .join(',\u00a0')}]`
}

const rowLines = (rows: readonly NestedRow[], citations: Citations, first: string): Lines =>
  rows.flatMap(({ row, rows: within }) => [
    ...linesOf(row.kind === 'group' ? row.text : `${row.title}: ${standing(row)}${cites(row.rests, citations)}`, first),
    ...rowLines(within, citations, `  ${first}`),
  ])

const GAP = '  '

/** A table in columns where its rows fit into a line each; else each row as its cells by the heads of their columns. */
function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): Lines[] {
  const all = [columns, ...rows].map((cells) => cells.map(oneLine))
  const widths = columns.map((_, place) => Math.max(...all.map((cells) => lengthOf(cells[place] ?? ''))))
  const whole = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1))
  if (whole > COLUMNS)
    return rows.map((cells) =>
      cells.flatMap((cell, place) => linesOf(`${oneLine(columns[place] ?? '')}: ${cell}`, place === 0 ? '- ' : '  ')),
    )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, place) => cell + ' '.repeat((widths[place] ?? 0) - lengthOf(cell)))
      .join(GAP)
      .replace(/ +$/, '')
  const [head = [], ...body] = all
  return [[line(head), widths.map((width) => '-'.repeat(width)).join(GAP), ...body.map(line)]]
}

function restingOf({ cited }: Citations): Lines[] {
  if (cited.length === 0) return []
  const entries = cited.map(({ date, headline, publisher, grade, url }, place) => {
    const first = `[${place + 1}] `
    const link = linkOf(url ?? undefined)
    const text = [`${date}: ${headline}`, publisher, grade].map(oneLine).join('. ')
    return [...linesOf(text, first), ...(link === null ? [] : [`${' '.repeat(first.length)}${link.href}`])]
  })
  return [heading(say.restsOn, '-'), ...entries]
}
