import type { Development, Dossier, SourceId } from '../dossier.ts'
import { momentOf } from '../time.ts'
import { type Correction, type Digest, digestOf, ROW } from './digest.ts'

/** Developments that stand together in a record. */
export interface Run {
  readonly digest: Digest
  /** Reads them, the first time; the same list each time. */
  readonly read: () => readonly Development[]
  /** Which of them may have one of these ids, by their places in the run; without it, all may. */
  readonly mayHave?: (ids: ReadonlySet<string>) => readonly number[]
}

/** All developments of a dossier. Of a long record most are never looked at: what a board needs of them is in the digests. */
export class Developments {
  readonly runs: readonly Run[]
  readonly length: number
  /** The place of each run's first development. */
  readonly #starts: readonly number[]
  #sources: readonly SourceId[] | null = null
  #all: readonly Development[] | null = null

  constructor(runs: readonly Run[]) {
    let length = 0
    this.#starts = runs.map(({ digest }) => {
      const start = length
      length += digest.rows.length / ROW
      return start
    })
    this.runs = runs
    this.length = length
  }

  /** A development by its place in the file. Throws a RangeError where there is none. */
  at(place: number): Development {
    const one = this.#all === null ? this.#find(place) : this.#all[place]
    if (one === undefined) throw new RangeError(`no development ${place}`)
    return one
  }

  /** All of them: the same list each time. */
  all(): readonly Development[] {
    if (this.#all === null) {
      const [only, ...others] = this.runs
      this.#all = only && others.length === 0 ? only.read() : this.runs.flatMap(({ read }) => read())
      byList.set(this.#all, this)
    }
    return this.#all
  }

  /** When each of them happened. */
  moments(zone: string): Float64Array {
    const moments = new Float64Array(this.length)
    let place = 0
    for (const { digest } of this.runs) {
      const { texts, rows } = digest
      let text: number | undefined
      let moment = Number.NaN
      for (let row = 0; row < rows.length; row += ROW) {
        // Those of one day mostly stand together: its text is read once.
        if (rows[row] !== text) {
          text = rows[row]
          moment = momentOf(texts[text ?? -1] ?? '', zone)
        }
        moments[place] = moment
        place += 1
      }
    }
    return moments
  }

  /** The source of each. */
  sources(): readonly SourceId[] {
    this.#sources ??= this.runs.flatMap(({ digest: { texts, rows } }) =>
      Array.from({ length: rows.length / ROW }, (_, place) => texts[rows[ROW * place + 2] ?? -1] as SourceId),
    )
    return this.#sources
  }

  /** Which of them replace or withdraw which. */
  corrections(): readonly Correction[] {
    return this.runs.flatMap(({ digest }, run) =>
      digest.corrections.map(({ by, of }) => ({ by: (this.#starts[run] ?? 0) + by, of })),
    )
  }

  /** The places of those that have one of these ids. */
  placesOf(ids: ReadonlySet<string>): ReadonlySet<number> {
    const places = new Set<number>()
    if (ids.size === 0) return places
    for (const [number, { read, mayHave }] of this.runs.entries()) {
      for (const place of mayHave?.(ids) ?? read().keys()) {
        if (ids.has(read()[place]?.id ?? '')) places.add((this.#starts[number] ?? 0) + place)
      }
    }
    return places
  }

  #find(place: number): Development | undefined {
    const run = this.#starts.findLastIndex((start) => start <= place)
    return this.runs[run]?.read()[place - (this.#starts[run] ?? 0)]
  }
}

const byDossier = new WeakMap<Dossier, Developments>()
const byList = new WeakMap<readonly Development[], Developments>()

/** The developments of a dossier: digested once, however many dossiers have the same list of them. */
export function developmentsOf(dossier: Dossier): Developments {
  const known = byDossier.get(dossier) ?? byList.get(dossier.developments)
  if (known !== undefined) return known
  const { developments } = dossier
  const made = new Developments([{ digest: digestOf(developments), read: () => developments }])
  byList.set(developments, made)
  return made
}

/** A dossier whose developments are read when they are asked for. */
export function withDevelopments(dossier: Dossier, developments: Developments): Dossier {
  const made: Dossier = {
    ...dossier,
    get developments() {
      return developments.all() as Dossier['developments']
    },
  }
  byDossier.set(made, developments)
  return made
}
