import type { ReactElement } from 'react'
import type { Lens } from '../../machines/lens.ts'
import controls from '../ui/controls.module.css'
import { laterWords } from '../ui/laterWords.ts'
import { useAccountsCase } from './AccountsContext.ts'
import styles from './PairPicker.module.css'

const { accounts: say } = laterWords

interface PairPickerProps {
  readonly columns: readonly Lens[]
  readonly pair: readonly [Lens, Lens]
  readonly onPick: (pair: readonly [Lens, Lens]) => void
}

/** Which account is read against which, where there is room for two only. */
export function PairPicker({ columns, pair: [first, second], onPick }: PairPickerProps): ReactElement {
  const { names } = useAccountsCase()
  const choice = (label: string, chosen: Lens, pick: (lens: Lens) => void) => (
    <select
      className={controls.control}
      aria-label={label}
      value={chosen}
      onChange={({ target }) => {
        const found = columns.find((lens) => lens === target.value)
        if (found !== undefined) pick(found)
      }}
    >
      {columns.map((lens) => (
        <option key={lens} value={lens}>
          {names.account(lens)}
        </option>
      ))}
    </select>
  )
  return (
    <div className={styles.pick}>
      {choice(say.first, first, (lens) => onPick([lens, lens === second ? first : second]))}
      <span>{say.against}</span>
      {choice(say.second, second, (lens) => onPick([lens === first ? second : first, lens]))}
    </div>
  )
}
