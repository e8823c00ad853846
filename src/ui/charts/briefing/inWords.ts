import type { Chart } from '../../../../machines/briefing/outline.ts'
import { laterWords } from '../../laterWords.ts'
import { categoryNames } from './days.ts'

const { briefScreen: say } = laterWords

/** What a chart shows, in words: for who does not see it, and where nothing is drawn. */
export function inWords(chart: Chart): string {
  if (chart.form === 'spans')
    return say.spans(
      chart.title,
      chart.spans.map(({ name, says }) => `${name}: ${says}`),
    )
  return say.chart(chart.title, chart.unit, categoryNames(chart.categories), chart.series)
}
