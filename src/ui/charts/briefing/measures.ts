import { widthOf } from '../../timeAxis.ts'

/** How wide the drawings of a briefing are in their own measure; they are shown as wide as there is room. */
export const WIDTH = 640

/** The size of what is written in them. */
export const TYPE = 12

/** A text cut to what fits into so much width, with "…" where something was left out. */
export function fitting(text: string, width: number): string {
  const letters = Math.max(1, Math.floor((width / widthOf('x')) * (11 / TYPE)))
  return [...text].length <= letters
    ? text
    : `${[...text]
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`
}
