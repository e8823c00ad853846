import { conditionStates } from '../../machines/condition.ts'
import { proposalStatuses } from '../../machines/proposal.ts'
import { recordedEffects } from '../../machines/record/effects.ts'
import type { RecordedEffect } from '../../machines/record.ts'
import { everything as allEvidence } from '../../machines/record.ts'
import { Account } from '../../machines/replay/account.ts'
import { Columns } from '../../machines/replay/columns.ts'
import { Fold } from '../../machines/replay/fold.ts'
import { netOf } from '../../machines/replay/net.ts'
import { subjectsOf } from '../../machines/replay/subjects.ts'
import { bigDossier } from './bigRecord.ts'
import { byTransition } from './byTransition.ts'
import { type HandBoard, handWritten } from './handWritten.ts'
import { type Contestant, measure, report, seeded } from './measure.ts'

const EVENTS = 100_000
const FEW = 2_000

const dossier = bigDossier(EVENTS)
const effects = recordedEffects(dossier, allEvidence)
const few = effects.slice(0, FEW)
const subjects = subjectsOf(dossier)
const net = netOf(subjects, (proposal) => proposal.requires)

const columnsOf = (some: readonly RecordedEffect[]): Columns => {
  const columns = new Columns(subjects)
  for (const one of some) columns.add(one)
  return columns
}
const everything = Int32Array.from(effects, (_, number) => number)
const compiled = columnsOf(effects)
const replayed = (columns: Columns): Fold => {
  const fold = new Fold(columns, net)
  fold.run(everything, 0, EVENTS)
  return fold
}

/** Throws where three ways of stepping the record do not end alike: what is compared has to be the same. */
function checkSameEnds(): void {
  const { state, refusals } = replayed(compiled)
  const ofReplay: HandBoard = {
    conditions: new Map(
      dossier.conditions.map(({ id }, number) => [id, conditionStates[state.condition[number] ?? 0]]),
    ),
    proposals: new Map(dossier.proposals.map(({ id }, number) => [id, proposalStatuses[state.proposal[number] ?? 0]])),
    withoutEffect: refusals.toArray().length,
  }
  if (!isSame(ofReplay, handWritten(dossier, effects))) throw new Error('the replay ends otherwise than by hand')
  if (!isSame(byTransition(dossier, few), handWritten(dossier, few))) throw new Error('transition() ends otherwise')
}

const isSame = (one: HandBoard, other: HandBoard): boolean =>
  one.withoutEffect === other.withoutEffect &&
  [...other.conditions].every(([id, status]) => one.conditions.get(id) === status) &&
  [...other.proposals].every(([id, status]) => one.proposals.get(id) === status)

const random = seeded(7)
const account = new Account(compiled, net, everything)
const moved = account.newFold()
const order = (a: number, b: number): number => (compiled.hold[a] ?? 0) - (compiled.hold[b] ?? 0) || a - b
const anyEffect = (): RecordedEffect => {
  const one = effects[Math.floor(random() * effects.length)]
  if (one === undefined) throw new RangeError('no effects')
  return one
}

const contestants: Contestant[] = [
  { name: 'hand-written', times: EVENTS, run: () => handWritten(dossier, effects) },
  { name: 'compiled', times: EVENTS, run: () => replayed(compiled) },
  { name: 'from the plain record', times: EVENTS, run: () => replayed(columnsOf(effects)) },
  { name: 'transition()', times: FEW, run: () => byTransition(dossier, few) },
  {
    name: 'append',
    times: FEW,
    run: () => {
      const last = effects.at(-1)
      for (let i = 0; i < FEW && last !== undefined; i += 1) account.insert(compiled.add(last), order)
    },
  },
  {
    name: 'as of',
    times: FEW,
    run: () => {
      for (let i = 0; i < FEW; i += 1) account.moveTo(moved, anyEffect().hold)
    },
  },
  {
    name: 'insert',
    times: 200,
    run: () => {
      for (let i = 0; i < 200; i += 1) {
        account.insert(compiled.add({ ...anyEffect(), hold: anyEffect().hold }), order)
      }
    },
  },
]

checkSameEnds()
const micros = measure(contestants)
const of = (name: string): number => micros.get(name) ?? Number.NaN
const hand = of('hand-written')
for (const [name, each] of micros) console.log(`${each.toFixed(3).padStart(10)} µs  ${name}`)
report([
  { what: 'compiled, against the hand-written reducer', figure: of('compiled') / hand, unit: '× its time', goal: 0.25 },
  { what: 'from the plain record', figure: of('from the plain record') / hand, unit: '× its time', goal: 0.8 },
  {
    what: 'against XState’s transition()',
    figure: of('transition()') / of('compiled'),
    unit: '× faster',
    goal: 500,
    atLeast: true,
  },
  { what: 'one development appended', figure: of('append') / hand, unit: 'hand-written events', goal: 50 },
  { what: 'the as-of date moved', figure: of('as of') / hand, unit: 'hand-written events', goal: 500 },
  { what: 'one development put in the middle', figure: of('insert') / hand, unit: 'hand-written events', goal: 2000 },
])
