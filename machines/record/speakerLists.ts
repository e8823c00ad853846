import type { PartyId } from '../dossier.ts'

/** Who speaks, by number: a long record has hundreds of thousands of effects, and few lists of speakers. */
export class SpeakerLists {
  readonly all: (readonly PartyId[])[] = [[]]
  readonly #numbers = new Map<string, number>()

  /** The number of those whose ids a text gives, with spaces between them. 0 is the number of nobody in particular. */
  numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.all.length)
    return this.all.push(text.split(' ') as PartyId[]) - 1
  }

  of(number: number): readonly PartyId[] {
    return this.all[number] ?? []
  }
}
