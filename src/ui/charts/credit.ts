import { heardBy } from '../../../machines/board/heard.ts'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import { slugOf } from '../../../machines/text/slug.ts'
import { formatMoment } from '../dates.ts'
import { namesOf } from '../dossierNames.ts'
import { laterWords } from '../laterWords.ts'
import { words } from '../words.ts'

/** What is written into a drawing that leaves the app, so that it can be read and checked without it. */
export interface Credit {
  readonly title: string
  /** As of when, by whose account, on which evidence. */
  readonly view: string
  /** What it was drawn from: what counts in the view and has happened by its date. */
  readonly source: string
  /** The name of its file, without what says its kind. */
  readonly file: string
}

const { drawing: said } = laterWords

/** What a drawing of a view says of itself. */
export function creditOf(opened: OpenDossier, view: View, title: string): Credit {
  const { dossier } = opened
  const names = namesOf(dossier)
  const heard = heardBy(opened, view)
  const { asOf, lens, steps } = view
  const { knownAt, trust, without } = view.filter
  const filters = [
    knownAt === null ? [] : words.strip.known(formatMoment(knownAt, names.zone)),
    trust === null ? [] : words.strip.trusted(trust),
    without.length === 0 ? [] : words.strip.without(without.map((id) => names.source(id)?.title ?? id)),
    steps.length === 0 ? [] : said.supposed(steps.length),
  ].flat()
  return {
    title,
    view: [
      said.asOf(formatMoment(asOf, names.zone), asOf.length <= 10),
      said.account(lens, names.account(lens)),
      ...filters,
    ].join(' · '),
    source: said.source(dossier.title, heard.length, new Set(heard.map(({ source }) => source)).size),
    file: `${dossier.id}-${slugOf(title, 60)}-${asOf.slice(0, 10)}`,
  }
}
