import type { View } from '../board.ts'
import { type Lens, lensesOf, requirementBy } from '../lens.ts'
import { elementsOf, idOf } from '../requirement.ts'
import { dayOf, daysBetween, lastInstant, type Moment, momentAt, momentOf } from '../time.ts'
import type { OpenDossier } from './openDossier.ts'
import { truthsOn } from './truths.ts'

/** How many conditions stand how at the end of a day; each is one of the first three. */
export interface ComplianceDay {
  readonly day: string
  /** Satisfied or waived; of a consent, given. */
  readonly holds: number
  readonly open: number
  /** Refused or breached. */
  readonly fails: number
  /** Those on which some party's account differs from the assessed one. */
  readonly contested: number
}

/** About so many days are looked at: all of a short record, of a longer one some, evenly apart. */
const MOST_DAYS = 120
const MS_PER_DAY = 86_400_000

/**
 * How the conditions stood by one account on each day, from the day before the first development that counts to the as-of
 * day. Empty where nothing has happened by then.
 */
export function complianceOf(opened: OpenDossier, view: View): ComplianceDay[] {
  return viewsUpTo(opened, view).map((asked) => {
    const { conditions } = opened.board(asked)
    const count = (truth: string): number => conditions.filter((row) => row.truth === truth).length
    return {
      day: asked.asOf,
      holds: count('true'),
      open: count('unknown'),
      fails: count('false'),
      contested: conditions.filter((row) => row.contested).length,
    }
  })
}

/** The view of each day: a step without a date counts at the as-of moment, so on the last day alone. */
function viewsUpTo(opened: OpenDossier, view: View): View[] {
  const days = daysUpTo(opened, view)
  const dated = view.steps.filter(({ at }) => at !== undefined)
  return days.map((asOf, place) => ({ ...view, asOf, steps: place === days.length - 1 ? view.steps : dated }))
}

function daysUpTo(opened: OpenDossier, view: View): string[] {
  const zone = opened.dossier.timeZone
  const asOf = momentOf(view.asOf, zone)
  const limit = lastInstant(asOf, zone)
  const { moments } = opened.counted(view.filter)
  if (moments.length === 0) return []
  const first = moments.reduce((least, moment) => Math.min(least, moment)) as Moment
  if (lastInstant(first, zone) > limit) return []
  const last = dayOf(asOf, zone)
  const from = Date.parse(dayOf(momentAt(lastInstant(first, zone) - MS_PER_DAY), zone))
  const length = daysBetween(momentOf(new Date(from).toISOString().slice(0, 10), zone), momentOf(last, zone), zone)
  const step = Math.max(1, Math.ceil(length / MOST_DAYS))
  const days: string[] = []
  for (let back = 0; back <= length; back += step) {
    days.unshift(new Date(Date.parse(last) - back * MS_PER_DAY).toISOString().slice(0, 10))
  }
  return days
}

/** How much of what a proposal requires holds, by one account. */
export interface Share {
  readonly lens: Lens
  readonly holding: number
  /** The elements that the requirement names, each once. */
  readonly all: number
}

/**
 * The share of a proposal's requirement that holds on the board of a view, by each account: its elements that hold among
 * those that it names, each counted once, whatever the requirement asks of them together. In the manner of the Peace Accords
 * Matrix (Joshi, Quinn and Regan 2015), which scores how far provisions are carried out; here they hold or do not.
 */
export function sharesOf(opened: OpenDossier, view: View, proposalId: string): Share[] {
  if (!opened.dossier.proposals.some(({ id }) => id === proposalId)) return []
  return lensesOf(opened.dossier).map((lens) => shareBy(opened, { ...view, lens }, proposalId))
}

function shareBy(opened: OpenDossier, view: View, proposalId: string): Share {
  const { lens } = view
  const proposal = opened.dossier.proposals.find(({ id }) => id === proposalId)
  const truthOf = truthsOn(opened.board(view))
  const named = proposal === undefined ? [] : elementsOf(requirementBy(proposal, lens))
  const elements = new Map(named.map((element) => [idOf(element), element]))
  const holding = [...elements.values()].filter((element) => truthOf(element) === 'true').length
  return { lens, holding, all: elements.size }
}

/** How much of a requirement held at the end of a day, from 0 to 1. */
export interface ShareDay {
  readonly day: string
  readonly share: number
}

/** The share of a proposal's requirement that held by one account, on the same days as its compliance. */
export function shareOverTime(opened: OpenDossier, view: View, proposalId: string): ShareDay[] {
  return viewsUpTo(opened, view).map((asked) => {
    const { holding, all } = shareBy(opened, asked, proposalId)
    return { day: asked.asOf, share: all === 0 ? 0 : holding / all }
  })
}
