import type { Dossier } from '../../dossier.ts'
import type { Draft } from './draft.ts'
import { type Faulty, problemSentence } from './problemSentence.ts'
import { unusedIds } from './unusedIds.ts'
import { withDevelopment } from './withDevelopment.ts'
import { developmentOf, type Written } from './written.ts'

/** A field of the form: of the development, of its new source, of an effect by its number (or that effect as a whole). */
export type Field =
  | 'draft'
  | DevelopmentField
  | `source.${string}`
  | `effects.${number}`
  | `effects.${number}.${string}`
type DevelopmentField = Exclude<keyof Draft, 'effects'>

/** What keeps a draft from being saved, and where: a sentence. */
export interface Problem {
  readonly field: Field
  readonly problem: string
}

const order = [
  ...['draft', 'headline', 'at', 'source', 'by', 'credibility', 'quote', 'note', 'occasion', 'recorded'],
  ...['replaces', 'withdraws', 'effects'],
]

/** All that keeps a draft from being saved, in the order of the form: what the format says of the file with it. */
export function problemsOf(draft: Draft, dossier: Dossier): readonly Problem[] {
  const written = developmentOf(draft, dossier, unusedIds(dossier))
  const added = withDevelopment(dossier, written)
  if (added.ok) return []
  return added.faults
    .map((fault) => {
      const { field, ...place } = placeOf(fault.path, draft, written, dossier)
      return { field, problem: problemSentence({ fault, ...place }, dossier) }
    })
    .sort((a, b) => rankOf(a) - rankOf(b))
}

/** A field's place in the form; an effect's number orders those of effects. */
function rankOf({ field }: Problem): number {
  const [part = '', number] = field.split('.')
  return order.indexOf(part) + (part === 'effects' ? Number(number) : 0)
}

/** The keys and places that a fault's path leads on by, from the thing with this path; null where it does not. */
const keysIn = (path: string, thing: string): string[] | null =>
  path.startsWith(thing)
    ? path
        .slice(thing.length)
        .split(/[.[\]]+/)
        .filter((key) => key !== '')
    : null

/** Where in what is written a fault is: the field of the form, and what is there. */
function placeOf(
  path: string,
  draft: Draft,
  { source, development }: Written,
  { sources, developments }: Dossier,
): Omit<Faulty, 'fault'> & { readonly field: Field } {
  const ofSource = keysIn(path, `$.sources[${sources.length}]`)
  if (ofSource !== null) {
    const [key = ''] = ofSource
    return { field: `source.${key || 'id'}`, key, held: heldAt(source, ofSource), effect: null }
  }
  const own = keysIn(path, `$.developments[${developments.length}]`)
  const [key = '', place, part = ''] = own ?? [path.slice('$.'.length)]
  const held = heldAt(development, own ?? [])
  if (key !== 'effects') return { field: isField(key, draft) ? key : 'draft', key, held, effect: null }
  const number = Number(place)
  const field = part === '' ? (`effects.${number}` as const) : (`effects.${number}.${part}` as const)
  return { field, key: part, held, effect: draft.effects[number] ?? null }
}

/** What stands in a JSON value, by keys and places. */
const heldAt = (json: unknown, keys: readonly string[]): unknown =>
  keys.reduce((held, key) => (typeof held === 'object' && held !== null ? Reflect.get(held, key) : undefined), json)

const isField = (key: string, draft: Draft): key is DevelopmentField => key !== 'effects' && Object.hasOwn(draft, key)
