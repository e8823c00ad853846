import type { PartyId } from '../dossier.ts'
import { listOf } from '../record.ts'

/** Who speaks, by number: a long record has hundreds of thousands of effects, and few lists of speakers. */
export class SpeakerLists {
  readonly all: (readonly PartyId[])[] = [[]]
  readonly #numbers = new Map<string, number>()

  /** The number of those who speak: 0 for nobody in particular. */
  numberOf(by: PartyId | readonly PartyId[] | undefined): number {
    if (by === undefined) return 0
    const key = typeof by === 'string' ? by : by.join(' ')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.all.length)
    return this.all.push(listOf(by)) - 1
  }

  of(number: number): readonly PartyId[] {
    return this.all[number] ?? []
  }
}
