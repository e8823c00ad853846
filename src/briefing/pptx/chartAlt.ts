import type { Chart } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { sheetOf } from './sheetOf.ts'

const { deck: say } = laterWords
const MOST = 900

/** A chart in words, for who does not see it. */
export function chartAlt(chart: Chart): string {
  const text = [`${say.chart[chart.form]}: ${chart.title}.`, ...linesOf(chart).map((line) => `${line}.`)].join(' ')
  return text.length <= MOST ? text : `${text.slice(0, MOST).trimEnd()}…`
}

function linesOf(chart: Chart): string[] {
  if (chart.form === 'spans') return chart.spans.map(({ name, says }) => `${name}: ${says}`)
  const { categories, series } = sheetOf(chart)
  return series.map(({ name, values }) =>
    say.chart.values(
      name,
      values.map((value, place) => `${categories[place] ?? ''} ${value}`.trim()),
    ),
  )
}
