import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDossier } from '../../../machines/dossier.ts'
import { entriesOf, exportText, fileOf, mergeEntries } from '../../../machines/record/entries.ts'
import type { Entry } from '../../../machines/record/entry.ts'
import { contentHash } from '../../../machines/record/hash.ts'
import { soaked } from '../../soaking.ts'
import { sample } from '../dossier/sample.ts'
import { randomDossier } from '../plain/randomDossier.ts'
import { anyEntries } from './arbitraries.ts'

const by = { author: 'anna', recorded: '2025-03-20T08:00:00+02:00' }
const shipped = readFileSync('public/dossiers/ukraine-2025.json', 'utf8')
const imported = (text: string): Entry[] => entriesOf(JSON.parse(text), by)

const entry = (id: string, content: unknown, more: Partial<Entry> = {}): Entry => ({
  id,
  kind: 'development',
  order: '01JPQ00000000000000000000A',
  ...by,
  act: 'act-1',
  content,
  ...more,
})
const undo = (act: string, undone: boolean, order: string): Entry =>
  entry(`undo:${order}`, { act, undone }, { kind: 'undo', order, act: order })

const head = { format: 'parley/1', id: 'x', title: 'X', timeZone: 'UTC' }
const small = entriesOf(
  { ...head, sources: [{ id: 's', publisher: 'S', title: 'S' }], developments: [{ id: 'd' }] },
  by,
)

describe('what goes out comes in again', () => {
  test('the dossier that ships holds the same after import and export, and byte for byte from then on', () => {
    const text = exportText(imported(shipped))
    expect(JSON.parse(text)).toEqual(JSON.parse(shipped))
    expect(exportText(imported(text))).toBe(text)
    expect(parseDossier(text).ok).toBe(true)
  })

  test('any dossier does', () => {
    fc.assert(
      fc.property(randomDossier(), ({ dossier }) => {
        const text = exportText(entriesOf(dossier, by))
        expect(exportText(imported(text))).toBe(text)
        expect(parseDossier(text).ok).toBe(true)
      }),
      soaked(200),
    )
  })

  test('so does any history of appends, undos and merges', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (one, other) => {
        const text = exportText(mergeEntries(one, other))
        expect(exportText(imported(text))).toBe(text)
      }),
      soaked(1000),
    )
  })

  test('so does one that keeps briefings, which stand last', () => {
    const text = `${JSON.stringify(sample(), null, 2)}\n`
    expect(exportText(imported(text))).toBe(text)
    const kinds = entriesOf(JSON.parse(text), by).map(({ kind, id }) => [kind, id])
    expect(kinds.at(-1)).toEqual(['briefing', 'briefing:first-brief'])
  })

  test('an empty list is left out, and keys that reach a prototype stay plain data', () => {
    const file = JSON.parse(
      '{"id":"x","scenarios":[],"__proto__":{"polluted":1},"developments":[{"id":"d","__proto__":2}]}',
    )
    const text = exportText(entriesOf(file, by))
    expect(text).not.toContain('scenarios')
    expect(text.match(/__proto__/g)).toHaveLength(2)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('entries of a file', () => {
  test('the head comes first, then every thing in the order of the lists, each under its kind and id', () => {
    expect(small.map(({ id, order }) => [id, order])).toEqual([
      ['head:0000000000', '0000000000'],
      ['source:s', '0000000001'],
      ['development:d', '0000000002'],
    ])
  })

  test('one file imported twice, or on two machines, doubles nothing', () => {
    const twice = mergeEntries(imported(shipped), entriesOf(JSON.parse(shipped), { ...by, author: 'boris' }))
    expect(twice).toEqual(imported(shipped))
  })

  test('a grown file adds what is new, and nothing clashes', () => {
    const grown = JSON.parse(shipped)
    grown.developments.push({ id: 'new', at: '2025-06-01', headline: 'New', source: grown.sources[0].id })
    const merged = fileOf(mergeEntries(imported(shipped), entriesOf(grown, by)))
    expect(merged).toEqual({ value: grown, clashes: [] })
  })
})

describe('what counts', () => {
  const logged = entry('development:e', { id: 'e' })
  const ids = (entries: readonly Entry[]) => fileOf(mergeEntries(small, entries)).value.developments

  test('an act that is undone is not in the file, and is again when it is redone', () => {
    expect(ids([logged])).toEqual([{ id: 'd' }, { id: 'e' }])
    expect(ids([logged, undo('act-1', true, '01JPQ1')])).toEqual([{ id: 'd' }])
    expect(ids([undo('act-1', false, '01JPQ2'), logged, undo('act-1', true, '01JPQ1')])).toEqual([
      { id: 'd' },
      { id: 'e' },
    ])
  })

  test('what another act has built on stays, with all that it rests on in turn', () => {
    const source = entry('source:n', { id: 'n' }, { kind: 'source' })
    const first = entry('development:f', { id: 'f', source: 'n' })
    const later = entry('development:g', { id: 'g', replaces: 'f' }, { act: 'act-2' })
    const undone = undo('act-1', true, '01JPQ1')
    expect(fileOf(mergeEntries(small, [source, first, undone])).value.sources).toHaveLength(1)
    const { value } = fileOf(mergeEntries(small, [source, first, later, logged, undone]))
    expect(value.sources).toHaveLength(2)
    expect(value.developments).toEqual([{ id: 'd' }, { id: 'f', source: 'n' }, { id: 'g', replaces: 'f' }])
  })

  test('a thing is not kept for another of the same id', () => {
    const source = entry('source:n', { id: 'n' }, { kind: 'source' })
    const party = entry('party:n', { id: 'n' }, { kind: 'party', act: 'act-2' })
    expect(fileOf(mergeEntries(small, [source, party, undo('act-1', true, '01JPQ1')])).value.sources).toHaveLength(1)
  })

  test('the last head counts; where it is undone, the one before; and a file always has one', () => {
    const renamed = entry('head:01JPQ', { ...head, title: 'Y' }, { kind: 'head' })
    const titleOf = (...more: Entry[]) => fileOf(mergeEntries(small, more)).value.title
    expect(titleOf(renamed)).toBe('Y')
    expect(titleOf(renamed, undo('act-1', true, '01JPQ1'))).toBe('X')
    expect(titleOf(undo(small[0]?.act ?? '', true, '01JPQ1'))).toBe('X')
  })

  test('of two contents the one with the lower hash counts, and the id is named', () => {
    const one = entry('development:d', { id: 'd', headline: 'One' })
    const two = entry('development:d', { id: 'd', headline: 'Two' }, { act: 'act-2', author: 'boris' })
    const three = entry('development:d', { id: 'd', headline: 'Three' }, { act: 'act-3', author: 'clara' })
    const [lower] = [one, two, three].sort((a, b) => (contentHash(a.content) < contentHash(b.content) ? -1 : 1))
    const [first] = small
    const { value, clashes } = fileOf(mergeEntries([two, ...(first ? [first] : [])], [three, one]))
    expect(value.developments).toEqual([lower?.content])
    expect(clashes).toEqual(['development:d'])
    const reordered = entry('development:d', { headline: 'Two', id: 'd' }, { act: 'act-3' })
    expect(fileOf(mergeEntries([two], [reordered])).clashes).toEqual([])
  })
})
