import { cheapestIn, firstBlockers } from './lists.ts'
import { oddsTogether } from './together.ts'

/** What an analyst needs last: a part of its script that may come later than the rest. */
export const laterPart = { firstBlockers, cheapestIn, oddsTogether } as const
export type LaterPart = typeof laterPart
