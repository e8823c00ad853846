import type { AccountsRow } from '../../board/accounts/matrix.ts'
import { partiesIn } from '../../board/accounts/voices.ts'
import type { Lens } from '../../lens.ts'
import { type DraftPart, sentence } from '../draftPart.ts'
import { heardDemand, heardRows } from '../heardRows.ts'
import type { Matter } from '../matter.ts'
import type { Cell, Mark } from '../outline.ts'
import type { Telling } from '../telling.ts'

/** Where accounts differ: a row for each subject on which they do, a column for each account that speaks. */
export function accounts(matter: Matter, telling: Telling): DraftPart {
  const { limits, resters, accounts: matrix } = matter
  const rows = heardRows(matter)
  const differing = rows.filter((row) => row.differs)
  const columns = columnsOf(differing, matrix.columns, limits.columns)
  const demand = heardDemand(matter)
  const behind = differing.flatMap(({ cells }) => [...cells.values()].flatMap((cell) => cell?.behind ?? []))
  const isEmpty = differing.length === 0
  const nothing = telling.nothing('accounts')
  const shown = differing.slice(0, limits.rows)
  return {
    id: 'accounts',
    kind: 'accounts',
    title: telling.partTitle('accounts', null),
    summary: isEmpty ? nothing.summary : telling.count('accounts', differing.length, rows.length),
    headline: isEmpty
      ? sentence(nothing.headline)
      : sentence(telling.accountsHeadline(demand, titlesOf(differing, telling)), resters.inTime(behind)),
    mark: null,
    blocks: isEmpty
      ? []
      : [
          {
            kind: 'table',
            id: 'accounts',
            title: telling.heading('accounts'),
            columns: [...telling.columns('accounts'), ...columns.map((lens) => telling.account(lens))],
            rows: shown.map((row) => [
              { text: telling.rowTitle(row), mark: null, rests: [] },
              ...columns.map((lens) => cellOf(row, lens, matter, telling)),
            ]),
          },
          ...(shown.length === differing.length
            ? []
            : [
                {
                  kind: 'lines' as const,
                  title: null,
                  isList: false,
                  sentences: [sentence(telling.more(differing.length - shown.length))],
                },
              ]),
        ],
    facts: differing.map((row) => [
      row.kind,
      row.id,
      [...row.cells].map(([lens, cell]) => [lens, cell && [cell.says, cell.since, cell.until, cell.entered]]),
    ]),
    isEmpty,
  }
}

const titlesOf = (rows: readonly AccountsRow[], telling: Telling): string[] => [
  ...new Set(rows.map(({ id }) => telling.title(id))),
]

/** The established account, and the parties that say something in these rows, those that say most first where all are too many. */
function columnsOf(rows: readonly AccountsRow[], all: readonly Lens[], most: number): readonly Lens[] {
  const counts = new Map<Lens, number>()
  for (const row of rows) for (const party of partiesIn(row)) counts.set(party, (counts.get(party) ?? 0) + 1)
  const speaking = all.filter((lens) => lens === 'assessed' || counts.has(lens))
  const ranked = [...speaking].sort((a, b) => rankOf(b) - rankOf(a))
  const kept = new Set(ranked.slice(0, most))
  return speaking.filter((lens) => kept.has(lens))

  function rankOf(lens: Lens): number {
    return lens === 'assessed' ? Number.POSITIVE_INFINITY : (counts.get(lens) ?? 0)
  }
}

function cellOf(row: AccountsRow, lens: Lens, { condition, resters }: Matter, telling: Telling): Cell {
  const text = telling.said(row, lens, 'assessed')
  return { text, mark: markOf(row, lens, condition), rests: resters.inTime(row.cells.get(lens)?.behind ?? []) }
}

/** The mark of what an account says of its own; null where it says nothing, or what has no status. */
function markOf(row: AccountsRow, lens: Lens, condition: Matter['condition']): Mark | null {
  if (row.kind === 'proposal') {
    const status = row.cells.get(lens)?.says
    return status === undefined ? null : { kind: 'proposal', status }
  }
  const says = row.kind === 'condition' ? row.cells.get(lens)?.says : undefined
  return says === undefined
    ? null
    : { kind: 'condition', status: says, isConsent: condition(row.id)?.kind === 'consent' }
}
