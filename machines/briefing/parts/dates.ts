import { type Ahead, aheadOf } from '../../board/ahead.ts'
import { daysBetween, momentOf } from '../../time.ts'
import { restsOfAhead } from '../datedBy.ts'
import { type DraftPart, sentence } from '../draftPart.ts'
import type { Matter } from '../matter.ts'
import type { Cell } from '../outline.ts'
import type { Coming, Telling } from '../telling.ts'

interface DateRow {
  readonly day: string
  readonly days: number
  readonly cells: readonly Cell[]
  readonly facts: unknown
}

/** The dates ahead: ends of terms and due days by every count, and what is announced. */
export function dates(matter: Matter, telling: Telling): DraftPart {
  const { limits, resters } = matter
  const ahead = aheadOf(matter.asked.opened, matter.view)
  const coming = comingOn(matter)
  const rows = [
    ...ahead.map((one) => aheadRow(one, matter, telling)),
    ...coming.map((one) => comingRow(one, matter, telling)),
  ].sort((a, b) => a.days - b.days)
  const shown = rows.slice(0, limits.rows)
  const nothing = telling.nothing('dates')
  const isEmpty = rows.length === 0
  const [first] = rows
  const firstAhead = ahead[0] ?? null
  const firstComing = coming[0] ?? null
  const isComing = firstAhead === null || (first !== undefined && first.days < firstAhead.days)
  return {
    id: 'dates',
    kind: 'dates',
    title: telling.partTitle('dates', null),
    summary: isEmpty ? nothing.summary : telling.count('dates', rows.length, 0),
    headline: isEmpty
      ? sentence(nothing.headline)
      : sentence(
          telling.datesHeadline(isComing ? null : firstAhead, isComing ? firstComing : null),
          resters.inTime(first?.cells.flatMap(({ rests }) => rests) ?? []),
        ),
    mark: null,
    blocks: isEmpty
      ? []
      : [
          {
            kind: 'table',
            id: 'dates',
            title: telling.heading('dates'),
            columns: telling.columns('dates'),
            rows: shown.map(({ cells }) => cells),
          },
          ...(rows.length === shown.length
            ? []
            : [
                {
                  kind: 'lines' as const,
                  title: null,
                  isList: false,
                  sentences: [sentence(telling.more(rows.length - shown.length))],
                },
              ]),
        ],
    facts: rows.map((row) => row.facts),
    untold: rows.flatMap(({ cells }) => cells.flatMap(({ rests }) => rests)),
    isEmpty,
  }
}

function aheadRow(ahead: Ahead, matter: Matter, telling: Telling): DateRow {
  const { what, subject, day, days, lens } = ahead
  const rests = restsOfAhead(ahead, matter)
  const cells = [telling.date(day), telling.ahead(ahead), telling.account(lens), telling.days(days)]
  return { day, days, cells: cells.map((text) => ({ text, mark: null, rests })), facts: [what, subject, day, lens] }
}

function comingRow(coming: Coming, { resters, view, dossier }: Matter, telling: Telling): DateRow {
  const zone = dossier.timeZone
  const days = Math.max(0, daysBetween(momentOf(view.asOf, zone), momentOf(coming.from, zone), zone))
  const rests = resters.coming(coming)
  const told = telling
    .coming(coming)
    .map(({ text }) => text)
    .join('')
  const cells = [telling.date(coming.from), told, telling.account(view.lens), telling.days(days)]
  return { day: coming.from, days, cells: cells.map((text) => ({ text, mark: null, rests })), facts: [coming] }
}

/** What the account shown has heard announced, the nearest first. */
function comingOn({ board, dossier }: Matter): readonly Coming[] {
  const instant = (date: string): number => momentOf(date, dossier.timeZone)
  return [...board.proposals, ...board.conditions]
    .flatMap(({ id, announced }) => announced.map(({ event, from }): Coming => ({ id, event, from })))
    .sort((a, b) => instant(a.from) - instant(b.from))
}
