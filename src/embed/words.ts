import { board } from '../ui/words/en/board.ts'
import { status } from '../ui/words/en/status.ts'

/** What of the catalogue a card says: the build puts it in the whole one's place. */
export const words = { board, status } as const
