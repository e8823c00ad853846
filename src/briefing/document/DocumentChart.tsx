import type { ReactElement } from 'react'
import type { Chart } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { chartTable } from '../formats/chartTable.ts'
import { Bars } from './Bars.tsx'
import { DocumentTable } from './DocumentTable.tsx'
import { Spans } from './Spans.tsx'
import { Stacked } from './Stacked.tsx'

const { briefFormats: say } = laterWords

/** A chart as a picture of shapes, and its numbers as a table behind it, which a print shows. */
export function DocumentChart({ chart }: { readonly chart: Chart }): ReactElement {
  const { columns, rows } = chartTable(chart)
  return (
    <figure className="brief-chart">
      <figcaption>{chart.form === 'spans' ? chart.title : say.inUnit(chart.title, chart.unit)}</figcaption>
      {chart.form === 'spans' && <Spans chart={chart} />}
      {chart.form === 'bars' && <Bars chart={chart} />}
      {chart.form === 'stacked' && <Stacked chart={chart} />}
      <details>
        <summary>{say.numbers}</summary>
        <DocumentTable title={chart.title} columns={columns} rows={rows} isTitled={true} />
      </details>
    </figure>
  )
}
