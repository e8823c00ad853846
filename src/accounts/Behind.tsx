import type { ReactElement } from 'react'
import type { AccountsRow } from '../../machines/board/accounts/matrix.ts'
import type { Development } from '../../machines/dossier.ts'
import type { Lens } from '../../machines/lens.ts'
import { listOf } from '../../machines/record.ts'
import { saidBy } from '../ui/accountsTable.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Grade } from '../ui/Grade.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { Publisher } from '../ui/Publisher.tsx'
import quiet from '../ui/quietLink.module.css'
import { useAccountsCase } from './AccountsContext.ts'
import styles from './Behind.module.css'

const { accounts: say, record } = laterWords

interface BehindProps {
  readonly row: AccountsRow
  readonly lens: Lens
}

/** What a cell rests on: the developments behind it, with what they say, who says so and where to read it. */
export function Behind({ row, lens }: BehindProps): ReactElement {
  const { opened, names, actions } = useAccountsCase()
  const cell = row.cells.get(lens) ?? null
  const title = row.kind === 'requires' ? say.requiresOf(names.title(row.id)) : names.title(row.id)
  const developments = (cell?.behind ?? []).flatMap(
    (id) => opened.dossier.developments.find((one) => one.id === id) ?? [],
  )
  const heading = say.behind(names.account(lens), title)
  return (
    <Dialog label={heading} onClose={actions.close}>
      <div className={styles.head}>
        <h2>{heading}</h2>
        <Button look="icon" aria-label={say.close} onClick={actions.close}>
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <path d="M5 5l10 10M15 5L5 15" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
          </svg>
        </Button>
      </div>
      <div className={styles.body}>
        <p className={styles.says}>{saidBy(row, lens, names) ?? say.saysNothing}</p>
        {row.kind === 'requires' && <p className={styles.note}>{say.undated}</p>}
        {row.kind !== 'requires' && developments.length === 0 && <p className={styles.note}>{say.nothingBehind}</p>}
        <ul>
          {developments.map((development) => (
            <Said key={development.id} development={development} />
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

function Said({ development }: { readonly development: Development }): ReactElement {
  const { names, dates, actions } = useAccountsCase()
  const { at, headline, quote, credibility } = development
  const by = listOf(development.by)
  const source = names.source(development.source)
  return (
    <li className={styles.said}>
      <p className={styles.facts}>
        <b>{dates.long(at)}</b>
        {by.length > 0 && ` · ${record.everybody(by.map(names.party))}`}
      </p>
      <p className={styles.headline}>
        <a className={quiet.link} href={actions.recordAddress(development.id)}>
          {headline}
        </a>
      </p>
      {quote !== undefined && <blockquote className={styles.quote}>{quote}</blockquote>}
      {source !== undefined && (
        <p className={styles.facts}>
          <Publisher source={source} />
          {' · '}
          <Grade reliability={source.reliability} credibility={credibility} />
        </p>
      )}
    </li>
  )
}
