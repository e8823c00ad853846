import { type Part, partsOf, skipSpace } from './jsonParts.ts'

/**
 * The text of a dossier's file with developments after its last. All that stands there stays as it is, to the letter;
 * the new ones are laid out as the last one is. The text has to be that of a sound dossier.
 */
export function appendDevelopments(text: string, developments: readonly unknown[]): string {
  if (developments.length === 0) return text
  const open = skipSpace(text, 0)
  const members = partsOf(text, open)
  const list = members.findLast(({ key }) => key === 'developments')
  const items = list === undefined ? [] : partsOf(text, list.start)
  const unit = indentOf(text.slice(open + 1, members[0]?.from))
  if (list !== undefined && items.length > 0) return afterLast(text, list, items, unit ?? '  ', developments)

  const value = unit === null ? JSON.stringify(developments) : laidOut(developments, unit, lineBreak(text) + unit)
  if (list !== undefined) return replaced(text, list.start, list.end, value)
  const member = `"developments":${unit === null ? '' : ' '}${value}`
  const gap = text.slice(open + 1, members[0]?.from)
  const next = members.find(({ key }) => key === 'scenarios' || key === 'briefings')
  if (next !== undefined) return replaced(text, next.from, next.from, `${member},${gap}`)
  const end = members.at(-1)?.end ?? open + 1
  return replaced(text, end, end, `,${gap}${member}`)
}

function afterLast(
  text: string,
  list: Part,
  items: readonly Part[],
  unit: string,
  developments: readonly unknown[],
): string {
  const { start = 0, end = 0 } = items.at(-1) ?? {}
  const before = text.slice(items.at(-2)?.end ?? list.start + 1, start)
  const gap = before.slice(before.indexOf(',') + 1)
  const last = text.slice(start, end)
  const written = developments.map((one) => {
    if (/[\r\n]/.test(last)) return laidOut(one, unit, lineBreak(text) + (indentOf(gap) ?? ''))
    return last.startsWith('{ ') ? JSON.stringify(one, null, 1).replace(/\n */g, ' ') : JSON.stringify(one)
  })
  return replaced(text, end, end, written.map((one) => `,${gap}${one}`).join(''))
}

/** A value over several lines, each beginning with this. */
const laidOut = (value: unknown, unit: string, line: string): string =>
  JSON.stringify(value, null, unit).replaceAll('\n', line)

const replaced = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end)

const lineBreak = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

/** How far the line is set in that begins in a gap; null where none does. */
function indentOf(gap: string): string | null {
  const place = gap.lastIndexOf('\n')
  return place < 0 ? null : gap.slice(place + 1)
}
