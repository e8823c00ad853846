import { describe, expect, test } from 'vitest'
import { createActor, type SnapshotFrom } from 'xstate'
import { type AdjacencyMap, type AdjacencyValue, getAdjacencyMap, getShortestPaths } from 'xstate/graph'
import { conditionChoices } from '../../machines/choices.ts'
import {
  type ConditionEvent,
  type ConditionStatus,
  conditionEvents,
  conditionMachine,
  conditionStates,
  conditionTruth,
} from '../../machines/condition.ts'

/** The chart as it is agreed: from each status, each event that is possible, and where it leads. */
const table: Record<ConditionStatus, Partial<Record<(typeof conditionEvents)[number], ConditionStatus>>> = {
  outstanding: { discuss: 'negotiating', agree: 'agreed', refuse: 'refused', satisfy: 'satisfied', waive: 'waived' },
  negotiating: { agree: 'agreed', refuse: 'refused', satisfy: 'satisfied', reopen: 'outstanding', waive: 'waived' },
  agreed: {
    satisfy: 'satisfied',
    refuse: 'refused',
    discuss: 'negotiating',
    breach: 'breached',
    reopen: 'outstanding',
    waive: 'waived',
  },
  refused: { discuss: 'negotiating', agree: 'agreed', satisfy: 'satisfied', reopen: 'outstanding', waive: 'waived' },
  satisfied: { breach: 'breached', reopen: 'outstanding', waive: 'waived' },
  breached: {
    satisfy: 'satisfied',
    refuse: 'refused',
    discuss: 'negotiating',
    reopen: 'outstanding',
    waive: 'waived',
  },
  waived: { reopen: 'outstanding' },
}

type Snapshot = SnapshotFrom<typeof conditionMachine>
type ConditionInput = { type: ConditionEvent }

interface Step {
  readonly event: ConditionInput
  readonly state: Snapshot
}

const events = conditionEvents.map((type) => ({ type }))
const map: AdjacencyMap<Snapshot, ConditionInput> = getAdjacencyMap(conditionMachine, { events })

const nodes: readonly AdjacencyValue<Snapshot, ConditionInput>[] = Object.values(map)

describe('the chart of a condition', () => {
  test('starts outstanding', () => {
    expect(createActor(conditionMachine).start().getSnapshot().value).toBe('outstanding')
  })

  test('has the states that it lists, and each can be reached', () => {
    expect(Object.keys(conditionMachine.states)).toEqual([...conditionStates])
    const reached = getShortestPaths(conditionMachine, { events }).map(({ state }) => state.value)
    expect([...new Set(reached)].sort()).toEqual([...conditionStates].sort())
  })

  test.each(nodes.map((node) => [node.state.value, node] as const))(
    'from %s takes the events of the table, leads where it says, and takes no other',
    (status, { state, transitions }) => {
      const taken = Object.values<Step>(transitions).filter(({ event }) => state.can(event))
      const leads = Object.fromEntries(taken.map(({ event, state: next }) => [event.type, next.value]))
      expect(leads).toEqual(table[status])
    },
  )

  test.each(conditionStates)(
    'offers from %s what the table has, and says of the rest from where it is possible',
    (status) => {
      for (const { event, leadsTo, possibleFrom } of conditionChoices(status)) {
        expect(leadsTo).toBe(table[status][event] ?? null)
        expect(possibleFrom).toEqual(conditionStates.filter((one) => table[one][event] !== undefined))
      }
    },
  )

  test('is true when satisfied or waived, false when refused or breached, and a consent is true when agreed', () => {
    const truths = (isConsent: boolean) =>
      Object.fromEntries(conditionStates.map((status) => [status, conditionTruth(status, isConsent)]))
    const action = {
      outstanding: 'unknown',
      negotiating: 'unknown',
      agreed: 'unknown',
      refused: 'false',
      satisfied: 'true',
      breached: 'false',
      waived: 'true',
    }
    expect(truths(false)).toEqual(action)
    expect(truths(true)).toEqual({ ...action, agreed: 'true' })
  })
})
