import { readFileSync } from 'node:fs'
import { blockersOf } from '../../machines/analysis/blockers.ts'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { truthsOn } from '../../machines/board/truths.ts'
import type { View } from '../../machines/board.ts'
import { type ConditionId, type Dossier, readDossier } from '../../machines/dossier.ts'
import { lensesOf } from '../../machines/lens.ts'
import { recordedEffects } from '../../machines/record/effects.ts'
import { everything } from '../../machines/record.ts'
import { Boards } from '../../machines/workspace/boards.ts'
import { plainBrief } from '../../machines/workspace/brief/brief.ts'
import { noFilters } from '../../machines/workspace/filters.ts'
import { supposing } from '../../machines/workspace/open.ts'
import { bigDossier } from './bigRecord.ts'
import { handWritten } from './handWritten.ts'
import { type Contestant, type Line, measure, report } from './measure.ts'
import { wideFile } from './wideFile.ts'

const EVENTS = 100_000

const big = bigDossier(EVENTS)
const wide = read(wideFile())
const shipped = read(JSON.parse(readFileSync('public/dossiers/ukraine-2025.json', 'utf8')))
const text = JSON.stringify(big)

function read(value: unknown): Dossier {
  const parsed = readDossier(value)
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n'))
  return parsed.dossier
}

const viewOf = (asOf: string, lens: View['lens'] = 'assessed'): View => ({ asOf, lens, filter: everything, steps: [] })

/** The same record by the hand-written reducer: one account, its end, no dates. */
function byHand(name: string, dossier: Dossier, times: number): Contestant {
  const effects = recordedEffects(dossier, everything)
  return { name, times, run: () => repeat(times, () => handWritten(dossier, effects)) }
}

/** Boards as of several dates, by each lens in turn. Each compares all accounts, to know what is contested. */
function boards(name: string, dossier: Dossier, dates: readonly string[]): Contestant {
  const opened = new OpenDossier(dossier)
  const views = dates.flatMap((asOf) => lensesOf(dossier).map((lens) => viewOf(asOf, lens)))
  return { name, times: views.length, run: () => views.map((view) => opened.board(view)) }
}

/** Switches of a thousand conditions turned over, one on top of the other, each with the board that it leads to. */
function toggles(name: string): Contestant {
  const place = {
    dossier: wide.id,
    screen: 'board' as const,
    select: null,
    part: null,
    scenario: null,
    odds: {},
    brief: plainBrief,
    find: noFilters,
    carried: null,
    ...viewOf('2025-03-22'),
  }
  const start = { ledger: null, boards: new Boards(new OpenDossier(wide)), place, past: [], future: [] }
  const ids = Array.from({ length: 25 }, (_, number) => wide.conditions[(number * 367 + 11) % 1000]?.id)
  const after = (open: typeof start | ReturnType<typeof supposing>, id: ConditionId | undefined) => {
    const next = id === undefined ? open : supposing(open, { type: 'switchCondition', id })
    next.boards.board(next.place)
    return next
  }
  return { name, times: ids.length, run: () => ids.reduce(after, after(start, undefined)) }
}

function blockers(name: string, dossier: Dossier, asOf: string): Contestant {
  const truthOf = truthsOn(new OpenDossier(dossier).board(viewOf(asOf)))
  const { proposals } = dossier
  return { name, times: proposals.length, run: () => proposals.map(({ requires }) => blockersOf(requires, truthOf)) }
}

function repeat(times: number, run: () => unknown): void {
  for (let round = 0; round < times; round += 1) run()
}

const together = { allOf: wide.proposals.map(({ requires }) => requires) }
const micros = measure(
  [
    byHand('the big record by hand', big, 1),
    boards('a board of the big record', big, ['2001-03-04', '2006-07-08', '2011-01-01', '2016-02-03', '2022-10-10']),
    byHand('the shipped record by hand', shipped, 50),
    boards('a board of the shipped record', shipped, ['2025-03-12', '2025-03-25', '2025-04-19', '2025-05-10']),
    byHand('the wide record by hand', wide, 1),
    toggles('a toggle on the wide record'),
    blockers('the blockers of a shipped proposal', shipped, '2025-03-25'),
    blockers('the blockers of a wide proposal', wide, '2025-01-01'),
    { name: 'the blockers of all of them', times: 1, run: () => blockersOf(together, () => 'unknown') },
    { name: 'JSON.parse', times: 1, run: () => JSON.parse(text) },
    { name: 'JSON.parse, readDossier', times: 1, run: () => readDossier(JSON.parse(text)) },
    { name: 'the first board', times: 1, run: () => new OpenDossier(big).board(viewOf('2022-10-10')) },
  ],
  5,
  2,
)
for (const [name, each] of micros) console.log(`${each.toFixed(1).padStart(10)} µs  ${name}`)

const of = (name: string): number => micros.get(name) ?? Number.NaN
const record = of('the big record by hand')
/** In events of the hand-written reducer: 10,000 of them are about a millisecond where this was first measured. */
const inEvents = (what: string, name: string, goal: number): Line => ({
  what,
  figure: of(name) / (record / EVENTS),
  unit: 'hand-written events',
  goal,
})
const json = of('JSON.parse')
const reading = of('JSON.parse, readDossier') - json
report([
  {
    what: 'a board of 100,000 developments, all lenses compared, against one account of them by hand',
    figure: of('a board of the big record') / record,
    unit: '× its time',
    goal: 0.05,
  },
  inEvents('a board of the shipped record, all lenses compared', 'a board of the shipped record', 2_000),
  inEvents('a toggle of one among a thousand conditions, without the screen', 'a toggle on the wide record', 20_000),
  inEvents('the blockers of a shipped proposal', 'the blockers of a shipped proposal', 500),
  inEvents('the blockers of a requirement of 50 conditions', 'the blockers of a wide proposal', 10_000),
  inEvents('the blockers of one of 1,000', 'the blockers of all of them', 500_000),
  {
    what: 'checking 100,000 developments, against JSON.parse of them',
    figure: reading / json,
    unit: '× its time',
    goal: 8,
  },
  { what: 'the first board of them, all lenses', figure: of('the first board') / json, unit: '× JSON.parse', goal: 4 },
])
