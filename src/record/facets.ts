import type { Moves } from '../../machines/board/moves.ts'
import { speakersOf } from '../../machines/record.ts'
import { standingOf } from '../../machines/standing.ts'
import type { Filters } from '../../machines/workspace/filters.ts'
import type { Names } from '../ui/dossierNames.ts'
import type { RecordEntry } from './entries.ts'
import { type Choice, choices } from './filters.ts'

const STEP = 1_000

/** Which entries each choice of a filter keeps: their places, in order. */
export class Facets {
  readonly #places = new Map<string, number[]>()
  readonly #changed: number[] = []

  #add(choice: Choice, value: string, place: number): void {
    const key = `${choice} ${value}`
    const places = this.#places.get(key)
    if (places === undefined) this.#places.set(key, [place])
    else if (places.at(-1) !== place) places.push(place)
  }

  /** Whether any entry has this value. */
  has(choice: Choice, value: string): boolean {
    return this.#places.has(`${choice} ${value}`)
  }

  /** The lists that an entry has to be in, each of places in order; none where nothing is chosen. */
  listsFor(filters: Filters): readonly (readonly number[])[] {
    const chosen = choices.filter((choice) => filters[choice] !== '')
    const lists = chosen.map((choice) => this.#places.get(`${choice} ${filters[choice]}`) ?? [])
    return filters.changed ? [...lists, this.#changed] : lists
  }

  /** Sorts the entries, stopping after each step of the work. */
  static *build(entries: readonly RecordEntry[], moves: Moves, names: Names): Generator<void, Facets> {
    const facets = new Facets()
    for (const [place, entry] of entries.entries()) {
      if (place % STEP === STEP - 1) yield
      facets.#take(entry, place, moves, names)
    }
    return facets
  }

  #take({ development }: RecordEntry, place: number, moves: Moves, names: Names): void {
    const publisher = names.source(development.source)?.publisher
    if (publisher !== undefined) this.#add('publisher', publisher, place)
    for (const effect of development.effects) {
      const speakers = speakersOf(effect, development)
      for (const party of speakers) this.#add('party', party, place)
      this.#add('standing', standingOf(effect, speakers, names.condition), place)
      if ('condition' in effect) this.#add('condition', effect.condition, place)
      if ('proposal' in effect) this.#add('proposal', effect.proposal, place)
    }
    if (development.by !== undefined) {
      for (const party of [development.by].flat()) this.#add('party', party, place)
    }
    if (!moves.changedSomething(development)) return
    this.#changed.push(place)
    for (const { kind, id } of moves.of(development).flatMap((one) => one.moves)) {
      if (kind !== 'question') this.#add(kind, id, place)
    }
  }
}
