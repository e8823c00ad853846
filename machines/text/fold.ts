const ASCII_END = 0x80
const MARKS = /\p{M}+/gu
/** An apostrophe that counts as a letter: Ukrainian is to be written with it, and mostly is written with others. */
const LETTER_APOSTROPHE = 'ʼ'
/** What characters fold to. It can hold no more than there are characters. */
const known = new Map<number, string>()

/**
 * A text as it is searched: lower case, and without what is only an accent ("ё" as "е", "й" as "и", "ї" as "і"); the
 * apostrophe that counts as a letter is one like others. What has been folded folds to itself.
 */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  let folded = ''
  for (const char of text) folded += foldChar(char)
  return folded
}

function isAscii(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) if (text.charCodeAt(place) >= ASCII_END) return false
  return true
}

/** One character folded: each alone, so that no neighbour changes it and its place stays known. */
function foldChar(char: string): string {
  const code = char.codePointAt(0) ?? 0
  if (code < ASCII_END) return char.toLowerCase()
  const folded = known.get(code) ?? withoutMarks(withoutMarks(char).toLowerCase().toUpperCase().toLowerCase())
  known.set(code, folded)
  return folded
}

const withoutMarks = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').replaceAll(LETTER_APOSTROPHE, "'")
