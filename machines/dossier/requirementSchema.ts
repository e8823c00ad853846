import * as v from 'valibot'
import { type ProposalPath, proposalPaths } from '../proposal.ts'
import { exact, isRecord, list } from './containers.ts'
import { oneOf } from './fields.ts'
import { type ConditionId, conditionId, type ProposalId, proposalId } from './ids.ts'
import { words } from './words.ts'

/** The expression over conditions and other proposals that a proposal needs. */
export type Requirement =
  | ConditionId
  | { allOf: Requirement[] }
  | { anyOf: Requirement[] }
  | { atLeast: number; of: Requirement[] }
  | { proposal: ProposalId; is: ProposalPath }

/** Nested at most as deep as the limits allow, which are checked before this is run. */
export const requirement: v.GenericSchema<unknown, Requirement> = v.lazy((input) => formOf(input) ?? requirementForms)

const parts = v.pipe(list(requirement), v.nonEmpty(words.parts))
const allOf = exact({ allOf: parts })
const anyOf = exact({ anyOf: parts })
const atLeast = exact({
  atLeast: v.pipe(v.number(words.atLeast), v.integer(words.atLeast), v.minValue(1, words.atLeast)),
  of: parts,
})
const proposalNamed = exact({ proposal: proposalId, is: oneOf(proposalPaths) })

export const requirementForms = v.union([conditionId, allOf, anyOf, atLeast, proposalNamed], words.requirement)

function formOf(input: unknown): v.GenericSchema<unknown, Requirement> | undefined {
  if (typeof input === 'string') return conditionId
  if (!isRecord(input)) return undefined
  if ('allOf' in input) return allOf
  if ('anyOf' in input) return anyOf
  if ('atLeast' in input || 'of' in input) return atLeast
  return 'proposal' in input || 'is' in input ? proposalNamed : undefined
}
