import type { Fault } from '../../dossier/faults.ts'
import { beyondLimits } from '../../dossier/limits.ts'
import type { Development, Dossier, Source } from '../../dossier.ts'
import { readDossier } from '../../dossier.ts'
import type { Json, Written } from './written.ts'

/** What came of it: the longer dossier, or all that is wrong with what was to be added, by its path in the longer file. */
export type Added =
  | { readonly ok: true; readonly dossier: Dossier; readonly development: Development; readonly source: Source | null }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** A dossier with one more development at its end, and that one's source where it is new. */
export function withDevelopment(dossier: Dossier, written: Written): Added {
  const { sources, developments } = dossier
  const beside = placesBeside(dossier, written.development)
  const longer = [...developments, written.development]
  const faults = beyondLimits({ developments: longer })
  if (faults.length > 0) return { ok: false, faults }
  const read = readDossier({
    ...dossier,
    sources: written.source === null ? sources : [...sources, written.source],
    sequences: [],
    developments: [...beside.flatMap((place) => bareAt(place, dossier)), written.development],
    scenarios: [],
    briefings: [],
  })
  if (!read.ok) return { ok: false, faults: read.faults.map((fault) => moved(fault, [...beside, developments.length])) }
  const development = read.dossier.developments[beside.length]
  const source = written.source === null ? null : (read.dossier.sources[sources.length] ?? null)
  if (development === undefined) throw new RangeError('a dossier that was read has lost its last development')
  return {
    ok: true,
    dossier: {
      ...dossier,
      sources: source === null ? sources : [...sources, source],
      developments: [...developments, development],
    },
    development,
    source,
  }
}

/**
 * The places of the developments that the new one is read beside. The rest was read before and no rule sets the two
 * against each other, so that a long record is not read anew: only what it names, or would double, counts, and that no
 * more than being there. (It cannot close a circle of corrections: nothing names what was not there.)
 */
function placesBeside({ developments }: Dossier, { id, replaces, withdraws }: Json): number[] {
  const named: readonly unknown[] = [id, replaces, withdraws]
  return developments.flatMap((one, place) => (named.includes(one.id) ? [place] : []))
}

function bareAt(place: number, { developments }: Dossier): Json[] {
  const one = developments[place]
  return one === undefined ? [] : [{ id: one.id, at: one.at, headline: one.headline, source: one.source }]
}

/** A fault with the places that developments have in the whole file. */
function moved(fault: Fault, places: readonly number[]): Fault {
  const inWhole = (text: string, pattern: RegExp): string =>
    text.replace(pattern, (_, place: string) => `developments[${places[Number(place)]}]`)
  const path = inWhole(fault.path, /(?<=^\$\.)developments\[(\d+)\]/)
  return { ...fault, path, problem: inWhole(fault.problem, /developments\[(\d+)\]$/) }
}
