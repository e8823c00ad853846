/** One entry of a calendar: its properties by name, parameters included in the name, values as texts. */
export type CalendarEntry = Readonly<Record<string, string>>

const unescaped = (value: string): string =>
  value.replace(/\\(.)/gs, (_, character: string) => (character === 'n' || character === 'N' ? '\n' : character))

/** Reads an iCalendar file as RFC 5545 has it, written from its text alone; throws for what is not in order. */
export function readCalendar(file: string): {
  readonly head: CalendarEntry
  readonly entries: readonly CalendarEntry[]
} {
  if (!file.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(file)) throw new Error('a line does not end in CRLF')
  const physical = file.slice(0, -2).split('\r\n')
  for (const line of physical) if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`)
  if (file.includes('\uFFFD')) throw new Error('a character was cut in two')
  const lines: string[] = []
  for (const line of physical) {
    if (line.startsWith(' ')) lines.push(`${lines.pop() ?? ''}${line.slice(1)}`)
    else lines.push(line)
  }
  const head: Record<string, string> = {}
  const entries: Record<string, string>[] = []
  const open: string[] = []
  for (const line of lines) {
    const colon = line.indexOf(':')
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)]
    if (colon < 1 || !/^[A-Z-]+(;[A-Z-]+=[^:;]+)*$/.test(name)) throw new Error(`no content line: ${line}`)
    if (name === 'BEGIN') {
      open.push(value)
      if (value === 'VEVENT') entries.push({})
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} ends where it does not begin`)
    } else {
      const target = open.at(-1) === 'VEVENT' ? entries.at(-1) : head
      if (target === undefined || name in target) throw new Error(`${name} is there twice`)
      target[name] = unescaped(value)
    }
  }
  if (open.length > 0) throw new Error(`${open.join()} does not end`)
  return { head, entries }
}
