import { toJsonSchema } from '@valibot/to-json-schema'
import { briefSettings, ownWords } from '../../../machines/dossier/briefingSchema.ts'
import { descriptions } from '../../../machines/dossier/descriptions.ts'
import { dueForms, effectForms, speakersForms, stepForms } from '../../../machines/dossier/effectSchema.ts'
import { requirementForms } from '../../../machines/dossier/requirementSchema.ts'
import { dossierSchema } from '../../../machines/dossier.ts'

type JsonSchema = ReturnType<typeof toJsonSchema>

const { entries } = dossierSchema
const [, allOf, anyOf, atLeast, proposalNamed] = requirementForms.options
const [conditionEffect, proposalEffect, questionEffect] = effectForms.options
const [conditionStep, proposalStep] = stepForms.options

const definitions = {
  party: entries.parties.wrapped.item,
  source: entries.sources.wrapped.item,
  condition: entries.conditions.wrapped.item,
  measure: entries.conditions.wrapped.item.entries.measure.wrapped,
  due: dueForms,
  dueAfter: dueForms.options[1],
  proposal: entries.proposals.wrapped.item,
  requirement: requirementForms,
  allOf,
  anyOf,
  atLeast,
  proposalNamed,
  occasion: entries.occasions.wrapped.item,
  question: entries.questions.wrapped.item,
  sequence: entries.sequences.wrapped.item,
  development: entries.developments.wrapped.item,
  speakers: speakersForms,
  effect: effectForms,
  conditionEffect,
  proposalEffect,
  questionEffect,
  scenario: entries.scenarios.wrapped.item,
  briefing: entries.briefings.wrapped.item,
  briefSettings,
  ownWords,
  step: stepForms,
  conditionStep,
  proposalStep,
}

/** Puts the descriptions of keys into a definition's properties. */
function explained(schema: JsonSchema, name: string): JsonSchema {
  if (schema.properties === undefined) return schema
  const properties = Object.entries(schema.properties).map(([key, property]) => {
    const description = descriptions[name]?.[key]
    if (description === undefined) throw new Error(`No description of ${name}.${key}`)
    return [key, typeof property === 'object' ? { ...property, description } : property]
  })
  return { ...schema, properties: Object.fromEntries(properties) }
}

/** The JSON Schema of the format, as editors read it. */
export function dossierJsonSchema(): JsonSchema {
  const schema = toJsonSchema(dossierSchema, { definitions, ignoreActions: ['brand', 'check', 'finite'] })
  const $defs = Object.entries(schema.$defs ?? {}).map(
    ([name, one]) => [name, typeof one === 'object' ? explained(one, name) : one] as const,
  )
  return {
    title: 'Parley dossier',
    description: 'Ceasefire proposals, the conditions that parties attach to them, and the record of what happened.',
    ...explained(schema, 'dossier'),
    $defs: Object.fromEntries($defs),
  }
}
