import type { AccountsRow } from '../../machines/board/accounts/matrix.ts'
import { isSameSaid } from '../../machines/board/accounts/sameSaid.ts'
import type { Lens } from '../../machines/lens.ts'

export type RowKind = 'proposal' | 'condition' | 'question'
export type RowOrder = 'differing' | 'file'

/** Rows of one kind under one heading. */
export interface RowGroup {
  readonly kind: RowKind
  readonly rows: readonly AccountsRow[]
}

const kinds: readonly RowKind[] = ['proposal', 'condition', 'question']

/** The rows by their kinds, those that differ first where that is asked for; a requirement stays under its proposal. */
export function groupsOf(rows: readonly AccountsRow[], only: RowKind | 'all', order: RowOrder): readonly RowGroup[] {
  return kinds
    .filter((kind) => only === 'all' || only === kind)
    .map((kind) => ({ kind, rows: ordered(blocksOf(rows.filter((row) => groupOf(row) === kind)), order).flat() }))
    .filter((group) => group.rows.length > 0)
}

const groupOf = ({ kind }: AccountsRow): RowKind => (kind === 'requires' ? 'proposal' : kind)

function blocksOf(rows: readonly AccountsRow[]): AccountsRow[][] {
  const blocks: AccountsRow[][] = []
  for (const row of rows) {
    if (row.kind === 'requires') blocks.at(-1)?.push(row)
    else blocks.push([row])
  }
  return blocks
}

function ordered(blocks: readonly AccountsRow[][], order: RowOrder): readonly AccountsRow[][] {
  if (order === 'file') return blocks
  const differs = (block: readonly AccountsRow[]): boolean => block.some((row) => row.differs)
  return [...blocks.filter(differs), ...blocks.filter((block) => !differs(block))]
}

/** Whether what an account says on a row departs from what the one says that it is held against. */
export function departs({ cells }: AccountsRow, lens: Lens, held: Lens, zone: string): boolean {
  const [own, other] = [cells.get(lens) ?? null, cells.get(held) ?? null]
  return own !== null && other !== null && !isSameSaid(own, other, zone)
}
