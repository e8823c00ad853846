import fc from 'fast-check'
import { expect, test } from 'vitest'
import { historyOf } from '../../../machines/board/history.ts'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import { lensesOf } from '../../../machines/lens.ts'
import { entriesOf } from '../../../machines/record/entries.ts'
import { everything } from '../../../machines/record.ts'
import { isTrust } from '../../../machines/trust.ts'
import { type OpenedEntries, openEntries, openSound } from '../../../machines/workspace/openLedger.ts'
import { soaked } from '../../soaking.ts'
import { randomDossier } from '../plain/randomDossier.ts'
import type { View as PlainView } from '../plain/record.ts'
import { lengths, partsOf } from '../record/cut.ts'

const importer = { author: 'anna', recorded: '2024-05-04T08:00:00+02:00' }

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
    soaked(50, 10_000),
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
