import { aheadOf } from '../../machines/board/ahead.ts'
import { today } from '../../machines/workspace/firstDate.ts'
import type { Open } from '../../machines/workspace/open.ts'
import { packDossiers } from '../exchange/archive.ts'
import { calendarFile } from '../exchange/calendar.ts'
import { byteOrderMark, developmentsCsv } from '../exchange/csvOut.ts'
import { download } from './download.ts'
import type { Keeper } from './keeper.ts'
import { fileText, listDossiers } from './librarian.ts'

/** Saves the open dossier as a file, and notes that its entries are outside the browser now. */
export async function saveDossier({ ledger }: Open, keeper: Keeper): Promise<void> {
  if (ledger === null) return
  const { id } = ledger.opened.dossier
  const { text, entries } = fileText(ledger)
  download(`${id}.json`, text)
  const store = await keeper.store
  await store.notePlaced(id, entries).catch(() => {})
}

/** Saves the developments of the open dossier as a table. */
export function saveTable({ boards }: Open): void {
  const { id, developments } = boards.opened.dossier
  download(`${id}.csv`, byteOrderMark + developmentsCsv(developments), 'text/csv')
}

/** Saves the terms and due days that lie ahead, by every account, as a calendar. */
export function saveCalendar({ boards, place }: Open): void {
  const { dossier } = boards.opened
  const ahead = aheadOf(boards.opened, { ...place, asOf: today(dossier, Date.now()), steps: [] })
  download(`${dossier.id}.ics`, calendarFile(dossier, ahead, Date.now()), 'text/calendar')
}

/** Saves every dossier of the library in one archive. */
export async function saveAll(keeper: Keeper): Promise<void> {
  const kept = (await listDossiers(keeper)).filter(({ removed, entries }) => !removed && entries > 0)
  const files = await Promise.all(
    kept.map(async ({ id }) => {
      const found = await keeper.find(id)
      return found === null ? [] : [{ id, text: fileText(found.ledger).text }]
    }),
  )
  download('parley.zip', packDossiers(files.flat()), 'application/zip')
}
