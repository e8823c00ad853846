import type { KeepFault } from '../../../../machines/workspace/keeping.ts'
import { plural } from './plural.ts'
import { storeFaults } from './storeFaults.ts'

const developments = (count: number): string => plural(count, 'development', 'developments')

/** The words for files that come in other than as one dossier: a table of developments, an archive, several files. */
export const incoming = {
  table: (name: string) => `Developments from ${name}`,
  willAdd: (count: number) => `${developments(count)} will be added to the open dossier.`,
  nothingNew: 'The open dossier has all of these developments already.',
  noRows: 'There is no development in this table.',
  refused: (faults: number) =>
    `Nothing is added while ${plural(faults, 'thing is', 'things are')} wrong: mend the table and bring it again.`,
  noDossier: 'Open the dossier first that these developments belong to.',
  row: 'Row',
  date: 'Date',
  headline: 'Headline',
  state: 'What becomes of it',
  new: 'Will be added',
  newOnceMended: 'Would be added',
  known: 'Is there already',
  add: (count: number) => `Add ${developments(count)}`,
  moreRows: (count: number) => `and ${plural(count, 'more row', 'more rows')}`,
  close: 'Close',
  files: 'Dossiers brought in',
  working: 'Reading …',
  /** `added` is how many entries came to what was there; null where there was nothing. */
  imported: (title: string, added: number | null) => {
    if (added === null) return `${title} is in the library.`
    return added === 0
      ? `${title} is in the library already: nothing was added to what was there.`
      : `${title} is in the library: ${plural(added, 'entry was', 'entries were')} added to what was there.`
  },
  notImported: (name: string) => `${name} is no sound dossier:`,
  archiveRefused: (name: string, problem: string) => `${name} ${problem}.`,
  noneInArchive: (name: string) => `There is no dossier in ${name}.`,
  tableAmongOthers: (name: string) =>
    `${name} is a table: bring it in by itself, with the dossier open that it belongs to.`,
  otherKind: 'is no file that Parley reads',
  kinds: 'dossiers (.json), archives of them (.zip) and tables of developments (.csv)',
  notRead: (name: string) => `${name} ${incoming.otherKind}: it takes ${incoming.kinds}.`,
  unreachable: (name: string) => `${name} could not be read.`,
  saveAsUtf8: 'save it as UTF-8, in Excel as “CSV UTF-8”',
  unkept: (title: string, why: KeepFault) =>
    `${title} is sound and was not put into the library: ${storeFaults[why]} Nothing of it is lost: its file can be downloaded here.`,
  download: (name: string) => `Download ${name}`,
  passedOver: (names: readonly string[]) => `Passed over: ${names.join(', ')}`,
  open: 'Open',
} as const
