import { listed } from './listed.ts'
import { plural } from './plural.ts'

/** The words of what is supposed for dates ahead. */
export const future = {
  steps: 'what-if steps',
  described: 'Steps of the what-if:',
  inForce: 'In force with the what-if',
  inForceBriefly: 'in force with them',
  stepOn: (date: string, clauses: readonly string[]) => `${date}: ${listed(clauses)}`,
  nothingYet: 'By this date nothing has taken hold: the board shows the record.',
  toCome: (count: number) => `${plural(count, 'change is', 'changes are')} still to come:`,
  from: (date: string, clauses: readonly string[]) => `From ${date}: ${listed(clauses)}`,
  notSo: (spell: string) => `Not so with the what-if: ${spell}`,
} as const
