import type { Dossier } from '../dossier.ts'
import { type Moment, parseMoment } from '../time.ts'
import { cut, type Path, quoted } from './faults.ts'
import type { Report } from './findings.ts'
import { didYouMean, type Guess } from './guess.ts'
import type { Kind, Known } from './known.ts'
import type { Sound } from './sound.ts'

/** What the passes over a file's sound parts share. */
export interface Check {
  readonly dossier: Sound<Dossier>
  readonly report: Report
  /** Reports each of these ids that nothing of the kinds has. The path is that of the one id, or of their list. */
  refer(kinds: readonly Kind[], ids: string | readonly (string | undefined)[] | undefined, path: Path): void
  /** The moment of a text in the dossier's zone; null where it is absent or unsound. */
  momentOf(text: string | undefined): Moment | null
}

const MOST_NAMES = 12

/** The passes' common ground, with what has been reckoned once kept. */
export function createCheck(dossier: Sound<Dossier>, known: Known, guess: Guess, report: Report): Check {
  const zone = dossier.timeZone ?? 'UTC'
  const all = new Map<string, readonly string[]>()

  const idsOf = (kinds: readonly Kind[]): readonly string[] => {
    const key = kinds.join()
    const ids = all.get(key) ?? kinds.flatMap((kind) => [...(known[kind] ?? [])])
    all.set(key, ids)
    return ids
  }

  const referOne = (kinds: readonly Kind[], id: string | undefined, path: Path, place?: number): void => {
    if (id === undefined || kinds.some((kind) => known[kind]?.has(id) ?? true)) return
    const ids = idsOf(kinds)
    const hint = didYouMean(guess(id, ids)) || hintForKind(id, known)
    const where = place === undefined ? path : [...path, place]
    report(where, `no ${kinds.join(' or ')} ${quoted(id)}`, namesOf(ids, kinds), hint)
  }

  return {
    dossier,
    report,
    refer(kinds, ids, path) {
      if (typeof ids !== 'object') referOne(kinds, ids, path)
      else for (const [place, id] of ids.entries()) referOne(kinds, id, path, place)
    },
    momentOf: (text) => (text === undefined ? null : parseMoment(text, zone)),
  }
}

function namesOf(ids: readonly string[], kinds: readonly Kind[]): string {
  if (ids.length === 0) return `the id of a ${kinds.join(' or ')}, and the file has none`
  const rest = ids.length - MOST_NAMES
  return `one of ${ids.slice(0, MOST_NAMES).map(cut).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** Conditions, proposals and questions share one space of ids, so that one is easily taken for another. */
function hintForKind(id: string, known: Known): string {
  const kind = (['condition', 'proposal', 'question'] as const).find((one) => known[one]?.has(id))
  return kind === undefined ? '' : `"${id}" is a ${kind}: name it as "${kind}"`
}
