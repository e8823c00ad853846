import type { Shape } from './statusLook.ts'

/** The shapes of the screen in one character each, none of which a terminal or a mail shows as a picture. Its word stands beside it. */
export const textMarks: Readonly<Record<Shape, string>> = {
  check: '✓',
  openCheck: '✓',
  cross: '✗',
  openCross: '✗',
  alert: '!',
  dashed: '○',
  half: '◐',
  threeQuarter: '◕',
  play: '►',
  playHalf: '▻',
  playDashed: '▻',
  playAlert: '▻',
  pause: '‖',
  clock: '◷',
  back: '←',
  forward: '→',
}
