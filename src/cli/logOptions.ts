import { effectForm, effectOfText } from './effectText.ts'
import type { Option, Value } from './options.ts'
import { anyText, date } from './viewOptions.ts'

const id = (name: string, of: string, help: string): Option => ({ name, value: anyText('ID', `the id of ${of}`), help })

const line: Value = {
  sign: 'TEXT',
  expected: 'a text in one line',
  takes: (text) => !/[\n\v\f\r\u0085\u2028\u2029]/.test(text),
}

/** What most developments have. */
const main: readonly Option[] = [
  { name: 'at', value: date, isRequired: true, help: 'when it happened: a day, or a time with its offset' },
  { name: 'headline', value: line, isRequired: true, help: 'what happened, in one line' },
  { ...id('source', 'a source', 'the source that reports it, one that the file has'), isRequired: true },
  {
    name: 'by',
    value: anyText('P', 'the id of a party'),
    isRepeated: true,
    help: 'who says so, if anyone in particular; several speak together',
  },
  {
    name: 'effect',
    value: { sign: 'EFFECT', expected: effectForm, takes: (text) => effectOfText(text) !== null },
    isRepeated: true,
    help: 'what it does to a condition, a proposal or a question, as below',
  },
]

const more: readonly Option[] = [
  { name: 'recorded', value: date, help: 'when it entered the record; else now' },
  {
    name: 'credibility',
    value: { sign: 'N', expected: 'a number from 1 to 6', takes: (text) => /^[1-6]$/.test(text) },
    help: 'how credible the report is, from 1, confirmed, to 6',
  },
  id('occasion', 'an occasion', 'the occasion of which it is one account'),
  { name: 'quote', value: anyText('TEXT', 'a text'), help: 'the words that it rests on' },
  { name: 'note', value: anyText('TEXT', 'a text'), help: 'a remark' },
  id('replaces', 'a development', 'an earlier development that it corrects'),
  id('withdraws', 'a development', 'an earlier development that it takes back'),
  { name: 'id', value: anyText('ID', 'an id'), help: 'its id; else one is made of its day and headline' },
]

/** What `log` takes: the fields of a development. */
export const logOptions: readonly Option[] = [...main, ...more.map((option) => ({ ...option, isMinor: true }))]

/** How an effect is written, as the help of `log` ends. */
export const effectNotes: readonly string[] = [
  'EFFECT is one of',
  '  "condition:ID EVENT [value=N] [due=D] [from=D] [standing=claim] [by=P,P]"',
  '  "proposal:ID EVENT [from=D] [until=D] [standing=claim] [by=P,P]"',
  '  "question:ID [from=D] [standing=claim] [by=P,P] answer=TEXT"',
  'A condition takes value and due without an event too. A value with spaces stands in double quotes:',
  '  due="P60D after ceasefire-30d". An answer goes to the end of the text.',
]
