import type { StepWords } from '../../machines/workspace/asked.ts'
import { readStep } from '../../machines/workspace/stepText.ts'
import type { Option } from './options.ts'

/** The words of a step as an address writes it, or with a space before the event; null where it is not one. */
export const stepWords = (text: string): StepWords | null =>
  readStep(text.trim().replace(/^([^\s:]+:[^\s:]+)\s+/, '$1:'))

export const stepOption: Option = {
  name: 'step',
  value: {
    sign: 'STEP',
    expected: '"condition:ID EVENT" or "proposal:ID EVENT", with @D behind it for a date',
    takes: (text) => stepWords(text) !== null,
  },
  isRequired: true,
  isRepeated: true,
  help: 'an event on top of the record, as below; several come one after another',
}

/** How a step is written, as the help of `simulate` ends. */
export const stepNotes: readonly string[] = [
  'STEP is one of',
  '  "condition:ID EVENT"   with =N for a value, !D or !PROPOSAL/P60D for a due date',
  '  "proposal:ID EVENT"    with ~D for an end, which extend needs',
  'followed by @D for its own date, without which it comes last, and ^D for the date that it counts from.',
  'A colon may stand for the space: the steps of an address are steps here.',
]
