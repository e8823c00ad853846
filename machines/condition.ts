import { setup } from 'xstate'
import type { Truth } from './requirement.ts'

/** What can happen to a condition. */
export const conditionEvents = ['discuss', 'agree', 'refuse', 'satisfy', 'breach', 'reopen', 'waive'] as const
export type ConditionEvent = (typeof conditionEvents)[number]

/**
 * The lifecycle of one condition precedent. A state's tag says what it makes of the condition: it holds, it fails, or
 * (agreement given, where agreement is all that is asked) it holds as a consent.
 */
export const conditionMachine = setup({
  types: {
    events: {} as { type: ConditionEvent },
    tags: {} as 'holds' | 'holdsAsConsent' | 'fails',
  },
}).createMachine({
  id: 'condition',
  initial: 'outstanding',
  states: {
    outstanding: {
      on: { discuss: 'negotiating', agree: 'agreed', refuse: 'refused', satisfy: 'satisfied', waive: 'waived' },
    },
    negotiating: {
      on: { agree: 'agreed', refuse: 'refused', satisfy: 'satisfied', reopen: 'outstanding', waive: 'waived' },
    },
    agreed: {
      tags: 'holdsAsConsent',
      on: {
        satisfy: 'satisfied',
        refuse: 'refused',
        discuss: 'negotiating',
        breach: 'breached',
        reopen: 'outstanding',
        waive: 'waived',
      },
    },
    refused: {
      tags: 'fails',
      on: { discuss: 'negotiating', agree: 'agreed', satisfy: 'satisfied', reopen: 'outstanding', waive: 'waived' },
    },
    satisfied: {
      tags: 'holds',
      on: { breach: 'breached', reopen: 'outstanding', waive: 'waived' },
    },
    breached: {
      tags: 'fails',
      on: { satisfy: 'satisfied', refuse: 'refused', discuss: 'negotiating', reopen: 'outstanding', waive: 'waived' },
    },
    waived: {
      tags: 'holds',
      on: { reopen: 'outstanding' },
    },
  },
})

/** The states of a condition, in the order of the chart. */
export const conditionStates = [
  'outstanding',
  'negotiating',
  'agreed',
  'refused',
  'satisfied',
  'breached',
  'waived',
] as const
export type ConditionStatus = (typeof conditionStates)[number]

/** What a status makes of a condition; for a consent, agreement is enough. */
export function conditionTruth(status: ConditionStatus, isConsent: boolean): Truth {
  const tags = conditionMachine.states[status]?.tags ?? []
  if (tags.includes('holds') || (isConsent && tags.includes('holdsAsConsent'))) return 'true'
  return tags.includes('fails') ? 'false' : 'unknown'
}
