import type { Lens } from '../../../machines/lens.ts'
import { words } from '../words.ts'
import type { DossierIndex } from './dossierIndex.ts'

/** What some accounts say alike. */
export interface Saying {
  readonly lenses: readonly Lens[]
  readonly text: string
}

/** What accounts say, those that say the same together; without those that say nothing. */
export function sayingsOf(texts: readonly (readonly [Lens, string | undefined])[]): readonly Saying[] {
  const says = new Map<string, Lens[]>()
  for (const [lens, text] of texts) {
    if (text !== undefined) says.set(text, [...(says.get(text) ?? []), lens])
  }
  return [...says].map(([text, lenses]) => ({ lenses, text }))
}

/** Whose account it is, as a name. */
export const accountName = (lens: Lens, index: DossierIndex): string =>
  lens === 'assessed' ? words.board.established : index.party(lens)
