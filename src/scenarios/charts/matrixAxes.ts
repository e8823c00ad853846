/** Which conditions, by their places among those picked, give the rows of a matrix, and which its columns. */
export interface MatrixAxes {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

/** One condition to the rows, from four on two; the rest to the columns. */
export function matrixAxes(count: number): MatrixAxes {
  const places = Array.from({ length: count }, (_, place) => place)
  const ofRows = count > 3 ? 2 : 1
  return { rows: places.slice(0, ofRows), columns: places.slice(ofRows) }
}

/** Every way in which so many can hold or not: all hold first, the last one changing fastest. */
export const waysOf = (count: number): readonly (readonly boolean[])[] =>
  count === 0
    ? [[]]
    : waysOf(count - 1).flatMap((way) => [
        [...way, true],
        [...way, false],
      ])
