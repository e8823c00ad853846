import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnyStateMachine, createActor, createMachine } from 'xstate'
import { conditionEvents, conditionMachine } from '../../machines/condition.ts'
import { proposalEvents, proposalMachine } from '../../machines/proposal.ts'
import { runs } from './runs.ts'

async function printed(name: string) {
  const { exit, out, err } = await runs(['machine', name])
  expect([exit, err]).toEqual([0, ''])
  return JSON.parse(out)
}

/** Both machines sent the same events, with guards and actions as the original has them, stay in one state. */
function expectSameWalks(original: AnyStateMachine, copy: AnyStateMachine, events: readonly object[]) {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 12 }), (walk) => {
      const [one, other] = [original, copy].map((machine) =>
        createActor(machine, { input: { entry: 'declared' } }).start(),
      )
      for (const event of walk) for (const actor of [one, other]) actor?.send({ type: '', ...event })
      expect(other?.getSnapshot().value).toEqual(one?.getSnapshot().value)
    }),
    { numRuns: 200, seed: 20_250_318 },
  )
}

describe('machine', () => {
  test('condition is printed so that createMachine makes the same chart of it', async () => {
    const copy = createMachine(await printed('condition'))
    expectSameWalks(
      conditionMachine,
      copy,
      conditionEvents.map((type) => ({ type })),
    )
  })

  test('proposal is printed so that createMachine makes the same chart of it, given its guards and actions', async () => {
    const copy = createMachine(await printed('proposal'), proposalMachine.implementations as object)
    const dated = { at: 2_000, until: 4_000 }
    expectSameWalks(proposalMachine, copy, [
      ...proposalEvents.map((type) => ({ type, ...dated })),
      ...['true', 'false', 'unknown'].map((truth) => ({ type: 'requirement', truth, ...dated })),
      { type: 'clock', at: 8_000, renewedUntil: null },
    ])
  })

  test('--mermaid draws it', async () => {
    const { out } = await runs(['machine', 'condition', '--mermaid'])
    expect(out).toMatch(/^stateDiagram-v2\n {2}\[\*\] --> outstanding\n/)
    expect(out).toContain('\n  agreed --> breached : breach\n')
  })
})
