import type { ReactElement } from 'react'
import type { Chart } from '../../../machines/briefing/outline.ts'
import { BriefChart } from '../../ui/charts/briefing/BriefChart.tsx'
import { laterWords } from '../../ui/laterWords.ts'
import { chartTable } from '../formats/chartTable.ts'
import { DocumentTable } from './DocumentTable.tsx'
import { Scrolled } from './Scrolled.tsx'

const { briefFormats: say } = laterWords

/** A chart as the drawing that slides show, and its numbers as a table behind it, which a print shows. */
export function DocumentChart({ chart }: { readonly chart: Chart }): ReactElement {
  const { columns, rows } = chartTable(chart)
  return (
    <figure className="brief-chart">
      <figcaption>{chart.form === 'spans' ? chart.title : say.inUnit(chart.title, chart.unit)}</figcaption>
      <Scrolled label={chart.title}>
        <BriefChart chart={chart} />
      </Scrolled>
      <details>
        <summary>{say.numbers}</summary>
        <DocumentTable title={chart.title} columns={columns} rows={rows} isTitled={true} />
      </details>
    </figure>
  )
}
