import { app } from './words/en/app.ts'
import { board } from './words/en/board.ts'
import { intake } from './words/en/intake.ts'
import { status } from './words/en/status.ts'
import { strip } from './words/en/strip.ts'

/** Every word on screen, by the part that says it. Words that take something in are functions. */
export const words = { app, board, intake, status, strip } as const
