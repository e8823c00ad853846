import { hintForDate } from '../../dossier/hints.ts'

/** What a field takes: a day alone, or a day or an instant. */
export type DateKind = 'day' | 'when'

const asked: Readonly<Record<DateKind, string>> = {
  day: 'Write a day, such as 2025-03-18.',
  when: 'Write a day, such as 2025-03-18, or an instant with its offset, such as 2025-03-18T16:05:00+03:00.',
}

/** What one is told of a text that is no date, in sentences. */
export function dateProblem(text: string, kind: DateKind): string {
  const hint = hintForDate(text, kind === 'when').replaceAll('"', '')
  const advice = hint === '' ? asked[kind] : `${hint.charAt(0).toUpperCase()}${hint.slice(1)}`
  return `“${text}” is no date. ${/[.?]$/.test(advice) ? advice : `${advice}.`}`
}
