import { type ComponentType, type ReactElement, useId, useMemo } from 'react'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { Spell } from '../../../machines/board/spells.ts'
import type { Dossier, Step } from '../../../machines/dossier.ts'
import type { Lens } from '../../../machines/lens.ts'
import { datedSteps } from '../../../machines/workspace/datedSteps.ts'
import { formatMoment } from '../../ui/dates.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { type StepTitles, stepClause } from '../../ui/stepClause.ts'
import { placeOf, type Range } from '../../ui/timeRange.ts'
import { words } from '../../ui/words.ts'
import type { AccountOfSpells } from './accounts.ts'
import type { BarsProps } from './Bars.tsx'
import styles from './Supposed.module.css'
import { spellsMoved } from './supposedSpells.ts'

interface SupposedProps {
  readonly opened: OpenDossier
  readonly asOf: string
  readonly lens: Lens
  readonly steps: readonly Step[]
  /** When proposals are in force by the record's accounts, and when they are with the steps by the account shown. */
  readonly accounts: readonly AccountOfSpells[]
  readonly supposed: readonly Spell[]
  readonly range: Range
  readonly width: number
  /** Where the date shown lies. */
  readonly x: number
  /** The id of the list that names the steps. */
  readonly id: string
  /** Draws bars. It comes with the strip, and imported from here it would split the first view's script. */
  readonly Bars: ComponentType<BarsProps>
}

const { future } = laterWords
const HEIGHT = 16
const RADIUS = 4
const STRIPE = 'M-1 7L7-1M-1 1L1-1M5 7L7 5'

/** What a what-if holds in time: a hollow dot for each dated step, a hatched bar for each spell that it brings about. */
export function Supposed(props: SupposedProps): ReactElement {
  const { opened, asOf, lens, steps, accounts, supposed, range, width, x, id, Bars } = props
  const { dossier } = opened
  const hatch = useId()
  const titles = titlesOf(dossier)
  const dots = useMemo(() => datedSteps(steps, asOf, dossier.timeZone), [steps, asOf, dossier])
  const { brought, gone } = useMemo(() => spellsMoved(ownOf(accounts, lens), supposed), [accounts, lens, supposed])
  return (
    <>
      <p className={styles.legend} aria-hidden="true">
        <svg viewBox="0 0 8 8" aria-hidden="true">
          <circle cx="4" cy="4" r="3" className={styles.step} />
        </svg>
        {future.steps}
        {brought.length > 0 && (
          <>
            <svg viewBox="0 0 16 8" aria-hidden="true" className={styles.wide}>
              <defs>
                <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
                  <path d={STRIPE} className={styles.stripe} />
                </pattern>
              </defs>
              <rect x="0.5" y="0.5" width="15" height="7" rx="3.5" fill={`url(#${hatch})`} className={styles.edge} />
            </svg>
            {future.inForceBriefly}
          </>
        )}
      </p>
      <Bars {...{ dossier, lens, range, width, x, hatch }} accounts={brought} name={future.inForce} />
      <svg className={styles.dots} width={width} height={HEIGHT} aria-hidden="true">
        {dots.map(({ date, instant }) => (
          <circle key={date} cx={placeOf(instant, range, width)} cy={HEIGHT / 2} r={RADIUS} className={styles.step} />
        ))}
      </svg>
      {/* A list with a name of its own would describe the timeline by that alone. */}
      <div id={id} className="visually-hidden">
        <p>{future.described}</p>
        <ul>
          {dots.map(({ date, steps }) => (
            <li key={date}>
              {future.stepOn(
                titles.date(date),
                steps.map((step) => stepClause(step, titles)),
              )}
            </li>
          ))}
          {gone.flatMap(({ proposal, spells }) =>
            spells.map(({ start, end }) => (
              <li key={`${proposal} ${start}`}>
                {future.notSo(words.strip.spell(titles.title(proposal), titles.date(start), end && titles.date(end)))}
              </li>
            )),
          )}
        </ul>
      </div>
    </>
  )
}

const ownOf = (all: readonly AccountOfSpells[], lens: Lens): readonly Spell[] =>
  all.filter(({ accounts }) => accounts?.includes(lens) ?? true).flatMap(({ spells }) => spells)

const titlesOf = ({ conditions, proposals, timeZone }: Dossier): StepTitles => ({
  condition: (id) => conditions.find((one) => one.id === id),
  title: (id) => [...conditions, ...proposals].find((one) => one.id === id)?.title ?? '',
  date: (date) => formatMoment(date, timeZone),
})
