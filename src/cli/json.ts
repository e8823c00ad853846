/**
 * A value as a JSON document. JSON leaves some characters as they are that a terminal obeys: they are escaped as well,
 * which changes nothing for who parses it.
 */
export const json = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, escaped)}\n`

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
