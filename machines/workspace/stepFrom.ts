import { conditionEvents } from '../condition.ts'
import type { Dossier, Due, Step } from '../dossier.ts'
import { proposalEvents } from '../proposal.ts'
import { decimalOf } from '../text/decimal.ts'
import { isDayText, parseDuration } from '../time.ts'
import type { StepWords } from './asked.ts'
import { isUsableDate } from './usableDate.ts'

/** The step that the words of an address mean, if it can be sent to a condition or a proposal of the dossier. */
export function stepFrom(words: StepWords, dossier: Dossier): Step | null {
  const dates = [words.at, words.from, words.until].filter((text) => text !== null)
  if (!dates.every((text) => isUsableDate(text, dossier.timeZone))) return null
  return words.kind === 'proposal' ? proposalStep(words, dossier) : conditionStep(words, dossier)
}

function proposalStep(words: StepWords, { proposals }: Dossier): Step | null {
  const { until, value, due } = words
  const proposal = proposals.find(({ id }) => id === words.id)
  const event = proposalEvents.find((one) => one === words.event)
  if (proposal === undefined || event === undefined || value !== null || due !== null) return null
  const takesUntil = event === 'enterForce' || event === 'extend'
  if (until === null ? event === 'extend' : !takesUntil) return null
  return { proposal: proposal.id, event, ...datesOf(words), ...(until !== null && { until }) }
}

function conditionStep(words: StepWords, dossier: Dossier): Step | null {
  const condition = dossier.conditions.find(({ id }) => id === words.id)
  const event = conditionEvents.find((one) => one === words.event)
  const value = words.value === null ? null : countOf(words.value)
  const due = words.due === null ? null : dueOf(words.due, dossier)
  const isRead = (text: string | null, read: unknown): boolean => (text === null) === (read === null)
  if (condition === undefined || words.until !== null || (event === undefined && words.event !== null)) return null
  if (!isRead(words.value, value) || !isRead(words.due, due)) return null
  if (value !== null && condition.measure === undefined) return null
  if (event === undefined && value === null && due === null) return null
  return {
    condition: condition.id,
    ...(event !== undefined && { event }),
    ...datesOf(words),
    ...(value !== null && { value }),
    ...(due !== null && { due }),
  }
}

const datesOf = ({ at, from }: StepWords): { readonly at?: string; readonly from?: string } => ({
  ...(at !== null && { at }),
  ...(from !== null && { from }),
})

function countOf(text: string): number | null {
  const value = decimalOf(text)
  return value !== null && value >= 0 ? value : null
}

function dueOf(text: string, { proposals, timeZone }: Dossier): Due | null {
  const [named, within, ...rest] = text.split('/')
  if (within === undefined) return isDayText(text) && isUsableDate(text, timeZone) ? text : null
  const after = proposals.find(({ id }) => id === named)
  return after !== undefined && rest.length === 0 && parseDuration(within) !== null ? { after: after.id, within } : null
}
