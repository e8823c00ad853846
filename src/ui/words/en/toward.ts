import { listed } from './listed.ts'
import { allNamed, isOrAre, named } from './names.ts'

/** What happens on a way, in one clause: who agrees, what is agreed to, what comes to hold, or the clause itself. */
export interface TowardClause {
  readonly kind: 'agrees' | 'isGiven' | 'holds' | 'happens'
  readonly names: readonly string[]
}

/** More titles than anybody reads in one sentence. */
const MOST_NAMES = 6

const inWords: Record<TowardClause['kind'], (names: readonly string[]) => string> = {
  agrees: (names) => `${allNamed(names)} ${names.length === 1 ? 'agrees' : 'agree'}`,
  isGiven: (names) => `${few(names)} ${isOrAre(names)} given`,
  holds: (names) => `${few(names)} ${names.length === 1 ? 'holds' : 'hold'}`,
  happens: listed,
}

const few = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? listed(names)
    : listed([...names.slice(0, MOST_NAMES - 1), `${names.length - MOST_NAMES + 1} others`])

/** Clauses as one: with a comma where one of them has an "and" of its own. */
function joined(clauses: readonly TowardClause[]): string {
  const told = clauses.map(({ kind, names }) => inWords[kind](names))
  const last = told.at(-1) ?? ''
  const isNested = told.length > 1 && clauses.some(({ names }) => names.length > 1)
  return isNested ? `${told.slice(0, -1).join(', ')}, and ${last}` : listed(told)
}

const ends = {
  declared: 'it would be ready; then it is left to be declared in force',
  byItself: 'it would enter into force by itself',
  holding: 'it would hold for all',
  inForce: 'it would be in force again',
} as const

/** What a way comes to. */
export type TowardEnd = keyof typeof ends

/** The words of what would bring a proposal into force. */
export const toward = {
  it: 'it',
  now: (title: string, state: string) => `${title} (now ${state})`,
  sentence: (clauses: readonly TowardClause[], end: TowardEnd) =>
    clauses.length === 0 ? 'It is ready: it is left to be declared in force.' : `If ${joined(clauses)}, ${ends[end]}.`,
  breaksSequence: (first: string, then: string, party: string) =>
    `That breaks a sequence: ${named(party)} wants ${first} before ${then}.`,
  /** Whether a sentence leaves some names out. */
  isCut: (clauses: readonly TowardClause[]) => clauses.some(({ names }) => names.length > MOST_NAMES),
} as const
