import type { Step } from '../dossier.ts'
import type { StepWords } from './asked.ts'

/** What may follow a step's event in an address: when, until when, from when, how much, due when. */
const marks = { at: '@', until: '~', from: '^', value: '=', due: '!' } as const

const STEP = /^(condition|proposal):([^:]+):([a-zA-Z]*)((?:[@~^=!][^@~^=!]*)*)$/
const MARKED = /[@~^=!][^@~^=!]*/g

/** A step as an address writes it: `condition:monitoring:satisfy@2025-04-01`, `proposal:truce:extend~2025-05-01`. */
export function printStep(step: Step): string {
  const marked = (mark: keyof typeof marks, value: string | number | undefined): string =>
    value === undefined ? '' : `${marks[mark]}${value}`
  const dates = marked('at', step.at)
  if ('proposal' in step) {
    return `proposal:${step.proposal}:${step.event}${dates}${marked('until', step.until)}${marked('from', step.from)}`
  }
  const { due } = step
  const dueText = typeof due === 'object' ? `${due.after}/${due.within}` : due
  const rest = `${dates}${marked('from', step.from)}${marked('value', step.value)}${marked('due', dueText)}`
  return `condition:${step.condition}:${step.event ?? ''}${rest}`
}

/** The words of a step, still to be checked against a dossier; null where the text is written otherwise. */
export function readStep(text: string): StepWords | null {
  const parts = STEP.exec(text)
  if (!parts) return null
  const [, kind, id = '', event = '', tail = ''] = parts
  const marked = new Map<string, string>()
  for (const [part] of tail.matchAll(MARKED)) {
    if (marked.has(part.charAt(0))) return null
    marked.set(part.charAt(0), part.slice(1))
  }
  const after = (mark: keyof typeof marks): string | null => marked.get(marks[mark]) ?? null
  return {
    kind: kind === 'proposal' ? 'proposal' : 'condition',
    id,
    event: event === '' ? null : event,
    at: after('at'),
    until: after('until'),
    from: after('from'),
    value: after('value'),
    due: after('due'),
  }
}
