import { type Chart, chartOf } from '../../../machines/chart/chart.ts'
import { conditionMachine, conditionStates, conditionTruth } from '../../../machines/condition.ts'
import { isUnderway, liesIn, proposalMachine, proposalStatuses } from '../../../machines/proposal.ts'
import { type Gathering, type Plan, planOf } from './plan.ts'

const conditionChart: Chart = chartOf(conditionMachine)
const proposalChart: Chart = chartOf(proposalMachine)

/** A proposal's states: those on the table, those in force, suspended by itself, and the ended ones as a list. */
const ofProposals: Gathering = {
  region(path) {
    const status = proposalStatuses.find((one) => one === path)
    if (status === undefined) return path
    const parent = proposalChart.states.find((state) => state.path === path)?.parent
    if (parent !== undefined && parent !== null) return parent
    return isUnderway(status) || liesIn(status, 'tabled') ? null : 'ended'
  },
  isColumn: (region) => region !== 'inForce',
  isList: (region) => region === 'ended',
}

const regionsByTruth = { true: 'holds', unknown: 'open', false: 'fails' } as const

/** A condition's states by what they make of it: it is open, it holds, it fails. */
const ofConditions = (isConsent: boolean): Gathering => ({
  region(path) {
    const status = conditionStates.find((one) => one === path)
    return status === undefined ? null : regionsByTruth[conditionTruth(status, isConsent)]
  },
  isColumn: () => true,
  isList: () => false,
})

/** A chart as it is drawn. */
export interface Drawn {
  readonly chart: Chart
  readonly gathering: Gathering
  readonly plan: Plan
}

const drawnOf = (chart: Chart, gathering: Gathering): Drawn => ({ chart, gathering, plan: planOf(chart, gathering) })

/** How the chart of a kind of subject is drawn. */
export const drawingOf = (kind: 'condition' | 'proposal', isConsent: boolean): Drawn =>
  kind === 'proposal' ? drawnOf(proposalChart, ofProposals) : drawnOf(conditionChart, ofConditions(isConsent))
