import type { AccountsMatrix } from '../board/accounts/matrix.ts'
import { subjectOf } from '../board/accounts/spoken.ts'
import type { OpenDossier } from '../board/openDossier.ts'
import type { Board, ConditionRow, ProposalRow, View } from '../board.ts'
import type { Development, DevelopmentId, Effect, ProposalId, Sequence } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import { requirementBy } from '../lens.ts'
import { speakersOf } from '../record.ts'
import { elementsOf, idOf } from '../requirement.ts'
import { standingOf } from '../standing.ts'
import { instantOf, momentOf } from '../time.ts'
import type { Coming } from './telling.ts'

/** Finds the developments that what a briefing says rests on, all of them heard by its date. */
export class Resters {
  readonly #opened: OpenDossier
  readonly #view: View
  readonly #conditions: ReadonlyMap<string, ConditionRow>
  readonly #proposals: ReadonlyMap<string, ProposalRow>
  readonly #places: ReadonlyMap<string, number>
  readonly #bySubject = new Map<string, { readonly development: Development; readonly effect: Effect }[]>()
  readonly #accounts: AccountsMatrix

  constructor(opened: OpenDossier, view: View, board: Board, heard: readonly Development[], accounts: AccountsMatrix) {
    this.#opened = opened
    this.#view = view
    this.#accounts = accounts
    this.#conditions = new Map(board.conditions.map((row) => [row.id, row]))
    this.#proposals = new Map(board.proposals.map((row) => [row.id, row]))
    const zone = opened.dossier.timeZone
    const instant = ({ at }: Development): number => instantOf(momentOf(at, zone))
    const inTime = [...heard].sort((a, b) => instant(a) - instant(b))
    this.#places = new Map(inTime.map(({ id }, place) => [id, place]))
    for (const development of inTime) {
      for (const effect of development.effects) {
        const subject = subjectOf(effect)
        const found = this.#bySubject.get(subject) ?? []
        this.#bySubject.set(subject, found)
        found.push({ development, effect })
      }
    }
  }

  /** Each once, in the order of time, and none that was not heard. */
  inTime(ids: readonly (DevelopmentId | null)[]): readonly DevelopmentId[] {
    const placeOf = (id: DevelopmentId): number => this.#places.get(id) ?? -1
    return [...new Set(ids)]
      .filter((id): id is DevelopmentId => id !== null && this.#places.has(id))
      .sort((a, b) => placeOf(a) - placeOf(b))
  }

  /** What brought a condition where it stands. */
  condition(id: string): readonly DevelopmentId[] {
    const row = this.#conditions.get(id)
    return row === undefined ? [] : this.inTime([row.cause, row.last])
  }

  /** What brought a proposal where it stands: itself, and what it requires by the account shown. */
  proposal(id: ProposalId): readonly DevelopmentId[] {
    const row = this.#proposals.get(id)
    const proposal = this.#opened.dossier.proposals.find((one) => one.id === id)
    if (row === undefined || proposal === undefined) return []
    const elements = elementsOf(requirementBy(proposal, this.#view.lens)).map(idOf)
    const own =
      row.cause === null && row.entered !== null
        ? this.dating(id, this.#view.lens, row.entered, row.until)
        : [row.cause]
    return this.inTime([...own, ...elements.flatMap((element) => this.element(element))])
  }

  /** The developments that gave a spell its start, or moved its end, by an account; none where it began by itself. */
  dating(id: ProposalId, lens: Lens, from: string, until: string | null): readonly DevelopmentId[] {
    const dating = (this.#bySubject.get(id) ?? []).filter(({ development, effect }) => {
      if (!('proposal' in effect) || !counts(effect, development, lens)) return false
      if (effect.event === 'enterForce') return this.#isSame(effect.from ?? development.at, from)
      return effect.event === 'extend' && effect.until !== undefined && this.#isSame(effect.until, until)
    })
    return this.inTime(dating.map(({ development }) => development.id))
  }

  #isSame(one: string, other: string | null): boolean {
    const { timeZone } = this.#opened.dossier
    return other !== null && instantOf(momentOf(one, timeZone)) === instantOf(momentOf(other, timeZone))
  }

  /** What brought an element of a requirement where it stands, itself alone. */
  element(id: string): readonly DevelopmentId[] {
    return this.#conditions.has(id) ? this.condition(id) : this.inTime([this.#proposals.get(id)?.cause ?? null])
  }

  /** The developments in which an account has spoken on something, and what else brought it where it stands. */
  said(subject: string, lens: Lens): readonly DevelopmentId[] {
    const rows = this.#accounts.rows.filter((row) => row.id === subject && row.kind !== 'requires')
    return this.inTime(rows.flatMap((row) => row.cells.get(lens)?.behind ?? []))
  }

  /** Of those, the ones with a word on that itself. */
  saidOf(subject: string, lens: Lens): readonly DevelopmentId[] {
    const own = new Set((this.#bySubject.get(subject) ?? []).map(({ development }) => development.id))
    return this.said(subject, lens).filter((id) => own.has(id))
  }

  /** What was reported by the source in which a sequence can be read. */
  sequence({ source }: Sequence): readonly DevelopmentId[] {
    const reported = [...this.#bySubject.values()].flat().filter(({ development }) => development.source === source)
    return this.inTime(reported.map(({ development }) => development.id))
  }

  /** The developments that announced an event which is still to take hold. */
  coming({ id, event, from }: Coming): readonly DevelopmentId[] {
    const announcing = (this.#bySubject.get(id) ?? []).filter(
      ({ effect }) => 'event' in effect && effect.event === event && 'from' in effect && effect.from !== undefined,
    )
    const dated = announcing.filter(
      ({ effect }) => 'from' in effect && effect.from !== undefined && this.#isSame(effect.from, from),
    )
    return this.inTime((dated.length > 0 ? dated : announcing).map(({ development }) => development.id))
  }

  /** The developments that set a due day. */
  due(id: string): readonly DevelopmentId[] {
    const setting = (this.#bySubject.get(id) ?? []).filter(({ effect }) => 'due' in effect && effect.due !== undefined)
    return this.inTime(setting.slice(-1).map(({ development }) => development.id))
  }

  /** The first development in which a party that demands something names it; null where none does. */
  demanded(id: string): Development | null {
    const demanders = this.#opened.dossier.conditions.find((one) => one.id === id)?.demandedBy ?? []
    const first = (this.#bySubject.get(id) ?? []).find(({ development, effect }) =>
      speakersOf(effect, development).some((speaker) => demanders.includes(speaker)),
    )
    return first?.development ?? null
  }
}

/** Whether an effect on a proposal counts by an account: it is established, or that party’s own claim. */
function counts(effect: Effect, development: Development, lens: Lens): boolean {
  const speakers = speakersOf(effect, development)
  const isEstablished = standingOf(effect, speakers, () => undefined) === 'established'
  return isEstablished || speakers.some((speaker) => speaker === lens)
}
