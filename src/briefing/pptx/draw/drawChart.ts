import type PptxGenJS from 'pptxgenjs'
import type { Chart } from '../../../../machines/briefing/outline.ts'
import { laterWords } from '../../../ui/laterWords.ts'
import { lightColour } from '../../../ui/lightTokens.ts'
import { chartAlt } from '../chartAlt.ts'
import { type Box, size } from '../geometry.ts'
import { toneColour } from '../ink.ts'
import { sheetOf } from '../sheetOf.ts'
import { spanBars } from '../spanBars.ts'
import { type Canvas, placed } from './canvas.ts'

const { deck: say } = laterWords
/** What is told in this unit is drawn as a share of all of it. */
const PER_CENT = '%'
/** As many days of a chart have their names below them at the most. */
const NAMED = 16

/** A chart of PowerPoint's own, with its numbers in a sheet that can be edited. */
export function drawChart(canvas: Canvas, box: Box, chart: Chart): void {
  const common = {
    ...placed(canvas, box, { name: say.objects.chart, alt: chartAlt(chart) }),
    ...looks(),
  }
  switch (chart.form) {
    case 'bars':
      canvas.slide.addChart('bar', seriesOf(chart), {
        ...common,
        ...horizontal,
        ...legend(chart.series.length > 1),
        chartColors: coloursOf(chart),
        barGrouping: 'clustered',
        barGapWidthPct: 45,
        showValue: true,
        dataLabelFontSize: size.small,
        dataLabelColor: lightColour('ink'),
        dataLabelPosition: 'outEnd',
        dataLabelFormatCode: 'General',
        ...axisTitle(chart.unit),
        ...(chart.unit === PER_CENT ? { valAxisMinVal: 0, valAxisMaxVal: 100, valAxisMajorUnit: 20 } : {}),
      })
      return
    case 'stacked':
      // Columns: what stands between two days is not known, and an area would slope there.
      canvas.slide.addChart('bar', seriesOf(chart), {
        ...common,
        ...legend(true),
        chartColors: coloursOf(chart),
        barDir: 'col',
        barGrouping: 'stacked',
        barGapWidthPct: 25,
        catAxisLabelFrequency: String(Math.ceil(chart.categories.length / NAMED)),
        ...axisTitle(chart.unit),
      })
      return
    case 'spans': {
      const bars = spanBars(chart)
      canvas.slide.addChart('bar', seriesOf(chart), {
        ...common,
        ...horizontal,
        ...legend(false),
        ...axisTitle(say.chart.shades),
        chartColors: [lightColour('card'), lightColour('force'), lightColour('force-wash')],
        barGrouping: 'stacked',
        barGapWidthPct: 60,
        valAxisMinVal: bars.least,
        valAxisMaxVal: bars.most,
        valAxisLabelFormatCode: 'd mmm',
        valAxisMajorUnit: Math.max(1, Math.ceil((bars.most - bars.least) / 5)),
      })
    }
  }
}

type Numbers = Exclude<Chart, { form: 'spans' }>

const seriesOf = (chart: Chart) => {
  const { categories, series } = sheetOf(chart)
  return series.map(({ name, values }) => ({ name, labels: [...categories], values: [...values] }))
}

const coloursOf = ({ series }: Numbers): string[] => series.map(({ tone }) => toneColour(tone))

/** Bars from left to right. */
const horizontal = { barDir: 'bar' } as const

const legend = (isShown: boolean) => ({
  showLegend: isShown,
  legendPos: 'b' as const,
  legendFontSize: size.small,
  legendColor: lightColour('ink-2'),
})

const axisTitle = (unit: string) =>
  unit === ''
    ? {}
    : {
        showValAxisTitle: true,
        valAxisTitle: unit,
        valAxisTitleFontSize: size.small,
        valAxisTitleColor: lightColour('ink-2'),
      }

const looks = (): PptxGenJS.IChartOpts => ({
  showTitle: false,
  catAxisLabelFontSize: size.small,
  valAxisLabelFontSize: size.small,
  catAxisLabelColor: lightColour('ink'),
  valAxisLabelColor: lightColour('ink-2'),
  catAxisLineColor: lightColour('line-2'),
  valAxisLineShow: false,
  valGridLine: { color: lightColour('line'), size: 0.75, style: 'solid' },
  catGridLine: { style: 'none' },
})
