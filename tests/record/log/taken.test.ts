import { describe, expect, test } from 'vitest'
import { type Draft, emptyDraft } from '../../../machines/workspace/draft/draft.ts'
import type { Pasted } from '../../../machines/workspace/draft/pasted.ts'
import { fillFrom, isTaken, nothingTaken } from '../../../src/record/log/taken.ts'
import { river } from './dossier.ts'
import { now } from './now.ts'

const [gazette] = river().sources
const [north, south] = river().parties

const told = (parts: Partial<Pasted> = {}): Pasted => ({
  paragraphs: [],
  headline: 'A headline',
  address: 'https://news.example/1',
  publisher: 'news.example',
  published: '2025-03-18',
  named: null,
  by: north === undefined ? [] : [north.id],
  source: null,
  ...parts,
})
const fill = (draft: Draft, pasted = told(), isDateTyped = false) =>
  fillFrom(pasted, { draft, taken: nothingTaken }, now, isDateTyped)

describe('what a text says of itself', () => {
  test('fills what is empty, and says so of each', () => {
    const { draft, taken } = fill(emptyDraft(now))
    expect(draft).toMatchObject({ headline: 'A headline', at: '2025-03-18', by: ['north'] })
    expect(draft.source).toMatchObject({ kind: 'new', publisher: 'news.example', title: 'A headline' })
    for (const field of ['headline', 'at', 'by', 'publisher', 'title', 'url', 'published'] as const)
      expect(isTaken(field, draft, taken)).toBe(true)
    expect(isTaken('headline', { ...draft, headline: 'Other' }, taken)).toBe(false)
  })

  test('leaves every field that was written', () => {
    const written: Draft = {
      ...emptyDraft(now),
      headline: 'Mine',
      at: '2025-01-01',
      by: south === undefined ? [] : [south.id],
      source: { kind: 'new', publisher: 'My paper', title: '', url: '', published: '', party: null, reliability: 'C' },
    }
    const { draft } = fill(written)
    expect(draft).toMatchObject({ headline: 'Mine', at: '2025-01-01', by: ['south'] })
    expect(draft.source).toMatchObject({ publisher: 'My paper', title: 'A headline', reliability: 'C' })
  })

  test('leaves today’s date where one has written it', () => {
    expect(fill(emptyDraft(now), told(), true).draft.at).toBe(now.day)
  })

  test('gives way to another text, field by field, but for what was changed since', () => {
    const first = fill(emptyDraft(now))
    const changed = { ...first, draft: { ...first.draft, headline: 'Mine' } }
    const { draft } = fillFrom(told({ headline: 'Second', published: '2025-03-19' }), changed, now, false)
    expect(draft).toMatchObject({ headline: 'Mine', at: '2025-03-19' })
  })

  test('leaves nothing of an earlier text where another one has nothing to say, but for what was changed since', () => {
    const first = fill(emptyDraft(now))
    const silent = told({ headline: 'Second', address: null, publisher: null, published: null, by: [] })
    const second = fillFrom(silent, first, now, false)
    expect(second.draft).toEqual({ ...emptyDraft(now), headline: 'Second' })
    expect(isTaken('headline', second.draft, second.taken)).toBe(true)

    const { source } = first.draft
    if (source.kind !== 'new') throw new Error('the text makes a source')
    const graded: Draft = { ...first.draft, source: { ...source, reliability: 'C', title: 'Mine' } }
    expect(fillFrom(silent, { ...first, draft: graded }, now, false).draft.source).toEqual({
      ...source,
      publisher: '',
      title: 'Mine',
      url: '',
      published: '',
      reliability: 'C',
    })
  })

  test('names a source that the dossier has; one that was chosen stays', () => {
    if (gazette === undefined) throw new Error('the case has a source')
    expect(fill(emptyDraft(now), told({ source: gazette.id })).draft.source).toEqual({ kind: 'known', id: 'gazette' })
    const chosen: Draft = { ...emptyDraft(now), source: { kind: 'known', id: gazette.id } }
    expect(fill(chosen).draft.source).toEqual({ kind: 'known', id: 'gazette' })
  })

  test('makes no source of a mere headline', () => {
    const bare = told({ address: null, publisher: null })
    expect(fill(emptyDraft(now), bare).draft.source).toEqual({ kind: 'none' })
  })
})
