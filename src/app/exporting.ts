import { aheadOf } from '../../machines/board/ahead.ts'
import { today } from '../../machines/workspace/firstDate.ts'
import type { HandedOut, SavedAll } from '../../machines/workspace/handedOut.ts'
import type { Open } from '../../machines/workspace/open.ts'
import { packArchives } from '../exchange/archive.ts'
import { calendarFile } from '../exchange/calendar.ts'
import { developmentsCsv } from '../exchange/csvOut.ts'
import { byteOrderMark } from '../ui/csvLine.ts'
import { download } from '../ui/download.ts'
import { unpackText } from '../ui/packedText.ts'
import type { Keeper } from './keeper.ts'
import { fileText, listDossiers } from './librarian.ts'

/** Saves the open dossier as a file, and notes that its entries are outside the browser now. */
export async function saveDossier({ ledger, place }: Open, keeper: Keeper): Promise<void> {
  if (place.carried !== null) {
    const unpacked = await unpackText(place.carried)
    if (unpacked.ok) download(`${place.dossier}.json`, unpacked.text)
  }
  if (ledger === null) return
  const { id } = ledger.opened.dossier
  const { text, entries } = fileText(ledger)
  download(`${id}.json`, text)
  await keeper.notePlaced(id, entries)
}

/** Saves the developments of the open dossier as a table. */
export function saveTable({ boards }: Open): void {
  const { id, developments } = boards.opened.dossier
  download(`${id}.csv`, byteOrderMark + developmentsCsv(developments), 'text/csv')
}

/**
 * Saves the terms and due days that lie ahead, by every account, as a calendar. Returns what there is to say of that: a
 * calendar of nothing is not one (RFC 5545, 3.6).
 */
export function saveCalendar({ boards, place }: Open): HandedOut | null {
  const { dossier } = boards.opened
  const ahead = aheadOf(boards.opened, { ...place, asOf: today(dossier, Date.now()), steps: [] })
  if (ahead.length === 0) return 'nothingAhead'
  download(`${dossier.id}.ics`, calendarFile(dossier, ahead, Date.now()), 'text/calendar')
  return null
}

/**
 * Saves every dossier of the library in one archive, or in as many as it takes for each to be read again. Returns what
 * there is to say of that; null where one archive has all.
 */
export async function saveAll(keeper: Keeper): Promise<SavedAll | null> {
  const kept = (await listDossiers(keeper)).filter(({ removed, entries }) => !removed && entries > 0)
  const files: { readonly id: string; readonly text: string; readonly entries: number }[] = []
  const damaged: string[] = []
  for (const { id, title } of kept) {
    // One that cannot be opened must not keep the others from being saved.
    const found = await keeper.find(id).catch(() => null)
    if (found === null) damaged.push(title)
    else files.push({ id, ...fileText(found.ledger) })
  }
  const { archives, tooLarge } = packArchives(files)
  for (const [place, archive] of archives.entries()) {
    download(place === 0 ? 'parley.zip' : `parley-${place + 1}.zip`, archive, 'application/zip')
  }
  for (const { id, entries } of files) if (!tooLarge.includes(id)) await keeper.notePlaced(id, entries)
  const titles = kept.filter(({ id }) => tooLarge.includes(id)).map(({ title }) => title)
  return archives.length === 1 && titles.length + damaged.length === 0
    ? null
    : { archives: archives.length, tooLarge: titles, damaged }
}
