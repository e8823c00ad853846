import type { CSSProperties, ReactElement, Ref } from 'react'
import type { AccountsRow } from '../../machines/board/accounts/matrix.ts'
import { aloneIn, partiesIn } from '../../machines/board/accounts/voices.ts'
import type { Lens } from '../../machines/lens.ts'
import { laterWords } from '../ui/laterWords.ts'
import { Tag } from '../ui/Tag.tsx'
import { useAccountsCase } from './AccountsContext.ts'
import { CellView } from './CellView.tsx'
import styles from './Matrix.module.css'
import type { RowGroup } from './rows.ts'

const { accounts: say } = laterWords

interface MatrixProps {
  readonly ref: Ref<HTMLTableElement>
  readonly caption: string
  readonly columns: readonly Lens[]
  readonly groups: readonly RowGroup[]
  /** The two accounts that a narrow screen shows. */
  readonly pair: readonly [Lens, Lens]
}

/** Rows are what can be spoken of, columns the accounts. */
export function Matrix({ ref, caption, columns, groups, pair }: MatrixProps): ReactElement {
  const { names, held } = useAccountsCase()
  const rows = groups.flatMap((group) => group.rows)
  const speaksIn = (lens: Lens): number => rows.filter(({ cells }) => cells.get(lens) != null).length
  return (
    <div
      className={styles.scroller}
      data-wide={columns.length > 5 || undefined}
      style={{ '--columns': columns.length } as CSSProperties}
    >
      {/* biome-ignore lint/a11y/noRedundantRoles: laid out as blocks on a phone, it would not be a table any more. */}
      <table ref={ref} role="table" className={styles.matrix}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <span className="visually-hidden">{say.subject}</span>
            </th>
            {columns.map((lens) => (
              <th
                key={lens}
                scope="col"
                className={styles.head}
                data-held={lens === held || undefined}
                data-pair={isIn(pair, lens)}
              >
                {names.account(lens)}
                <small>{lens === held ? say.heldAgainst : say.speaksIn(speaksIn(lens), rows.length)}</small>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ kind, rows }) => (
          <tbody key={kind}>
            <tr className={styles.heading}>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {say.groups[kind]}
              </th>
            </tr>
            {rows.map((row) => (
              <tr
                key={`${row.kind} ${row.id}`}
                className={row.kind === 'requires' ? styles.requires : styles.row}
                data-row={`${row.kind}:${row.id}`}
                data-differs={row.differs}
              >
                <RowHead row={row} />
                {columns.map((lens) => (
                  <td key={lens} data-held={lens === held || undefined} data-pair={isIn(pair, lens)}>
                    <CellView row={row} lens={lens} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

const isIn = (pair: readonly Lens[], lens: Lens): boolean => pair.includes(lens)

/** What a row is of, and how the accounts stand to each other on it. */
function RowHead({ row }: { readonly row: AccountsRow }): ReactElement {
  const { names } = useAccountsCase()
  const alone = aloneIn(row)
  const title = names.title(row.id)
  return (
    <th scope="row">
      {row.kind === 'requires' ? (
        <>
          <b aria-hidden="true">{say.requires}</b>
          <span className="visually-hidden">{say.requiresOf(title)}</span>
        </>
      ) : (
        <b>{title}</b>
      )}
      {row.differs && <Tag look="differs">{say.differs}</Tag>}
      {!row.differs && alone !== null && partiesIn(row).length === 1 && <Tag>{say.alone(names.party(alone))}</Tag>}
    </th>
  )
}
