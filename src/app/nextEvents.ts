import type { ConditionRow, ProposalRow } from '../../machines/board.ts'
import { type Choice, conditionChoices, proposalChoices } from '../../machines/choices.ts'
import type { Step } from '../../machines/dossier.ts'
import { conditionItems, proposalItems } from '../board/choiceItems.ts'
import type { DetailActions } from '../detail/DetailContext.ts'
import type { NextEvent } from '../detail/nextEvent.ts'
import type { MenuItem } from '../ui/Menu.tsx'

/** What can happen to a condition, and why the rest cannot, as its menu says it; chosen, it is supposed. */
export function conditionEvents(
  { id, status }: ConditionRow,
  isConsent: boolean,
  { suppose }: Pick<DetailActions, 'suppose'>,
): readonly NextEvent[] {
  const items = conditionItems(status, isConsent, (event) => suppose({ condition: id, event }))
  return eventsOf(items, conditionChoices(status), (event) => ({ condition: id, event }), status)
}

/** The same of a proposal; an extension asks for its day first. */
export function proposalEvents(
  { id, status }: ProposalRow,
  { suppose, extend }: Pick<DetailActions, 'suppose' | 'extend'>,
): readonly NextEvent[] {
  const items = proposalItems(status, (event) => (event === 'extend' ? extend() : suppose({ proposal: id, event })))
  const stepOf = (event: (typeof choices)[number]['event']): Step | null =>
    event === 'extend' ? null : { proposal: id, event }
  const choices = proposalChoices(status)
  return eventsOf(items, choices, stepOf, status)
}

function eventsOf<Event extends string>(
  items: readonly MenuItem[],
  choices: readonly Choice<Event, string>[],
  stepOf: (event: Event) => Step | null,
  status: string,
): readonly NextEvent[] {
  return items.flatMap((item) => {
    const choice = choices.find(({ event }) => event === item.key)
    if (choice === undefined) return []
    return [{ ...item, step: stepOf(choice.event), isStaying: regionOf(choice.leadsTo) === regionOf(status) }]
  })
}

const regionOf = (path: string | null): string | undefined => path?.split('.')[0]
