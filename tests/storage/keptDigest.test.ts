import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withDefaults } from '../../machines/dossier/trusted.ts'
import type { Development } from '../../machines/dossier.ts'
import { digestOf } from '../../machines/record/digest.ts'
import { entriesOf } from '../../machines/record/entries.ts'
import type { Entry } from '../../machines/record/entry.ts'
import type { Part } from '../../machines/record/parts.ts'
import { inBytes, type Pack, packsOf } from '../../src/storage/packs.ts'
import { readStored } from '../../src/storage/readStored.ts'
import { soaked } from '../soaking.ts'
import { fileWith } from './entriesForTests.ts'

/** A file whose developments say all that a digest tells: who, of what, from when, until when, and what is corrected. */
function fileOfMany(developments: number) {
  const file = fileWith(developments)
  return {
    ...file,
    parties: ['upland', 'lowland'].map((id) => ({ id, name: id, role: 'belligerent' })),
    conditions: [{ id: 'monitoring', title: 'Monitoring', kind: 'action' }],
    proposals: [{ id: 'crossing', title: 'The crossing', tabled: '2024-05-01', requires: 'monitoring' }],
    questions: [{ id: 'who', title: 'Who monitors' }],
    developments: file.developments.map((one, place) => ({
      ...one,
      ...(place % 7 === 3 ? { by: ['upland', 'lowland'] } : { by: 'upland' }),
      ...(place % 50 === 9 ? { replaces: `talks-${place - 1}` } : {}),
      ...(place % 5 === 4 ? {} : { effects: effectsOf(place) }),
    })),
  }
}

const effectsOf = (place: number) => [
  { condition: 'monitoring', event: 'discuss', ...(place % 3 === 0 ? { value: place, due: '2024-06-01' } : {}) },
  {
    proposal: 'crossing',
    event: 'enterForce',
    from: '2024-05-04',
    ...(place % 2 === 0 ? { until: '2024-06-03' } : {}),
  },
  { question: 'who', answer: `Nobody, for the ${place}th time`, by: 'lowland', standing: 'claim' },
]

const entries = entriesOf(fileOfMany(900), { author: 'anna', recorded: '2024-05-04T08:00:00+02:00' })
/** Of few entries, whose text is kept as it is, and of many, whose text is deflated. */
const packs = [...packsOf('river', entries.slice(0, 250)), ...packsOf('river', entries.slice(250))]
const digested = packs.filter(({ digest }) => digest !== undefined)

const isRun = (part: Part) => 'digest' in part
const digestIn = (run: readonly Entry[]) => digestOf(run.map(({ content }) => withDefaults(content as Development)))

test('what a digest tells of a pack is what the pack itself tells', () => {
  expect(digested.length).toBeGreaterThan(packs.length / 2)
  const runs = readStored(packs).parts.flatMap((part) => ('digest' in part ? [part] : []))
  expect(runs).toHaveLength(digested.length)
  for (const { digest, entries } of runs) expect(digest).toEqual(digestIn(entries()))
})

test('a pack whose digest is damaged, of another form, or of another text is read without it, and is sound', () => {
  const mutation = fc.oneof(
    fc.nat().map((place) => (pack: Pack) => {
      const numbers = Int32Array.from(pack.digest?.numbers ?? [])
      numbers[place % numbers.length] = (numbers[place % numbers.length] ?? 0) ^ 1
      return { ...pack, digest: { ...pack.digest, numbers } }
    }),
    fc.tuple(fc.nat(), fc.constantFrom('', '\n', 'x')).map(([place, text]) => (pack: Pack) => {
      const texts = pack.digest?.texts ?? ''
      const at = place % texts.length
      return { ...pack, digest: { ...pack.digest, texts: `${texts.slice(0, at)}${text}!${texts.slice(at + 1)}` } }
    }),
    fc.nat(digested.length - 1).map((other) => (pack: Pack) => ({
      ...pack,
      digest: { ...digested[other]?.digest, hash: pack.digest?.hash },
    })),
    fc.nat().map((form) => (pack: Pack) => ({ ...pack, digest: { ...pack.digest, form } })),
    fc.anything().map((digest) => (pack: Pack) => ({ ...pack, digest })),
  )
  fc.assert(
    fc.property(fc.nat(digested.length - 1), mutation, (place, mutate) => {
      const chosen = digested[place]
      const stored = packs.map((pack) => (pack === chosen ? mutate(pack) : pack))
      const read = readStored(stored)
      expect(read.parts.filter(isRun).length).toBeGreaterThanOrEqual(digested.length - 1)
      expect(read).toMatchObject({ damaged: [], isSound: true })
      expect(read.entries).toEqual(entries)
    }),
    soaked(25, 1_000),
  )
})

test('a pack whose text has changed is not taken for what its digest tells', () => {
  for (const chosen of [digested.at(0), digested.find(({ format }) => format === inBytes)]) {
    const stored = packs.map((pack) => (pack === chosen ? { ...pack, text: changed(pack.text) } : pack))
    const { damaged, isSound } = readStored(stored)
    expect(isSound).toBe(false)
    expect(damaged.length).toBeGreaterThan(0)
  }
})

const changed = (text: Pack['text']): Pack['text'] =>
  typeof text === 'string'
    ? text.replace('upland', 'uplend')
    : text.map((byte, place) => (place === 4000 ? byte ^ 1 : byte))
