import type { Dossier } from '../dossier.ts'
import { isRecord } from './containers.ts'
import type { Sound } from './sound.ts'

const lists = {
  party: 'parties',
  source: 'sources',
  condition: 'conditions',
  proposal: 'proposals',
  question: 'questions',
  occasion: 'occasions',
  development: 'developments',
  scenario: 'scenarios',
} as const

/** A kind of thing that others refer to by id. */
export type Kind = keyof typeof lists

/** The ids of each kind that a file gives; null where its list is unsound, so that nothing can be called unknown. */
export type Known = Readonly<Record<Kind, ReadonlySet<string> | null>>

/** Takes in ids that are ill-formed too: they are reported where they are given, not again where they are used. */
export function knownIds(file: Readonly<Record<string, unknown>>, sound: Sound<Dossier>): Known {
  const idsOf = (kind: Kind): ReadonlySet<string> | null => {
    const key = lists[kind]
    if (key in sound && sound[key] === undefined) return null
    const list = file[key]
    return new Set(Array.isArray(list) ? list.flatMap(givenIds) : [])
  }
  return {
    party: idsOf('party'),
    source: idsOf('source'),
    condition: idsOf('condition'),
    proposal: idsOf('proposal'),
    question: idsOf('question'),
    occasion: idsOf('occasion'),
    development: idsOf('development'),
    scenario: idsOf('scenario'),
  }
}

/** An entry's id; of one without, all that could have been meant as its id. */
function givenIds(entry: unknown): string[] {
  if (!isRecord(entry)) return []
  const id = entry.id
  return (id === undefined ? Object.values(entry) : [id]).filter((one) => typeof one === 'string')
}
