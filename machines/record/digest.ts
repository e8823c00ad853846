import type { Development, DevelopmentId, Effect } from '../dossier.ts'
import type { Standing } from '../standing.ts'
import { DEED, deedOf } from './deed.ts'

/**
 * What a replay needs of a run of developments, as numbers: all else of them, which is most, need not be read for it.
 */
export interface Digest {
  /** What numbers stand for: dates, speakers (several with spaces between), and what effects act on. */
  readonly texts: readonly string[]
  /** `ROW` numbers for each development: the texts of its date, its speakers and its source, and how many effects it has. */
  readonly rows: Int32Array
  /** `EFFECT` numbers for each effect: the text of what it acts on; and what it does (`deedOf`), its kind and its standing. */
  readonly effects: Int32Array
  /** `OWN` numbers for each effect that says more than most: its place, and the texts of its speakers, `from` and `until`. */
  readonly own: Int32Array
  readonly corrections: readonly Correction[]
}

/** That a development replaces or withdraws another one. */
export interface Correction {
  /** The place of the one that does. */
  readonly by: number
  readonly of: DevelopmentId
}

/** Stands for a text that is not there. */
export const NO_TEXT = -1
export const ROW = 4
export const EFFECT = 2
export const OWN = 4

/** What an effect acts on, and what standing it states, as they lie above the bits of its deed. */
export const KIND = 0b11 << DEED
export const ON_CONDITION = 0
export const ON_PROPOSAL = 1 << DEED
export const ON_QUESTION = 2 << DEED
const STANDING = DEED + 2
const standings: readonly (Standing | undefined)[] = [undefined, 'established', 'claim']

/** The standing that an effect states itself, from the second of its two numbers. */
export const statedStanding = (doing: number): Standing | undefined => standings[doing >> STANDING]

/** The digest of some developments, in their order. */
export function digestOf(developments: readonly Development[]): Digest {
  const texts = new Texts()
  const rows = new Int32Array(ROW * developments.length)
  const effects = new Int32Array(EFFECT * developments.reduce((sum, one) => sum + one.effects.length, 0))
  const own: number[] = []
  const corrections: Correction[] = []
  let row = 0
  let number = 0
  for (const one of developments) {
    rows[row] = texts.number(one.at)
    rows[row + 1] = texts.numberOf(one.by)
    rows[row + 2] = texts.number(one.source)
    rows[row + 3] = one.effects.length
    for (const of of correctedBy(one)) corrections.push({ by: row / ROW, of })
    row += ROW
    for (const effect of one.effects) {
      const until = 'until' in effect ? effect.until : undefined
      if (effect.by !== undefined || effect.from !== undefined || until !== undefined) {
        own.push(number, texts.numberOf(effect.by), texts.numberOf(effect.from), texts.numberOf(until))
      }
      effects[EFFECT * number] = texts.number(subjectOf(effect))
      effects[EFFECT * number + 1] = deedOf(effect) | kindOf(effect) | (standings.indexOf(effect.standing) << STANDING)
      number += 1
    }
  }
  return { texts: texts.all, rows, effects, own: Int32Array.from(own), corrections }
}

const correctedBy = ({ replaces, withdraws }: Development): readonly DevelopmentId[] =>
  [replaces, withdraws].filter((id) => id !== undefined)

const kindOf = (effect: Effect): number =>
  'condition' in effect ? ON_CONDITION : 'proposal' in effect ? ON_PROPOSAL : ON_QUESTION

const subjectOf = (effect: Effect): string =>
  'condition' in effect ? effect.condition : 'proposal' in effect ? effect.proposal : effect.question

/** Texts by number, each once. Mostly the same comes again at once: a day, or who speaks. */
class Texts {
  readonly all: string[] = []
  readonly #numbers = new Map<string, number>()

  number(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.all.length)
    return this.all.push(text) - 1
  }

  /** The number of one text, or of several as one. */
  numberOf(text: string | readonly string[] | undefined): number {
    return text === undefined ? NO_TEXT : this.number(typeof text === 'string' ? text : text.join(' '))
  }
}
