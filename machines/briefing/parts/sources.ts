import type { Development, DevelopmentId } from '../../dossier.ts'
import { type DraftPart, sentence } from '../draftPart.ts'
import type { Matter } from '../matter.ts'
import type { Telling } from '../telling.ts'

/** What all other parts rest on, by source, with grades: those on which most rests are told first where all are too many. */
export function sources(
  matter: Matter,
  telling: Telling,
  resting: ReadonlySet<DevelopmentId>,
  weights: ReadonlyMap<DevelopmentId, number>,
): DraftPart {
  const { heard, limits, resters, source } = matter
  const bySource = new Map<string, Development[]>()
  for (const development of heard) {
    if (!resting.has(development.id)) continue
    bySource.set(development.source, [...(bySource.get(development.source) ?? []), development])
  }
  const weight = (some: readonly Development[]): number => some.reduce((sum, { id }) => sum + (weights.get(id) ?? 0), 0)
  const all = [...bySource]
  const kept = new Set([...all].sort(([, a], [, b]) => weight(b) - weight(a)).slice(0, limits.rows))
  const shown = all.filter((one) => kept.has(one))
  const publishers = new Set(all.map(([id]) => source(id)?.publisher ?? id))
  const nothing = telling.nothing('sources')
  const isEmpty = all.length === 0
  const ids = resters.inTime([...resting])
  return {
    id: 'sources',
    kind: 'sources',
    title: telling.partTitle('sources', null),
    summary: isEmpty ? nothing.summary : telling.count('sources', all.length, 0),
    headline: isEmpty
      ? sentence(nothing.headline)
      : sentence(telling.sourcesHeadline(ids.length, publishers.size), ids),
    mark: null,
    blocks: isEmpty
      ? []
      : [
          {
            kind: 'table',
            id: 'sources',
            title: telling.heading('sources'),
            columns: telling.columns('sources'),
            rows: shown.map(([id, developments]) => {
              const own = source(id)
              const { sign, inWords } = telling.grades(developments)
              const cells = [
                telling.source(own?.title ?? id, own?.published ?? developments[0]?.at ?? null, own?.publisher ?? id),
                telling.developments(developments.length),
                sign,
                inWords,
              ]
              return cells.map((text) => ({ text, mark: null, rests: developments.map((one) => one.id) }))
            }),
          },
          ...(all.length === shown.length
            ? []
            : [
                {
                  kind: 'lines' as const,
                  title: null,
                  isList: false,
                  sentences: [sentence(telling.more(all.length - shown.length))],
                },
              ]),
        ],
    facts: all.map(([id, developments]) => [
      id,
      source(id)?.reliability ?? null,
      developments.map((one) => [one.id, one.credibility ?? null]),
    ]),
    isEmpty,
  }
}
