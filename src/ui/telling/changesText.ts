import { laterWords } from '../laterWords.ts'
import { capital } from '../words/en/names.ts'
import type { DossierIndex } from './dossierIndex.ts'
import { failingTitle, openTitle } from './leafTitles.ts'
import type { Leaf } from './leaves.ts'

const { findings } = laterWords

/** The same as a text of its own begins. */
export const changesText = (leaves: readonly Leaf[], index: DossierIndex): string =>
  capital(changesInside(leaves, index))

/** A set of changes in words, inside a sentence: what is only open, and apart from it what fails. */
export function changesInside(leaves: readonly Leaf[], index: DossierIndex): string {
  const open = leaves.filter(({ truth }) => truth !== 'false').map((leaf) => openTitle(leaf, index))
  const failing = new Map<string, string[]>()
  for (const leaf of leaves.filter(({ truth }) => truth === 'false')) {
    const { title, state } = failingTitle(leaf, index)
    failing.set(state, [...(failing.get(state) ?? []), title])
  }
  return findings.partsOf(
    open,
    [...failing].map(([state, titles]) => ({ state, titles })),
  )
}
