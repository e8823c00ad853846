import type { Problem } from '../../../machines/workspace/draft/problems.ts'
import type { Problems } from './LogContext.ts'

/** What is wrong, by field: of each field the first thing. */
export function problemsByField(problems: readonly Problem[]): Problems {
  const byField = new Map<string, string>()
  for (const { field, problem } of problems) if (!byField.has(field)) byField.set(field, problem)
  return byField
}

/** The control of a field, or of the nearest thing around it that has one. */
export function controlOf(form: HTMLElement, field: string): HTMLElement | null {
  const parts = field.split('.')
  for (let count = parts.length; count > 0; count -= 1) {
    const name = parts.slice(0, count).join('.')
    const found = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`)
    if (found !== null) return found.matches('input, select, textarea, button') ? found : firstWithin(found)
  }
  return null
}

const firstWithin = (group: HTMLElement): HTMLElement | null =>
  group.querySelector<HTMLElement>('input:checked, input, button')
