import { formatDay } from '../../dates.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether categories are days, as a file writes them. */
export const areDays = (categories: readonly string[]): boolean => categories.every((one) => DAY.test(one))

/** Days in words, with their year where it is not the same for all: "10 March". */
export function daysInWords(days: readonly string[]): readonly string[] {
  const style = new Set(days.map((day) => day.slice(0, 4))).size > 1 ? 'full' : 'dayAndMonth'
  return days.map((day) => formatDay(day, style))
}

/** What a chart calls its categories. */
export const categoryNames = (categories: readonly string[]): readonly string[] =>
  areDays(categories) ? daysInWords(categories) : categories
