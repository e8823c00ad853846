/** The frame of a drawing made for a width: where there is less, as on paper, it shrinks as a whole and nothing is cut. */
export const frameOf = (width: number, height: number) => ({
  viewBox: `0 0 ${width} ${height}`,
  preserveAspectRatio: 'xMinYMid meet',
})
