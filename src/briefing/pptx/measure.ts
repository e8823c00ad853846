/** How a text is set. Sizes are in points. */
export interface Type {
  readonly size: number
  readonly isBold: boolean
  readonly isSerif: boolean
}

/**
 * How wide the printable ASCII characters are, from space to tilde, in thousandths of the size: the widest of Inter, Arial
 * and DejaVu Sans, since nobody knows which of them a machine has.
 */
const widths = [
  318, 401, 466, 838, 642, 982, 780, 300, 390, 390, 501, 838, 318, 460, 318, 360, 636, 636, 636, 636, 646, 636, 636,
  636, 636, 636, 337, 337, 838, 838, 838, 556, 1015, 690, 686, 730, 770, 667, 611, 778, 752, 295, 571, 672, 565, 903,
  753, 787, 667, 787, 722, 667, 646, 744, 690, 989, 685, 679, 685, 390, 360, 390, 838, 556, 500, 613, 635, 571, 635,
  615, 370, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 528, 392, 634, 592, 818, 592, 592, 552, 636,
  337, 636, 838,
]

/** Source Serif 4 and Georgia are no wider than that; bold type is. */
const factor = ({ isBold }: Type): number => (isBold ? 1.16 : 1)

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
  if (code >= 0x2000 && code < 0x2070) return code === 0x2014 || code === 0x2026 ? 1000 : 500
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
