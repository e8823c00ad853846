import type { Moves } from '../../machines/board/moves.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Filter } from '../../machines/record.ts'
import type { Filters } from '../../machines/workspace/filters.ts'
import { type Names, namesOf } from '../ui/dossierNames.ts'
import { type RecordEntry, recordEntries } from './entries.ts'
import { Facets } from './facets.ts'
import { isNarrowed } from './filters.ts'
import { inOneEffect } from './inOneEffect.ts'
import { WordIndex } from './search/WordIndex.ts'
import { searchText } from './searchText.ts'

/** So many entries are indexed before one notices. */
const FEW = 2_000

/** The entries of a record under a filter, what each changed, and the indexes by which some of them are found. */
export class RecordIndex {
  readonly names: Names
  readonly entries: readonly RecordEntry[]
  readonly moves: Moves
  readonly #work: Generator<void, void>
  #places: ReadonlyMap<string, number> | null = null
  #found: { readonly facets: Facets; readonly words: WordIndex } | null = null

  constructor(opened: OpenDossier, filter: Filter) {
    this.names = namesOf(opened.dossier)
    this.entries = recordEntries(opened.dossier, filter)
    this.moves = opened.moves(filter)
    this.#work = this.#begin()
    if (this.entries.length <= FEW) while (!this.step());
  }

  /** Whether entries can be found, and what they changed can be told without a wait. */
  get isReady(): boolean {
    return this.#found !== null
  }

  /** Does a little more of the work; returns whether all is done. */
  step(): boolean {
    return this.#work.next().done === true
  }

  *#begin(): Generator<void, void> {
    const work = this.moves.work()
    while (!work.next().done) yield
    const facets = yield* Facets.build(this.entries, this.moves, this.names)
    const textOf = searchText(this.names)
    const words = yield* WordIndex.build(this.entries.length, (place) => {
      const entry = this.entries[place]
      return entry === undefined ? '' : textOf(entry)
    })
    this.#found = { facets, words }
  }

  /** The place of the entry that shows a development, be it as an earlier version; -1 where none does. */
  placeOf(id: string): number {
    this.#places ??= new Map(
      this.entries.flatMap(({ development, earlier }, place) => [
        [development.id, place] as const,
        ...earlier.map((one) => [one.development.id, place] as const),
      ]),
    )
    return this.#places.get(id) ?? -1
  }

  /** Whether some entry is kept by a choice; true until that is known. */
  has(...choice: Parameters<Facets['has']>): boolean {
    return this.#found?.facets.has(...choice) ?? true
  }

  /** The places of the entries that are kept, in order; null where nothing narrows them, or nothing can be found yet. */
  find(filters: Filters): Int32Array | null {
    if (this.#found === null || !isNarrowed(filters)) return null
    const { facets, words } = this.#found
    const lists = facets.listsFor(filters)
    const bySearch = words.find(filters.query)
    const places = inAll(bySearch === null ? lists : [bySearch, ...lists], this.entries.length)
    const isTogether = inOneEffect(filters, this.moves, this.names)
    if (isTogether === null) return places
    return places.filter((place) => {
      const entry = this.entries[place]
      return entry !== undefined && isTogether(entry)
    })
  }
}

/** The places that stand in every list; all places where there is no list. */
function inAll(lists: readonly ArrayLike<number>[], count: number): Int32Array {
  const [first, ...others] = lists
  if (first === undefined) return Int32Array.from({ length: count }, (_, place) => place)
  if (others.length === 0) return first instanceof Int32Array ? first : Int32Array.from(first)
  const isIn = others.map((list) => {
    const marks = new Uint8Array(count)
    for (let i = 0; i < list.length; i += 1) marks[list[i] ?? 0] = 1
    return marks
  })
  return Int32Array.from(first).filter((place) => isIn.every((marks) => marks[place] === 1))
}
