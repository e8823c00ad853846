import type { ProposalRow } from '../../machines/board.ts'
import type { Card } from '../ui/telling/cards.ts'
import type { DossierIndex } from '../ui/telling/dossierIndex.ts'
import { leavesById } from '../ui/telling/leafTitles.ts'
import { embed } from '../ui/words/en/embed.ts'

const MOST = 3

/** Who published what brought a proposal, and what it requires, to where they stand: the latest first. */
export function sourceLine({ row, tree }: Card, index: DossierIndex): string {
  const causes = [row, ...[...leavesById(tree).values()].map((leaf) => leaf.row)].flatMap((one) => causeOf(one))
  const developments = causes.flatMap((id) => index.development(id) ?? [])
  const latest = [...developments].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const publishers = [...new Set(latest.flatMap(({ source }) => index.source(source)?.publisher ?? []))]
  if (publishers.length === 0) return embed.noSource
  const more = publishers.length - MOST
  return more > 1 ? embed.moreSources(publishers.slice(0, MOST), more) : publishers.slice(0, MOST + 1).join('; ')
}

const causeOf = (row: Pick<ProposalRow, 'cause'> | null) => (row?.cause ? [row.cause] : [])
