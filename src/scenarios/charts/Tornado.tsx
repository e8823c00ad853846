import { type ReactElement, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import type { Credit } from '../../ui/charts/credit.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { ChartSection } from './ChartSection.tsx'
import { byImportance, type Push } from './pushes.ts'
import { TornadoDrawing } from './TornadoDrawing.tsx'
import { TornadoLead } from './TornadoLead.tsx'
import { TornadoTable } from './TornadoTable.tsx'

const { tornado } = laterWords.charts

/** As many bars as one compares at a look. */
const SHOWN = 10

export interface TornadoProps {
  /** The odds now, from 0 to 1. */
  readonly odds: number
  /** Each element that matters. */
  readonly rows: readonly Push[]
  /** What a saved drawing of this title says of itself. */
  readonly creditOf: (title: string) => Credit
}

/** What each element does to the odds: a bar from the odds if it fails to those if it holds, the longest first. */
export function Tornado({ odds, rows, creditOf }: TornadoProps): ReactElement {
  const [isWhole, setIsWhole] = useState(false)
  const sorted = byImportance(rows)
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN)
  return (
    <ChartSection
      title={tornado.title}
      lead={<TornadoLead rows={sorted} />}
      credit={sorted.length === 0 ? null : creditOf(tornado.title)}
    >
      {sorted.length > 0 && (
        <>
          <TornadoDrawing odds={odds} rows={shown} />
          <TornadoTable odds={odds} rows={sorted} />
          {shown.length < sorted.length && (
            <Button look="quiet" onClick={() => setIsWhole(true)}>
              {tornado.all(sorted.length)}
            </Button>
          )}
        </>
      )}
    </ChartSection>
  )
}
