import type { Demand } from '../../../../machines/board/accounts/demand.ts'
import type { AccountsRow } from '../../../../machines/board/accounts/matrix.ts'
import type { Change } from '../../../../machines/board/changes.ts'
import type { View } from '../../../../machines/board.ts'
import type { ComparedFuture, Comparison, Runs } from '../../../../machines/briefing/telling.ts'
import type { Lens } from '../../../../machines/lens.ts'
import { elementsOf, idOf } from '../../../../machines/requirement.ts'
import { saidBy } from '../../accountsTable.ts'
import { namesOf } from '../../dossierNames.ts'
import { laterWords } from '../../laterWords.ts'
import { words } from '../../words.ts'
import { changeTexts } from '../changeTexts.ts'
import { requiredIn } from '../required.ts'
import type { BriefCase } from './briefCase.ts'
import { said, stressed } from './runs.ts'

const { brief, accounts: say } = laterWords

/** What an account says in a row; what it requires is said beside what it is held against. */
export function saidText(row: AccountsRow, lens: Lens, held: Lens, { index, dates }: BriefCase): string | null {
  const names = namesOf(index.dossier)
  if (row.kind === 'requires') {
    const [own, other] = [row.cells.get(lens), row.cells.get(held)]
    if (own == null || other == null) return null
    return requiredIn(own.says, other.says, [...new Set(elementsOf(other.says).map(idOf))], names).text
  }
  const text = saidBy(row, lens, names)
  const cell = row.cells.get(lens)
  if (text === null || row.kind !== 'proposal' || cell?.entered == null) return text
  return `${text}, ${say.from(dates.short(cell.entered))}`
}

/** That an account says nothing: what is established speaks for nobody. */
export const nothingSaid = (lens: Lens): string => (lens === 'assessed' ? say.notEstablished : say.saysNothing)

export const rowTitleText = (row: AccountsRow, { index }: BriefCase): string =>
  row.kind === 'requires' ? say.requiresOf(index.titleInside(row.id)) : index.title(row.id)

export function accountsHeadlineRuns(demand: Demand | null, differing: readonly string[], { index }: BriefCase): Runs {
  if (demand === null) return stressed(`${brief.differOn(differing)}.`)
  const { party, proposal, added, without, isAlone } = demand
  const others = isAlone && without.length > 1 ? [] : without.map((id) => index.party(id))
  return stressed(
    without.length === 0
      ? `${brief.setsConditions(index.party(party), added.length, index.titleInside(proposal))}.`
      : `${brief.namesNone(others, index.party(party), added.length)}.`,
  )
}

/** What changed of one subject. */
export function changeRuns(change: Change, { index, dates }: BriefCase): Runs {
  const { title, text } = brief.change(index.title(change.id), changeTexts(change, index, dates).join('; '))
  return stressed(title, text)
}

/** What changes are told of: the board, or the record where something is supposed on top of it. */
export function changesTitle(since: string | null, isSupposed: boolean, { dates }: BriefCase): string {
  const date = since === null ? null : dates.long(since)
  if (isSupposed) return brief.changedInRecord(date)
  return date === null ? brief.parts.changes : brief.changedSince(date)
}

export function changesHeadlineRuns(
  changes: readonly Change[],
  since: string | null,
  isSupposed: boolean,
  about: BriefCase,
): Runs {
  const { index, dates } = about
  const [first, ...others] = changes
  if (first !== undefined && others.length === 0) {
    return [...(isSupposed ? said(brief.inRecord) : []), ...changeRuns(first, about)]
  }
  const date = since === null ? null : dates.long(since)
  const lead = changes.find((change) => change.kind === 'proposal' && change.before?.status !== change.after?.status)
  if (lead?.kind === 'proposal' && lead.after !== null) {
    const before = lead.before && words.status.proposalInside(lead.before.status)
    const told = brief.nowStands(index.titleInside(lead.id), lead.after.status, before)
    const rest = changes.filter((change) => change !== lead).map(({ id }) => index.title(id))
    return stressed(brief.changesHeadline(date, told, rest, isSupposed))
  }
  const titles = changes.map(({ kind, id }) =>
    kind === 'question' ? brief.isQuestion(index.title(id)) : index.titleInside(id),
  )
  return stressed(brief.changesHeadline(date, null, titles, isSupposed))
}

/** What the scenarios come to for the proposal that matters most. */
export function scenariosHeadlineRuns({ main, record, futures }: Comparison, { index }: BriefCase): Runs {
  const title = index.titleInside(main)
  const { none, reach, all, noneReady } = brief.scenarios
  const moved = futures.filter(({ status }) => status !== null && status !== record)
  const best = moved.find(({ status }) => isReached(status)) ?? null
  const reaching = best === null ? [] : moved.filter(({ status }) => status === best.status)
  if (moved.length === 0) return stressed(`${none(futures.length, title)}.`)
  if (best?.status != null) {
    return reaching.length === futures.length
      ? stressed(`${all(futures.length, title, best.status)}.`)
      : stressed(`${reach(reaching.map(titleOf), title, best.status)}.`)
  }
  if (!isReached(record)) return stressed(`${noneReady(futures.length, title)}.`)
  const [first] = moved
  const alike = moved.filter(({ status }) => status === first?.status)
  return first?.status == null ? said('') : stressed(`${reach(alike.map(titleOf), title, first.status)}.`)
}

const isReached = (status: string | null): boolean =>
  status !== null && (status === 'tabled.ready' || status.startsWith('inForce'))

const titleOf = ({ scenario }: ComparedFuture): string => scenario?.title ?? brief.theWhatIf

/** What a future is called, with its own date and account where they are other ones than the briefing’s. */
export function futureText(
  { kind, scenario }: ComparedFuture,
  own: View,
  { view, index, dates }: BriefCase & { view: View },
): string {
  const title = kind === 'record' ? brief.nothingChanges : (scenario?.title ?? brief.theWhatIf)
  const account = own.lens === view.lens ? null : own.lens === 'assessed' ? null : index.party(own.lens)
  if (own.asOf !== view.asOf) return brief.ofDate(title, dates.long(own.asOf), account)
  return account === null ? title : brief.byAccount(title, account)
}
