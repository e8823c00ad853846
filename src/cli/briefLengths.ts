import type { Length } from '../../machines/briefing/outline.ts'

/** The lengths of a briefing as a command line names them. */
export const lengthsByName: Readonly<Record<string, Length>> = {
  'one-page': 'onePage',
  'five-slides': 'fiveSlides',
  full: 'full',
}
