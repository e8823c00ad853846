import type * as v from 'valibot'
import { conditionEvents } from '../condition.ts'
import { proposalEvents } from '../proposal.ts'
import { parseMoment } from '../time.ts'
import { quoted } from './faults.ts'
import { didYouMean, type Guess } from './guess.ts'
import { words } from './words.ts'

/** What one can do about a value that the schema refuses; empty where there is nothing to add. */
export function hintFor({ input, message, type, expected }: v.BaseIssue<unknown>, guess: Guess): string {
  if (typeof input === 'number') return type === 'string' ? `write it in quotes: "${input}"` : ''
  if (typeof input !== 'string') return ''
  if (type === 'picklist') return hintForWord(input, optionsOf(expected), guess)
  if (type === 'number') return input.trim() !== '' && Number.isFinite(Number(input)) ? 'write it without quotes' : ''
  if (message === words.list) return `write a list: [${quoted(input)}]`
  if (input.length > 80) return ''
  switch (message) {
    case words.id:
      return didYouMean(kebabOf(input))
    case words.day:
    case words.when:
      return hintForDate(input, message === words.when)
    case words.address:
      return /^[a-z\d-]+(\.[a-z\d-]+)+(\/\S*)?$/i.test(input) ? didYouMean(`https://${input}`) : ''
    default:
      return ''
  }
}

function hintForWord(input: string, options: readonly string[], guess: Guess): string {
  if (isOneOf(conditionEvents, input)) return 'only a condition takes that'
  if (isOneOf(proposalEvents, input)) return 'only a proposal takes that'
  return didYouMean(guess(input, options))
}

const isOneOf = (options: readonly string[], input: string): boolean => options.includes(input)

const optionsOf = (expected: string | null): string[] =>
  [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, one = '']) => one)

function kebabOf(input: string): string | null {
  const kebab = input
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
  return kebab === '' || kebab === input ? null : kebab
}

/** A day as much of Europe writes it, `1.6.2025`, with its year first. */
const yearFirst = (input: string): string => input.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})/, '$3-$2-$1')

/** What one can do about a text that is no date; empty where there is nothing to add. */
export function hintForDate(input: string, takesTime: boolean): string {
  const [, year = '', month = '', day = '', rest = ''] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(.*)$/.exec(yearFirst(input)) ?? []
  if (year === '') return ''
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (parseMoment(date, 'UTC') === null) return 'the calendar has no such day'
  const time = /^[T ](\d{2}:\d{2}(?::\d{2})?)/.exec(rest)?.[1]
  if (!takesTime || rest === '') return didYouMean(date)
  return time === undefined ? '' : `a time needs its offset: "${date}T${time}+00:00" if it is UTC`
}
