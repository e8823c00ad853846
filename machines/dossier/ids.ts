import * as v from 'valibot'
import { isUnsafe } from './containers.ts'
import { words } from './words.ts'

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Where an id is given. The length comes first: no file can make the pattern work hard. */
const given = v.pipe(
  v.string(words.id),
  v.maxLength(200, words.id),
  v.regex(KEBAB_CASE, words.id),
  v.check((id) => !isUnsafe(id), words.id),
)

/** Where an id is used. Its form is not judged again: that nothing has it says more. */
const used = v.string(words.reference)

export const newDossierId = v.pipe(given, v.brand('DossierId'))
export const newPartyId = v.pipe(
  given,
  v.check((id) => id !== 'assessed', words.partyId),
  v.brand('PartyId'),
)
export const newSourceId = v.pipe(given, v.brand('SourceId'))
export const newConditionId = v.pipe(given, v.brand('ElementId'), v.brand('ConditionId'))
export const newProposalId = v.pipe(given, v.brand('ElementId'), v.brand('ProposalId'))
export const newQuestionId = v.pipe(given, v.brand('QuestionId'))
export const newOccasionId = v.pipe(given, v.brand('OccasionId'))
export const newDevelopmentId = v.pipe(given, v.brand('DevelopmentId'))
export const newScenarioId = v.pipe(given, v.brand('ScenarioId'))
export const newBriefingId = v.pipe(given, v.brand('BriefingId'))

export const partyId = v.pipe(used, v.brand('PartyId'))
export const sourceId = v.pipe(used, v.brand('SourceId'))
export const conditionId = v.pipe(used, v.brand('ElementId'), v.brand('ConditionId'))
export const proposalId = v.pipe(used, v.brand('ElementId'), v.brand('ProposalId'))
/** A condition or a proposal. */
export const elementId = v.pipe(used, v.brand('ElementId'))
export const questionId = v.pipe(used, v.brand('QuestionId'))
export const occasionId = v.pipe(used, v.brand('OccasionId'))
export const developmentId = v.pipe(used, v.brand('DevelopmentId'))
export const scenarioId = v.pipe(used, v.brand('ScenarioId'))

export type PartyId = v.InferOutput<typeof partyId>
export type SourceId = v.InferOutput<typeof sourceId>
export type ConditionId = v.InferOutput<typeof conditionId>
export type ProposalId = v.InferOutput<typeof proposalId>
export type ElementId = v.InferOutput<typeof elementId>
export type QuestionId = v.InferOutput<typeof questionId>
export type OccasionId = v.InferOutput<typeof occasionId>
export type DevelopmentId = v.InferOutput<typeof developmentId>
export type BriefingId = v.InferOutput<typeof newBriefingId>
export type ScenarioId = v.InferOutput<typeof newScenarioId>
export type DossierId = v.InferOutput<typeof newDossierId>

/** Whose account a board shows. */
export const lens = v.union([v.literal('assessed'), partyId], words.lens)
