import { conditionTable } from '../../../machines/replay/conditionSteps.ts'
import { takeProposalSteps } from '../../../machines/replay/proposalSteps.ts'
import { type ChartTables, stepNumber } from './chartTables.ts'

/** Gives the replay the steps of both charts, so that it asks no machine for them. */
export function takeTables({ conditions, steps, proposals }: ChartTables): void {
  conditionTable.set(conditions)
  takeProposalSteps(Array.from(proposals, (_, place) => steps[stepNumber(proposals, place)] ?? []).flat())
}
