import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Draft } from '../../machines/workspace/draft/draft.ts'
import { previewOf } from '../../machines/workspace/draft/preview.ts'
import type { DraftRow } from '../record/draft.ts'

/** More developments than this are not replayed for each letter that is typed. */
const MOST_PREVIEWED = 5_000

/** A draft as it would stand in the record; null while it has no date that one could put it at. */
export function draftRowOf(opened: OpenDossier, draft: Draft): DraftRow | null {
  const preview = previewOf(opened, draft)
  const development = preview?.dossier.developments.at(-1)
  if (preview === null || development === undefined) return null
  const { source } = draft
  const named = source.kind === 'known' ? opened.dossier.sources.find(({ id }) => id === source.id) : undefined
  return {
    development: { ...development, headline: draft.headline },
    source: source.kind === 'new' ? newSourceOf(source) : named,
    preview: opened.dossier.developments.length > MOST_PREVIEWED ? null : preview,
  }
}

const newSourceOf = ({ publisher, title, url, reliability }: Extract<Draft['source'], { kind: 'new' }>) => ({
  publisher,
  title,
  ...(url !== '' && { url }),
  ...(reliability !== null && { reliability }),
})
