import { memo, type ReactElement, useMemo } from 'react'
import type { Change } from '../../machines/board/changes.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { View } from '../../machines/board.ts'
import { laterWords } from '../ui/laterWords.ts'
import { changeTexts } from '../ui/telling/changeTexts.ts'
import { useBoard } from './BoardContext.ts'
import { DevelopmentNotes } from './DevelopmentNotes.tsx'
import { Finding, Note } from './Finding.tsx'
import { FindingList } from './FindingList.tsx'

const { findings } = laterWords

export interface ChangesProps extends Omit<View, 'steps'> {
  readonly opened: OpenDossier
  readonly previousDate: string | null
}

/** What changed on the record's own board since the date before. */
export const Changes = memo(function Changes(props: ChangesProps): ReactElement {
  const { opened, previousDate, asOf, lens, filter } = props
  const { dates } = useBoard()
  const changes = useMemo(
    () => (previousDate === null ? null : opened.changes(previousDate, asOf, { lens, filter })),
    [opened, previousDate, asOf, lens, filter],
  )
  return (
    <Finding title={previousDate === null ? findings.changed : findings.changedSince(dates.long(previousDate))}>
      {changes === null && <Note>{findings.nothingEarlier}</Note>}
      {changes?.length === 0 && <Note>{findings.nothingChanged}</Note>}
      {changes !== null && (
        <FindingList
          items={changes}
          keyOf={({ kind, id }) => `${kind} ${id}`}
          show={(change) => <Entry change={change} />}
        />
      )}
    </Finding>
  )
})

function Entry({ change }: { readonly change: Change }): ReactElement {
  const { index, dates } = useBoard()
  return (
    <>
      <b>{index.title(change.id)}</b>
      {changeTexts(change, index, dates).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {isDoing(change) && <DevelopmentNotes ids={change.because} />}
    </>
  )
}

/** That a proposal comes to the table on its day needs no further cause. */
const isDoing = ({ kind, before, because }: Change): boolean =>
  kind !== 'proposal' || before !== null || because.length > 0
