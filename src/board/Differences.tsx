import { type ReactElement, useMemo } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import { type Difference, differencesOf } from '../ui/telling/differences.ts'
import { accountName } from '../ui/telling/sayings.ts'
import { useBoard } from './BoardContext.ts'
import styles from './Differences.module.css'
import { Finding, Note } from './Finding.tsx'
import { FindingList } from './FindingList.tsx'
import type { Compared } from './useAccounts.ts'

const { findings } = laterWords

/** Where accounts differ, and what each says. */
export function Differences({ compared }: { readonly compared: Compared }): ReactElement {
  const { index, dates } = useBoard()
  const { accounts, clocks } = compared
  const differences = useMemo(() => differencesOf(accounts, clocks, index, dates), [accounts, clocks, index, dates])
  return (
    <Finding title={findings.accountsDiffer}>
      {differences.length === 0 && <Note>{findings.accountsAgree}</Note>}
      <FindingList items={differences} keyOf={({ id }) => id} show={(one) => <Entry difference={one} />} />
    </Finding>
  )
}

function Entry({ difference }: { readonly difference: Difference }): ReactElement {
  const { index } = useBoard()
  return (
    <>
      <b>{difference.title}</b>
      <dl className={styles.says}>
        {difference.says.map(({ lenses, text }) => (
          <div key={text}>
            <dt>{findings.accounts(lenses.map((lens) => accountName(lens, index)))}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
