import type { Dossier } from '../dossier.ts'
import { standingBy } from '../standing.ts'
import { instantOf, laterOf, type Moment, momentOf } from '../time.ts'
import type { Counted } from './counted.ts'
import { DEED, EVENT, WAIVE } from './deed.ts'
import { type Digest, EFFECT, KIND, NO_TEXT, ON_CONDITION, ON_PROPOSAL, OWN, ROW, statedStanding } from './digest.ts'
import { numbered, numberIn } from './numbers.ts'
import type { SpeakerLists } from './speakerLists.ts'

/** Effects as columns. */
export class EffectColumns {
  /** The place of its development among those that count, and its place in that. */
  development: Int32Array
  place: Int32Array
  /** What it acts on: a condition's number, a proposal's `~number`, or the number of the question that it answers. */
  subject: Int32Array
  /** What it does to that, as its digest says it: its deed, and its kind. */
  doing: Uint8Array
  /** Who speaks, by the number of the list. */
  speakers: Int32Array
  isClaim: Uint8Array
  /** What it dates its subject from, and when it takes hold. */
  since: Float64Array
  hold: Float64Array
  /** Until when a proposal is to be in force; no number where it does not say so. */
  until: Float64Array

  constructor(length: number) {
    this.development = new Int32Array(length)
    this.place = new Int32Array(length)
    this.subject = new Int32Array(length)
    this.doing = new Uint8Array(length)
    this.speakers = new Int32Array(length)
    this.isClaim = new Uint8Array(length)
    this.since = new Float64Array(length)
    this.hold = new Float64Array(length)
    this.until = new Float64Array(length).fill(Number.NaN)
  }

  /** Makes every column another one. */
  change(to: (column: Column) => Column): void {
    for (const [name, column] of Object.entries(this)) Reflect.set(this, name, to(column))
  }
}

type Column = Int32Array | Uint8Array | Float64Array

/**
 * The effects of the developments that count, in the order of the file, with those who speak in them noted in `lists`.
 * Throws a RangeError for what the dossier does not have.
 */
export function effectColumns(dossier: Dossier, { all, places, moments }: Counted, lists: SpeakerLists): EffectColumns {
  const most = all.runs.reduce((sum, { digest }) => sum + digest.effects.length / EFFECT, 0)
  const columns = new EffectColumns(most)
  const names = [dossier.conditions, dossier.proposals, dossier.questions].map(numbered)
  let number = 0
  let next = 0
  let first = 0
  for (const { digest } of all.runs) {
    const { rows } = digest
    const put = fromDigest(digest, dossier, names, lists, columns)
    let effect = 0
    for (let row = 0; row < rows.length; row += ROW) {
      const end = effect + (rows[row + 3] ?? 0)
      if (places[next] !== first + row / ROW) {
        effect = end
        continue
      }
      for (let place = 0; effect < end; place += 1) {
        columns.development[number] = next
        columns.place[number] = place
        put(number, effect, moments[next] as Moment, rows[row + 1] ?? NO_TEXT)
        number += 1
        effect += 1
      }
      next += 1
    }
    first += rows.length / ROW
  }
  if (number < most) columns.change((column) => column.slice(0, number))
  return columns
}

const UNKNOWN = -1

/** The conditions, proposals and questions of a dossier by their ids, in the order of their kinds in a digest. */
type Names = readonly ReadonlyMap<string, number>[]

/**
 * Puts effects of one digest into the columns, in their order: each by its number, with the moment and the speakers of its
 * development, which count where it says nothing itself. What a text stands for is looked up once.
 */
function fromDigest(
  { texts, effects, own }: Digest,
  { timeZone, conditions }: Dossier,
  names: Names,
  lists: SpeakerLists,
  columns: EffectColumns,
): (number: number, effect: number, at: Moment, by: number) => void {
  const subjects = new Int32Array(names.length * texts.length).fill(UNKNOWN)
  const listed = new Int32Array(texts.length).fill(UNKNOWN)
  const textOf = (text: number): string => texts[text] ?? ''
  const momentIn = (text: number): Moment => momentOf(textOf(text), timeZone)
  const subjectIn = (text: number, kind: number): number => {
    const key = names.length * text + (kind >> DEED)
    if (subjects[key] === UNKNOWN) subjects[key] = numberIn(names[kind >> DEED] ?? new Map(), textOf(text))
    return subjects[key] ?? UNKNOWN
  }
  const listIn = (text: number): number => {
    if (text === NO_TEXT) return 0
    if (listed[text] === UNKNOWN) listed[text] = lists.numberOf(textOf(text))
    return listed[text] ?? 0
  }
  let next = 0
  return (number, effect, at, by) => {
    const doing = effects[EFFECT * effect + 1] ?? 0
    const kind = doing & KIND
    const subject = subjectIn(effects[EFFECT * effect] ?? NO_TEXT, kind)
    let list = listIn(by)
    let since = at
    while ((own[next] ?? Infinity) < effect) next += OWN
    if (own[next] === effect) {
      const [, speakers = NO_TEXT, from = NO_TEXT, until = NO_TEXT] = own.subarray(next)
      if (speakers !== NO_TEXT) list = listIn(speakers)
      if (from !== NO_TEXT) since = momentIn(from)
      if (until !== NO_TEXT) columns.until[number] = momentIn(until)
    }
    const condition = kind === ON_CONDITION ? conditions[subject] : undefined
    const standing = standingBy(statedStanding(doing), lists.of(list), condition, (doing & EVENT) === WAIVE)
    columns.subject[number] = kind === ON_PROPOSAL ? ~subject : subject
    columns.doing[number] = doing
    columns.speakers[number] = list
    columns.isClaim[number] = standing === 'claim' ? 1 : 0
    columns.since[number] = since
    columns.hold[number] = laterOf(at, since)
  }
}

/** Brings columns into the order in which effects take hold: at one instant the established before the claims, then by the file. */
export function sortColumns(columns: EffectColumns): void {
  const { hold, isClaim } = columns
  const order = (a: number, b: number): number =>
    instantOf(hold[a] as Moment) - instantOf(hold[b] as Moment) || (isClaim[a] ?? 0) - (isClaim[b] ?? 0)
  if (hold.every((_, number) => number === 0 || order(number - 1, number) <= 0)) return
  const before = Int32Array.from(hold, (_, number) => number).sort((a, b) => order(a, b) || a - b)
  columns.change((column) => column.map((_, number) => column[before[number] ?? 0] ?? 0))
}
