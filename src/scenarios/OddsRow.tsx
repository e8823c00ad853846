import { type ReactElement, useEffect, useRef, useState } from 'react'
import { likelihoodOf, settledOdds } from '../../machines/analysis/likelihood.ts'
import type { ElementId } from '../../machines/dossier.ts'
import controls from '../ui/controls.module.css'
import { laterWords } from '../ui/laterWords.ts'
import styles from './OddsRow.module.css'
import { useScenarios } from './ScenariosContext.ts'

const { scenarios, analysis } = laterWords
const say = scenarios.odds

interface OddsRowProps {
  readonly id: ElementId
  /** From 0 to 1; null where they are unknown. */
  readonly odds: number | null
  /** While they are being set. */
  readonly onSlide: (odds: number | null) => void
  /** Once they are set. */
  readonly onSet: (odds: number | null) => void
}

/** A key that moves the slider is followed by others: after so long, in milliseconds, it has come to rest. */
const REST = 600

/** The odds of one element: by slider, by typing, or unknown. */
export function OddsRow({ id, odds, onSlide, onSet }: OddsRowProps): ReactElement {
  const { names } = useScenarios()
  const title = names.title(id)
  const owedBy = names.condition(id)?.owedBy ?? []
  const percent = odds === null ? '' : analysis.typed(odds)
  const [typed, setTyped] = useState<string | null>(null)
  const rest = useRef<{ readonly timer: number; readonly odds: number } | null>(null)
  const settle = () => {
    if (rest.current === null) return
    clearTimeout(rest.current.timer)
    const { odds: last } = rest.current
    rest.current = null
    onSet(last)
  }
  const slide = (value: number) => {
    if (rest.current !== null) clearTimeout(rest.current.timer)
    rest.current = { timer: window.setTimeout(() => settled.current(), REST), odds: value }
    onSlide(value)
  }
  const settled = useRef(settle)
  useEffect(() => {
    settled.current = settle
  })
  const take = () => {
    const value = typed === null ? null : readPercent(typed)
    setTyped(null)
    if (typed !== null && value !== undefined && value !== odds) onSet(value)
  }
  return (
    <div className={styles.row} data-odds-of={id}>
      <div className={styles.title}>
        <b>{title}</b>
        {owedBy.length > 0 && <small>{say.owedBy(owedBy.map((party) => names.party(party)))}</small>}
      </div>
      <input
        type="range"
        className={styles.slider}
        aria-label={say.slider(title)}
        aria-valuetext={odds === null ? say.unknown : analysis.withTerm(likelihoodOf(odds), odds)}
        data-unknown={odds === null || undefined}
        min={0}
        max={100}
        step={1}
        value={odds === null ? 50 : odds * 100}
        onChange={({ target }) => slide(Number(target.value) / 100)}
        onPointerUp={settle}
        onBlur={settle}
      />
      <label className={styles.number}>
        <input
          inputMode="decimal"
          aria-label={say.percentOf(title)}
          placeholder="–"
          value={typed ?? percent}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={take}
          onKeyDown={({ key }) => {
            if (key === 'Enter') take()
            if (key === 'Escape') setTyped(null)
          }}
        />
        <span aria-hidden="true">%</span>
      </label>
      <div className={styles.word}>
        {odds === null ? say.unknown : analysis.term(likelihoodOf(odds))}
        {odds !== null && (
          <button
            type="button"
            className={`${controls.link} ${styles.unset}`}
            aria-label={say.setUnknownOf(title)}
            onClick={() => onSet(null)}
          >
            {say.setUnknown}
          </button>
        )}
      </div>
    </div>
  )
}

/** Odds from 0 to 1 as they were typed in percent; null for unknown, undefined for what is neither. */
function readPercent(text: string): number | null | undefined {
  const written = text.trim().replace(',', '.').replace(/\s*%$/, '')
  if (written === '' || written === '–' || written === '-' || written === '?') return null
  const value = /^\d+(\.\d+)?$/.test(written) ? Number(written) / 100 : Number.NaN
  return value >= 0 && value <= 1 ? settledOdds(value) : undefined
}
