import { type Outline, type Part, type Sentence, textOf } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { measure, titleTop } from './geometry.ts'
import { leadingOf, linesOf } from './measure.ts'
import type { Setting } from './setting.ts'

const { deck: say } = laterWords

/** What stands at the head of a slide. */
export interface Head {
  readonly kicker: string
  readonly tags: readonly string[]
  readonly title: string
  readonly titleSize: number
  readonly titleHeight: number
  /** The finding, where the title is not the finding. */
  readonly lede: Sentence | null
  readonly warnings: readonly string[]
  /** Where the body begins, in points. */
  readonly bottom: number
}

/** What a part says first is larger than the rest, and the less it says the larger it is. */
const SMALLEST = 20
const sizes = { first: [36, 32, 28, 24], other: [30, 26, 24, 22], later: [22, SMALLEST] }
const MOST_LINES = 4
const ROOM_FOR_NUMBER = ` ${say.continued(88, 88)}`

/** Which of a part's slides a head is of: the only one, the first, or a later one. */
export type HeadPlace = 'only' | 'first' | 'later'

/** The head of a part's only slide, of its first, or of a later one. What is too long for a title is told below it. */
export function headOf(outline: Outline, part: Part, { gap, smallerTitle }: Setting, place: HeadPlace): Head {
  const isFirst = place !== 'later'
  const number = place === 'only' ? '' : ROOM_FOR_NUMBER
  const { kind, ownHeadline, headline } = part
  const finding = ownHeadline === null ? headline : asSentence(ownHeadline.text)
  const tries = isFirst ? (kind === 'bottomLine' ? sizes.first : sizes.other).slice(smallerTitle) : sizes.later
  const isTitle = kind !== 'proposal' && fitting(textOf(finding) + ROOM_FOR_NUMBER, sizes.later) !== null
  const whole = isTitle ? textOf(finding) : part.title
  const fit = fitting(whole + number, tries) ?? { titleSize: SMALLEST, lines: MOST_LINES }
  const title = cut(whole, fit.titleSize)
  const warnings = isFirst ? warningsOf(part) : []
  const titleHeight = Math.min(fit.lines, MOST_LINES) * leadingOf({ size: fit.titleSize, isSerif: true })
  return {
    kicker: kind === 'proposal' ? say.proposal : isTitle ? part.title : '',
    tags: [
      ...(outline.steps.length > 0 ? [say.supposed] : []),
      ...(ownHeadline === null ? [] : [say.ownWords]),
      ...(part.hasChanged === true ? [say.changed] : []),
    ],
    title,
    titleSize: fit.titleSize,
    titleHeight,
    lede: isTitle || !isFirst ? null : finding,
    warnings,
    bottom: titleTop + titleHeight + gap * gapBelow(kind, isTitle || !isFirst) + warnings.length * WARNING,
  }
}

/** A bottom line stands by itself; a finding below a title close to it. */
const gapBelow = (kind: Part['kind'], isTitle: boolean): number => (!isTitle ? 8 : kind === 'bottomLine' ? 40 : 22)

/** How high a line of warning is. */
export const WARNING = 18

const warningsOf = ({ ownHeadline, note }: Part): string[] => [
  ...(ownHeadline?.isStale ? [say.stale.headline] : []),
  ...(note?.isStale ? [say.stale.note] : []),
]

const asSentence = (text: string): Sentence => ({ runs: [{ text, isStrong: false }], rests: [] })

const typeOf = (titleSize: number) => ({ size: titleSize, isBold: true, isSerif: true })

/** The largest size in which a title takes three lines, or four in the smallest; null where it takes more. */
function fitting(title: string, tries: readonly number[]): { titleSize: number; lines: number } | null {
  for (const [place, titleSize] of tries.entries()) {
    const lines = linesOf(title, typeOf(titleSize), measure).length
    if (lines <= (place === tries.length - 1 ? MOST_LINES : MOST_LINES - 1)) return { titleSize, lines }
  }
  return null
}

function cut(title: string, titleSize: number): string {
  const lines = linesOf(title, typeOf(titleSize), measure)
  return lines.length <= MOST_LINES ? title : `${lines.slice(0, MOST_LINES).join('').slice(0, -14).trimEnd()}…`
}
