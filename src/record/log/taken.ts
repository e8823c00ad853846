import type { Draft, NewSource, Now } from '../../../machines/workspace/draft/draft.ts'
import type { Pasted } from '../../../machines/workspace/draft/pasted.ts'
import { isSame } from '../../../machines/workspace/same.ts'

/** A field that a pasted text can fill. */
export type TakenField = 'headline' | 'at' | 'by' | 'known' | 'publisher' | 'title' | 'url' | 'published'

/** What the fields held as they were filled from a text: what still reads so was not typed. */
export type Taken = Readonly<Partial<Record<TakenField, string>>>

/** A draft with its fields filled, and what was filled. */
export interface Filled {
  readonly draft: Draft
  readonly taken: Taken
}

export const nothingTaken: Taken = {}

/** Whether a field still holds what it was filled with. */
export const isTaken = (field: TakenField, draft: Draft, taken: Taken): boolean =>
  taken[field] !== undefined && taken[field] === heldIn(field, draft)

function heldIn(field: TakenField, { headline, at, by, source }: Draft): string {
  switch (field) {
    case 'headline':
      return headline
    case 'at':
      return at
    case 'by':
      return by.join(' ')
    case 'known':
      return source.kind === 'known' ? source.id : ''
    default:
      return source.kind === 'new' ? source[field] : ''
  }
}

/**
 * A draft with what a text says of itself, where a field is empty or holds what an earlier text filled it with: of that
 * one nothing is left. Today's date counts as empty until one has written a date.
 */
export function fillFrom(pasted: Pasted, before: Filled, now: Now, isDateTyped: boolean): Filled {
  const draft = withoutTaken(before, now)
  const isFree = (field: TakenField): boolean => {
    const held = heldIn(field, draft)
    return held === '' || (field === 'at' && !isDateTyped && held === now.day)
  }
  const news = new Map<TakenField, string>()
  const take = (field: TakenField, text: string | null): void => {
    if (text !== null && text !== '' && isFree(field)) news.set(field, text)
  }
  take('headline', pasted.headline)
  take('at', pasted.published)
  take('by', pasted.by.join(' '))
  const source = sourceFrom(pasted, draft, isFree, take)
  const filled = {
    ...draft,
    headline: news.get('headline') ?? draft.headline,
    at: news.get('at') ?? draft.at,
    by: news.has('by') ? pasted.by : draft.by,
    source,
  }
  return { draft: filled, taken: Object.fromEntries(news) }
}

/** A draft as it would be without the text that filled it. */
function withoutTaken({ draft, taken }: Filled, { day }: Now): Draft {
  const isGiven = (field: TakenField): boolean => isTaken(field, draft, taken)
  return {
    ...draft,
    headline: isGiven('headline') ? '' : draft.headline,
    at: isGiven('at') ? day : draft.at,
    by: isGiven('by') ? [] : draft.by,
    source: sourceWithout(isGiven, draft),
  }
}

function sourceWithout(isGiven: (field: TakenField) => boolean, { source }: Draft): Draft['source'] {
  if (source.kind === 'known') return isGiven('known') ? { kind: 'none' } : source
  if (source.kind === 'none' || !sourceFields.some(isGiven)) return source
  const texts = sourceFields.map((field) => [field, isGiven(field) ? '' : source[field]])
  const left = { ...source, ...Object.fromEntries(texts) }
  return isSame(left, emptySource) ? { kind: 'none' } : left
}

const noSource: NewSource = { publisher: '', title: '', url: '', published: '', party: null, reliability: null }
const sourceFields = ['publisher', 'title', 'url', 'published'] as const

function sourceFrom(
  pasted: Pasted,
  { source }: Draft,
  isFree: (field: TakenField) => boolean,
  take: (field: TakenField, text: string | null) => void,
): Draft['source'] {
  const isChosen = source.kind === 'known' && !isFree('known')
  const isTyped = source.kind === 'new' && !sourceFields.every(isFree)
  if (isChosen || (pasted.source === null && pasted.address === null && pasted.publisher === null)) return source
  if (pasted.source !== null && !isTyped) {
    take('known', pasted.source)
    return { kind: 'known', id: pasted.source }
  }
  const before = source.kind === 'new' ? source : noSource
  const told: Pick<NewSource, (typeof sourceFields)[number]> = {
    publisher: pasted.publisher ?? '',
    title: pasted.headline ?? '',
    url: pasted.address ?? '',
    published: pasted.published ?? '',
  }
  for (const field of sourceFields) take(field, told[field])
  const texts = sourceFields.map((field) => [field, told[field] !== '' && isFree(field) ? told[field] : before[field]])
  return { ...before, ...Object.fromEntries(texts), kind: 'new' }
}

/** A new source in which nothing is written. */
export const emptySource: Draft['source'] = { ...noSource, kind: 'new' }
