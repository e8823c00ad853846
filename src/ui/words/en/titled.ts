/** What a title is of stands before the first of these. */
const PREPOSITION = /\s(?:in|of|on|for|to|with|between|from|at|by|against|over|under|after|before|and)\s/i
/** Nouns that are not counted take no article. */
const UNCOUNTED =
  /\b(?:access|aid|assistance|de-escalation|demobilisation|demobilization|disarmament|freedom|monitoring|navigation|passage|reconstruction|relief|restraint|safety|security|verification)$/i
const HAS_ARTICLE = /^(?:the|an?|no|all|any|some|each|every)\s/i
/** "Kyiv’s offer" has its article in the name. */
const POSSESSIVE = /^\S+(?:['’]s|s['’])\s/
const NUMBERED = /^(?:phase|stage|step|round|option|plan|track|annex|article|point)\s/i

const headOf = (title: string): string => title.split(PREPOSITION)[0] ?? title

/** Whether a title is of several: "Humanitarian pauses". */
export const isSeveral = (title: string): boolean => /[^aiousAIOUS'’]s$/.test(headOf(title)) && !POSSESSIVE.test(title)

/** A title as a thing that is spoken of: "the 30-day ceasefire", "safe navigation in the Black Sea". */
export function the(title: string): string {
  const head = headOf(title)
  const isBare = HAS_ARTICLE.test(title) || POSSESSIVE.test(title) || UNCOUNTED.test(head) || NUMBERED.test(title)
  return isBare ? title : `the ${title}`
}

/** "is" or "are", "has" or "have", "was" or "were", as it goes with a title. */
export const verb = (title: string, one: string, many: string): string => (isSeveral(title) ? many : one)
