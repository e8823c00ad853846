import type { Chart } from '../../../machines/briefing/outline.ts'
import { areDays } from '../../ui/charts/briefing/days.ts'
import { formatDay } from '../../ui/dates.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { spanBars } from './spanBars.ts'

const {
  deck: { chart: say },
} = laterWords

/** The numbers of a chart: a column for each series, a row for each category. */
export interface Sheet {
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
}

/** A chart as rows and columns, days in words. Of spans: when each begins, and how many days are gone and to come. */
export function sheetOf(chart: Chart): Sheet {
  if (chart.form !== 'spans') {
    const { categories, series } = chart
    return { categories: areDays(categories) ? categories.map((day) => formatDay(day, 'short')) : categories, series }
  }
  const { names, from, gone, ahead } = spanBars(chart)
  return {
    categories: names,
    series: [
      { name: say.before, values: from },
      { name: say.until, values: gone },
      { name: say.after, values: ahead },
    ],
  }
}
