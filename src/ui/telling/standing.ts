import { isUnderway, liesIn, type ProposalStatus } from '../../../machines/proposal.ts'
import { laterWords } from '../laterWords.ts'
import { small } from '../words/en/names.ts'
import { words } from '../words.ts'
import { goalOf } from './goal.ts'

/** What a proposal’s odds and blockers leave unsaid, in a sentence: that it is in force, or has ended; null on the table. */
export function standingText(status: ProposalStatus): string | null {
  const { analysis } = laterWords
  if (liesIn(status, 'tabled')) return null
  const state = small(words.status.ofProposal(status))
  if (isUnderway(status)) return analysis.isAlready(state)
  return goalOf({ status }) === 'readyOnceRevived' ? analysis.endedFor(state) : analysis.ended(state)
}
