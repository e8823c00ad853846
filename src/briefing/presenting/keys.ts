import type { Turn } from '../../../machines/workspace/brief/talk.ts'

/** What a key does while presenting; going on and back is along the slide first, and then to another. */
export type Deed =
  | Exclude<Turn['type'], 'showSlide'>
  | 'goOn'
  | 'goBack'
  | 'blacken'
  | 'overlook'
  | 'speaker'
  | 'undo'
  | 'help'
  | 'back'

const deeds: Readonly<Record<string, Deed>> = {
  ArrowRight: 'nextSlide',
  ArrowDown: 'goOn',
  PageDown: 'goOn',
  ' ': 'goOn',
  Enter: 'nextSlide',
  ArrowLeft: 'previousSlide',
  ArrowUp: 'goBack',
  PageUp: 'goBack',
  Backspace: 'previousSlide',
  Home: 'firstSlide',
  End: 'lastSlide',
  b: 'blacken',
  '.': 'blacken',
  o: 'overlook',
  s: 'speaker',
  z: 'undo',
  '?': 'help',
  Escape: 'back',
}

/** Keys that a button, a link or a switch has a use for itself. */
const pressing: readonly string[] = [' ', 'Enter']

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * What a pressed key does; null where that is nothing, and where what has the focus takes it.
 * @param isOnControl whether something that can be pressed has the focus
 */
export function deedOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed, isOnControl: boolean): Deed | null {
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'z' && !shiftKey) return 'undo'
  if (ctrlKey || metaKey || altKey) return null
  if (isOnControl && pressing.includes(key)) return null
  if (key === ' ' && shiftKey) return 'goBack'
  return deeds[key.length === 1 ? key.toLowerCase() : key] ?? null
}
