/** A text without breaks of lines, what cannot be seen, and spaces in a row. */
export const collapsed = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')

/** A text as one line. */
export const oneLine = (text: string): string => collapsed(text).replace(/^ | $/g, '')

/** The paragraphs of a text that somebody wrote, each as its lines. */
export const paragraphsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split(/(?:\r?\n[^\S\n]*){2,}/)
    .map((paragraph) =>
      paragraph
        .split(/\r?\n/)
        .map(oneLine)
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
