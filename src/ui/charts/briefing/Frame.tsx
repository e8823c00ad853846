import type { ReactElement, ReactNode } from 'react'
import type { Chart } from '../../../../machines/briefing/outline.ts'
import { inWords } from './inWords.ts'
import { WIDTH } from './measures.ts'

interface FrameProps {
  readonly chart: Chart
  readonly height: number
  readonly children: ReactNode
}

/** The frame that each drawing of a briefing stands in. */
export const Frame = ({ chart, height, children }: FrameProps): ReactElement => (
  <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={inWords(chart)} className="drawn">
    {children}
  </svg>
)
