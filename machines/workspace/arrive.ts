import type { Dossier } from '../dossier.ts'
import { lensesOf } from '../lens.ts'
import { isTrust } from '../trust.ts'
import type { Asked, Dropped } from './asked.ts'
import { firstDate, today } from './firstDate.ts'
import { type Place, type Selection, screens } from './place.ts'
import { stepFrom } from './stepFrom.ts'
import { isUsableDate } from './usableDate.ts'

/** Where an address leads to within a dossier, and the parts of it that are of no use there. */
export interface Arrival {
  readonly place: Place
  readonly dropped: readonly Dropped[]
}

/**
 * Reads what an address asks for against the dossier. What it leaves open is as usual: the board, as of today, by
 * what is established. Only where it names no screen, and is a way in, `firstDate` says the date.
 * @param now in milliseconds since 1970
 */
export function arrive(dossier: Dossier, asked: Asked, now: number): Arrival {
  const dropped: Dropped[] = asked.unread.map((text) => ({ what: 'part', text }))

  /** The value of a part of the address: null where it is absent, and where it is of no use. */
  function use<T>(what: Dropped['what'], text: string | null, read: (text: string) => T | null | undefined): T | null {
    const value = text === null ? null : (read(text) ?? null)
    if (text !== null && value === null) dropped.push({ what, text })
    return value
  }

  const date = (text: string): string | null => (isUsableDate(text, dossier.timeZone) ? text : null)
  const place: Place = {
    dossier: dossier.id,
    screen: use('screen', asked.screen, (text) => screens.find((screen) => screen === text)) ?? 'board',
    asOf: use('asOf', asked.asOf, date) ?? (asked.screen === null ? firstDate(dossier, now) : today(dossier, now)),
    lens: use('lens', asked.lens, (text) => lensesOf(dossier).find((lens) => lens === text)) ?? 'assessed',
    knownAt: use('knownAt', asked.knownAt, date),
    trust: use('trust', asked.trust, (text) => (isTrust(text) ? text : null)),
    select: use('select', asked.select, (text) => selectionOf(dossier, text)),
    steps: asked.steps.flatMap(({ text, words }) => use('step', text, () => words && stepFrom(words, dossier)) ?? []),
  }
  return { place, dropped }
}

/** What a `KIND:ID` names; null where the dossier has no such thing. */
function selectionOf({ conditions, proposals, questions, developments }: Dossier, text: string): Selection | null {
  const [kind, id, ...rest] = text.split(':')
  if (rest.length > 0) return null
  const find = <T extends { readonly id: string }>(things: readonly T[]) => things.find((thing) => thing.id === id)
  const condition = kind === 'condition' ? find(conditions) : undefined
  if (condition !== undefined) return { kind: 'condition', id: condition.id }
  const proposal = kind === 'proposal' ? find(proposals) : undefined
  if (proposal !== undefined) return { kind: 'proposal', id: proposal.id }
  const question = kind === 'question' ? find(questions) : undefined
  if (question !== undefined) return { kind: 'question', id: question.id }
  const development = kind === 'development' ? find(developments) : undefined
  return development === undefined ? null : { kind: 'development', id: development.id }
}
