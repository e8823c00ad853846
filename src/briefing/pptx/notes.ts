import { type Outline, type Part, type Resting, textOf } from '../../../machines/briefing/outline.ts'
import { restsOfBlock } from '../../../machines/briefing/restsOf.ts'
import type { DevelopmentId } from '../../../machines/dossier.ts'
import { laterWords } from '../../ui/laterWords.ts'

const {
  deck: { notes: say, stale },
} = laterWords

/** What the speaker has in the notes of a part's first slide, a paragraph each. */
export function notesOf({ developments }: Outline, part: Part): string[] {
  const known = new Map(developments.map((one) => [one.id, one]))
  const cited = (ids: readonly DevelopmentId[]): string[] =>
    [...new Set(ids)].flatMap((id) => citation(known.get(id)) ?? [])
  const first = new Set(part.headline.rests)
  return [
    ...ownWords(part),
    ...part.speakerNotes.map(textOf),
    ...under(say.restsOn, cited(part.headline.rests)),
    ...under(say.restOn, cited(restsOf(part).filter((id) => !first.has(id)))),
  ]
}

function ownWords({ ownHeadline, note, headline }: Part): string[] {
  return [
    ...(ownHeadline === null ? [] : [`${say.own} ${textOf(headline)}`]),
    ...(ownHeadline?.isStale ? [stale.headline] : []),
    ...(note === null ? [] : [`${say.analyst} ${note.text}`]),
    ...(note?.isStale ? [stale.note] : []),
  ]
}

const under = (head: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [head, ...lines])

const citation = (one: Resting | undefined): string[] =>
  one === undefined
    ? []
    : [
        [`${one.date}, ${one.publisher}: ${one.headline}`, one.grade, one.url ?? '']
          .filter((text) => text !== '')
          .join('. '),
      ]

const restsOf = ({ blocks, speakerNotes }: Part): DevelopmentId[] => [
  ...blocks.flatMap(restsOfBlock),
  ...speakerNotes.flatMap(({ rests }) => rests),
]
