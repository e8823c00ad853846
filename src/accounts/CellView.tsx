import type { ReactElement } from 'react'
import { namedIn } from '../../machines/board/accounts/demand.ts'
import type { AccountsRow, Cell } from '../../machines/board/accounts/matrix.ts'
import type { Lens } from '../../machines/lens.ts'
import { saidBy } from '../ui/accountsTable.ts'
import { laterWords } from '../ui/laterWords.ts'
import { StatusIcon } from '../ui/StatusIcon.tsx'
import { conditionLook, type Look, proposalLook } from '../ui/statusLook.ts'
import { type Required, requiredIn } from '../ui/telling/required.ts'
import tones from '../ui/tones.module.css'
import { type AccountsCase, useAccountsCase } from './AccountsContext.ts'
import styles from './CellView.module.css'
import { departs } from './rows.ts'

const { accounts: say } = laterWords

interface CellViewProps {
  readonly row: AccountsRow
  readonly lens: Lens
}

/** What one account says on a row: a link to what it rests on. */
export function CellView({ row, lens }: CellViewProps): ReactElement {
  const about = useAccountsCase()
  const { names, held, actions } = about
  const cell = row.cells.get(lens) ?? null
  if (cell === null) {
    const isOpen = lens === 'assessed' && row.kind === 'question'
    return (
      <span className={`${styles.cell} ${styles.mute}`}>
        <svg viewBox="0 0 20 20" className={styles.sign} aria-hidden="true">
          <path d="M6 10h8" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        {isOpen ? say.notEstablished : say.saysNothing}
      </span>
    )
  }
  const said = saidBy(row, lens, names) ?? ''
  const required = requiredHere(row, lens, about)
  const look = lookOf(row, lens, names.condition(row.id)?.kind === 'consent')
  const isDeparting = departs(row, lens, held, names.zone)
  return (
    <a
      href={actions.cellAddress(row, lens)}
      className={`${styles.cell} ${isDeparting ? styles.departing : ''}`}
      data-departs={isDeparting || undefined}
    >
      {required !== null && (
        <span className={styles.pips} aria-hidden="true">
          {required.pips.map((isNamed, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name, and never move.
            <span key={place} className={isNamed ? styles.pip : `${styles.pip} ${styles.open}`} />
          ))}
        </span>
      )}
      {required === null &&
        (look === null ? (
          <Quote />
        ) : (
          <span className={styles.sign}>
            <StatusIcon look={look} />
          </span>
        ))}
      <b className={look === null ? '' : tones[look.tone]}>{required?.text ?? said}</b>
      <small>
        <When row={row} cell={cell} />
      </small>
    </a>
  )
}

const Quote = (): ReactElement => (
  <svg viewBox="0 0 20 20" className={`${styles.sign} ${styles.quote}`} aria-hidden="true">
    <path
      d="M3 13.2c0-4.3 1.7-7.4 5-8.7l.7 1.4c-1.7.9-2.6 2.2-2.8 3.7h2.3v5.6H3zm8.3 0c0-4.3 1.7-7.4 5-8.7l.7 1.4c-1.7.9-2.6 2.2-2.8 3.7h2.3v5.6h-5.2z"
      fill="currentColor"
    />
  </svg>
)

function lookOf(row: AccountsRow, lens: Lens, isConsent: boolean): Look | null {
  if (row.kind === 'proposal') return proposalLook(row.cells.get(lens)?.says ?? null)
  const says = row.kind === 'condition' ? row.cells.get(lens)?.says : undefined
  return says === undefined ? null : conditionLook(says, isConsent)
}

/** What is required by an account, beside what is by the one that it is held against, else by the file. */
function requiredHere(
  row: AccountsRow,
  lens: Lens,
  { held, names }: Pick<AccountsCase, 'held' | 'names'>,
): Required | null {
  if (row.kind !== 'requires') return null
  const own = row.cells.get(lens)?.says
  const other = (row.cells.get(held) ?? row.cells.get('assessed'))?.says
  if (own === undefined || other === undefined) return null
  const all = new Set<string>([...row.cells.values()].flatMap((cell) => (cell === null ? [] : [...namedIn(cell.says)])))
  return requiredIn(own, other, [...all], names)
}

/** Since when it is so, for how long, and who published what brought it there. */
function When({ row, cell }: { readonly row: AccountsRow; readonly cell: Cell<unknown> }): ReactElement | string {
  const { dates, opened, names } = useAccountsCase()
  const { since, entered, until, behind, cause } = cell
  if (row.kind === 'requires') return ''
  const brought = opened.dossier.developments.find(({ id }) => id === (cause ?? behind.at(-1)))
  const publisher = brought && names.source(brought.source)?.publisher
  const parts = [
    ...(since === null ? (row.kind === 'condition' ? [say.moved] : []) : [say.since(dates.short(since))]),
    ...(entered === null || entered === since ? [] : [say.inForceFrom(dates.short(entered))]),
    ...(until === null ? [] : [say.untilDate(dates.short(until))]),
    ...(publisher === undefined ? [] : [publisher]),
  ]
  return parts.join(', ')
}
