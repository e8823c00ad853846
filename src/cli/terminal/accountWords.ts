import type { Lens } from '../../../machines/lens.ts'
import type { DossierIndex } from '../../ui/telling/dossierIndex.ts'
import { listed } from '../../ui/words/en/listed.ts'
import { named, small } from '../../ui/words/en/names.ts'
import { words } from '../../ui/words.ts'

/** Whose account it is, by itself: "Russia". */
export const accountName = (lens: Lens, index: DossierIndex): string =>
  lens === 'assessed' ? words.board.established : index.party(lens)

/** Whose account it is, as the end of a sentence: "by the account of Russia". */
export const byAccount = (lens: Lens, index: DossierIndex): string =>
  `by ${lens === 'assessed' ? '' : 'the account of '}${inSentence(lens, index)}`

/** Accounts, as a line about them begins: "By what is established and Russia". */
export const accountsOf = (lenses: readonly Lens[], index: DossierIndex): string =>
  `By ${listed(lenses.map((lens) => inSentence(lens, index)))}`

const inSentence = (lens: Lens, index: DossierIndex): string =>
  lens === 'assessed' ? small(words.board.established) : named(index.party(lens))
