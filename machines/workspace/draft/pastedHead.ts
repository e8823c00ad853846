const MOST_PARAGRAPHS = 12

/** The paragraphs in which a text says of itself what it is, and whose, and from when: further down stands none of that. */
export const headOf = (paragraphs: readonly string[]): readonly string[] => paragraphs.slice(0, MOST_PARAGRAPHS)
