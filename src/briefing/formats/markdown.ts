import type { Block, Outline, Part, RequirementRow, Sentence, Table } from '../../../machines/briefing/outline.ts'
import type { DevelopmentId } from '../../../machines/dossier.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { linkOf } from '../../ui/links.ts'
import { chartTable } from './chartTable.ts'
import { type Citations, citationsOf, citingOnce, rangesOf } from './citations.ts'
import { markdownRuns } from './markdownRuns.ts'
import { markdownCell, markdownInside, markdownStart, markdownText } from './markdownText.ts'
import { type NestedRow, nested } from './nested.ts'
import { oneLine, paragraphsOf } from './oneLine.ts'
import { markedWord, standing, tagsOf } from './rowText.ts'

const { briefFormats: say } = laterWords

/**
 * A briefing as GitHub-flavoured Markdown: a heading a part, its finding first; numbers in brackets lead to what it rests
 * on, at the end. A parser gives back the texts as they are.
 */
export function markdown(outline: Outline): string {
  const citations = citationsOf(outline)
  const parts = outline.parts.filter(({ isIn }) => isIn).flatMap((part) => partOf(part, citations))
  return `${[...headOf(outline), ...parts, ...restingOf(citations)].join('\n\n')}\n`
}

function headOf({ title, footer: { asOf, lens, sources, filters, supposed } }: Outline): string[] {
  const view = [asOf, lens, filters].filter((text) => text !== null)
  return [`# ${markdownText(title)}`, ...[view.join(' · '), supposed, sources].flatMap(paragraph)]
}

function partOf(part: Part, citations: Citations): string[] {
  const { title, headline, ownHeadline, note, blocks } = part
  const finding = sentence(headline, citations)
  const record = ownHeadline === null ? [finding] : [`${say.record} ${finding}`]
  return [
    `## ${markdownText(title)}`,
    ...own(ownHeadline, say.ownWords),
    ...record,
    ...paragraph(tagsOf(part).join(' · ')),
    ...blocks.flatMap((block, place) => blockOf(block, citations, bullets[place % 2] ?? '-')),
    ...own(note, say.note),
  ]
}

/** Words of the analyst’s own as a quotation, which says whose they are. */
function own(words: Part['note'], whose: string): string[] {
  if (words === null) return []
  const paragraphs = paragraphsOf(words.text).map((lines) => lines.map(markdownText).join('\\\n'))
  const mark = `*${whose}${words.isStale ? ` ${say.stale}` : ''}*`
  return [[...paragraphs, mark].join('\n\n').replace(/^/gm, '> ').replace(/ +$/gm, '')]
}

/** Lists that follow each other are two by their bullets. */
const bullets = ['-', '*'] as const

type Bullet = (typeof bullets)[number]

function blockOf(block: Block, citations: Citations, bullet: Bullet): string[] {
  switch (block.kind) {
    case 'lines': {
      const lines = block.sentences.map((one) => sentence(one, citations))
      return [...heading(block.title), ...(block.isList ? [list(lines, bullet)] : lines)]
    }
    case 'figures':
      return [
        list(
          block.figures.map(
            ({ value, says, rests }) =>
              `**${markdownInside(oneLine(value))}** ${markdownInside(oneLine(says))}${cites(rests, citations)}`,
          ),
          bullet,
        ),
      ]
    case 'statuses':
      return [
        list(
          block.statuses.map(({ title, word, mark }) => markdownText(`${title}: ${markedWord(mark, word)}`)),
          bullet,
        ),
      ]
    case 'requirement':
      return [...heading(block.title), nestedList(nested(block.rows), citations, bullet).join('\n')]
    case 'table':
      return [...heading(block.title), tableOf(block, citations)]
    case 'chart': {
      const { columns, rows } = chartTable(block)
      return [
        ...heading(block.title),
        tableLines(
          columns.map(markdownCell),
          rows.map((row) => row.map(markdownCell)),
        ),
      ]
    }
  }
}

const heading = (title: string | null): string[] => (title === null ? [] : [`### ${markdownText(title)}`])

function paragraph(text: string | null): string[] {
  const line = markdownText(text ?? '')
  return line === '' ? [] : [line]
}

const sentence = ({ runs, rests }: Sentence, citations: Citations): string =>
  `${markdownRuns(runs)}${cites(rests, citations)}`

/** The numbers of what something rests on: " [1, 3]". */
function cites(rests: readonly DevelopmentId[], citations: Citations): string {
  const numbers = citations.numbersOf(rests)
  return numbers.length === 0
    ? ''
    : ` [${rangesOf(numbers)
        .map(({ text }) => text)
        .join(', ')}]`
}

const list = (lines: readonly string[], bullet: Bullet): string => lines.map((line) => `${bullet} ${line}`).join('\n')

const nestedList = (rows: readonly NestedRow[], citations: Citations, bullet: Bullet): string[] =>
  rows.flatMap(({ row, rows: within }) => [
    `${bullet} ${rowLine(row, citations)}`,
    ...nestedList(within, citations, bullet).map((line) => `  ${line}`),
  ])

function rowLine(row: RequirementRow, citations: Citations): string {
  if (row.kind === 'group') return markdownText(row.text)
  return `${markdownText(`${row.title}: ${standing(row)}`)}${cites(row.rests, citations)}`
}

const tableOf = ({ columns, rows }: Table, citations: Citations): string =>
  tableLines(
    columns.map(markdownCell),
    rows.map((row) => citingOnce(row).map(({ text, rests }) => `${markdownCell(text)}${cites(rests, citations)}`)),
  )

const tableLines = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function restingOf({ cited }: Citations): string[] {
  if (cited.length === 0) return []
  const lines = cited.map(({ date, headline, publisher, grade, url }, place) => {
    const link = linkOf(url ?? undefined)
    const text = [`${date}: ${headline}`, publisher, grade].map((one) => markdownInside(oneLine(one))).join('. ')
    return `${place + 1}. ${markdownStart(text)}${link === null ? '' : ` <${link.href}>`}`
  })
  return [`## ${say.restsOn}`, lines.join('\n')]
}
