import type { KeepFault } from '../../../../machines/workspace/keeping.ts'
import { capital, named } from './names.ts'
import { newer } from './newer.ts'
import { plural } from './plural.ts'
import { storeFaults, storeShut } from './storeFaults.ts'

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

const sizes = (['byte', 'kilobyte', 'megabyte'] as const).map(
  (unit) =>
    new Intl.NumberFormat('en', {
      style: 'unit',
      unit,
      // Short, it would be "380 byte".
      unitDisplay: unit === 'byte' ? 'long' : 'short',
      maximumSignificantDigits: 2,
    }),
)

/** Steps of time, each so many of the one before. */
const steps = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', 30],
  ['month', 12],
] as const

/** How long ago something was: "5 minutes ago". The span is in milliseconds; what lies ahead is now. */
function ago(span: number): string {
  let count = Math.floor(Math.max(0, span) / 1000)
  if (count < 60) return 'just now'
  for (const [unit, many] of steps) {
    if (count < many) return relative.format(-count, unit)
    count = Math.floor(count / many)
  }
  return relative.format(-count, 'year')
}

/** A size in bytes as one says it: "410 kB". */
function size(bytes: number): string {
  const place = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2
  return sizes[place]?.format(bytes / 1000 ** place) ?? ''
}

const entries = (count: number): string => plural(count, 'entry', 'entries')

const inDays = (days: number): string => (days === 0 ? 'today' : relative.format(days, 'day'))

/** Whose count it is, in the middle of a sentence; an account of null is what is established. */
const byCount = (party: string | null): string =>
  party === null ? '' : ` by ${party.endsWith('s') ? `${named(party)}’` : `${named(party)}’s`} count`

type Reason = 'migration' | 'repair' | 'replacement'

/** Why a copy was made. */
const reasons: Readonly<Record<Reason, string>> = {
  migration: 'Made before a newer Parley changed how it is stored',
  repair: 'Made before a repair',
  replacement: 'Made before a file replaced it',
}

/** What was asked of the library, and is not done. */
const notDone = {
  list: () => 'The dossiers of this browser could not be listed',
  create: (title: string) => `“${title}” could not be made`,
  rename: (title: string) => `“${title}” could not be renamed`,
  duplicate: (title: string) => `“${title}” could not be duplicated`,
  remove: (title: string) => `“${title}” could not be deleted`,
  restore: (title: string) => `“${title}” could not be brought back`,
  save: (title: string) => `“${title}” could not be saved as a file`,
  link: (title: string) => `“${title}” could not be linked to a file`,
  unlink: (title: string) => `“${title}” could not be unlinked from its file`,
  take: (title: string) => `The newer version of “${title}” could not be taken over`,
  copy: (title: string) => `The copy of “${title}” could not be downloaded`,
  undoCopy: (title: string) => `“${title}” could not be taken out again`,
} as const

/** The words of the library of dossiers, of what is saved where, and of what changed meanwhile. */
export const library = {
  title: 'Dossiers',
  close: 'Close',
  search: 'Search the dossiers',
  none: 'No dossier is called that.',
  found: (count: number) => plural(count, 'dossier', 'dossiers'),
  empty: 'There is no dossier yet.',
  importFiles: 'Import files…',
  importLabel: 'Import files',

  nothingOpen: 'Open a file with the button above or by dropping it here, or see what comes with Parley:',
  create: 'New dossier',
  name: 'Title',
  zone: 'Time zone',
  zoneHint: 'A bare day in this dossier is a day by the clocks of this zone.',
  nameMissing: 'A dossier needs a title.',
  createIt: 'Create',
  cancel: 'Cancel',

  withoutProposals: {
    title: 'This dossier has no proposals',
    how: 'Parties, conditions and proposals are written in its file: save it, add them in a text editor, and open it here again. What was logged stays.',
    keys: 'What a file can hold is in',
    schema: 'the schema of the format',
    save: 'Save the file',
  },

  openNow: 'open',
  origins: { shipped: 'Comes with Parley', own: 'Made here', imported: 'Imported' },
  changed: (span: number) => `changed ${ago(span)}`,
  size,
  entries,
  alsoIn: (file: string) => `also in ${file}`,
  more: (title: string) => `More: ${title}`,
  newName: (title: string) => `New title of “${title}”`,
  rename: 'Rename',
  duplicate: 'Duplicate',
  save: 'Save a file',
  link: 'Link to a file…',
  linkDetail: 'It is written there after each change.',
  unlink: (file: string) => `Unlink from ${file}`,
  unlinkDetail: 'The file stays as it is.',
  remove: 'Delete',
  removed: (title: string) => `Deleted “${title}”.`,
  undo: 'Undo',
  removedBefore: (count: number) => `${plural(count, 'deleted dossier', 'deleted dossiers')}`,
  onlyHere: (count: number) => `${count === 1 ? '1 entry is' : `${entries(count)} are`} only in this browser.`,
  onlyHereHint: 'A browser can lose what it keeps.',

  notDone: (act: keyof typeof notDone, title: string, why: keyof typeof storeFaults) =>
    `${notDone[act](title)}: ${storeFaults[why]}`,

  copies: {
    count: (count: number) => plural(count, 'earlier copy', 'earlier copies'),
    of: (title: string) => `Earlier copies of “${title}”`,
    hint: 'Before anything replaces or repairs what is stored, it is copied; the last three copies are kept. To restore one makes a dossier of its own, and replaces nothing.',
    reading: 'Reading the copies…',
    unavailable: 'The copies cannot be read now.',
    ago,
    facts: (before: Reason | null, developments: number | null, unread: number) =>
      [
        before === null ? 'Made before something that cannot be told any more' : reasons[before],
        developments === null ? '' : plural(developments, 'development', 'developments'),
        unread === 0 || developments === null ? '' : `${entries(unread)} unreadable`,
      ]
        .filter((part) => part !== '')
        .join(' · '),
    unreadable: (hasRaw: boolean) =>
      `This copy cannot be read as a dossier.${hasRaw ? ' What lies there can be downloaded as it is.' : ' The browser hands out nothing of it.'}`,
    restore: 'Restore',
    download: 'Download',
    raw: 'Download what lies there',
    titleOf: (title: string, date: string) => `${title} (copy of ${date})`,
    restored: (title: string) => `Restored as “${title}”.`,
    failed: 'It could not be restored. Nothing was changed; the copy is still here.',
    open: 'Open',
    undo: 'Undo',
  },

  newer,

  saveState: {
    saving: 'Saving…',
    saved: (time: string) => `Saved ${time}, in this browser`,
    savedWriting: (time: string, file: string) => `Saved ${time}, in this browser; writing to ${file}…`,
    savedAlso: (time: string, file: string) => `Saved ${time}, in this browser and in ${file}`,
    fileBehind: {
      asks: (file: string) => `The browser asks again before it writes to ${file}.`,
      gone: (file: string) => `${file} is not where it was: it was moved or deleted.`,
      changed: (file: string) => `${file} was changed by something else, and is left as it is.`,
      failed: (file: string) => `${file} could not be written.`,
    },
    allow: 'Allow',
    linkAnew: 'Link anew',
    takeIn: 'Take in what it holds',
    overwriteFile: 'Write this dossier over it',
    notKept: (why: KeepFault) => `Not kept: ${storeShut[why]}`,
    failed: {
      quota: 'Not saved: this browser has no room left. Make room and try again, or download the dossier.',
      private: 'Not saved: this browser keeps nothing (private mode). Download the dossier.',
      blocked: 'Not saved: a tab with an older Parley holds the store. Close that tab and try again.',
      newer: 'Not saved: a newer Parley has written here. Download the dossier, and reload this tab.',
      damaged:
        'Not saved: what is stored cannot be read, or the disk is full. Make room and try again, or download the dossier.',
      gone: 'Not saved: this browser has cleared its store. Try again to write all of it anew, or download it.',
      closed: 'Not saved: the browser has let go of its store. Try again, or download the dossier.',
      unknown: 'Not saved: the browser refused it. Try again, or download the dossier.',
    },
    readOnly:
      'A newer version of Parley has been here, so nothing is saved in this tab. Reload it, or download the dossier.',
    removed: 'This dossier was deleted from the library. What you change in it brings it back.',
    putBack: 'Put it back',
    damaged: (count: number, canRepair: boolean, savedAt: string | null) =>
      `${savedAt === null ? '' : `Saved ${savedAt}, in this browser. `}${entries(count)} of this dossier cannot be read. All others are here${canRepair ? '. A repair takes out what cannot be read; what is stored is copied before' : ''}.`,
    repair: 'Repair',
    tryAgain: 'Try again',
    download: 'Download',
    reload: 'Reload',
  },

  since: {
    title: (date: string) => `Since you last looked, ${date}`,
    nothing: 'No status has changed.',
    boardIsAsOf: (date: string) => `This tells of today; the board is as of ${date}.`,
    showToday: 'Show today',
    ahead: 'What comes next',
    dismiss: 'Dismiss',
    becomes: (before: string, after: string) => `${before} → ${after}`,
    comesIn: (after: string) => `new: ${after}`,
    endMoves: (before: string, after: string) => `ends ${after} instead of ${before}`,
    endNamed: (after: string) => `ends ${after}`,
    endOpen: 'no end is named any more',
    bySource: (headline: string, date: string) => `${headline}, ${date}`,
    more: (count: number) => `${count} more`,
    term: (title: string, days: number, party: string | null, renews: boolean) =>
      `${title} ${renews ? 'renews itself, unless notice is given,' : 'ends'} ${inDays(days)}${byCount(party)}`,
    due: (title: string, days: number, party: string | null) =>
      `${capital(title)} is due ${inDays(days)}${byCount(party)}`,
    addToCalendar: 'Add to calendar',
    addOneToCalendar: (what: string) => `Add to calendar: ${what}`,
  },

  version: { ready: 'A new version of Parley is ready.', reload: 'Reload', later: 'Later' },
} as const
