import fc from 'fast-check'
import { expect, test } from 'vitest'
import { historyOf } from '../../../machines/board/history.ts'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import { withDefaults } from '../../../machines/dossier/trusted.ts'
import type { Development } from '../../../machines/dossier.ts'
import { lensesOf } from '../../../machines/lens.ts'
import { digestOf } from '../../../machines/record/digest.ts'
import { entriesOf } from '../../../machines/record/entries.ts'
import type { Entry } from '../../../machines/record/entry.ts'
import { textHash } from '../../../machines/record/hash.ts'
import type { Part } from '../../../machines/record/plain.ts'
import { everything } from '../../../machines/record.ts'
import { isTrust } from '../../../machines/trust.ts'
import { type OpenedEntries, openEntries, openSound } from '../../../machines/workspace/openLedger.ts'
import { soaked } from '../../soaking.ts'
import { randomDossier } from '../plain/randomDossier.ts'
import type { View as PlainView } from '../plain/record.ts'

const importer = { author: 'anna', recorded: '2024-05-04T08:00:00+02:00' }

/** Developments that stand together, as one that is read when it is asked for; `onRead` hears of that. */
const runOf = (entries: readonly Entry[], onRead: () => void): Part => ({
  digest: digestOf(entries.map(({ content }) => withDefaults(content as Development))),
  ids: Float64Array.from(entries, ({ id }) => textHash(id.slice('development:'.length))),
  entries() {
    onRead()
    return entries
  },
})

/** Entries with every so many developments, by the lengths given in turn, as a run; where a length is 0, one by itself. */
function partsOf(entries: readonly Entry[], lengths: readonly number[], onRead: () => void = () => {}): Part[] {
  const parts: Part[] = []
  let taken = 0
  for (let place = 0; place < entries.length; ) {
    const end = place + (lengths[taken % lengths.length] ?? 0)
    const run = entries.slice(place, end)
    const isRun = run.length > 0 && run.every(({ kind }) => kind === 'development')
    parts.push(...(isRun ? [runOf(run, onRead)] : entries.slice(place, place + 1)))
    place += isRun ? run.length : 1
    taken += 1
  }
  return parts
}

const viewOf = ({ dossier }: OpenDossier, { asOf, lens, knownAt, trust, scenario }: PlainView): View => ({
  asOf,
  lens: dossier.parties.find(({ id }) => id === lens)?.id ?? 'assessed',
  filter: { ...everything, knownAt: knownAt ?? null, trust: trust !== undefined && isTrust(trust) ? trust : null },
  steps: dossier.scenarios.find(({ id }) => id === scenario)?.steps ?? [],
})

function ledgerIn(opened: OpenedEntries) {
  if (!opened.ok) throw new Error(opened.faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n'))
  return opened.ledger
}

/** All that can be asked of a dossier in some views, one source left out of each view once. */
function told(opened: OpenDossier, views: readonly PlainView[]) {
  const { dossier } = opened
  const without = dossier.sources.slice(0, 1).map(({ id }) => id)
  const all = views.flatMap((plain) => {
    const view = viewOf(opened, plain)
    return [view, { ...view, filter: { ...view.filter, without } }]
  })
  return all.map((view) => {
    const board = opened.board(view)
    const moves = opened.moves(view.filter)
    return {
      board: { ...board, warnings: board.warnings() },
      spells: opened.spells(view),
      changes: opened.changes(dossier.developments[0]?.at ?? view.asOf, view.asOf, view),
      histories: dossier.conditions.map(({ id }) => historyOf(opened, view, { kind: 'condition', id })),
      moves: dossier.developments.map((one) => moves.of(one)),
      counted: opened.counted(view.filter).developments,
    }
  })
}

const lengths = fc.array(fc.nat(6), { minLength: 1, maxLength: 5 })

test('a dossier that is read bit by bit is the same, and says the same, as one that is read whole', () => {
  fc.assert(
    fc.property(randomDossier(), lengths, ({ dossier: file, views }, cuts) => {
      const entries = entriesOf(file, importer)
      const whole = ledgerIn(openEntries(entries, false))
      const parts = partsOf(entries, cuts)
      const bitByBit = ledgerIn(openSound(parts))
      expect(told(bitByBit.opened, views)).toEqual(told(whole.opened, views))
      expect({ ...bitByBit.opened.dossier }).toEqual(whole.opened.dossier)
      expect(bitByBit.entries()).toEqual(entries)
    }),
    soaked(150, 10_000),
  )
})

test('what was rewritten since is read as it is now, though it lies in runs', () => {
  fc.assert(
    fc.property(randomDossier(), lengths, fc.nat(), ({ dossier: file }, cuts, place) => {
      const entries = entriesOf(file, importer)
      const developments = entries.filter(({ kind }) => kind === 'development')
      const one = developments[place % Math.max(1, developments.length)]
      fc.pre(one !== undefined)
      const order = '01HX6ZEG8MD37845J75KN3K1Y8'
      const content = { ...(one.content as Development), headline: 'As it is now' }
      const later: Entry = { ...one, id: `${one.id}@${order}`, order, act: order, content }
      const all = [...entries, later]
      const { dossier } = ledgerIn(openSound([...partsOf(entries, cuts), later])).opened
      expect({ ...dossier }).toEqual(ledgerIn(openEntries(all, false)).opened.dossier)
    }),
    soaked(100, 5_000),
  )
})

/** A record in which each development moves one condition. */
const longFile = (developments: number) => ({
  format: 'parley/1',
  id: 'river',
  title: 'The river crossing',
  timeZone: 'Europe/Vienna',
  parties: [{ id: 'upland', name: 'Upland', role: 'belligerent' }],
  sources: [{ id: 'gazette', publisher: 'Gazette', title: 'Talks at the river', reliability: 'B' }],
  conditions: [{ id: 'monitoring', title: 'Monitoring', kind: 'action' }],
  proposals: [{ id: 'crossing', title: 'The crossing', tabled: '2024-01-01', requires: 'monitoring' }],
  developments: Array.from({ length: developments }, (_, place) => ({
    id: `talks-${place}`,
    at: '2024-05-03',
    headline: `Talks, day ${place}`,
    source: 'gazette',
    effects: [{ condition: 'monitoring', event: place % 2 === 0 ? 'discuss' : 'refuse' }],
  })),
})

test('the board of a long record needs few of its developments; the others are read when they are asked for', () => {
  const RUN = 10
  let reads = 0
  const entries = entriesOf(longFile(1000), importer)
  const { opened } = ledgerIn(openSound(partsOf(entries, [RUN], () => (reads += 1))))
  const view = { asOf: '2024-05-04', lens: 'assessed', filter: everything, steps: [] } as const
  for (const lens of lensesOf(opened.dossier)) opened.board({ ...view, lens })
  opened.spells(view)
  expect(reads).toBeLessThan(5)
  expect(opened.dossier.developments).toHaveLength(1000)
  expect(reads).toBe(1000 / RUN)
  expect(opened.dossier.developments).toBe(opened.dossier.developments)
})
