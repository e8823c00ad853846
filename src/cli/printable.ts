/**
 * A text that cannot move the cursor, colour the screen or turn the direction of what surrounds it: what a terminal
 * would obey becomes a space.
 */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, ' ')
