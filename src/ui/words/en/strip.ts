import { listed } from './listed.ts'
import { allNamed } from './names.ts'
import { plural } from './plural.ts'

/** The words of the strip: the date, the timeline, the account, the evidence. */
export const strip = {
  region: 'Date and account',
  asOf: 'As of',
  theEndOf: 'the end of',
  badDate: (text: string) =>
    `“${text}” is no date. Write a day, such as 2025-03-25, or an instant with its offset, such as 2025-04-19T18:00:00+03:00.`,
  noDate: 'Write a day, such as 2025-03-25, or an instant with its offset, such as 2025-04-19T18:00:00+03:00.',
  previousDevelopment: 'Previous development',
  nextDevelopment: 'Next development',
  stop: (isNext: boolean, isOnlyStep: boolean, date: string) =>
    `${isNext ? 'Next' : 'Previous'}: ${isOnlyStep ? '' : 'development and '}what-if step, ${date}`,
  timeline: 'Timeline',
  inForce: 'In force',
  accordingTo: 'According to',
  established: 'What is established',
  bar: (title: string, accounts: readonly string[]) => `${title}, according to ${allNamed(accounts)}`,
  establishedBar: (title: string) => `${title}, as established`,
  spell: (bar: string, start: string, end: string | null) =>
    end === null ? `${bar}: from ${start}, with no end named` : `${bar}: from ${start} until ${end}`,
  moreBars: (count: number) => `${count} more`,
  moreBarsName: (count: number) => plural(count, 'more spell in force', 'more spells in force'),
  fewerBars: 'Fewer',
  evidence: 'Evidence',
  evidenceMenu: 'Which evidence counts',
  known: (date: string) => `As known on ${date}`,
  knownBriefly: (date: string) => `Known on ${date}`,
  trusted: (grade: string) => `Evidence ${grade} or better`,
  trustedBriefly: (grade: string) => `${grade} or better`,
  without: (sources: readonly string[]) => `Evidence: all but ${listed(sources.map((title) => `“${title}”`))}`,
  withoutBriefly: (publishers: readonly string[]) =>
    publishers.length === 1 ? `All but ${publishers[0]}` : `All but ${publishers.length} sources`,
  takeOff: (filter: string) => `${filter}: take off`,
} as const
