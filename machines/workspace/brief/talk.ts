import type { PartId } from '../../briefing/outline.ts'

/** What is being presented: its slides, and which of them is shown. */
export interface Talk {
  /** At least one. */
  readonly slides: readonly PartId[]
  /** From 0 on. */
  readonly place: number
  /** When it began, in milliseconds since 1970. */
  readonly since: number
}

/** What turns to another slide. */
export type Turn =
  | { type: 'nextSlide' | 'previousSlide' | 'firstSlide' | 'lastSlide' }
  | { type: 'showSlide'; slide: PartId }

/** A talk that begins with a slide, or with the first where that is none of them; null where there is nothing to show. */
export const begunTalk = (slides: readonly PartId[], first: PartId | null, since: number): Talk | null =>
  slides.length === 0 ? null : { slides, place: Math.max(0, first === null ? 0 : slides.indexOf(first)), since }

/** A talk turned to another slide; it stays at the first and at the last. */
export function turned(talk: Talk, turn: Turn): Talk {
  const place = placeAfter(talk, turn)
  return { ...talk, place: Math.min(Math.max(place, 0), talk.slides.length - 1) }
}

function placeAfter({ slides, place }: Talk, turn: Turn): number {
  switch (turn.type) {
    case 'nextSlide':
      return place + 1
    case 'previousSlide':
      return place - 1
    case 'firstSlide':
      return 0
    case 'lastSlide':
      return slides.length - 1
    case 'showSlide':
      return slides.includes(turn.slide) ? slides.indexOf(turn.slide) : place
  }
}

/** A talk whose slides became others: it stays with the one that is shown, or at its place where that is gone. */
export function withSlides(talk: Talk, slides: readonly PartId[]): Talk | null {
  const shown = talk.slides[talk.place]
  const kept = shown === undefined ? -1 : slides.indexOf(shown)
  if (slides.length === 0) return null
  return { ...talk, slides, place: kept === -1 ? Math.min(talk.place, slides.length - 1) : kept }
}
