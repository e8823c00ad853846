import { readFileSync } from 'node:fs'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import type { Block, Outline, Part, PartId } from '../../../machines/briefing/outline.ts'
import { plainSettings, type SavedBriefing, textOf } from '../../../machines/briefing/outline.ts'
import { type AskedBriefing, briefing } from '../../../machines/briefing.ts'
import type { Filter } from '../../../machines/record.ts'
import { briefTelling } from '../../../src/ui/telling/briefTelling.ts'

/** What a test asks beside a date: all of it, by what is established. */
type Asking = Partial<Omit<View, 'filter'> & Filter> &
  Partial<Omit<AskedBriefing, 'opened' | 'view'>> &
  Pick<View, 'asOf'>

export const viewOf = (asking: Asking): View => {
  const { asOf, lens = 'assessed', knownAt = null, trust = null, without = [], steps = [] } = asking
  return { asOf, lens, filter: { knownAt, trust, without }, steps }
}

/** A briefing in full, unless something else is asked. */
export function briefed(opened: OpenDossier, asking: Asking): Outline {
  const { scenario = null, odds = {}, settings = { ...plainSettings, length: 'full' }, after = null } = asking
  const view = viewOf(asking)
  return briefing({ opened, view, scenario, odds, settings, after }, briefTelling(opened, view))
}

/** The briefing that is kept of an outline. */
export const savedOf = (outline: Outline): SavedBriefing => ({
  id: 'saved',
  title: 'As it was told',
  asOf: outline.asOf,
  lens: outline.lens,
  knownAt: outline.knownAt,
  trust: outline.trust,
  without: outline.without,
  scenario: null,
  settings: { ...plainSettings, length: outline.length },
  facts: Object.fromEntries(outline.parts.map(({ id, facts }) => [id, facts])),
})

export function partOf(outline: Outline, id: PartId): Part {
  const part = outline.parts.find((one) => one.id === id)
  if (part === undefined) throw new Error(`no part ${id}`)
  return part
}

export const headlineOf = (outline: Outline, id: PartId): string => textOf(partOf(outline, id).headline)

/** The blocks of one kind in a part. */
export const blocksIn = <Kind extends Block['kind']>(part: Part, kind: Kind): Extract<Block, { kind: Kind }>[] =>
  part.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind)

/** Every text of an outline, in its order. */
export const textsOf = (outline: Outline): string[] =>
  [...JSON.stringify(outline.parts).matchAll(/"(?:text|says|title|value)":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text = '']) => text,
  )

/** The case that a file of the project holds, as its JSON value. */
export const fileValue = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'))
