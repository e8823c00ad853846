import type { Fault } from '../../dossier/faults.ts'
import type { Dossier } from '../../dossier.ts'
import type { Draft, DraftEffect } from './draft.ts'
import { unusedIds } from './unusedIds.ts'
import { withDevelopment } from './withDevelopment.ts'
import { developmentOf } from './written.ts'

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
  const added = withDevelopment(dossier, developmentOf(draft, dossier, unusedIds(dossier)))
  if (added.ok) return []
  const development = `$.developments[${dossier.developments.length}]`
  const source = `$.sources[${dossier.sources.length}]`
  return added.faults
    .map((fault) => problemOf(fault, keysIn(fault.path, development), keysIn(fault.path, source), draft))
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

function problemOf(fault: Fault, own: string[] | null, ofSource: string[] | null, draft: Draft): Problem {
  if (ofSource !== null) return { field: `source.${ofSource[0] ?? 'id'}`, problem: sentenceFor(fault, ofSource[0]) }
  const [key, place, part] = own ?? []
  if (key === 'effects') {
    const number = Number(place)
    const field = part === undefined ? (`effects.${number}` as const) : (`effects.${number}.${part}` as const)
    return { field, problem: part === undefined ? sentenceForEffect(fault, draft.effects[number]) : sentenceFor(fault) }
  }
  return { field: isField(key, draft) ? key : 'draft', problem: sentenceFor(fault, key) }
}

const isField = (key: string | undefined, draft: Draft): key is DevelopmentField =>
  key !== undefined && key !== 'effects' && Object.hasOwn(draft, key)

const needed: Readonly<Record<string, string>> = {
  headline: 'a headline',
  at: 'the day on which it happened',
  source: 'a source, one that is there or a new one',
  publisher: 'the publisher’s name',
  title: 'the title of the text',
}

const asked = { condition: 'an event, a count or a due day', proposal: 'an event', question: 'an answer' } as const

function sentenceFor({ problem, expected, hint }: Fault, key = ''): string {
  if (problem === 'is missing') return `Needs ${needed[key] ?? expected}.`
  const rest = hint === '' ? `expected ${expected}` : hint
  const end = rest.endsWith('?') ? '' : '.'
  return `${problem.charAt(0).toUpperCase()}${problem.slice(1)}; ${rest}${end}`
}

function sentenceForEffect(fault: Fault, effect: DraftEffect | undefined): string {
  if (effect === undefined) return sentenceFor(fault)
  if (fault.problem === 'asks for nothing') return `Needs ${asked[effect.kind]}.`
  return effect.kind === 'proposal' && effect.event === 'extend'
    ? 'Needs an end: the first day on which it is no longer in force.'
    : sentenceFor(fault)
}
