import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { conditionMachine, conditionTruth } from '../../machines/condition.ts'
import { type ProposalInput, proposalMachine } from '../../machines/proposal.ts'
import { type RecordedEffect, recordedEffects } from '../../machines/record.ts'
import { Account } from '../../machines/replay/account.ts'
import { Columns } from '../../machines/replay/columns.ts'
import { Fold } from '../../machines/replay/fold.ts'
import { netOf } from '../../machines/replay/net.ts'
import { subjectsOf } from '../../machines/replay/subjects.ts'
import { type Element, requirementTruth, type Truth } from '../../machines/requirement.ts'
import { bigDossier } from './bigRecord.ts'
import { handWritten, leavesOf } from './handWritten.ts'
import { type Contestant, measure, report, seeded } from './measure.ts'

const EVENTS = 100_000
const FEW = 2_000

const dossier = bigDossier(EVENTS)
const effects = recordedEffects(dossier, { knownAt: null, trust: null })
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

function sameEnd(): void {
  const byHand = handWritten(dossier, effects)
  const { state, refusals } = replayed(compiled)
  const board = new OpenDossier(dossier).board({
    asOf: '2099-01-01',
    lens: 'assessed',
    knownAt: null,
    trust: null,
    steps: [],
  })
  const isSame =
    board.conditions.every(({ id, status }) => byHand.conditions.get(id) === status) &&
    board.proposals.every(({ id, status }) => byHand.proposals.get(id) === status)
  if (
    !isSame ||
    refusals.toArray().length !== byHand.withoutEffect ||
    state.condition.length !== board.conditions.length
  ) {
    throw new Error('the replay and the hand-written reducer end in different boards')
  }
}

const naming = new Map(
  dossier.conditions.map(({ id }) => [id, dossier.proposals.filter(({ requires }) => leavesOf(requires).includes(id))]),
)

/** The same record stepped by XState's own `transition()`: each event, and each change of a requirement. */
function byTransition(): void {
  const conditions = new Map<string, SnapshotFrom<typeof conditionMachine>>(
    dossier.conditions.map(({ id }) => [id, conditionMachine.resolveState({ value: 'outstanding' })]),
  )
  const [fresh] = initialTransition(proposalMachine, { entry: 'declared' })
  const proposals = new Map<string, SnapshotFrom<typeof proposalMachine>>(
    dossier.proposals.map(({ id }) => [id, fresh]),
  )
  const isConsent = new Map<string, boolean>(dossier.conditions.map(({ id, kind }) => [id, kind === 'consent']))
  const truthOf = (id: Element): Truth => {
    const value = typeof id === 'string' ? conditions.get(id)?.value : undefined
    return value === undefined ? 'unknown' : conditionTruth(value, isConsent.get(`${id}`) === true)
  }
  const send = (id: string, input: ProposalInput): void => {
    const snapshot = proposals.get(id)
    if (snapshot !== undefined) proposals.set(id, transition(proposalMachine, snapshot, input)[0])
  }
  for (const { effect, since: at } of effects.slice(0, FEW)) {
    if ('condition' in effect && effect.event !== undefined) {
      const snapshot = conditions.get(effect.condition)
      if (snapshot === undefined) continue
      const before = truthOf(effect.condition)
      conditions.set(effect.condition, transition(conditionMachine, snapshot, { type: effect.event })[0])
      if (truthOf(effect.condition) === before) continue
      for (const { id, requires } of naming.get(effect.condition) ?? []) {
        const truth = requirementTruth(requires, truthOf)
        if (proposals.get(id)?.context.requirement !== truth) send(id, { type: 'requirement', truth, at, until: null })
      }
    } else if ('proposal' in effect) {
      const { event } = effect
      if (event === 'enterForce' || event === 'revive') send(effect.proposal, { type: event, at, until: null })
      else if (event !== 'extend') send(effect.proposal, { type: event })
    }
  }
}

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
  { name: 'transition()', times: FEW, run: byTransition },
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

sameEnd()
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
