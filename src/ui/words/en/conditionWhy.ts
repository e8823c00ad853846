import type { ConditionWhyFacts } from '../conditionWhyFacts.ts'
import { allNamed, allPossessive } from './names.ts'
import { status as statuses } from './status.ts'

const SAID_SO = ' said so'

/** Why a condition stands where it does: "Agreed since 11 March: Ukraine said so". */
export const conditionWhy = (facts: ConditionWhyFacts): string => {
  const { status, isConsent, since, isSupposed } = facts
  const stands = statuses.ofCondition(status, isConsent)
  if (since === null) return `${stands}: nobody has moved it`
  const again = status === 'outstanding' ? ' again' : ''
  return `${stands}${again} since ${since}${isSupposed ? ', as is supposed' : whoseWord(facts)}`
}

/** The same beside the status, where there is little room: "since 11 Mar: Ukraine said so". */
export const conditionWhyAlone = (facts: ConditionWhyFacts): string => {
  const { since, by } = facts
  return since === null ? 'nobody has moved it' : `since ${since}${whoseWord(facts, by.length > 1 ? '' : SAID_SO)}`
}

/** Those who owe a condition refuse it; whatever else is said of it, somebody says so. */
function whoseWord({ status, by, refusing, isClaimed }: ConditionWhyFacts, saidSo = SAID_SO): string {
  if (status === 'refused' && refusing.length > 0) return `, because ${allNamed(refusing)} refused it`
  if (by.length === 0) return ''
  return isClaimed ? `, by ${allPossessive(by)} account` : `: ${allNamed(by)}${saidSo}`
}
