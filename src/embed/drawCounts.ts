import styles from './Card.module.css'
import type { Count } from './counts.ts'
import { element, ownText } from './element.ts'

/** The counts of a proposal's days as bars, below each other on one scale. */
export const drawCounts = (counts: readonly Count[]): HTMLElement =>
  element('ul', styles.counts, ...counts.map(drawCount))

function drawCount({ name, says, bar }: Count): HTMLElement {
  const line = element('p', undefined, ownText('b', undefined, name), element('span', undefined, says))
  if (bar === null) return element('li', undefined, line)
  const whole = element('div', styles.whole)
  const done = element('div', styles.done)
  if (bar.isOpen) whole.dataset.open = ''
  place(whole, bar.start, bar.end)
  place(done, bar.start, bar.now)
  return element('li', undefined, line, element('div', styles.track, whole, done))
}

function place({ style }: HTMLElement, start: number, end: number): void {
  style.insetInlineStart = `${100 * start}%`
  style.inlineSize = `${100 * (end - start)}%`
}
