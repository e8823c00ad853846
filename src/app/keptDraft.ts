import * as v from 'valibot'
import type { Dossier } from '../../machines/dossier.ts'
import type { Draft, DraftEffect } from '../../machines/workspace/draft/draft.ts'

const typed = v.nullable(v.string())
const keptDraft = v.looseObject({
  headline: v.string(),
  at: v.string(),
  source: v.looseObject({ kind: v.picklist(['none', 'known', 'new']) }),
  by: v.array(v.string()),
  credibility: v.nullable(v.number()),
  quote: v.string(),
  note: v.string(),
  occasion: typed,
  recorded: v.string(),
  effects: v.array(v.looseObject({ kind: v.picklist(['condition', 'proposal', 'question']), id: v.string() })),
  replaces: typed,
  withdraws: typed,
  pasted: v.optional(v.string()),
})

/**
 * The drafts that a tab kept, the latest last; null where one of them cannot be had. Once a tab kept no more than one,
 * and not in a list.
 */
export function draftsOfKept(value: unknown, dossier: Dossier): readonly Draft[] | null {
  const kept: readonly unknown[] = Array.isArray(value) ? value : value == null ? [] : [value]
  const drafts = kept.map((one) => draftOfKept(one, dossier)).filter((one) => one !== null)
  return drafts.length === kept.length ? drafts : null
}

/** A draft as it was kept, without what it says of things that the dossier no longer has; null where it is none. */
function draftOfKept(value: unknown, dossier: Dossier): Draft | null {
  if (!isDraft(value)) return null
  const has = (things: readonly { readonly id: string }[], id: string): boolean => things.some((one) => one.id === id)
  const isThere = ({ kind, id }: DraftEffect): boolean => has(dossier[`${kind}s`], id)
  const { source, occasion } = value
  const corrected = value.replaces ?? value.withdraws
  if (corrected !== null && !has(dossier.developments, corrected)) return null
  return {
    ...value,
    by: value.by.filter((party) => has(dossier.parties, party)),
    occasion: occasion !== null && has(dossier.occasions, occasion) ? occasion : null,
    source: source.kind === 'known' && !has(dossier.sources, source.id) ? { kind: 'none' } : source,
    effects: value.effects.filter(isThere),
  }
}

/** Its ids are those of the dossier that it was kept with: each is looked for above. */
const isDraft = (value: unknown): value is Draft => v.is(keptDraft, value)
