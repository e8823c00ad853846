import { memo, type ReactElement, useMemo, useState } from 'react'
import type { Dossier } from '../../../machines/dossier.ts'
import type { Lens } from '../../../machines/lens.ts'
import { buttonLook } from '../../ui/Button.tsx'
import { formatMoment } from '../../ui/dates.ts'
import type { Range } from '../../ui/timeRange.ts'
import { words } from '../../ui/words.ts'
import type { AccountOfSpells } from './accounts.ts'
import styles from './Bars.module.css'
import { type Bar, barsOf } from './bars.ts'

export interface BarsProps {
  readonly dossier: Dossier
  readonly accounts: readonly AccountOfSpells[]
  readonly lens: Lens
  readonly range: Range
  readonly width: number
  /** Where the date shown lies: what is past of a bar is darker. */
  readonly x: number
  /** The name of the list of its spells. */
  readonly name?: string
  /** The id of a pattern: its bars are filled with that, for they are supposed. */
  readonly hatch?: string | undefined
}

const LANE = 20
const LABEL = 11
const THICKNESS = 7
const MOST_LANES = 3

/** A bar for each spell in force, for each account of it where they differ; the first lanes, and the rest on demand. */
export function Bars(props: BarsProps): ReactElement | null {
  const { dossier, accounts, lens, range, width, x, name = words.strip.inForce, hatch } = props
  const [isWhole, setIsWhole] = useState(false)
  const bars = useMemo(
    () =>
      barsOf(
        accounts,
        (account) => labelOf(account, dossier),
        (account) => account.accounts?.includes(lens) ?? true,
        range,
        dossier.timeZone,
        width,
      ),
    [accounts, dossier, lens, range, width],
  )
  if (bars.length === 0) return null
  const lanes = Math.max(...bars.map(({ lane }) => lane)) + 1
  const shown = isWhole ? lanes : Math.min(lanes, MOST_LANES)
  const hidden = bars.filter(({ lane }) => lane >= MOST_LANES).length
  return (
    <div className={styles.bars}>
      <svg width={width} height={shown * LANE} aria-hidden="true">
        {bars.map((bar) => bar.lane < shown && <BarShape key={bar.key} bar={bar} x={x} hatch={hatch} />)}
      </svg>
      {hidden > 0 && (
        <button
          type="button"
          className={buttonLook('quiet', styles.more)}
          aria-expanded={isWhole}
          aria-label={isWhole ? undefined : words.strip.moreBarsName(hidden)}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? words.strip.fewerBars : words.strip.moreBars(hidden)}
        </button>
      )}
      <ul className="visually-hidden" aria-label={name}>
        {accounts.flatMap((account) =>
          account.spells.map(({ start, end }) => (
            <li key={`${account.proposal} ${account.accounts?.join()} ${start}`}>
              {sentence(account, start, end, dossier)}
            </li>
          )),
        )}
      </ul>
    </div>
  )
}

interface BarShapeProps extends Pick<BarsProps, 'x' | 'hatch'> {
  readonly bar: Bar
}

const BarShape = memo(function BarShape({ bar, x, hatch }: BarShapeProps) {
  const y = bar.lane * LANE + LABEL + 1
  const past = Math.max(0, Math.min(x - bar.x, bar.width))
  const round = Math.min(THICKNESS, bar.width) / 2
  return (
    <g className={bar.isShown ? styles.shown : styles.other}>
      <text x={bar.labelX} y={bar.lane * LANE + LABEL - 2}>
        {bar.label}
      </text>
      <rect
        x={bar.x}
        y={y}
        width={bar.width}
        height={THICKNESS}
        rx={bar.isOpenEnded ? 0 : round}
        {...(hatch === undefined ? { className: styles.whole } : { className: styles.hatched, fill: `url(#${hatch})` })}
      />
      {hatch === undefined && (
        <rect x={bar.x} y={y} width={past} height={THICKNESS} rx={Math.min(round, past / 2)} className={styles.past} />
      )}
    </g>
  )
})

function labelOf({ proposal, accounts }: AccountOfSpells, { proposals, parties }: Dossier): string {
  const title = proposals.find(({ id }) => id === proposal)?.title ?? proposal
  if (accounts === null) return title
  if (accounts.includes('assessed')) return words.strip.establishedBar(title)
  return words.strip.bar(
    title,
    parties.filter(({ id }) => accounts.includes(id)).map(({ name }) => name),
  )
}

function sentence(account: AccountOfSpells, start: string, end: string | null, dossier: Dossier): string {
  const date = (text: string): string => formatMoment(text, dossier.timeZone)
  return words.strip.spell(labelOf(account, dossier), date(start), end === null ? null : date(end))
}
