import { type Choice, conditionChoices, proposalChoices } from '../../machines/choices.ts'
import type { ConditionEvent, ConditionStatus } from '../../machines/condition.ts'
import type { DevelopmentId } from '../../machines/dossier.ts'
import {
  liesIn,
  type ProposalEvent,
  type ProposalPath,
  type ProposalStatus,
  proposalStatuses,
} from '../../machines/proposal.ts'
import type { MenuItem } from '../ui/Menu.tsx'
import type { DossierIndex } from '../ui/telling/dossierIndex.ts'
import { words } from '../ui/words.ts'

const { board, status } = words

/** What can happen to a condition, and why the rest cannot. */
export const conditionItems = (
  present: ConditionStatus,
  isConsent: boolean,
  send: (event: ConditionEvent) => void,
): readonly MenuItem[] => itemsOf(conditionChoices(present), present, send, (path) => status.ofPlace(path, isConsent))

/** What can happen to a proposal, and why the rest cannot. */
export const proposalItems = (present: ProposalStatus, send: (event: ProposalEvent) => void): readonly MenuItem[] =>
  itemsOf(
    proposalChoices(present).map((choice) => ({ ...choice, possibleFrom: gathered(choice.possibleFrom) })),
    present,
    send,
    (path) => status.ofPlace(path, false),
  )

function itemsOf<Event extends ConditionEvent | ProposalEvent>(
  choices: readonly Choice<Event, string>[],
  present: string,
  send: (event: Event) => void,
  inWords: (path: string) => string,
): readonly MenuItem[] {
  const items = choices.map(({ event, leadsTo, possibleFrom }): MenuItem => {
    const label = board.command(event)
    if (leadsTo === null)
      return { key: event, label, detail: board.onlyFrom(possibleFrom.map(stateName), inWords(present)), choose: null }
    const detail = leadsTo === present ? board.staysAs(inWords(present)) : board.leadsTo(inWords(leadsTo))
    return { key: event, label, detail, choose: () => send(event) }
  })
  return [...items.filter(({ choose }) => choose !== null), ...items.filter(({ choose }) => choose === null)]
}

/** Where it can be read what brought a subject to its present status, for the end of its menu. */
export function readItems(cause: DevelopmentId | null, state: string, index: DossierIndex): readonly MenuItem[] {
  const development = cause === null ? undefined : index.development(cause)
  const source = development && index.source(development.source)
  if (development === undefined || source?.url === undefined) return []
  return [
    {
      key: 'read',
      label: board.readWhy(state),
      detail: board.headlineIn(development.headline, source.publisher),
      choose: null,
      href: source.url,
    },
  ]
}

/** A state among others: what is left to be done once it is agreed is beside the point. */
const stateName = (path: string): string => status.ofPlace(path, true)

/** States in as few paths as name them all. */
function gathered(states: readonly ProposalStatus[]): readonly ProposalPath[] {
  const whole = (['tabled', 'inForce'] as const).filter((parent) =>
    proposalStatuses.filter((one) => liesIn(one, parent)).every((one) => states.includes(one)),
  )
  return [...whole, ...states.filter((one) => !whole.some((parent) => liesIn(one, parent)))]
}
