const LONGEST = 75

/** A text as a value of iCalendar (RFC 5545, 3.3.11): what would end it is escaped, and controls, which it may not hold, are left out. */
export const textValue = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ones that the format forbids
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

/** A line as the format has it: folded to at most 75 octets, no character cut in two, and ended. */
export function contentLine(text: string): string {
  let folded = ''
  let octets = 0
  for (const character of text) {
    const length = octetsOf(character.codePointAt(0) ?? 0)
    if (octets + length > LONGEST) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += length
  }
  return `${folded}\r\n`
}

/** How long a character is in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
