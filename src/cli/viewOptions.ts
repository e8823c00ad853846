import { parseMoment } from '../../machines/time.ts'
import { isTrust } from '../../machines/trust.ts'
import type { Option, Value } from './options.ts'

/** A date that a board can be drawn as of. */
export const date: Value = {
  sign: 'D',
  expected: 'a day such as 2025-03-18, or a time with its offset such as 2025-03-18T16:05:00+03:00',
  takes: (text) => parseMoment(text, 'UTC') !== null,
}

export const anyText = (sign: string, expected: string): Value => ({ sign, expected, takes: () => true })

const cutOff: Value = {
  sign: 'B2',
  expected: 'the worst source that counts, A to F, and the least credible report, 1 to 6, such as B2',
  takes: isTrust,
}

export const asOf: Option = {
  name: 'as-of',
  value: date,
  help: 'the day at whose end the board is drawn, or an instant; else today',
}

export const from: Option = {
  name: 'from',
  value: date,
  isRequired: true,
  help: 'the earlier day, at its end, or an instant',
}
export const to: Option = { name: 'to', value: date, isRequired: true, help: 'the later one' }

export const scenario: Option = {
  name: 'scenario',
  value: anyText('ID', 'the id of a scenario'),
  help: 'with the steps of a scenario on top, as of its date and by its lens unless given',
}

export const jsonOption: Option = { name: 'json', value: null, help: 'as JSON, for programs' }

/** Whose account is shown, and what of the record counts: the usage line would be too long with the latter. */
export const accountOptions: readonly Option[] = [
  {
    name: 'lens',
    value: anyText('P', 'the id of a party, or assessed'),
    help: 'a party whose account is shown; else assessed, what is established',
  },
  { name: 'known-at', value: date, isMinor: true, help: 'only what had been recorded by then' },
  { name: 'trust', value: cutOff, isMinor: true, help: 'only evidence at least as good as this, such as B2' },
  {
    name: 'without',
    value: anyText('SOURCE', 'the id of a source'),
    isRepeated: true,
    isMinor: true,
    help: 'as if this source had not been there; may be given more than once',
  },
]
