import { type ReactElement, type RefObject, useState } from 'react'
import type { AccountsMatrix } from '../../machines/board/accounts/matrix.ts'
import { accountsCsv } from '../ui/accountsTable.ts'
import { Button } from '../ui/Button.tsx'
import controls from '../ui/controls.module.css'
import { laterWords } from '../ui/laterWords.ts'
import { Segments } from '../ui/Segments.tsx'
import { useAccountsCase } from './AccountsContext.ts'
import { copyTable } from './copyTable.ts'
import type { RowKind, RowOrder } from './rows.ts'
import styles from './Tools.module.css'

const { accounts: say } = laterWords
const kinds = ['all', 'proposal', 'condition', 'question'] as const

interface ToolsProps {
  readonly matrix: AccountsMatrix
  readonly tableRef: RefObject<HTMLTableElement | null>
  readonly order: RowOrder
  readonly kind: RowKind | 'all'
  readonly onOrder: (order: RowOrder) => void
  readonly onKind: (kind: RowKind | 'all') => void
}

/** How the rows are ordered and which are shown, and the ways out for the table. */
export function Tools({ matrix, tableRef, order, kind, onOrder, onKind }: ToolsProps): ReactElement {
  const { opened, names, actions } = useAccountsCase()
  const [outcome, setOutcome] = useState('')
  const { id } = opened.dossier
  const copy = () =>
    copyTable(tableRef.current).then(
      () => setOutcome(say.copied),
      () => setOutcome(say.notCopied),
    )
  return (
    <div className={styles.tools}>
      <Segments
        label={say.order}
        look="line"
        choices={[
          { id: 'differing', content: say.orders.differing },
          { id: 'file', content: say.orders.file },
        ]}
        chosen={order}
        onChoose={onOrder}
      />
      <select
        aria-label={say.kinds}
        className={controls.select}
        value={kind}
        onChange={({ target }) => onKind(kinds.find((one) => one === target.value) ?? 'all')}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {say.kind[one]}
          </option>
        ))}
      </select>
      <Button onClick={() => void copy()}>{say.copy}</Button>
      <Button
        aria-label={say.csvHint}
        onClick={() => actions.save(`${id}-accounts.csv`, accountsCsv(matrix, names), 'text/csv')}
      >
        {say.csv}
      </Button>
      <span role="status" className={styles.outcome}>
        {outcome}
      </span>
    </div>
  )
}
