const PLAIN = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027]*$/
const NO_WIDTH = /^[\p{Mark}\p{Cf}]*$/u
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u
/** East Asian Wide and Fullwidth, by Unicode's blocks. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader takes for one character each. */
export const characters = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment)

/** The columns that a text takes on a terminal: two for a wide character, none for a mark that joins another. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length
  return characters(text).reduce((width, character) => width + widthOfCharacter(character), 0)
}

const widthOfCharacter = (character: string): number =>
  NO_WIDTH.test(character) ? 0 : WIDE.test(character) || EMOJI.test(character) ? 2 : 1
