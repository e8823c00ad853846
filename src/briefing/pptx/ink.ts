import type { Tone } from '../../../machines/briefing/outline.ts'
import { type ColourName, lightColour } from '../../ui/lightTokens.ts'
import type { Tone as StatusTone } from '../../ui/statusLook.ts'

/** The colours of the deck's theme, by their place in it: who changes the theme changes the deck. */
export const scheme = {
  dk1: 'ink',
  lt1: 'card',
  dk2: 'ink-2',
  lt2: 'wash',
  accent1: 'force',
  accent2: 'holds',
  accent3: 'open',
  accent4: 'fails',
  accent5: 'ended',
  accent6: 'ink-3',
  hlink: 'accent',
  folHlink: 'ink-2',
} as const satisfies Readonly<Record<string, ColourName>>

/** A colour of the theme, as a text or a shape is given it. */
export type Ink = 'tx1' | 'tx2' | `accent${1 | 2 | 3 | 4 | 5 | 6}`

/** The colour of what a status, or a series of a chart, says. Contested is black: no status is. */
export const toneInk: Readonly<Record<Tone, Ink>> = {
  force: 'accent1',
  holds: 'accent2',
  open: 'accent3',
  fails: 'accent4',
  ended: 'accent5',
  contested: 'tx1',
}

/** The same for a chart, which takes no colours of the theme. */
export const toneColour = (tone: Tone): string => lightColour(tone === 'contested' ? 'ink' : tone)

/** The ground of a status's label. */
export const wash = (tone: StatusTone): string => lightColour(`${tone}-wash`)

export const line = (): string => lightColour('line')
export const strongLine = (): string => lightColour('line-2')
