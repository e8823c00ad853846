import { type ReactElement, useState } from 'react'
import type { ConditionId } from '../../../machines/dossier.ts'
import { Button } from '../../ui/Button.tsx'
import { laterWords } from '../../ui/laterWords.ts'
import styles from './ConditionChips.module.css'

const { combinations: said } = laterWords.charts

/** As many as one chooses from at a look; what is picked shows besides. */
const SHOWN = 8

/** A condition that can be picked. */
export interface Candidate {
  readonly id: ConditionId
  readonly title: string
  /** Whether it holds on the board that the combinations start from. */
  readonly holds: boolean
}

export interface ConditionChipsProps {
  readonly candidates: readonly Candidate[]
  readonly picked: readonly ConditionId[]
  readonly most: number
  readonly onPick: (picked: readonly ConditionId[]) => void
}

/** The conditions to pick from, each a button that stays pressed. Once there are as many as can be, only those go. */
export function ConditionChips({ candidates, picked, most, onPick }: ConditionChipsProps): ReactElement {
  const [isWhole, setIsWhole] = useState(false)
  const isFull = picked.length >= most
  const shown = candidates.filter(({ id }, place) => isWhole || place < SHOWN || picked.includes(id))
  return (
    <fieldset aria-label={said.pick(most)} className={styles.chips}>
      {shown.map(({ id, title }) => {
        const isPicked = picked.includes(id)
        return (
          <button
            key={id}
            type="button"
            aria-pressed={isPicked}
            aria-disabled={(isFull && !isPicked) || undefined}
            className={styles.chip}
            onClick={() => {
              if (isPicked) onPick(picked.filter((one) => one !== id))
              else if (!isFull) onPick([...picked, id])
            }}
          >
            {isPicked && (
              <svg viewBox="0 0 14 14" aria-hidden="true">
                <path d="M2.5 7.4l3 3 6-6.6" />
              </svg>
            )}
            {title}
          </button>
        )
      })}
      {shown.length < candidates.length && (
        <Button look="quiet" onClick={() => setIsWhole(true)}>
          {said.allConditions(candidates.length)}
        </Button>
      )}
      <span className={styles.note}>{isFull ? said.full(most) : said.upTo(most)}</span>
    </fieldset>
  )
}
