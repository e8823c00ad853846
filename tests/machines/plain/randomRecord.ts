import { type Dice, filled } from './dice.ts'
import type { Development, Effect, Proposal } from './dossier.ts'
import { type Calendar, dayOf, momentAfter, rewritten, roughEnd } from './randomCalendar.ts'
import { type RandomCase, randomDue } from './randomCase.ts'
import { conditionEvent, isOver, proposalEvent, type RoughState, roughly, roughStart } from './roughState.ts'
import type { Stamp } from './time.ts'

export type RandomRecord = {
  readonly developments: readonly Development[]
  /** Moments worth a look: those of the developments and what runs out. */
  readonly moments: readonly Stamp[]
}

/** What the making of a record carries along. */
type Making = {
  readonly dice: Dice
  readonly calendar: Calendar
  readonly about: RandomCase
  /** The rough state by each account, `assessed` among them. */
  readonly accounts: ReadonlyMap<string, RoughState>
  readonly waiting: { readonly ms: number; readonly take: () => void }[]
  readonly moments: Stamp[]
  /** What was announced and by whom, to be put off perhaps. */
  readonly announced: { readonly effect: Effect; readonly speakers: readonly string[]; readonly hold: number }[]
}

/** Up to 25 developments that tell a story of sorts, in a file order of their own. */
export function randomRecord(dice: Dice, calendar: Calendar, about: RandomCase): RandomRecord {
  const lenses = ['assessed', ...about.parties.map(({ id }) => id)]
  const accounts = new Map(lenses.map((lens) => [lens, roughStart(about)]))
  const making: Making = { dice, calendar, about, accounts, waiting: [], moments: [], announced: [] }
  const count = dice.percent(70) ? 4 + dice.upTo(10) : dice.upTo(26)
  const ats = Array.from({ length: count }, () => dice.pick(calendar.moments)).sort((a, b) => a.ms - b.ms)
  const developments: Development[] = []
  for (const [i, at] of ats.entries()) {
    takeWaiting(making, at.ms)
    developments.push(randomDevelopment(making, i, dice.percent(15) ? rewritten(at, calendar, dice) : at, developments))
  }
  return {
    developments: dice.percent(50) ? dice.shuffled(developments) : developments,
    moments: [...making.moments, ...about.proposals.map(({ tabled }) => stampIn(calendar, tabled))],
  }
}

/** A date that came from this calendar, as a stamp again. */
export function stampIn(calendar: Calendar, text: string): Stamp {
  return calendar.days.find((day) => day.text === text) ?? { ms: Date.parse(text), text }
}

function takeWaiting(making: Making, ms: number): void {
  making.waiting.sort((a, b) => a.ms - b.ms)
  while ((making.waiting[0]?.ms ?? Infinity) <= ms) making.waiting.shift()?.take()
}

function randomDevelopment(making: Making, i: number, at: Stamp, earlier: readonly Development[]): Development {
  const { dice, about, calendar } = making
  making.moments.push(at)
  const by = randomSpeakers(dice, about, 45)
  const corrected = earlier[dice.upTo(Math.max(1, earlier.length))]
  const corrects = dice.percent(12) && corrected !== undefined
  const recorded = dice.percent(75) ? momentAfter(at.ms, calendar, dice) : dice.pick(calendar.moments)
  const source = dice.pick(
    filled(
      about.sources.map(({ id }) => id),
      'press',
    ),
  )
  const count = dice.percent(65) ? 1 : dice.upTo(5)
  return {
    id: `d${i + 1}`,
    at: at.text,
    headline: `Development ${i + 1}`,
    source,
    ...by,
    ...(dice.percent(25) ? { recorded: recorded.text } : {}),
    ...(corrects ? { [dice.percent(50) ? 'replaces' : 'withdraws']: corrected.id } : {}),
    ...(dice.percent(75) ? { credibility: 1 + dice.upTo(dice.percent(80) ? 3 : 6) } : {}),
    effects: Array.from({ length: count }, () => randomEffect(making, at, by.by)),
  }
}

type By = { readonly by?: string | readonly string[] }

function randomSpeakers(dice: Dice, about: RandomCase, percent: number): By {
  if (!dice.percent(percent)) return {}
  const ids = filled(
    about.parties.map(({ id }) => id),
    'north',
  )
  if (dice.percent(65)) return { by: dice.pick(ids) }
  return { by: dice.some(ids) }
}

/** An effect: who says it with which standing, since when, then what. */
function randomEffect(making: Making, at: Stamp, speaks: By['by']): Effect {
  const { dice, about, calendar } = making
  const own = randomSpeakers(dice, about, 10)
  const by = own.by ?? speaks ?? []
  const speakers = typeof by === 'string' ? [by] : by
  const kind = dice.upTo(100)
  const standing =
    kind < 20 || (kind < 28 && speakers.length > 0) ? { standing: kind < 20 ? 'established' : 'claim' } : {}
  const said = { ...own, ...standing }
  const isClaim = speakers.length > 0 && standing.standing !== 'established'
  const from = randomFrom(making, at)

  const earlier = making.announced.filter(({ hold }) => hold >= at.ms)
  const again = earlier[dice.upTo(1 + earlier.length)]
  if (again !== undefined && dice.percent(30)) return putOff(making, again.effect, again.speakers, at)

  const question = about.questions?.[dice.upTo(12)]
  if (question !== undefined) {
    return { question: question.id, answer: dice.pick(['Yes', 'No', 'Partly']), ...dated(from), ...said }
  }
  const lens = isClaim ? (speakers[0] ?? 'assessed') : 'assessed'
  const rough = making.accounts.get(lens) ?? roughStart(about)
  const live = about.proposals.filter((proposal) => {
    const isTabled = stampIn(calendar, proposal.tabled).ms <= at.ms
    return isTabled ? !isOver(rough, proposal.id) || dice.percent(10) : dice.percent(10)
  })
  const [first, ...others] = live
  const effect =
    first !== undefined && dice.percent(55)
      ? proposalEffect(making, { proposal: dice.pick([first, ...others]), at, from, rough, lens })
      : conditionEffect(making, { from, rough })
  const listeners = isClaim ? speakers : [...making.accounts.keys()]
  const made = { ...effect, ...said }
  const began = made.from === undefined ? at.ms : stampIn(calendar, made.from).ms
  if (began > at.ms) making.announced.push({ effect: made, speakers, hold: began })
  return taken(making, made, at, listeners)
}

/** The same event of the same subject by the same speakers, in any order, for another day. */
function putOff(making: Making, effect: Effect, speakers: readonly string[], at: Stamp): Effect {
  const { dice, calendar, about } = making
  const tabled = about.proposals.find(({ id }) => id === effect.proposal)?.tabled
  const earliest = tabled === undefined ? at.ms : Math.max(at.ms, stampIn(calendar, tabled).ms)
  const from = momentAfter(earliest, calendar, dice)
  const [speaker, ...others] = dice.shuffled(speakers)
  const by = speaker === undefined ? {} : { by: others.length > 0 || dice.percent(50) ? [speaker, ...others] : speaker }
  const until = effect.until === undefined ? {} : { until: momentAfter(from.ms, calendar, dice).text }
  const again = { ...effect, from: from.text, ...by, ...until }
  making.announced.push({ effect: again, speakers, hold: from.ms })
  making.moments.push(from)
  return again
}

/** Puts the effect to its listeners' rough states, at once or when it will take hold. */
function taken(making: Making, effect: Effect, at: Stamp, listeners: readonly string[]): Effect {
  const { calendar, about } = making
  const began = effect.from === undefined ? at : stampIn(calendar, effect.from)
  const term = about.proposals.find(({ id }) => id === effect.proposal)?.term
  const written = effect.until === undefined ? null : stampIn(calendar, effect.until)
  const end = written ?? (effect.event === 'enterForce' && term !== undefined ? roughEnd(began, term, calendar) : null)
  if (began.ms !== at.ms) making.moments.push(began)
  if (end !== null) making.moments.push(end, end)
  const take = () => {
    for (const listener of listeners) {
      const rough = making.accounts.get(listener)
      if (rough !== undefined) roughly(rough, effect, end?.ms ?? null)
    }
  }
  if (began.ms > at.ms) making.waiting.push({ ms: began.ms, take })
  else take()
  return effect
}

function randomFrom(making: Making, at: Stamp): Stamp | null {
  const { dice, calendar } = making
  const kind = dice.upTo(100)
  if (kind < 62) return null
  if (kind < 80) return momentAfter(at.ms, calendar, dice)
  if (kind < 84) return rewritten(at, calendar, dice)
  return dice.pick(calendar.moments)
}

const dated = (from: Stamp | null) => (from === null ? {} : { from: from.text })

type OfProposal = {
  readonly proposal: Proposal
  readonly at: Stamp
  readonly from: Stamp | null
  readonly rough: RoughState
  readonly lens: string
}

function proposalEffect({ dice, calendar, about }: Making, { proposal, at, from, rough, lens }: OfProposal): Effect {
  const event = proposalEvent(dice, rough, about, proposal, lens, at.ms)
  const tabled = stampIn(calendar, proposal.tabled)
  const entersTooEarly = event === 'enterForce' && from !== null && from.ms < tabled.ms
  const begins = entersTooEarly ? (dice.percent(50) ? tabled : null) : from
  const until =
    event === 'extend' || (event === 'enterForce' && dice.percent(35))
      ? { until: momentAfter((begins ?? at).ms, calendar, dice).text }
      : {}
  return { proposal: proposal.id, event, ...dated(begins), ...until }
}

type OfCondition = { readonly from: Stamp | null; readonly rough: RoughState }

function conditionEffect({ dice, calendar, about }: Making, { from, rough }: OfCondition): Effect {
  const condition = about.conditions[dice.upTo(about.conditions.length)]
  const id = condition?.id ?? 'c1'
  const event = dice.percent(90) ? { event: conditionEvent(dice, rough, id) } : {}
  const measured = condition?.measure !== undefined && dice.percent(35)
  const value = measured ? { value: dice.upTo((condition.measure?.target ?? 0) + 10) } : {}
  const isBare = event.event === undefined && !measured
  const proposalIds = about.proposals.map((proposal) => proposal.id)
  const due = isBare || dice.percent(10) ? { due: randomDue(dice, calendar, proposalIds) } : {}
  return { condition: id, ...event, ...value, ...due, ...dated(from) }
}

/** The date as one might look back at it: the day it lies in, the instant itself, or the last second before. */
export function lookedAt(dice: Dice, calendar: Calendar, moment: Stamp): string {
  const kind = dice.upTo(10)
  if (kind < 5) return dayOf(moment.ms, calendar)
  const asked = kind < 7 ? moment.ms - 1000 : moment.ms
  return rewritten({ ms: asked, text: '' }, { ...calendar, days: [] }, dice).text
}
