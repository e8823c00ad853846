import type { Fault } from '../../dossier/faults.ts'
import { limits } from '../../dossier/limits.ts'
import type { Dossier } from '../../dossier.ts'
import { dateProblem } from './dateProblem.ts'
import type { DraftEffect } from './draft.ts'

/** A fault of what is being written: the key that it is about, and what stands there. */
export interface Faulty {
  readonly fault: Fault
  readonly key: string
  readonly held: unknown
  /** The effect that it is in; null for what is said of the whole. */
  readonly effect: DraftEffect | null
}

const needed: Readonly<Record<string, string>> = {
  headline: 'a headline',
  at: 'the day on which it happened',
  source: 'a source, one that is there or a new one',
  publisher: 'the publisher’s name',
  title: 'the title of the text',
}

const asked = { condition: 'an event, a count or a due day', proposal: 'an event', question: 'an answer' } as const

/** The keys under which a draft names what is elsewhere in its dossier. */
const references: Readonly<Record<string, string>> = {
  source: 'The source',
  by: 'Who says so',
  party: 'The party',
  occasion: 'The occasion',
  replaces: 'What it corrects',
  withdraws: 'What it takes back',
  condition: 'The condition',
  proposal: 'The proposal',
  question: 'The question',
}

/** What is wrong, as the form tells it: a sentence, or two where there is something to be done. */
export function problemSentence({ fault, key, held, effect }: Faulty, dossier: Dossier): string {
  const { problem, expected } = fault
  if (problem === 'is missing') return `Needs ${needed[key] ?? expected}.`
  if (problem === 'asks for nothing' && effect !== null) return `Needs ${asked[effect.kind]}.`
  if (effect?.kind === 'proposal' && effect.event === 'extend' && key === '')
    return 'Needs an end: the first day on which it is no longer in force.'
  if (problem.startsWith('no ')) return `${references[key] ?? 'It'} is no longer in the dossier.`
  return ofValue(key, String(held), problem, effect, dossier) ?? inWords(fault)
}

function ofValue(
  key: string,
  text: string,
  problem: string,
  effect: DraftEffect | null,
  dossier: Dossier,
): string | null {
  const isUnread = problem.startsWith('is "')
  switch (key) {
    case 'at':
    case 'recorded':
      return dateProblem(text, 'when')
    case 'published':
    case 'due':
      return isUnread ? dateProblem(text, 'day') : null
    case 'from':
      return isUnread ? dateProblem(text, 'when') : tooEarly(text, effect, dossier)
    case 'until':
      if (isUnread) return dateProblem(text, 'when')
      return problem.endsWith('is not after the start')
        ? `It has to end after it starts, and not on ${text}.`
        : 'Only what enters into force or is extended has an end.'
    case 'url':
      return /^[a-z\d-]+(\.[a-z\d-]+)+/i.test(text)
        ? `“${text}” is no whole address. Did you mean https://${text}?`
        : `“${text}” is no address of a page. Write it in full, such as https://example.org/report.`
    case 'value':
      return isUnread ? `“${text}” is no number. Write it in figures, such as 175.` : 'Write a number of at least zero.'
    case 'standing':
      return 'A claim is somebody’s: choose who says so.'
    case 'developments':
      return `The record is full: a dossier holds at most ${limits.developments.toLocaleString('en')} developments.`
    default:
      return null
  }
}

function tooEarly(from: string, effect: DraftEffect | null, { proposals }: Dossier): string | null {
  const proposal = proposals.find(({ id }) => id === effect?.id)
  return proposal === undefined ? null : `It was tabled on ${proposal.tabled} only, and cannot start on ${from}.`
}

/** What has no sentence of its own: no form leads to it. */
function inWords({ problem, expected, hint }: Fault): string {
  const rest = hint === '' ? `expected ${expected}` : hint
  return `${problem.charAt(0).toUpperCase()}${problem.slice(1)}; ${rest}${rest.endsWith('?') ? '' : '.'}`
}
