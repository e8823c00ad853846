import { type ReactElement, useId } from 'react'
import type { Lens } from '../../../machines/lens.ts'
import { laterWords } from '../../ui/laterWords.ts'
import styles from './AccountTabs.module.css'
import { useLog } from './LogContext.ts'
import type { AccountChanges } from './previewChanges.ts'

const say = laterWords.log

interface AccountTabsProps {
  readonly accounts: readonly AccountChanges[]
  readonly chosen: Lens
  readonly onChoose: (lens: Lens) => void
}

/** Whose board is shown, and how much changes on each. */
export function AccountTabs({ accounts, chosen, onChoose }: AccountTabsProps): ReactElement {
  const name = useId()
  const { nameOf } = useLog()
  return (
    <div role="radiogroup" aria-label={say.whose} className={styles.accounts}>
      {accounts.map(({ lens, changes }) => (
        <label key={lens} className={styles.account}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={lens === chosen}
            onChange={() => onChoose(lens)}
          />
          <span>{nameOf(lens) ?? say.whatIsEstablished}</span>{' '}
          <small data-some={changes.length > 0 || undefined}>{say.changeCount(changes.length)}</small>
        </label>
      ))}
    </div>
  )
}
