import { type Flow, heightOfPieces, type Piece } from './pieces.ts'

/**
 * Flows below each other on as many pages as it takes. The first page has `first` points left, each other one `full`.
 * What heads a flow stays with what follows it, and is repeated where the flow goes on.
 */
export function paginate(flows: readonly Flow[], first: number, full: number): Piece[][] {
  const pages: Piece[][] = [[]]
  let room = first
  const turn = (): void => {
    pages.push([])
    room = full
  }
  const put = (piece: Piece): void => {
    const page = pages[pages.length - 1] ?? []
    const placed = page.length === 0 ? { ...piece, before: 0 } : piece
    page.push(placed)
    room -= placed.before + placed.height
  }
  for (const flow of flows) {
    const whole = heightOfPieces([...flow.head, ...flow.pieces])
    if (whole > room && whole <= full && room < full * 0.6) turn()
    let left = flow.pieces
    while (left.length > 0) {
      const [next] = left
      if (next === undefined) break
      const isFresh = (pages.at(-1)?.length ?? 0) === 0 && room === full
      if (heightOfPieces([...flow.head, next]) > room && !isFresh) turn()
      for (const piece of flow.head) put(piece)
      const isFirst = (pages.at(-1)?.length ?? 0) === 0
      const taken = left.slice(0, countThatFits(left, isFirst ? room + next.before : room))
      for (const piece of taken) put(piece)
      left = left.slice(taken.length)
      if (left.length > 0) turn()
    }
  }
  return pages
}

/** How many pieces find room, one at least. Where that is all but the last, which would stand alone, one fewer. */
function countThatFits(pieces: readonly Piece[], room: number): number {
  let count = 0
  let left = room
  for (const { before, height } of pieces) {
    left -= before + height
    if (left < 0 && count > 0) break
    count += 1
  }
  return count === pieces.length - 1 && count > 2 ? count - 1 : count
}
