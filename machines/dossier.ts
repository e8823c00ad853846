import * as v from 'valibot'
import { conditionStates } from './condition.ts'
import { savedBriefing } from './dossier/briefingSchema.ts'
import { checkBriefings } from './dossier/briefings.ts'
import { type Check, createCheck } from './dossier/check.ts'
import { byId, exact, isRecord, list } from './dossier/containers.ts'
import { checkCorrections } from './dossier/corrections.ts'
import { checkDevelopments, checkScenarios } from './dossier/developments.ts'
import { due, effect, speakers, step } from './dossier/effectSchema.ts'
import { type Fault, mostFaults } from './dossier/faults.ts'
import { address, oneOf, optional, remark, term, text, when, zone } from './dossier/fields.ts'
import { createFindings, type Report } from './dossier/findings.ts'
import { createGuess } from './dossier/guess.ts'
import { checkIds } from './dossier/identity.ts'
import * as id from './dossier/ids.ts'
import { reportIssues } from './dossier/issues.ts'
import { readJson } from './dossier/json.ts'
import { knownIds } from './dossier/known.ts'
import { beyondLimits, otherFormat, tooDeep, tooLarge } from './dossier/limits.ts'
import { checkProposalCircles } from './dossier/proposalCircles.ts'
import { checkReferences } from './dossier/references.ts'
import { requirement } from './dossier/requirementSchema.ts'
import { checkRequirements } from './dossier/requirements.ts'
import { type Sound, without } from './dossier/sound.ts'
import { words } from './dossier/words.ts'

const none = () => []
const parties = optional(list(id.partyId), none)
const keywords = optional(list(text), none)

const party = exact({
  id: id.newPartyId,
  name: text,
  role: oneOf(['belligerent', 'mediator', 'guarantor', 'observer']),
})

const source = exact({
  id: id.newSourceId,
  publisher: text,
  title: text,
  url: optional(address),
  published: optional(when),
  party: optional(id.partyId),
  reliability: optional(oneOf(['A', 'B', 'C', 'D', 'E', 'F'])),
})

const condition = exact({
  id: id.newConditionId,
  title: text,
  kind: oneOf(['action', 'consent', 'commitment']),
  demandedBy: parties,
  owedBy: parties,
  note: optional(remark),
  keywords,
  criterion: optional(remark),
  certifiedBy: parties,
  measure: optional(
    exact({ unit: text, target: v.pipe(v.number(words.target), v.finite(words.target), v.gtValue(0, words.target)) }),
  ),
  due: optional(due),
  initial: optional(oneOf(conditionStates), 'outstanding'),
})

const proposal = exact({
  id: id.newProposalId,
  title: text,
  note: optional(remark),
  keywords,
  proposedBy: parties,
  tabled: when,
  term: optional(term),
  entry: optional(oneOf(['declared', 'automatic']), 'declared'),
  renewal: optional(oneOf(['none', 'automatic']), 'none'),
  scope: optional(remark),
  requires: requirement,
  requiresBy: optional(byId(id.partyId, requirement)),
})

const occasion = exact({ id: id.newOccasionId, title: text, at: when })

const question = exact({ id: id.newQuestionId, title: text, keywords })

const sequence = exact({
  first: id.elementId,
  // biome-ignore lint/suspicious/noThenProperty: the format's own word, and its value is a text
  then: id.elementId,
  demandedBy: id.partyId,
  since: optional(when),
  source: optional(id.sourceId),
})

const credibility = v.pipe(
  v.number(words.credibility),
  v.integer(words.credibility),
  v.minValue(1, words.credibility),
  v.maxValue(6, words.credibility),
)

const development = exact({
  id: id.newDevelopmentId,
  at: when,
  headline: text,
  source: id.sourceId,
  by: optional(speakers),
  recorded: optional(when),
  occasion: optional(id.occasionId),
  quote: optional(remark),
  replaces: optional(id.developmentId),
  withdraws: optional(id.developmentId),
  credibility: optional(credibility),
  note: optional(remark),
  effects: optional(list(effect), none),
})

const odds = v.pipe(v.number(words.odds), v.minValue(0, words.odds), v.maxValue(1, words.odds))

const scenario = exact({
  id: id.newScenarioId,
  title: text,
  asOf: when,
  lens: optional(id.lens, 'assessed'),
  odds: optional(byId(id.elementId, odds), () => ({})),
  steps: optional(list(step), none),
})

/** The format `parley/1`: the types, the parser and the JSON Schema all come from here. */
export const dossierSchema = exact(
  {
    $schema: optional(remark),
    format: v.literal('parley/1', words.format),
    id: id.newDossierId,
    title: text,
    summary: optional(remark),
    timeZone: zone,
    parties: optional(list(party), none),
    sources: optional(list(source), none),
    conditions: optional(list(condition), none),
    proposals: optional(list(proposal), none),
    occasions: optional(list(occasion), none),
    questions: optional(list(question), none),
    sequences: optional(list(sequence), none),
    developments: optional(list(development), none),
    scenarios: optional(list(scenario), none),
    briefings: optional(list(savedBriefing), none),
  },
  words.dossier,
)

export type Dossier = v.InferOutput<typeof dossierSchema>
export type Party = Dossier['parties'][number]
export type Source = Dossier['sources'][number]
export type Condition = Dossier['conditions'][number]
export type Due = NonNullable<Condition['due']>
export type Proposal = Dossier['proposals'][number]
export type Occasion = Dossier['occasions'][number]
export type Question = Dossier['questions'][number]
export type Sequence = Dossier['sequences'][number]
export type Development = Dossier['developments'][number]
export type Effect = Development['effects'][number]
export type ConditionEffect = Extract<Effect, { condition: unknown }>
export type ProposalEffect = Extract<Effect, { proposal: unknown }>
export type QuestionEffect = Extract<Effect, { question: unknown }>
export type Scenario = Dossier['scenarios'][number]
export type Step = Scenario['steps'][number]
export type Lens = Scenario['lens']

export type { Fault } from './dossier/faults.ts'
export type {
  BriefingId,
  ConditionId,
  DevelopmentId,
  DossierId,
  ElementId,
  OccasionId,
  PartyId,
  ProposalId,
  QuestionId,
  ScenarioId,
  SourceId,
} from './dossier/ids.ts'
export type { Requirement } from './dossier/requirementSchema.ts'

/** What came of a file: the dossier, or all that is wrong with it; and what could be better in either case, if that was asked for. */
export type Parsed =
  | { readonly ok: true; readonly dossier: Dossier; readonly advice: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly advice: readonly Fault[] }

const passes = [
  checkIds,
  checkReferences,
  checkRequirements,
  checkProposalCircles,
  checkDevelopments,
  checkCorrections,
  checkScenarios,
  checkBriefings,
]

const refuse = (...faults: Fault[]): Parsed => ({ ok: false, faults, advice: [] })

/**
 * Finds what could be better in a file: of its single entries, and of a dossier without faults as a whole (else null).
 * `advise` of `dossier/advice.ts` does; only who wrote the file has a use for it.
 */
export type Adviser = (check: Check, whole: Dossier | null, report: Report) => void

/** Reads the text of a file: its size, its JSON, and then its contents. */
export function parseDossier(text: string, advise?: Adviser): Parsed {
  const large = tooLarge(text)
  if (large) return refuse(large)
  const json = readJson(text)
  return json.ok ? readDossier(json.value, false, advise) : refuse(json.fault)
}

/**
 * Reads a value that was JSON. Every fault is told at once, in the order of the file. What grew together of parts that
 * each kept to the limits is read however long it is.
 */
export function readDossier(value: unknown, isGrown = false, advise?: Adviser): Parsed {
  if (isRecord(value)) {
    const first = [...otherFormat(value.format), ...(isGrown ? tooDeep(value.proposals) : beyondLimits(value))]
    if (first.length > 0) return refuse(...first)
  }
  const keys = Object.keys(dossierSchema.entries)
  const guess = createGuess()
  const findings = createFindings(keys)
  const advice = createFindings(keys)
  const { success, output, issues = [] } = v.safeParse(dossierSchema, value, { abortPipeEarly: true })
  const unsound = reportIssues(issues, guess, findings.report)
  let check: Check | null = null
  if (isRecord(value) && issues.length < mostFaults) {
    const sound = (success ? output : without(value, unsound)) as Sound<Dossier>
    check = createCheck(sound, knownIds(value, sound), guess, findings.report)
    for (const pass of passes) pass(check)
  }
  const faults = findings.inOrder()
  const whole = success && faults.length === 0 ? output : null
  if (check !== null) advise?.(check, whole, advice.report)
  return whole === null
    ? { ok: false, faults, advice: advice.inOrder() }
    : { ok: true, dossier: whole, advice: advice.inOrder() }
}
