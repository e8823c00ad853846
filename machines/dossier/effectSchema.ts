import * as v from 'valibot'
import { conditionEvents } from '../condition.ts'
import { proposalEvents } from '../proposal.ts'
import { byForm, exact, isRecord, list } from './containers.ts'
import { day, duration, oneOf, optional, text, when } from './fields.ts'
import { conditionId, partyId, proposalId, questionId } from './ids.ts'
import { words } from './words.ts'

const speakerList = v.pipe(list(partyId), v.nonEmpty(words.speakers))
export const speakersForms = v.union([partyId, speakerList], words.speakers)
/** A party, or several that speak together. */
export const speakers = byForm(speakersForms, (input) =>
  typeof input === 'string' ? partyId : Array.isArray(input) ? speakerList : undefined,
)

const dueAfter = exact({ after: proposalId, within: duration })
export const dueForms = v.union([day, dueAfter], words.due)
/** A day, or so long after a proposal's entry into force. */
export const due = byForm(dueForms, (input) =>
  typeof input === 'string' ? day : isRecord(input) ? dueAfter : undefined,
)

const onCondition = {
  condition: conditionId,
  event: optional(oneOf(conditionEvents)),
  value: optional(v.pipe(v.number(words.value), v.finite(words.value), v.minValue(0, words.value))),
  due: optional(due),
  from: optional(when),
}
const onProposal = {
  proposal: proposalId,
  event: oneOf(proposalEvents),
  from: optional(when),
  until: optional(when),
}
const said = { by: optional(speakers), standing: optional(oneOf(['established', 'claim'])) }

export const conditionEffect = exact({ ...onCondition, ...said })
export const proposalEffect = exact({ ...onProposal, ...said })
export const questionEffect = exact({ question: questionId, answer: text, from: optional(when), ...said })

export const effectForms = v.union([conditionEffect, proposalEffect, questionEffect], words.effect)
/** What a development does to one subject. */
export const effect = byForm(effectForms, (input) => {
  if (!isRecord(input)) return undefined
  if ('condition' in input) return conditionEffect
  if ('proposal' in input) return proposalEffect
  return 'question' in input ? questionEffect : undefined
})

const conditionStep = exact({ ...onCondition, at: optional(when) })
const proposalStep = exact({ ...onProposal, at: optional(when) })

export const stepForms = v.union([conditionStep, proposalStep], words.step)
/** An event on top of the record: established on every board. */
export const step = byForm(stepForms, (input) => {
  if (!isRecord(input)) return undefined
  if ('condition' in input) return conditionStep
  return 'proposal' in input ? proposalStep : undefined
})
