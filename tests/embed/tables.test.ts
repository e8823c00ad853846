import { expect, test, vi } from 'vitest'
import { chartTables } from '../../src/embed/tables/chartTables.ts'

test('what a card is given of the charts is each step that XState computes, and asks it for none', async () => {
  const tables = chartTables()
  const { everyProposalStep } = await import('../../machines/replay/proposalSteps.ts')
  const { conditionTable } = await import('../../machines/replay/conditionSteps.ts')
  const [steps, conditions] = [everyProposalStep(), [...conditionTable]]
  expect(new Set(tables.proposals).size).toBe(tables.steps.length)

  // As the card's script has it: the same modules once more, over what stands in XState's place.
  vi.resetModules()
  vi.doMock('xstate', () => import('../../src/embed/tables/withoutXState.ts'))
  const { takeTables } = await import('../../src/embed/tables/takeTables.ts')
  const proposal = await import('../../machines/replay/proposalSteps.ts')
  const condition = await import('../../machines/replay/conditionSteps.ts')
  expect(() => proposal.everyProposalStep()).toThrow()
  takeTables(JSON.parse(JSON.stringify(tables)))
  expect(proposal.everyProposalStep()).toEqual(steps)
  expect([...condition.conditionTable]).toEqual(conditions)
  expect([...condition.truthOfStatus]).toEqual([...(await truths())])
  vi.doUnmock('xstate')
})

/** What the states' tags say, by XState itself. */
async function truths(): Promise<Uint8Array> {
  vi.doUnmock('xstate')
  vi.resetModules()
  return (await import('../../machines/replay/conditionSteps.ts')).truthOfStatus
}
