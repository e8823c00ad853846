import type * as v from 'valibot'
import { isRecord } from './containers.ts'
import { type Path, quoted, shown } from './faults.ts'
import type { Report } from './findings.ts'
import { didYouMean, type Guess } from './guess.ts'
import { hintFor } from './hints.ts'

type Issue = v.BaseIssue<unknown>

const forms = ['condition', 'proposal', 'question', 'allOf', 'anyOf', 'atLeast']
const asked = ['event', 'value', 'due', 'answer']

/**
 * Reports what the schema refuses, and returns every place of which nothing more can be said. A key that is only
 * misspelt counts once: the right one is then not missing, and what would have stood under it is not judged.
 */
export function reportIssues(issues: readonly Issue[], guess: Guess, report: Report): Path[] {
  const meant = new Map(issues.filter(isStranger).map((issue) => [issue, guessKey(issue, guess)]))
  const renamed = new Map<unknown, Set<unknown>>()
  for (const [issue, key] of meant) renamed.set(holderOf(issue), (renamed.get(holderOf(issue)) ?? new Set()).add(key))

  return issues.flatMap((issue) => {
    const path = pathOf(issue)
    const key = path.at(-1)
    const holder = holderOf(issue)
    if (isStranger(issue)) {
      const guessed = meant.get(issue) ?? null
      report(path, `unknown key ${quoted(String(key))}`, issue.message, didYouMean(guessed))
      return guessed === null ? [path] : [path, [...path.slice(0, -1), guessed]]
    }
    if (issue.input !== undefined) {
      report(path, problemOf(issue), issue.message, hintFor(issue, guess) || hintForForm(issue, guess))
    } else if (!renamed.get(holder)?.has(key)) {
      const isRequest = key === 'event' || key === 'answer'
      if (!isRequest) report(path, 'is missing', issue.message)
      else if (!asked.some((one) => holder[one] !== undefined)) reportNothing(path.slice(0, -1), key, report)
    }
    return [path]
  })
}

/** An effect that asks nothing of its subject. */
export function reportNothing(effect: Path, key: string, report: Report): void {
  report(
    effect,
    'asks for nothing',
    key === 'answer' ? 'an "answer"' : 'an "event", or on a condition a "value" or "due"',
  )
}

const isStranger = (issue: Issue): boolean => issue.type === 'never'

const pathOf = (issue: Issue): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))

function holderOf(issue: Issue): Readonly<Record<string, unknown>> {
  const holder = issue.path?.at(-1)?.input
  return isRecord(holder) ? holder : {}
}

/** The key that an unknown one was meant to be: one that is known, near, and not there. */
function guessKey(issue: Issue, guess: Guess): string | null {
  const [, known = ''] = issue.message.split('one of ')
  const holder = holderOf(issue)
  return guess(
    String(issue.input),
    known.split(', ').filter((key) => holder[key] === undefined),
  )
}

function problemOf({ type, input }: Issue): string {
  if (type !== 'union' || !isRecord(input)) return `is ${shown(input)}`
  const keys = Object.keys(input)
  return keys.length === 0 ? 'is empty' : `has only the keys ${keys.slice(0, 5).map(quoted).join(', ')}`
}

function hintForForm({ type, input }: Issue, guess: Guess): string {
  if (type !== 'union' || !isRecord(input)) return ''
  const guesses = Object.keys(input)
    .slice(0, 5)
    .map((key) => guess(key, forms))
  return didYouMean(guesses.find((one) => one !== null) ?? null)
}
