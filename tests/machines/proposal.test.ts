import { describe, expect, test } from 'vitest'
import { createActor, type SnapshotFrom } from 'xstate'
import { type AdjacencyMap, type AdjacencyValue, getAdjacencyMap } from 'xstate/graph'
import {
  type ProposalInput,
  proposalEvents,
  proposalMachine,
  proposalStatuses,
  referenceTruth,
} from '../../machines/proposal.ts'
import { momentAt } from '../../machines/time.ts'

const [start, before, until, after, later] = [1, 2, 3, 4, 5].map(momentAt) as [never, never, never, never, never]
const truths = ['true', 'false', 'unknown'] as const

/** One event of each kind, and of those that the replay sends each case that a guard tells apart. */
const events: readonly ProposalInput[] = [
  { type: 'enterForce', at: start, until },
  { type: 'revive', at: start, until },
  { type: 'extend', until },
  ...proposalEvents
    .filter((type) => type !== 'enterForce' && type !== 'revive' && type !== 'extend')
    .map((type) => ({ type })),
  ...truths.map((truth) => ({ type: 'requirement', truth, at: start, until }) as const),
  { type: 'clock', at: before, renewedUntil: null },
  { type: 'clock', at: after, renewedUntil: null },
  { type: 'clock', at: after, renewedUntil: later },
]

type Snapshot = SnapshotFrom<typeof proposalMachine>

interface Step {
  readonly event: ProposalInput
  readonly state: Snapshot
}

const pathOf = ({ value }: Snapshot): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value)
        .map(([top, inner]) => `${top}.${inner}`)
        .join()

/** Where the agreed table leads from a state on an event; null where it says nothing of it. */
function expected(snapshot: Snapshot, event: ProposalInput): string | null {
  const path = pathOf(snapshot)
  const [top] = path.split('.')
  const { requirement, notice, until: end, entry } = snapshot.context
  const bound = requirement === 'true' ? 'inForce.holding' : 'inForce.oneSided'
  const table = { true: 'tabled.ready', false: 'tabled.blocked', unknown: 'tabled.pending' }[requirement]
  const onTheTable = requirement === 'true' && entry === 'automatic' ? 'inForce.holding' : table
  if (event.type === 'requirement') return path
  if (event.type === 'clock') {
    const isOver = end !== null && event.at >= end
    if (top !== 'inForce' && top !== 'suspended') return null
    if (!isOver) return null
    return top === 'inForce' && event.renewedUntil !== null && !notice ? path : 'expired'
  }
  if (top === 'tabled') {
    const leads = { enterForce: bound, reject: 'rejected', withdraw: 'withdrawn', supersede: 'superseded' }
    return leads[event.type as keyof typeof leads] ?? null
  }
  if (top === 'inForce') {
    if (event.type === 'settleBreach') return path === 'inForce.strained' ? bound : null
    const leads = {
      enterForce: path,
      extend: path,
      giveNotice: path,
      allegeBreach: 'inForce.strained',
      suspend: 'suspended',
      collapse: 'collapsed',
      complete: 'completed',
      withdraw: 'withdrawn',
      supersede: 'superseded',
    }
    return leads[event.type as keyof typeof leads] ?? null
  }
  const ended: Record<string, Partial<Record<ProposalInput['type'], string>>> = {
    suspended: {
      resume: bound,
      extend: 'suspended',
      collapse: 'collapsed',
      withdraw: 'withdrawn',
      supersede: 'superseded',
    },
    expired: { extend: bound, revive: onTheTable, complete: 'completed', supersede: 'superseded' },
    rejected: { revive: onTheTable },
    withdrawn: { revive: onTheTable },
    collapsed: { revive: onTheTable },
  }
  return ended[path]?.[event.type] ?? null
}

/** Where a change of the requirement leads, by the path and the truth that it comes to. */
function settled(path: string, truth: (typeof truths)[number], automatic: boolean): string {
  if (path.startsWith('tabled')) {
    if (truth === 'true') return automatic ? 'inForce.holding' : 'tabled.ready'
    return truth === 'false' ? 'tabled.blocked' : 'tabled.pending'
  }
  if (path === 'inForce.oneSided' || path === 'inForce.faltering') return truth === 'true' ? 'inForce.holding' : path
  return path === 'inForce.holding' && truth === 'false' ? 'inForce.faltering' : path
}

describe.each(['declared', 'automatic'] as const)('the chart of a proposal with %s entry', (entry) => {
  const input = { entry }
  const map: AdjacencyMap<Snapshot, ProposalInput> = getAdjacencyMap(proposalMachine, { events: [...events], input })
  const nodes: readonly AdjacencyValue<Snapshot, ProposalInput>[] = Object.values(map)

  test('starts on the table, pending, with nothing dated', () => {
    const snapshot = createActor(proposalMachine, { input }).start().getSnapshot()
    expect(pathOf(snapshot)).toBe('tabled.pending')
    expect(snapshot.context).toEqual({ entry, requirement: 'unknown', entered: null, until: null, notice: false })
  })

  test('reaches every status that it lists, and rests in no other', () => {
    const reachable =
      entry === 'automatic' ? proposalStatuses.filter((path) => path !== 'tabled.ready') : proposalStatuses
    expect([...new Set(nodes.map(({ state }) => pathOf(state)))].sort()).toEqual([...reachable].sort())
  })

  test('takes from every state what the table has, leads where it says, and takes nothing besides', () => {
    for (const { state, transitions } of nodes) {
      for (const { event, state: next } of Object.values<Step>(transitions)) {
        const where = `${pathOf(state)} on ${JSON.stringify(event)} in ${JSON.stringify(state.context)}`
        const lead = expected(state, event)
        expect(state.can(event), where).toBe(lead !== null)
        const stays = event.type === 'requirement' ? settled(pathOf(state), event.truth, entry === 'automatic') : lead
        expect(pathOf(next), where).toBe(stays ?? pathOf(state))
      }
    }
  })

  test('dates a spell by its entry, extends and renews its end, and clears that when revived', () => {
    for (const { state, transitions } of nodes) {
      for (const { event, state: next } of Object.values<Step>(transitions)) {
        if (!state.can(event)) continue
        const where = `${pathOf(state)} on ${JSON.stringify(event)} in ${JSON.stringify(state.context)}`
        const enters = event.type === 'enterForce' || (!pathOf(state).startsWith('inForce') && isEntry(event, next))
        expect(next.context.entered, where).toBe(enters ? start : state.context.entered)
        expect(next.context.until, where).toBe(enters ? until : endAfter(state, event, next))
      }
    }
  })

  test('keeps a notice until the next entry into force', () => {
    for (const { state, transitions } of nodes) {
      for (const { event, state: next } of Object.values<Step>(transitions)) {
        if (!state.can(event)) continue
        const entersAnew = pathOf(state).startsWith('tabled') && pathOf(next).startsWith('inForce')
        const comesBack = event.type === 'revive' && pathOf(next).startsWith('inForce')
        const noticed = event.type === 'giveNotice' || (state.context.notice && !entersAnew && !comesBack)
        expect(next.context.notice).toBe(noticed)
      }
    }
  })
})

/** Whether an event other than enterForce brought it into force by itself. */
const isEntry = (event: ProposalInput, next: Snapshot): boolean =>
  (event.type === 'requirement' || event.type === 'revive') && pathOf(next).startsWith('inForce')

function endAfter(state: Snapshot, event: ProposalInput, next: Snapshot): unknown {
  if (event.type === 'extend') return until
  if (event.type === 'revive') return null
  return event.type === 'clock' && pathOf(next).startsWith('inForce') ? event.renewedUntil : state.context.until
}

describe('a proposal named in a requirement', () => {
  test('is true on its path or under it, and completed counts as in force', () => {
    expect(referenceTruth('inForce', 'inForce.strained')).toBe('true')
    expect(referenceTruth('inForce', 'completed')).toBe('true')
    expect(referenceTruth('inForce.holding', 'completed')).toBe('false')
    expect(referenceTruth('expired', 'expired')).toBe('true')
  })

  test('is unknown on the table, in force and before that, and false once it is suspended or has ended', () => {
    expect(referenceTruth('inForce.holding', 'inForce.strained')).toBe('unknown')
    expect(referenceTruth('inForce', null)).toBe('unknown')
    for (const status of proposalStatuses.filter((one) => !one.includes('.'))) {
      expect(referenceTruth('tabled', status)).toBe('false')
    }
  })
})
