import type { Run } from '../../../machines/briefing/outline.ts'
import { markdownInside, markdownStart } from './markdownText.ts'
import { collapsed } from './oneLine.ts'

/** Runs as one line, the strong ones bold. */
export function markdownRuns(runs: readonly Run[]): string {
  const stretches = stretchesOf(runs)
  const texts = stretches.map(({ text }) => markdownInside(text))
  for (const [place, { isStrong }] of stretches.entries()) {
    const text = texts[place] ?? ''
    if (!isStrong) continue
    const [before, after] = [texts[place - 1], texts[place + 1]]
    if (before !== undefined && !LETTER_FIRST.test(text)) texts[place - 1] = before.replace(STUCK_LAST, reference)
    if (after !== undefined && !LETTER_LAST.test(text)) texts[place + 1] = after.replace(STUCK_FIRST, reference)
  }
  return markdownStart(
    stretches
      .map(({ isStrong }, place) => (isStrong ? `**${texts[place]}**` : texts[place]))
      .join('')
      .replace(/ $/, ''),
  )
}

const LETTER_FIRST = /^[\p{L}\p{N}]/u
const LETTER_LAST = /[\p{L}\p{N}]$/u
/** Neither space nor sign: stars between it and a sign neither begin nor end what is bold. */
const STUCK_FIRST = /^[^\s!-/:-@[-`{-~]/u
const STUCK_LAST = /[^\s!-/:-@[-`{-~]$/u

const reference = (character: string): string => `&#${character.codePointAt(0)};`

/** The runs in one line without spaces at the edges of what is strong, neighbours of one kind joined. */
function stretchesOf(runs: readonly Run[]): readonly Run[] {
  const stretches: { text: string; isStrong: boolean }[] = []
  const add = (text: string, isStrong: boolean) => {
    const last = stretches.at(-1)
    if (text === '') return
    if (last?.isStrong === isStrong) last.text += text
    else stretches.push({ text, isStrong })
  }
  for (const { text, isStrong } of inOneLine(runs)) {
    const bare = text.trim()
    if (!isStrong || bare === '') add(text, false)
    else {
      const start = text.indexOf(bare)
      add(text.slice(0, start), false)
      add(bare, true)
      add(text.slice(start + bare.length), false)
    }
  }
  return stretches
}

/** Runs whose texts, joined, are one line. */
function inOneLine(runs: readonly Run[]): readonly Run[] {
  let atSpace = true
  return runs.map(({ text, isStrong }) => {
    const line = collapsed(text)
    const rest = atSpace && line.startsWith(' ') ? line.slice(1) : line
    if (rest !== '') atSpace = rest.endsWith(' ')
    return { text: rest, isStrong }
  })
}
