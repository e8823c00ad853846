/** Whether a letter of a text needs two bytes: a browser then keeps all of it in two. */
export const isWide = (text: string): boolean => WIDE.test(text)

const WIDE = /[^\0-\xff]/

/** The bytes in which a browser keeps a text. */
export const textBytes = (text: string): number => (isWide(text) ? 2 : 1) * text.length
