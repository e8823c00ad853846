import { type ConditionEvent, conditionEvents } from '../../machines/condition.ts'
import type { Dossier, Step } from '../../machines/dossier.ts'
import { type ProposalEvent, proposalEvents } from '../../machines/proposal.ts'
import { isUsableDate } from '../../machines/workspace/usableDate.ts'
import { laterWords } from '../ui/laterWords.ts'

const say = laterWords.scenarios.stepsDialog

/** A step while it is being edited: its dates are as typed. */
export interface EditedStep {
  /** The same for the life of the dialog. */
  readonly key: string
  readonly kind: 'condition' | 'proposal'
  readonly id: string
  readonly event: ConditionEvent | ProposalEvent | null
  readonly at: string
  readonly until: string
  /** What else the step says: a value, a due date, when it takes hold. */
  readonly rest: Step | null
}

let keys = 0
const newKey = (): string => {
  keys += 1
  return `step-${keys}`
}

export const editedOf = (step: Step): EditedStep => ({
  key: newKey(),
  kind: 'condition' in step ? 'condition' : 'proposal',
  id: 'condition' in step ? step.condition : step.proposal,
  event: step.event ?? null,
  at: step.at ?? '',
  until: ('until' in step && step.until) || '',
  rest: step,
})

/** A step of the first thing that there is, which says nothing yet. */
export function emptyStep({ conditions, proposals }: Dossier): EditedStep {
  const kind = conditions.length > 0 ? 'condition' : 'proposal'
  const id = (conditions[0] ?? proposals[0])?.id ?? ''
  return { key: newKey(), kind, id, event: null, at: '', until: '', rest: null }
}

/** Whether an event takes a date up to which something is in force. */
export const takesUntil = (event: EditedStep['event']): boolean => event === 'extend' || event === 'enterForce'

/** The dates that count: what was typed for another event is not seen any more. */
const datesIn = ({ event, at, until }: Pick<EditedStep, 'event' | 'at' | 'until'>): readonly string[] =>
  takesUntil(event) ? [at, until] : [at]

/** The steps that are written so far: those without an event, or with a date that is none, are not. */
export const stepsOf = (edited: readonly EditedStep[], zone: string): readonly Step[] =>
  edited.flatMap((one) => stepOf(one, zone) ?? [])

/** What a step means; null where it is not written in full. */
export function stepOf({ kind, id, event, at, until, rest }: EditedStep, zone: string): Step | null {
  if (!datesIn({ event, at, until }).every((text) => text.trim() === '' || isUsableDate(text.trim(), zone))) return null
  const from = rest?.from === undefined ? {} : { from: rest.from }
  const dated = { ...(at.trim() !== '' && { at: at.trim() }), ...from }
  if (kind === 'condition') {
    const known = conditionEvents.find((one) => one === event)
    const own = rest !== null && 'condition' in rest && rest.condition === id ? rest : null
    const { value, due } = own ?? {}
    if (known === undefined && value === undefined && due === undefined) return null
    return {
      condition: id as Extract<Step, { condition: unknown }>['condition'],
      ...(known && { event: known }),
      ...(value !== undefined && { value }),
      ...(due !== undefined && { due }),
      ...dated,
    }
  }
  const known = proposalEvents.find((one) => one === event)
  if (known === undefined || (known === 'extend' && until.trim() === '')) return null
  const end = takesUntil(known) && until.trim() !== '' ? { until: until.trim() } : {}
  return { proposal: id as Extract<Step, { proposal: unknown }>['proposal'], event: known, ...end, ...dated }
}

/** What is wrong with steps, in sentences. One that says nothing is left out without a word. */
export const problemsOf = (edited: readonly EditedStep[], zone: string): readonly string[] =>
  edited.flatMap(({ event, at, until }) => [
    ...datesIn({ event, at, until })
      .filter((text) => text.trim() !== '' && !isUsableDate(text.trim(), zone))
      .map(say.badDate),
    ...(event === 'extend' && until.trim() === '' ? [say.needsUntil] : []),
  ])

/** Steps with one moved up (-1) or down (1). */
export function moved(steps: readonly EditedStep[], place: number, by: -1 | 1): readonly EditedStep[] {
  const all = [...steps]
  const [one] = all.splice(place, 1)
  if (one !== undefined) all.splice(Math.max(0, place + by), 0, one)
  return all
}
