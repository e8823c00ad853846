import type { Dossier } from '../../dossier.ts'
import type { NewIds } from './written.ts'

/** Ids for what is only tried, and never written: no development and no source has them. */
export const unusedIds = ({ developments, sources }: Dossier): NewIds => ({
  development: unusedId(developments),
  source: unusedId(sources),
})

function unusedId(things: readonly { readonly id: string }[]): string {
  let id = 'draft'
  while (things.some((thing) => thing.id === id)) id += '-draft'
  return id
}
