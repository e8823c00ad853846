import { scaleLinear } from 'd3-scale'
import { area, curveStepAfter } from 'd3-shape'
import { type ReactElement, useCallback, useMemo, useState } from 'react'
import { type Share, type ShareDay, shareOverTime, sharesOf } from '../../machines/board/compliance.ts'
import { instantOf, momentOf } from '../../machines/time.ts'
import controls from '../ui/controls.module.css'
import { laterWords } from '../ui/laterWords.ts'
import { useOneByOne } from '../ui/useOneByOne.ts'
import styles from './Compliance.module.css'
import type { EvidenceCase } from './EvidenceContext.ts'

const { compliance: say } = laterWords

const WIDTH = 240
const HEIGHT = 20

/** How much of what a proposal requires holds by each account: now, and over the days before. */
export function Shares({ about }: { readonly about: EvidenceCase }): ReactElement | null {
  const { opened, view, names } = about
  const { proposals } = opened.dossier
  const [chosen, setChosen] = useState<string | null>(null)
  const id = (proposals.find((one) => one.id === chosen) ?? proposals[0])?.id
  const shares = useMemo(() => (id === undefined ? [] : sharesOf(opened, view, id)), [opened, view, id])
  const reckon = useCallback(
    ({ lens }: Share) => (id === undefined ? [] : shareOverTime(opened, { ...view, lens }, id)),
    [opened, view, id],
  )
  const { found } = useOneByOne(shares, reckon)
  if (id === undefined) return null
  return (
    <div className={styles.shares}>
      <h3>{say.shareOf}</h3>
      <select
        className={controls.select}
        aria-label={say.proposal}
        value={id}
        onChange={({ target }) => setChosen(target.value)}
      >
        {proposals.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
      <table className={styles.table}>
        <tbody>
          {shares.map((share) => (
            <tr key={share.lens}>
              <th scope="row">{names.account(share.lens)}</th>
              <td className={styles.share}>
                <Days days={found.get(share) ?? []} zone={names.zone} />
              </td>
              <td>{say.share(share.holding, share.all)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A share over time, as high as it is. The words beside it say where it has come to. */
function Days({ days, zone }: { readonly days: readonly ShareDay[]; readonly zone: string }): ReactElement {
  const instant = ({ day }: ShareDay): number => instantOf(momentOf(day, zone))
  const [first, last] = [days[0], days.at(-1)]
  const x = scaleLinear()
    .domain([first ? instant(first) : 0, last ? instant(last) : 1])
    .range([0, WIDTH])
  const shape = area<ShareDay>()
    .x((day) => x(instant(day)))
    .y0(HEIGHT)
    .y1(({ share }) => HEIGHT * (1 - share))
    .curve(curveStepAfter)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect width={WIDTH} height={HEIGHT} rx="2" className={styles.whole} />
      <path d={shape([...days]) ?? ''} className={styles.holds} />
    </svg>
  )
}
