import type { Analysed } from './analysed.ts'

/** What `analyse --json` prints of a proposal: the contract of the command line (design §5), field by field. */
export function analyseJson({ board, proposal, row, analysis, found, routes, deadlocks }: Analysed, limit: number) {
  const counts = analysis.requirement.blockerCounts()
  return {
    asOf: board.asOf,
    lens: board.lens,
    proposal: proposal.id,
    status: row.status,
    requirement: row.requirement,
    blockers: {
      count: counts && [...counts.values()].reduce((sum, count) => sum + count, 0n),
      bySize: counts && Object.fromEntries(counts),
      sets: analysis.requirement.blockers(limit),
    },
    odds: found.odds,
    missingOdds: found.missing,
    importance: found.importance.map(({ id, birnbaum }) => ({ condition: id, birnbaum })),
    routes: routes.map(({ steps }) => ({ steps })),
    deadlocks: deadlocks.map(({ circle, parties }) => ({ circle, parties })),
  }
}
