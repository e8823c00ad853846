import type { ReactElement } from 'react'
import { words } from '../ui/words.ts'

/** What stands beside the cards when the rest of the app could not be had. */
export const AsideMissing = (): ReactElement => <p>{words.board.asideMissing}</p>
