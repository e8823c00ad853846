import { type ReactElement, useId, useMemo } from 'react'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { DraftEffect } from '../../../machines/workspace/draft/draft.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { StatusPill } from '../../ui/StatusPill.tsx'
import { ChangeCells } from './ChangeCells.tsx'
import styles from './ChangeTable.module.css'
import { useLog } from './LogContext.ts'
import type { AccountChanges } from './previewChanges.ts'
import { SmallStatus } from './SmallStatus.tsx'
import { type Staying, stayingOn } from './staying.ts'

const say = laterWords.log

interface ChangeTableProps {
  readonly opened: OpenDossier
  readonly account: AccountChanges
  readonly asOf: string
  readonly effects: readonly DraftEffect[]
}

/** What changes on one account's board, before and after; and what stays although the draft speaks of it. */
export function ChangeTable({ opened, account, asOf, effects }: ChangeTableProps): ReactElement {
  const { filter, nameOf, titleOf } = useLog()
  const { lens, changes } = account
  const caption = useId()
  const staying = useMemo(
    () => stayingOn(opened, { asOf, lens, filter }, effects, changes),
    [opened, asOf, lens, filter, effects, changes],
  )
  if (changes.length + staying.length === 0) return <p className={styles.nothing}>{say.nothingChanges}</p>
  return (
    <table className={styles.table} aria-labelledby={caption}>
      <thead>
        <tr>
          <th id={caption} scope="col">
            {say.caption(nameOf(lens))}
          </th>
          <th scope="col">{say.before}</th>
          <th scope="col">{say.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.kind}:${change.id}`}>
            <th scope="row">{titleOf(change.id)}</th>
            <ChangeCells change={change} lens={lens} dossier={opened.dossier} />
          </tr>
        ))}
        {staying.map((one) => (
          <tr key={one.subject.id}>
            <th scope="row">{titleOf(one.subject.id)}</th>
            <StayingCells staying={one} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function StayingCells({ staying }: { readonly staying: Staying }): ReactElement {
  const { shown } = staying
  return (
    <>
      <td>{staying.kind === 'proposal' ? <StatusPill status={staying.status} /> : <SmallStatus shown={shown} />}</td>
      <td className={styles.stays}>{say.stays(shown.inside)}</td>
    </>
  )
}
