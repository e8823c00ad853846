import { laterWords } from '../ui/laterWords.ts'
import type { DossierIndex } from './dossierIndex.ts'
import { failingTitle, openTitle } from './leafTitles.ts'
import type { Leaf } from './leaves.ts'

const { findings } = laterWords

/** A set of changes in words: what is only open, and apart from it what fails. */
export function changesText(leaves: readonly Leaf[], index: DossierIndex): string {
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
