import type { Dossier } from '../../../machines/dossier.ts'
import type { Lens } from '../../../machines/lens.ts'
import { formatMoment } from '../../ui/dates.ts'
import { laterWords } from '../../ui/laterWords.ts'
import type { Contest } from './contests.ts'
import { conditionShown, proposalShown } from './shown.ts'

const say = laterWords.log

/** Where something stands by whose account: "in force by Russia’s account, pending by what is established." */
export function contestSentence({ rows }: Contest, dossier: Dossier, nameOf: (lens: Lens) => string | null): string {
  const statusOf = ({ row }: Contest['rows'][number]): string =>
    'until' in row ? proposalShown(row.status).inside : conditionShown(row.id, row.status, dossier).inside
  const statuses = new Set(rows.map(statusOf))
  const isSameStatus = statuses.size === 1
  const texts = rows.map((one) => {
    const { row } = one
    if (!isSameStatus || !('until' in row) || row.until === null) return statusOf(one)
    return say.anotherEnd(statusOf(one), formatMoment(row.until, dossier.timeZone))
  })
  const [assessed = ''] = texts
  const differing = [...new Set(texts)].filter((text) => text !== assessed)
  if (differing.length === 0) return `${say.allAgree(assessed)}.`
  const parts = differing.map((text) =>
    say.byAccounts(
      text,
      rows.flatMap(({ lens }, place) => (texts[place] === text ? [nameOf(lens)] : [])),
    ),
  )
  return `${[...parts, say.byAccounts(assessed, [null])].join(', ')}.`
}
