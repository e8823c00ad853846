import { named } from './names.ts'

/** Whose count it is: a party's, by its name, or the established one. */
const count = (party: string | null): string =>
  party === null ? 'by what is established' : `by the account of ${named(party)}`

/** What stands in a calendar. */
export const calendarWords = {
  ends: (title: string, party: string | null): string => `${title}: no longer in force, ${count(party)}`,
  due: (title: string, party: string | null): string => `${title}: due, ${count(party)}`,
  endMeans: 'The first day, or the moment, at which it is no longer in force.',
  endRenews: 'Its term ends here, and renews itself unless notice is given.',
  dueMeans: 'The day by which it is due.',
}
