import { conditionWhy, conditionWhyAlone } from './words/en/conditionWhy.ts'
import { why } from './words/en/why.ts'

/** The sentences that explain statuses. They come with the board, which the frame of the page does not wait for. */
export const whyWords = { proposal: why, condition: conditionWhy, conditionAlone: conditionWhyAlone } as const
