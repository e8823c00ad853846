import type { PutAside } from '../../../../machines/workspace/aside.ts'
import type { Dropped } from '../../../../machines/workspace/asked.ts'
import { listed } from './listed.ts'
import { plural } from './plural.ts'

const parts: Readonly<Record<Dropped['what'], string>> = {
  screen: 'screen',
  asOf: 'date',
  lens: 'account',
  knownAt: 'date of knowledge',
  trust: 'grade of evidence',
  select: 'selection',
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

/** What is said about a file that was opened or refused, and about an address. */
export const notices = {
  dropped: (dropped: readonly Dropped[]) => {
    const shown = dropped.slice(0, MOST_DROPPED).map(({ what, text }) => `the ${parts[what]} ${quoted(text)}`)
    const rest = dropped.length - shown.length
    return `This dossier has no use for parts of the address, which were left out: ${listed(rest > 0 ? [...shown, `${rest} more`] : shown)}.`
  },
  faulty: (name: string, count: number) => `${name} could not be opened: ${plural(count, 'fault', 'faults')}`,
  stays: 'What was open stays open.',
  unreachable: (name: string) => `“${name}” could not be read. Check the connection, or the file, and try again.`,
  unknown: (id: string) =>
    `There is no dossier “${id}” here. If it was opened from a file, open that file again: this address then shows it as before.`,
  expected: (text: string) => `Expected ${text}.`,
  showAll: (count: number) => `Show the other ${plural(count, 'fault', 'faults')}`,
  copy: 'Copy all',
  copied: 'Copied',
  dismiss: 'Dismiss',
  aside,
  showCopy: 'Show the earlier copy',
  advice: (count: number) => `Opened. ${plural(count, 'piece of advice', 'pieces of advice')} on it`,
} as const
