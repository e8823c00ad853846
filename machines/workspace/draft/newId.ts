import { slugOf } from '../../text/slug.ts'
import { isDayText } from '../../time.ts'

/** Numbers from 0 up to but without 1, as `Math.random` gives them. */
export type Random = () => number

const LONGEST_SLUG = 40
/** Without vowels, so that no word comes of it. */
const LETTERS = 'bcdfghjkmnpqrstvwxz'

/** An id for a new development that none of these is: its day, its headline in short, four random letters. */
export function newDevelopmentId(at: string, headline: string, taken: ReadonlySet<string>, random: Random): string {
  const day = at.slice(0, 10)
  return unlike(taken, [isDayText(day) ? day : '', slugOf(headline, LONGEST_SLUG)], random)
}

/** An id for a new source that none of these is: its publisher and its title in short, four random letters. */
export function newSourceId(publisher: string, title: string, taken: ReadonlySet<string>, random: Random): string {
  return unlike(taken, [slugOf(`${publisher} ${title}`, LONGEST_SLUG)], random)
}

/** An id for a new scenario that none of these is: its title in short, four random letters. */
export const newScenarioId = (title: string, taken: ReadonlySet<string>, random: Random): string =>
  unlike(taken, [slugOf(title, LONGEST_SLUG)], random)

/** An id for a new briefing that none of these is: its title in short, four random letters. */
export const newBriefingId = newScenarioId

/** An id for a new dossier that none of these is: its title in short, four random letters. */
export const newDossierId = newScenarioId

/** These parts with four random letters; with more where chance gives what is taken already. */
function unlike(taken: ReadonlySet<string>, parts: readonly string[], random: Random): string {
  let id = [...parts.filter((part) => part !== ''), lettersOf(random)].join('-')
  while (taken.has(id)) id += lettersOf(random)
  return id
}

const lettersOf = (random: Random): string =>
  Array.from({ length: 4 }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length))).join('')
