import type { ReactElement } from 'react'
import { laterWords } from '../../ui/laterWords.ts'
import { widthOf } from '../../ui/timeAxis.ts'
import styles from './TornadoDrawing.module.css'

const { tornado } = laterWords.charts

export const KEY_LINE = 24
const SIGN = 22
const THIN = 4
const BESIDE = 8
const APART = 22
const TALL = 12
/** The key’s letters are larger than those that `widthOf` measures. */
const LARGER = 1.15

interface KeyEntry {
  readonly of: 'fails' | 'now' | 'holds'
  readonly text: string
  readonly x: number
  readonly line: number
}

const signOf = (of: KeyEntry['of']): number => (of === 'now' ? THIN : SIGN)

/** What the parts of a bar stand for, in as many lines as they need in a width. */
export function keyOf(odds: number, width: number): { readonly entries: readonly KeyEntry[]; readonly lines: number } {
  const texts = [
    ['fails', tornado.fails],
    ['now', tornado.now(odds)],
    ['holds', tornado.holds],
  ] as const
  const entries: KeyEntry[] = []
  let [x, line] = [0, 0]
  for (const [of, text] of texts) {
    const wide = signOf(of) + BESIDE + widthOf(text) * LARGER
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1]
    entries.push({ of, text, x, line })
    x += wide + APART
  }
  return { entries, lines: line + 1 }
}

interface TornadoKeyProps {
  readonly entries: readonly KeyEntry[]
  readonly hatch: string
}

export const TornadoKey = ({ entries, hatch }: TornadoKeyProps): ReactElement => (
  <>
    {entries.map(({ of, text, x, line }) => (
      <g key={of} transform={`translate(${x} ${line * KEY_LINE})`}>
        {of === 'now' ? (
          <line x1={THIN / 2} x2={THIN / 2} y1={1} y2={TALL + 3} className={styles.now} />
        ) : (
          <rect
            x="1"
            y="2"
            width={SIGN - 2}
            height={TALL}
            className={styles[of]}
            {...(of === 'fails' && { fill: `url(#${hatch})` })}
          />
        )}
        <text x={signOf(of) + BESIDE} y={TALL} className={styles.key}>
          {text}
        </text>
      </g>
    ))}
  </>
)
