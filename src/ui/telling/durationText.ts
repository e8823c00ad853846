import { parseDuration } from '../../../machines/time.ts'

const units = (['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const).map(
  (unit) => new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }),
)

/** A duration such as `P30D` in words: "30 days". Empty where it is none. */
export function durationText(duration: string): string {
  const parsed = parseDuration(duration)
  if (parsed === null) return ''
  const seconds = parsed.elapsed / 1000
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const counts = [parsed.years, parsed.months, parsed.weeks, parsed.days, ...clock]
  const parts = units.flatMap((unit, place) => {
    const count = counts[place] ?? 0
    return count === 0 ? [] : [unit.format(count)]
  })
  return parts.join(' ')
}
