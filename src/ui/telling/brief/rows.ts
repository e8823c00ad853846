import { type Clock, differingEnds } from '../../../../machines/board/accounts/clocks.ts'
import type { ConditionRow, ProposalRow, View } from '../../../../machines/board.ts'
import type { Runs } from '../../../../machines/briefing/telling.ts'
import type { Development } from '../../../../machines/dossier.ts'
import { isUnderway } from '../../../../machines/proposal.ts'
import { laterWords } from '../../laterWords.ts'
import { small } from '../../words/en/names.ts'
import { words } from '../../words.ts'
import { durationText } from '../durationText.ts'
import { gradeText } from '../gradeText.ts'
import { spanText } from '../spanText.ts'
import { elapsedOf } from '../term.ts'
import type { BriefCase } from './briefCase.ts'
import { said, stressed } from './runs.ts'

const { brief } = laterWords

/** Since when a condition stands as it does, or when it was demanded. */
export function conditionSinceText({ id, since }: ConditionRow, demanded: string | null, { index, dates }: BriefCase) {
  if (since !== null) return brief.since(dates.long(since))
  if (demanded !== null) return brief.demanded(dates.long(demanded))
  const demanders = index.condition(id)?.demandedBy ?? []
  return demanders.length === 0 ? brief.notMoved : brief.demandedBy(demanders.map((one) => index.party(one)))
}

export const recordText = ({ id, status, since }: ConditionRow, { index, dates }: BriefCase): string =>
  brief.record(
    words.status.conditionInside(status, index.condition(id)?.kind === 'consent'),
    since === null ? null : dates.long(since),
  )

/** How far the term of a proposal has run, or what it would run for. */
export function termRuns(row: ProposalRow, { asOf }: View, { index, dates }: BriefCase): Runs | null {
  const { board } = words
  const proposal = index.proposal(row.id)
  const elapsed = elapsedOf(row, asOf, index.zone)
  if (elapsed !== null && row.until !== null) {
    const count = elapsed.unit === 'day' ? board.dayOf : board.hourOf
    const renews = proposal?.renewal === 'automatic' ? `, ${board.renewsItself}` : ''
    return stressed(count(elapsed.present, elapsed.total), `, ${board.ends(dates.long(row.until))}${renews}.`)
  }
  if (isUnderway(row.status) && row.entered !== null) {
    return said(`${board.since(dates.long(row.entered))}, ${board.noEndNamed}.`)
  }
  if (row.status === 'expired' && row.entered !== null && row.until !== null) {
    return said(`${board.ranFrom(dates.long(row.entered), dates.long(row.until))}.`)
  }
  const term = proposal?.term
  return row.status.startsWith('tabled.') && term !== undefined ? said(`${board.wouldRun(durationText(term))}.`) : null
}

/** Whose count it is, and what it says. */
export function clockText({ lenses, span, status }: Clock, { index, dates }: BriefCase) {
  const names = lenses.flatMap((lens) => (lens === 'assessed' ? [] : [index.party(lens)]))
  return {
    name: words.board.byCount(names, lenses.includes('assessed')),
    says: span === null ? words.status.proposalInside(status) : spanText(span, dates),
  }
}

/** "day 8 of 30, until 17 April". */
export function spanSays({ span, status }: Clock, { asOf }: View, { index, dates }: BriefCase): string {
  if (span === null) return words.status.proposalInside(status)
  const { from, until } = span
  const elapsed = status === null ? null : elapsedOf({ status, entered: from, until }, asOf, index.zone)
  if (elapsed === null || until === null) return spanText(span, dates)
  const count = elapsed.unit === 'day' ? words.board.dayOf : words.board.hourOf
  return `${small(count(elapsed.present, elapsed.total))}, ${laterWords.accounts.untilDate(dates.long(until))}`
}

/** "Accounts differ on its start: as established 25 March; by Russia’s count 18 March to 17 April." */
export function disputedRuns(clocks: readonly Clock[], about: BriefCase): Runs {
  const told = clocks.map((clock) => {
    const { name, says } = clockText(clock, about)
    return `${small(name)}, ${says}`
  })
  const { isStart, isEnd } = differingEnds(clocks)
  return stressed(words.board.countsDiffer(isStart, isEnd), `: ${told.join('; ')}.`)
}

/** The grades of the reports of one source: one sign, or from the best to the worst. */
export function gradesText(developments: readonly Development[], { index }: BriefCase) {
  const [first] = developments
  const reliability = first === undefined ? undefined : index.source(first.source)?.reliability
  const credibilities = [...new Set(developments.map(({ credibility }) => credibility))].sort(
    (a, b) => (a ?? 7) - (b ?? 7),
  )
  const all = credibilities.map((one) => gradeText(reliability, one))
  const [best, worst] = [all[0], all.at(-1)]
  if (best === undefined || worst === undefined) return gradeText(undefined, undefined)
  return best.sign === worst.sign
    ? best
    : { sign: `${best.sign} to ${worst.sign}`, inWords: gradeText(reliability, undefined).inWords }
}
