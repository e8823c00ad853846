import type { Route, RouteStep } from '../../machines/analysis/routes.ts'
import type { Board } from '../../machines/board.ts'
import { conditionChoices, proposalChoices } from '../../machines/choices.ts'
import { type ConditionStatus, conditionStates } from '../../machines/condition.ts'
import { type ProposalStatus, proposalStatuses } from '../../machines/proposal.ts'
import type { Names } from '../ui/dossierNames.ts'
import { laterWords } from '../ui/laterWords.ts'
import { words } from '../ui/words.ts'

const say = laterWords.scenarios.ways

/** What a step of a route changes: “Outstanding → satisfied, by Ukraine”. */
export function stageText(step: RouteStep, { steps }: Route, board: Board, names: Names): string {
  const earlier = steps.slice(0, steps.indexOf(step))
  if ('condition' in step) {
    const condition = names.condition(step.condition)
    const isConsent = condition?.kind === 'consent'
    const own = earlier.flatMap((one) => ('condition' in one && one.condition === step.condition ? [one.event] : []))
    const start = board.conditions.find(({ id }) => id === step.condition)?.status ?? 'outstanding'
    const before = own.reduce(conditionAfter, start)
    const after = conditionAfter(before, step.event)
    const by = condition === undefined || condition.owedBy.length === 0 ? null : condition.owedBy
    return say.from(
      words.status.ofCondition(before, isConsent),
      words.status.conditionInside(after, isConsent),
      by && say.by(by.map((id) => names.party(id))),
    )
  }
  const own = earlier.flatMap((one) => ('proposal' in one && one.proposal === step.proposal ? [one.event] : []))
  const start = board.proposals.find(({ id }) => id === step.proposal)?.status
  if (start === undefined) return ''
  const before = own.reduce(proposalAfter, start)
  const after = proposalChoices(before).find(({ event }) => event === step.event)?.leadsTo ?? before
  return say.from(words.status.ofProposal(before), words.status.ofPlace(after, false), null)
}

const conditionAfter = (status: ConditionStatus, event: Extract<RouteStep, { condition: unknown }>['event']) =>
  conditionStates.find((one) => one === conditionChoices(status).find((choice) => choice.event === event)?.leadsTo) ??
  status

const proposalAfter = (status: ProposalStatus, event: Extract<RouteStep, { proposal: unknown }>['event']) =>
  proposalStatuses.find((one) => one === proposalChoices(status).find((choice) => choice.event === event)?.leadsTo) ??
  status
