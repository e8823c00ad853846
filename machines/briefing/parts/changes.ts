import { complianceOf } from '../../board/compliance.ts'
import { type DraftPart, sentence } from '../draftPart.ts'
import type { Matter } from '../matter.ts'
import type { Block, Sentence } from '../outline.ts'
import type { Telling } from '../telling.ts'

/** What changed on the board since a date, and since the briefing that this one is made after. */
export function changes(matter: Matter, telling: Telling, sinceBriefing: Block | null): DraftPart {
  const { since, limits, resters } = matter
  const found = matter.changes ?? []
  const told = found.map((change) => sentence(telling.change(change), resters.inTime(change.because)))
  const shown: Sentence[] = told.slice(0, limits.lines)
  if (told.length > shown.length) shown.push(sentence(telling.more(told.length - shown.length)))
  const isEmpty = found.length === 0 && sinceBriefing === null
  const nothing = telling.nothing('changes')
  return {
    id: 'changes',
    kind: 'changes',
    title: telling.partTitle('changes', since),
    summary: found.length === 0 ? nothing.summary : telling.count('changes', found.length, 0),
    headline: sentence(
      found.length === 0 ? nothing.headline : telling.changesHeadline(found, since),
      resters.inTime(found.flatMap(({ because }) => because)),
    ),
    mark: null,
    blocks: [
      ...(sinceBriefing === null ? [] : [sinceBriefing]),
      ...(shown.length === 0
        ? []
        : [{ kind: 'lines' as const, title: telling.heading('changes'), isList: true, sentences: shown }]),
      ...(isEmpty || matter.asked.settings.length !== 'full' ? [] : overTime(matter, telling)),
    ],
    facts: found.map(({ kind, id, before, after }) => [kind, id, before, after]),
    isEmpty,
  }
}

/** How the conditions stood on each day up to now. */
function overTime({ asked: { opened }, view }: Matter, telling: Telling): Block[] {
  const days = complianceOf(opened, view)
  if (days.length < 2) return []
  return [
    {
      kind: 'chart',
      id: 'compliance',
      title: telling.heading('compliance'),
      form: 'stacked',
      unit: telling.heading('complianceUnit'),
      categories: days.map(({ day }) => day),
      series: (['holds', 'open', 'fails'] as const).map((one) => ({
        name: telling.heading(one),
        tone: one,
        values: days.map((day) => day[one]),
      })),
    },
  ]
}
