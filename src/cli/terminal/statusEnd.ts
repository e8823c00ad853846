import { words } from '../../ui/words.ts'
import { type Piece, piece } from './wrap.ts'

/** What stands at the right end of a subject's first line: its status, and whether accounts differ on it. */
export const statusEnd = (status: Piece, isContested: boolean): Piece[] =>
  isContested ? [piece(`${words.board.contestedTag} · `, 'quiet'), status] : [status]
