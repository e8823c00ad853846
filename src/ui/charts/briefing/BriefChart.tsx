import type { ReactElement } from 'react'
import type { Chart } from '../../../../machines/briefing/outline.ts'
import { Bars } from './Bars.tsx'
import { Spans } from './Spans.tsx'
import { Stacked } from './Stacked.tsx'

/**
 * A chart of a briefing, on slides and in documents alike: a drawing that can be saved by itself and says in words what it
 * shows. It needs charts.css.
 */
export function BriefChart({ chart }: { readonly chart: Chart }): ReactElement {
  switch (chart.form) {
    case 'bars':
      return <Bars chart={chart} />
    case 'stacked':
      return <Stacked chart={chart} />
    case 'spans':
      return <Spans chart={chart} />
  }
}
