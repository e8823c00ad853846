/** How a text is set. Sizes are in points. */
export interface Type {
  readonly size: number
  readonly isBold: boolean
  readonly isSerif: boolean
}

/**
 * How wide the printable ASCII characters are, from space to tilde, in thousandths of the size: the wider of Inter and
 * Arial, since nobody knows which of them a machine has.
 */
const widths = [
  281, 288, 466, 633, 642, 982, 667, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 556, 610, 618, 646, 593, 620,
  566, 619, 620, 288, 302, 662, 662, 662, 556, 1015, 690, 667, 730, 722, 667, 611, 778, 743, 278, 571, 672, 565, 903,
  753, 778, 667, 778, 722, 667, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471, 556, 333, 562, 612, 571, 612,
  583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426,
  333, 426, 662,
]

/** Source Serif 4 is about as wide as Inter, Georgia in its stead is wider; bold type the more so. */
const factor = ({ isBold, isSerif }: Type): number => (isSerif ? (isBold ? 1.13 : 1.05) : isBold ? 1.06 : 1)

/** The width of a text on one line, in points, rather too wide than too narrow. */
export function widthOf(text: string, type: Type): number {
  let sum = 0
  for (const character of text) sum += widthOfCharacter(character)
  return (sum * type.size * factor(type)) / 1000
}

function widthOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0
  const known = widths[code - 32]
  if (known !== undefined) return known
  if (code < 0x250) return 640
  if (code < 0x530) return character === character.toLowerCase() ? 680 : 820
  if (code >= 0x2000 && code < 0x2070) return code === 0x2014 ? 1000 : 500
  return code > 0xffff ? 1400 : 1050
}

/**
 * A text as lines no wider than `width`: broken between words, and inside of a word that is wider than a line. The lines
 * joined give the text again.
 */
export function linesOf(text: string, type: Type, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let room = width
  for (const word of text.split(/(?<=[ \u2014-])/u)) {
    const wide = widthOf(word.trimEnd(), type)
    if (wide > room && line !== '') {
      lines.push(line)
      line = ''
      room = width
    }
    if (wide <= room) {
      line += word
      room -= widthOf(word, type)
      continue
    }
    for (const character of word) {
      const one = widthOf(character, type)
      if (one > room && line !== '') {
        lines.push(line)
        line = ''
        room = width
      }
      line += character
      room -= one
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/** The distance from line to line, in points. */
export const leadingOf = ({ size, isSerif }: Pick<Type, 'size' | 'isSerif'>): number =>
  Math.round(size * (isSerif && size > 18 ? 1.16 : 1.26) * 10) / 10

/** How high a text stands that is as wide as this at most, in points. */
export const heightOf = (text: string, type: Type, width: number): number =>
  linesOf(text, type, width).length * leadingOf(type)
