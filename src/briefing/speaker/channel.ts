import type { Outline, PartId } from '../../../machines/briefing/outline.ts'
import type { Talk } from '../../../machines/workspace/brief/talk.ts'
import type { Sight } from '../presenting/room.ts'

/** What the presentation tells the speaker’s window. */
export type Told =
  | { readonly kind: 'shown'; readonly outline: Outline; readonly talk: Talk; readonly sight: Sight }
  | { readonly kind: 'ended' }

/** What the speaker’s window asks of the presentation. */
export type AskedFor =
  | { readonly kind: 'hello' }
  | { readonly kind: 'turn'; readonly by: 'nextSlide' | 'previousSlide' | 'firstSlide' | 'lastSlide' }
  | { readonly kind: 'showSlide'; readonly slide: PartId }
  | { readonly kind: 'blacken' }

/**
 * The channel between a presentation and its speaker’s window. Only pages of this origin can speak on it, and its name is
 * known to these two alone.
 */
export const channelOf = (name: string): BroadcastChannel => new BroadcastChannel(`parley:speaker:${name}`)
