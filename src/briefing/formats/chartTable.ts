import type { Chart } from '../../../machines/briefing/outline.ts'
import { areDays } from '../../ui/charts/briefing/days.ts'
import { formatDay } from '../../ui/dates.ts'
import { laterWords } from '../../ui/laterWords.ts'

const { briefFormats: say } = laterWords

/** The numbers of a chart as a table of texts. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The day of a date in words. */
const dayInWords = (date: string): string => formatDay(date.slice(0, 'yyyy-mm-dd'.length))

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
  const isOfDays = areDays(chart.categories)
  return {
    columns: [isOfDays ? say.day : say.category, ...chart.series.map(({ name }) => say.inUnit(name, chart.unit))],
    rows: chart.categories.map((category, place) => [
      isOfDays ? day(category) : category,
      ...chart.series.map(({ values }) => String(values[place] ?? '')),
    ]),
  }
}
