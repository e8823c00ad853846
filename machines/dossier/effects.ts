import type { Effect, Proposal, Step } from '../dossier.ts'
import { instantOf, type Moment } from '../time.ts'
import type { Check } from './check.ts'
import type { Path } from './faults.ts'
import { reportNothing } from './issues.ts'
import type { Sound } from './sound.ts'

type Asked = Sound<Effect> | Sound<Step>

/** The instant of a moment, in milliseconds; null where there is none. */
export const instantOrNull = (moment: Moment | null): number | null => (moment === null ? null : instantOf(moment))

/** What effects are judged by: whether a condition has a measure, and proposals by their ids. */
export interface Subjects {
  readonly isMeasured: ReadonlyMap<string, boolean>
  readonly proposals: ReadonlyMap<string, Sound<Proposal>>
}

export function subjectsOf({ dossier }: Check): Subjects {
  const isMeasured = new Map<string, boolean>()
  for (const condition of dossier.conditions ?? [])
    if (condition?.id) isMeasured.set(condition.id, 'measure' in condition)
  const proposals = new Map<string, Sound<Proposal>>()
  for (const proposal of dossier.proposals ?? []) if (proposal?.id) proposals.set(proposal.id, proposal)
  return { isMeasured, proposals }
}

/** Reports what is wrong with an effect or a step. `base` gives the instant of its start, in milliseconds, if it names none. */
export function checkEffect(
  check: Check,
  subjects: Subjects,
  asked: Asked,
  base: () => number | null,
  path: Path,
): void {
  if ('condition' in asked) checkOnCondition(check, subjects, asked, path)
  else if ('proposal' in asked) checkOnProposal(check, subjects, asked, base, path)
  else if ('question' in asked) check.refer(['question'], asked.question, [...path, 'question'])
}

function checkOnCondition(
  { refer, report }: Check,
  { isMeasured }: Subjects,
  asked: Extract<Asked, { condition?: unknown }>,
  path: Path,
): void {
  const { condition, due } = asked
  refer(['condition'], condition, [...path, 'condition'])
  if (typeof due === 'object') refer(['proposal'], due.after, [...path, 'due', 'after'])
  if (!['event', 'value', 'due', 'answer'].some((key) => key in asked)) reportNothing(path, 'event', report)
  if (condition !== undefined && asked.value !== undefined && isMeasured.get(condition) === false) {
    report(
      [...path, 'value'],
      `is a value of ${condition}, which has no measure`,
      'no value',
      `give ${condition} a "measure", or take the value out`,
    )
  }
}

function checkOnProposal(
  { refer, report, momentOf }: Check,
  { proposals }: Subjects,
  asked: Extract<Asked, { proposal?: unknown }>,
  base: () => number | null,
  path: Path,
): void {
  const { proposal: id, event, from, until } = asked
  refer(['proposal'], id, [...path, 'proposal'])
  if (event === 'extend' && !('until' in asked)) report(path, 'extends without an end', 'an "until"')
  if (event === undefined) return

  const own = momentOf(from)
  if (until !== undefined && event !== 'enterForce' && event !== 'extend') {
    report([...path, 'until'], `is given to ${event}, which has no end`, '"until" on enterForce or extend only')
  } else if (until !== undefined) {
    const end = momentOf(until)
    const start = 'from' in asked ? instantOrNull(own) : base()
    if (end !== null && start !== null && instantOf(end) <= start) {
      report([...path, 'until'], `${until} is not after the start`, 'the first day on which it is no longer in force')
    }
  }

  const proposal = id === undefined ? undefined : proposals.get(id)
  const tabled = event === 'enterForce' ? momentOf(proposal?.tabled) : null
  if (own !== null && tabled !== null && instantOf(own) < instantOf(tabled)) {
    report(
      [...path, 'from'],
      `${from} is before ${id} was tabled, on ${proposal?.tabled}`,
      'a start on or after that day',
    )
  }
}
