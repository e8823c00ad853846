import type { PutAside } from '../../../../machines/workspace/aside.ts'
import type { Dropped } from '../../../../machines/workspace/asked.ts'
import type { HandedOut, SavedAll } from '../../../../machines/workspace/handedOut.ts'
import type { KeepFault } from '../../../../machines/workspace/keeping.ts'
import type { Switched } from '../../../../machines/workspace/switched.ts'
import { commands } from './commands.ts'
import { listed } from './listed.ts'
import { plural } from './plural.ts'
import { storeShut } from './storeFaults.ts'

const parts: Readonly<Record<Dropped['what'], string>> = {
  screen: 'screen',
  asOf: 'date',
  lens: 'account',
  knownAt: 'date of knowledge',
  trust: 'grade of evidence',
  without: 'source',
  select: 'selection',
  detail: 'part of a detail',
  scenario: 'scenario',
  odds: 'odds',
  brief: 'part of the brief',
  find: 'filter',
  step: 'what-if step',
  part: 'part',
}

const MOST_DROPPED = 3
const LONGEST = 60

const quoted = (text: string): string => `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`

const copied = 'What was stored before is put aside as a copy.'

function aside({ title, by, isCopied }: PutAside): string {
  switch (by.what) {
    case 'replacement':
      return `The file contradicts what was stored of ${quoted(title)}, and has taken its place. ${isCopied ? copied : 'No copy of what was stored before could be put aside; it is undone, not erased.'}`
    case 'repair':
      return `${plural(by.entries, 'entry', 'entries')} of ${quoted(title)} that could not be read ${by.entries === 1 ? 'was' : 'were'} taken out. ${copied}`
    case 'noRepair':
      return `${quoted(title)} could not be repaired. Nothing was changed; try again.`
  }
}

function switched(switched: Switched): string {
  const title = quoted(switched.act.title)
  if (switched.why === 'done') {
    return `${switched.undone ? 'Undone' : 'Redone'}: ${commands.act(switched.act.what, switched.act.title)}`
  }
  if (switched.why === 'refused') {
    return `${title} could not be ${switched.undone ? 'undone' : 'done again'}: ${switched.fault.path} ${switched.fault.problem}. Nothing was changed.`
  }
  return switched.by === null
    ? `${title} is undone, and stays in the record: a file or another tab has brought it in as well. Take it back to have it gone.`
    : `${title} is undone, and stays in the record, for ${quoted(switched.by)} corrects it or takes it back. Take that back too to have both gone.`
}

function savedAll({ archives, tooLarge, damaged }: SavedAll): string {
  const many = archives > 1 ? [`Saved in ${plural(archives, 'archive', 'archives')}, for one would be too large.`] : []
  const none = archives === 0 ? ['Nothing was saved.'] : []
  const large = tooLarge.length === 0 ? [] : [`Too large for any archive: ${listed(tooLarge.map(quoted))}.`]
  const broken =
    damaged.length === 0
      ? []
      : [`Left out, for it cannot be opened: ${listed(damaged.map(quoted))}. The library saves what can be read of it.`]
  return [...many, ...none, ...large, ...broken].join(' ')
}

/** What is said about a file that was opened or refused, and about an address. */
export const notices = {
  dropped: (dropped: readonly Dropped[]) => {
    const shown = dropped.slice(0, MOST_DROPPED).map(({ what, text }) => `the ${parts[what]} ${quoted(text)}`)
    const rest = dropped.length - shown.length
    return `This dossier has no use for parts of the address, which were left out: ${listed(rest > 0 ? [...shown, `${rest} more`] : shown)}.`
  },
  faulty: (name: string, count: number) => `${name} could not be opened: ${plural(count, 'fault', 'faults')}`,
  tooMuch: (name: string, title: string) =>
    `${name} was not taken in: together with what is stored of ${quoted(title)} it would pass a limit. Both stay as they are. Give the file another "id" to bring it in as a dossier of its own.`,
  damaged: (title: string, copies: number) =>
    `What this browser has stored of ${quoted(title)} is damaged, and makes no dossier any more. What can be read of it can be downloaded as a file; opened again, the file mends it. ${
      copies === 0 ? 'No copy of it was put aside.' : `${plural(copies, 'earlier copy is', 'earlier copies are')} kept.`
    }`,
  removed: (title: string) => `${quoted(title)} was deleted from the library. Nothing of it is lost.`,
  putBack: 'Put it back',
  notPutBack: 'It could not be put back just now. Try again.',
  rescue: 'Download what can be read',
  notRescued: 'Nothing of it could be read just now. Try again.',
  showCopies: 'Show the earlier copies',
  stays: 'What was open stays open.',
  unreachable: (name: string) => `“${name}” could not be read. Check the connection, or the file, and try again.`,
  unknown: (id: string) =>
    `There is no dossier “${id}” here. If it was opened from a file, open that file again: this address then shows it as before.`,
  shut: (id: string, fault: KeepFault) => `Whether “${id}” is kept here cannot be told: ${storeShut[fault]}`,
  expected: (text: string) => `Expected ${text}.`,
  showAll: (count: number) => `Show the other ${plural(count, 'fault', 'faults')}`,
  copy: 'Copy all',
  copied: 'Copied',
  dismiss: 'Dismiss',
  aside,
  switched,
  handedOut: (handedOut: HandedOut) =>
    handedOut === 'nothingAhead' ? 'Nothing lies ahead of today: there is no calendar to save.' : savedAll(handedOut),
  emptied:
    'This browser found its own store damaged, and has thrown away all that Parley kept in it. Open the files of your dossiers again.',
  showCopy: 'Show the earlier copy',
  advice: (count: number) => `Opened. ${plural(count, 'piece of advice', 'pieces of advice')} on it`,
} as const
