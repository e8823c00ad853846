/** Where a text stops being JSON, and what would have to stand there. */
export interface Break {
  readonly offset: number
  readonly expected: string
  readonly hint: string
}

const SPACE = /[ \t\n\r]*/y
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

const endOf = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}

/**
 * The first place at which a text is not JSON; null where it is. The platforms' own messages differ, and some name no
 * place. It keeps its own stack, so that depth costs memory only.
 */
export function findBreak(text: string): Break | null {
  const open: ('{' | '[')[] = []
  let offset = endOf(SPACE, text, 0)
  let awaits: 'value' | 'first' | 'key' | 'colon' | 'next' = 'value'
  const fail = (expected: string, at = offset): Break => ({ offset: at, expected, hint: hintAt(text, at) })
  const move = (to: number): void => {
    offset = endOf(SPACE, text, to)
  }

  while (open.length > 0 || awaits === 'value') {
    const char = text.charAt(offset)
    const inside = open.at(-1)
    const isEnd = char === (inside === '{' ? '}' : ']') && (awaits === 'first' || awaits === 'next')
    if (isEnd) {
      open.pop()
      awaits = 'next'
      move(offset + 1)
    } else if (awaits === 'next') {
      if (char !== ',') return fail(inside === '{' ? 'a comma or "}"' : 'a comma or "]"')
      awaits = inside === '{' ? 'key' : 'value'
      move(offset + 1)
    } else if (awaits === 'colon') {
      if (char !== ':') return fail('a colon')
      awaits = 'value'
      move(offset + 1)
    } else if (char === '"') {
      const end = endOfString(text, offset)
      if (text.charAt(end) !== '"') return fail('the rest of a text, with its closing quote', end)
      awaits = inside === '{' && awaits !== 'value' ? 'colon' : 'next'
      move(end + 1)
    } else if (inside === '{' && awaits !== 'value') {
      return fail(awaits === 'first' ? 'a key in double quotes, or "}"' : 'a key in double quotes')
    } else if (char === '{' || char === '[') {
      open.push(char)
      awaits = 'first'
      move(offset + 1)
    } else {
      const end = endOf(WORD, text, offset)
      if (end === offset) return fail('a value')
      awaits = 'next'
      move(end)
    }
  }
  return offset < text.length ? fail('the end of the file') : null
}

/** The place of a text's closing quote, or of what may not stand in a text. */
function endOfString(text: string, start: number): number {
  let place = start + 1
  for (;;) {
    const char = text.charAt(place)
    if (char === '"' || char < ' ') return place
    const next = char === '\\' ? endOf(ESCAPE, text, place) : place + 1
    if (next === place) return place
    place = next
  }
}

function hintAt(text: string, offset: number): string {
  const char = text.charAt(offset)
  if (char === '') return 'the file ends too early'
  if (char === "'" || char === '“' || char === '„') return 'JSON takes straight double quotes only'
  if (char === '/' || char === '#') return 'JSON has no comments'
  const isTrailingComma = (char === '}' || char === ']') && /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset))
  return isTrailingComma ? 'take out the comma before it' : ''
}

/** The line and the column of an offset, both from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
