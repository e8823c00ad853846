/** A value within a JSON text, and where the key before it begins, if it has one. Ends are after the last character. */
export interface Part {
  readonly key: string | null
  readonly from: number
  readonly start: number
  readonly end: number
}

/** The parts of the list or object that begins at a place of a JSON text. The text has to be sound. */
export function partsOf(text: string, open: number): Part[] {
  const parts: Part[] = []
  const isObject = text[open] === '{'
  let at = skipSpace(text, open + 1)
  while (text[at] !== ']' && text[at] !== '}') {
    const from = at
    let key: string | null = null
    if (isObject) {
      const endOfKey = endOfValue(text, at)
      key = String(JSON.parse(text.slice(at, endOfKey)))
      at = skipSpace(text, skipSpace(text, endOfKey) + 1)
    }
    const end = endOfValue(text, at)
    parts.push({ key, from, start: at, end })
    at = skipSpace(text, end)
    if (text[at] === ',') at = skipSpace(text, at + 1)
  }
  return parts
}

export function skipSpace(text: string, start: number): number {
  let at = start
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1
  return at
}

function endOfValue(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start)
  if (text[start] !== '{' && text[start] !== '[') return endOfWord(text, start)
  let depth = 0
  for (let at = start; ; at += 1) {
    const character = text[at]
    if (character === '"') at = endOfString(text, at) - 1
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
    if (depth === 0) return at + 1
  }
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

/** The end of a number, or of true, false or null. */
function endOfWord(text: string, start: number): number {
  let at = start
  while (at < text.length && !',]} \n\r\t'.includes(text.charAt(at))) at += 1
  return at
}
