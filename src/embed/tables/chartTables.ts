import { conditionEvents, conditionStates } from '../../../machines/condition.ts'
import { fillConditionStep } from '../../../machines/replay/conditionSteps.ts'
import { everyProposalStep, type ProposalStep } from '../../../machines/replay/proposalSteps.ts'

/** Every step of the two charts, as XState computes them. */
export interface ChartTables {
  /** Status × event, as the replay keeps them. */
  readonly conditions: readonly number[]
  /** The different steps of a proposal. */
  readonly steps: readonly ProposalStep[]
  /** For each key of the replay the letter of its step. */
  readonly proposals: string
}

/** Letters that stand in a text as they are. */
const FIRST_LETTER = 0x30

/** Asks XState for all steps, once, while the card's script is built: the card itself comes without XState. */
export function chartTables(): ChartTables {
  const numbers = new Map<string, number>()
  const letters = everyProposalStep().map((one) => {
    const step = JSON.stringify(one)
    const number = numbers.get(step) ?? numbers.size
    numbers.set(step, number)
    return String.fromCharCode(FIRST_LETTER + number)
  })
  return {
    conditions: conditionStates.flatMap((_, status) =>
      conditionEvents.map((_, event) => fillConditionStep(status, event)),
    ),
    steps: [...numbers.keys()].map((step) => JSON.parse(step)),
    proposals: letters.join(''),
  }
}

/** The number of a letter's step. */
export const stepNumber = (letters: string, place: number): number => letters.charCodeAt(place) - FIRST_LETTER
