import type { ReactElement } from 'react'
import type { Lens } from '../../../machines/lens.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { Segments } from '../../ui/Segments.tsx'
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
  const { nameOf } = useLog()
  const choices = accounts.map(({ lens, changes }) => ({
    id: lens,
    content: (
      <>
        <span>{nameOf(lens) ?? say.whatIsEstablished}</span>{' '}
        <small className={styles.count} data-some={changes.length > 0 || undefined}>
          {say.changeCount(changes.length)}
        </small>
      </>
    ),
  }))
  return <Segments label={say.whose} look="block" choices={choices} chosen={chosen} onChoose={onChoose} />
}
