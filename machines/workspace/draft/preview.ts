import { OpenDossier } from '../../board/openDossier.ts'
import type { Dossier } from '../../dossier.ts'
import type { Draft, DraftSource, NewSource } from './draft.ts'
import { problemsOf } from './problems.ts'
import { unusedIds } from './unusedIds.ts'
import { withDevelopment } from './withDevelopment.ts'
import { developmentOf } from './written.ts'

/**
 * The record as the effects of a draft find it: without what it corrects or takes back, as far as that is known. The
 * same object where it does neither.
 */
export function groundOf(opened: OpenDossier, draft: Draft): OpenDossier {
  if (draft.replaces === null && draft.withdraws === null) return opened
  return previewOf(opened, { ...draft, at: draft.recorded, by: [], occasion: null, effects: [] }) ?? opened
}

/**
 * The record with a draft in it, as far as that is written: a headline or a source that is missing changes no board, and
 * an effect that is not whole yet is left out. Null while something else is wrong, such as its date. What is added is the
 * last development of its dossier.
 */
export function previewOf(opened: OpenDossier, draft: Draft): OpenDossier | null {
  const { dossier } = opened
  const bare = { ...draft, headline: placeholder, quote: '', note: '', source: standIn(draft.source) }
  const faulty = new Set(problemsOf(bare, dossier).map(({ field }) => field.split('.').slice(0, 2).join('.')))
  return opening({ ...bare, effects: bare.effects.filter((_, number) => !faulty.has(`effects.${number}`)) }, dossier)
}

function opening(draft: Draft, dossier: Dossier): OpenDossier | null {
  const added = withDevelopment(dossier, developmentOf(draft, dossier, unusedIds(dossier)))
  return added.ok ? new OpenDossier(added.dossier) : null
}

const placeholder = 'draft'
const unnamed: NewSource = {
  publisher: placeholder,
  title: placeholder,
  url: '',
  published: '',
  party: null,
  reliability: null,
}

/** Of a source that is not known yet only the grade can move a board. */
function standIn(source: DraftSource): DraftSource {
  switch (source.kind) {
    case 'known':
      return source
    case 'new':
      return { ...unnamed, kind: 'new', reliability: source.reliability }
    case 'none':
      return { ...unnamed, kind: 'new' }
  }
}
