import { type Flow, heightOfPieces, type Piece } from './pieces.ts'

/**
 * Flows below each other on as many pages as it takes, each about as full as the others, and no piece apart from all others
 * of its flow where that can be helped. The first page has `first` points left, each other one `full`. What heads a flow
 * stays with what follows it, and is repeated where the flow goes on.
 */
export function paginate(flows: readonly Flow[], first: number, full: number): Piece[][] {
  let best = filled(flows, first, full)
  for (let room = full - STEP; room > 0 && best.pages.length > 1; room -= STEP) {
    const even = filled(flows, Math.min(first, room), room)
    if (even.pages.length > best.pages.length || !haveRoom(even.pages, first, full)) break
    if (even.alone <= best.alone) best = even
  }
  return best.pages
}

/** How much less each page is filled when they are evened out, in points. */
const STEP = 6

const haveRoom = (pages: readonly (readonly Piece[])[], first: number, full: number): boolean =>
  pages.every((page, place) => heightOfPieces(page) <= (place === 0 ? first : full))

interface Filled {
  readonly pages: Piece[][]
  /** How many pieces stand apart from all others of their flow. */
  readonly alone: number
}

/** As much on each page as it has room for. */
function filled(flows: readonly Flow[], first: number, full: number): Filled {
  const pages: Piece[][] = [[]]
  let alone = 0
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
      if (taken.length === 1 && flow.pieces.length > 1) alone += 1
      left = left.slice(taken.length)
      if (left.length > 0) turn()
    }
  }
  return { pages, alone }
}

/** How many pieces find room, one at least. */
function countThatFits(pieces: readonly Piece[], room: number): number {
  let count = 0
  let left = room
  for (const { before, height } of pieces) {
    left -= before + height
    if (left < 0 && count > 0) break
    count += 1
  }
  return count
}
