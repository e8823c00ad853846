import { type ReactElement, useId, useMemo, useState } from 'react'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import type { Lens } from '../../../machines/lens.ts'
import { isDayText } from '../../../machines/time.ts'
import type { Draft } from '../../../machines/workspace/draft/draft.ts'
import { problemsOf } from '../../../machines/workspace/draft/problems.ts'
import { formatMoment } from '../../ui/dates.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { AccountTabs } from './AccountTabs.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import { Consequences } from './Consequences.tsx'
import { useLog } from './LogContext.ts'
import { type DraftChanges, previewChanges } from './previewChanges.ts'
import styles from './WhatChanges.module.css'

const say = laterWords.log

interface WhatChangesProps {
  readonly opened: OpenDossier
  /** As far as a board depends on it, a moment later. */
  readonly draft: Draft
  readonly view: Pick<View, 'asOf' | 'lens' | 'filter'>
}

/** What keeps any draft from being logged; null where it is this one that lacks something. */
const ofWhole = (draft: Draft, { dossier }: OpenDossier): string | null =>
  problemsOf(draft, dossier).find(({ field }) => field === 'draft')?.problem ?? null

/** The board before and after, by each account. */
export function WhatChanges({ opened, draft, view }: WhatChangesProps): ReactElement {
  const heading = useId()
  const { filter, zone } = useLog()
  const [chosen, setChosen] = useState<Lens | null>(null)
  const preview = useMemo(() => previewChanges(opened, draft, view.asOf, filter), [opened, draft, view.asOf, filter])
  if (preview === null)
    return (
      <section className={styles.changes} aria-labelledby={heading}>
        <h3 id={heading} className={styles.heading}>
          {say.changes}
        </h3>
        <p className={styles.note}>{ofWhole(draft, opened) ?? say.noDate}</p>
      </section>
    )
  const { asOf, accounts } = preview
  const lens = chosen ?? firstToShow(preview, view.lens)
  const account = accounts.find((one) => one.lens === lens) ?? accounts[0]
  const date = formatMoment(asOf, zone)
  const sourceIsOut = draft.source.kind === 'known' && view.filter.without.includes(draft.source.id)
  return (
    <section className={styles.changes} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {say.changes} <small>{isDayText(asOf) ? say.onBoard(date) : say.onBoardAt(date)}</small>
      </h3>
      <AccountTabs accounts={accounts} chosen={lens} onChoose={setChosen} />
      {view.filter.trust !== null && <p className={styles.note}>{say.trusted(view.filter.trust)}</p>}
      {view.filter.knownAt !== null && <p className={styles.note}>{say.knownToday}</p>}
      {sourceIsOut && <p className={styles.note}>{say.sourceLeftOut}</p>}
      {account !== undefined && (
        <>
          <ChangeTable opened={opened} account={account} asOf={asOf} effects={draft.effects} />
          <Consequences opened={opened} preview={preview} account={account} />
        </>
      )}
    </section>
  )
}

/** The account looked at, or where nothing changes by it, the first by which something does. */
function firstToShow({ accounts }: DraftChanges, looked: Lens): Lens {
  const changing = accounts.filter(({ changes }) => changes.length > 0)
  return changing.some(({ lens }) => lens === looked) ? looked : (changing[0]?.lens ?? looked)
}
