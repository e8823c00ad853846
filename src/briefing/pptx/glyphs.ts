import type { Shape } from '../../ui/statusLook.ts'

/**
 * The shapes of statuses as characters, so that they stay in the text that is edited and are read out with it. None is
 * one that a system draws as a coloured picture, and no two are alike.
 */
export const glyphs: Readonly<Record<Shape, string>> = {
  check: '✓',
  openCheck: '(✓)',
  cross: '✗',
  openCross: '(✗)',
  alert: '▲',
  dashed: '◌',
  half: '◐',
  threeQuarter: '◕',
  play: '►',
  playHalf: '◑►',
  playDashed: '◌►',
  playAlert: '►!',
  pause: '‖',
  clock: '◷',
  back: '←',
  forward: '→',
}
