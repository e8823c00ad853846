import { createGuess, didYouMean } from '../../machines/dossier/guess.ts'

/** What to add to a sentence that says that a word is not known: `; did you mean "status"?`, or nothing. */
export function suggestion(word: string, known: readonly string[]): string {
  const hint = didYouMean(createGuess()(word, known))
  return hint === '' ? '' : `; ${hint}`
}
