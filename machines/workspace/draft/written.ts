import type { Dossier } from '../../dossier.ts'
import { decimalOf } from '../../text/decimal.ts'
import type { ConditionDraft, Draft, DraftEffect, NewSource } from './draft.ts'
import { standingIn } from './standingIn.ts'

/** A JSON object as it stands in a file. */
export type Json = Readonly<Record<string, unknown>>

/** What a draft adds to a file. */
export interface Written {
  readonly source: Json | null
  readonly development: Json
}

/** The ids that what is written gets. */
export interface NewIds {
  readonly development: string
  readonly source: string
}

/** What a draft adds to a dossier's file, with the keys in the schema's order and none that would say nothing. */
export function developmentOf(draft: Draft, dossier: Dossier, ids: NewIds): Written {
  const { source } = draft
  const isNew = source.kind === 'new'
  return {
    source: isNew ? sourceOf(source, ids.source) : null,
    development: saying({
      id: ids.development,
      at: draft.at,
      headline: draft.headline,
      source: isNew ? ids.source : source.kind === 'known' ? source.id : null,
      by: oneOrList(draft.by),
      recorded: draft.recorded,
      occasion: draft.occasion,
      quote: draft.quote,
      replaces: draft.replaces,
      withdraws: draft.withdraws,
      credibility: draft.credibility,
      note: draft.note,
      effects: draft.effects.map((effect) => effectOf(effect, draft, dossier)),
    }),
  }
}

const sourceOf = ({ publisher, title, url, published, party, reliability }: NewSource, id: string): Json =>
  saying({ id, publisher, title, url, published, party, reliability })

/** An effect of a draft as it stands in a file. Its standing is said only where the rule gives another. */
function effectOf(effect: DraftEffect, draft: Pick<Draft, 'by'>, dossier: Dossier): Json {
  const { standing, byRule } = standingIn(effect, draft, dossier)
  const said = { by: oneOrList(effect.by ?? []), standing: standing === byRule ? null : standing }
  return saying({ ...askedOf(effect), ...said })
}

/** What an effect asks of its subject, and from when: all but who says it. */
function askedOf(effect: DraftEffect): Json {
  switch (effect.kind) {
    case 'condition': {
      const { id, event, value, due, from } = effect
      return saying({ condition: id, event, value: numberIn(value), due: dueIn(due), from })
    }
    case 'proposal': {
      const { id, event, from, until } = effect
      return saying({ proposal: id, event, from, until })
    }
    case 'question': {
      const { id, answer, from } = effect
      return saying({ question: id, answer, from })
    }
  }
}

/** The number that was typed; what is none stays as it is, to be told as a fault. */
function numberIn(typed: string): number | string {
  const text = typed.trim()
  return decimalOf(text) ?? text
}

const dueIn = (due: ConditionDraft['due']): string | Json =>
  typeof due === 'string' ? due : { after: due.after, within: due.within.trim() }

const oneOrList = <T>(list: readonly T[]): T | readonly T[] | undefined => (list.length === 1 ? list[0] : list)

/** What says something of these: no null, no empty text, no empty list; texts without the space around them. */
function saying(fields: Json): Json {
  const trimmed = Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value])
  return Object.fromEntries(trimmed.filter(([, value]) => !saysNothing(value)))
}

const saysNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
