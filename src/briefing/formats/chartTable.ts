import type { Chart } from '../../../machines/briefing/outline.ts'
import { formatDay } from '../../ui/dates.ts'
import { laterWords } from '../../ui/laterWords.ts'

const { briefFormats: say } = laterWords

/** The numbers of a chart as a table of texts. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The day of a date in words. */
export const dayInWords = (date: string): string => formatDay(date.slice(0, 'yyyy-mm-dd'.length))

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether categories are days, as a file writes them. */
export const isDays = (categories: readonly string[]): boolean => categories.every((one) => DAY.test(one))

/** A category to be read: a day in words, any other as it is. */
export const categoryInWords = (category: string): string => (DAY.test(category) ? dayInWords(category) : category)

/** What a chart draws, to be read: its categories with each series, or its spans with their days as `day` writes them. */
export function chartTable(chart: Chart, day: (date: string) => string = dayInWords): ChartTable {
  if (chart.form === 'spans')
    return {
      columns: [say.name, say.from, say.until, say.says],
      rows: chart.spans.map(({ name, from, until, says }) => [
        name,
        day(from),
        until === null ? say.noEnd : day(until),
        says,
      ]),
    }
  return {
    columns: [
      isDays(chart.categories) ? say.day : say.category,
      ...chart.series.map(({ name }) => say.inUnit(name, chart.unit)),
    ],
    rows: chart.categories.map((category, place) => [
      DAY.test(category) ? day(category) : category,
      ...chart.series.map(({ values }) => String(values[place] ?? '')),
    ]),
  }
}
