/** Around the digits of a bigint until it is written: a character for private use. */
const EXACT = '\ue000'

/**
 * A value as a JSON document, a bigint as the number that it is. JSON leaves some characters as they are that a terminal obeys: they are escaped as well,
 * which changes nothing for who parses it.
 */
export const json = (value: unknown): string =>
  `${JSON.stringify(value, exactly, 2)
    .replace(/"\ue000(\d+)\ue000"/g, '$1')
    .replace(/[\u007f-\u009f\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, escaped)}\n`

const exactly = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? `${EXACT}${value}${EXACT}` : value)

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
