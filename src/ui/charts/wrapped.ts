const WORDS = /\s+/

/** A text in lines of at most so many letters, broken between words; what does not fit is shortened to end in "…". */
export function wrapped(text: string, letters: number, mostLines: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.trim().split(WORDS)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const shown = lines.slice(0, mostLines)
  const isShort = lines.length > mostLines
  return shown.map((line, place) =>
    isShort && place === mostLines - 1 ? cut(`${line} …`, letters) : cut(line, letters),
  )
}

const cut = (line: string, letters: number): string =>
  [...line].length <= letters
    ? line
    : `${[...line]
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`
