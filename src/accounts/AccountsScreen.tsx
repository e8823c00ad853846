import { type ReactElement, type ReactNode, useMemo, useRef, useState } from 'react'
import { accountsOf } from '../../machines/board/accounts/accountsOf.ts'
import { occasionsOf } from '../../machines/board/accounts/readouts.ts'
import { shownRows } from '../../machines/board/accounts/voices.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Lens } from '../../machines/lens.ts'
import type { Place } from '../../machines/workspace/place.ts'
import { namesOf } from '../ui/dossierNames.ts'
import { laterWords } from '../ui/laterWords.ts'
import { datesOf } from '../ui/shownDates.ts'
import { type AccountsActions, type AccountsCase, AccountsContext } from './AccountsContext.ts'
import styles from './AccountsScreen.module.css'
import { Behind } from './Behind.tsx'
import { findingOf } from './finding.ts'
import { Matrix } from './Matrix.tsx'
import { PairPicker } from './PairPicker.tsx'
import { Readouts } from './Readouts.tsx'
import { groupsOf, type RowKind, type RowOrder } from './rows.ts'
import { Tools } from './Tools.tsx'

const { accounts: say } = laterWords

export interface AccountsScreenProps {
  readonly opened: OpenDossier
  readonly place: Place
  readonly actions: AccountsActions
  /** What else there is to say of the accounts. */
  readonly children?: ReactNode
}

/** Who says what, side by side, as of a date: each party’s own word, and the texts of one event. */
export function AccountsScreen({ opened, place, actions, children }: AccountsScreenProps): ReactElement {
  const { asOf, lens, filter, steps, select, part } = place
  const about = useMemo((): AccountsCase => {
    const names = namesOf(opened.dossier)
    return { opened, names, dates: datesOf(asOf.slice(0, 4), names.zone), held: lens, actions }
  }, [opened, asOf, lens, actions])
  const view = useMemo(() => ({ asOf, filter, steps }), [asOf, filter, steps])
  const matrix = useMemo(() => accountsOf(opened, view), [opened, view])
  const occasions = useMemo(() => occasionsOf(opened, view), [opened, view])
  const [order, setOrder] = useState<RowOrder>('differing')
  const [kind, setKind] = useState<RowKind | 'all'>('all')
  const [picked, setPicked] = useState<readonly [Lens | null, Lens | null]>([null, null])
  const tableRef = useRef<HTMLTableElement>(null)

  const { names, dates } = about
  const rows = shownRows(matrix)
  const finding = findingOf(rows, names)
  const pair = pairIn(matrix.columns, picked, lens)
  const shown = part !== null && part.kind !== 'state' ? part : null
  const rowKind = shown?.kind === 'requires' ? 'requires' : select?.kind
  const open = shown && matrix.rows.find((row) => row.kind === rowKind && row.id === select?.id)
  return (
    <AccountsContext value={about}>
      <div className={styles.screen}>
        <div className={styles.top}>
          <div>
            <h1>{finding.says.join(' ')}</h1>
            <p>{finding.counts}</p>
          </div>
          <Tools {...{ matrix, tableRef, order, kind }} onOrder={setOrder} onKind={setKind} />
        </div>
        <div>
          <PairPicker columns={matrix.columns} pair={pair} onPick={setPicked} />
          <Matrix
            ref={tableRef}
            caption={say.caption(dates.long(asOf))}
            columns={matrix.columns}
            groups={groupsOf(rows, kind, order)}
            pair={pair}
          />
          <p className={styles.foot}>{say.foot}</p>
        </div>
        <Readouts occasions={occasions} chosen={select?.kind === 'occasion' ? select.id : null} />
        {children}
        {open && shown && <Behind row={open} lens={shown.id} />}
      </div>
    </AccountsContext>
  )
}

/** The two accounts that a narrow screen shows: those that were picked, else the lens and the first other one. */
function pairIn(
  columns: readonly Lens[],
  [first, second]: readonly [Lens | null, Lens | null],
  lens: Lens,
): readonly [Lens, Lens] {
  const left = first ?? lens
  const right = second ?? columns.find((one) => one !== left && one !== 'assessed') ?? 'assessed'
  return [left, right]
}
