import type { OpenDossier } from '../board/openDossier.ts'
import { conditionStates } from '../condition.ts'
import type { Dossier, ElementId, SourceId } from '../dossier.ts'
import { lensesOf } from '../lens.ts'
import { proposalStatuses } from '../proposal.ts'
import { isTrust } from '../trust.ts'
import type { Asked, Dropped } from './asked.ts'
import { readBrief } from './brief/briefText.ts'
import { filterOf, noFilters } from './filters.ts'
import { firstDate, today } from './firstDate.ts'
import { type Part, type Place, type Selection, screens } from './place.ts'
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
export function arrive(opened: OpenDossier, asked: Asked, now: number): Arrival {
  const { dossier } = opened
  const dropped: Dropped[] = asked.unread.map((text) => ({ what: 'part', text }))

  /** The value of a part of the address: null where it is absent, and where it is of no use. */
  function use<T>(what: Dropped['what'], text: string | null, read: (text: string) => T | null | undefined): T | null {
    const value = text === null ? null : (read(text) ?? null)
    if (text !== null && value === null) dropped.push({ what, text })
    return value
  }

  const date = (text: string): string | null => (isUsableDate(text, dossier.timeZone) ? text : null)
  const { brief, unused } = readBrief(dossier, asked.brief)
  dropped.push(...unused.map((text) => ({ what: 'brief' as const, text })))
  const screen = use('screen', asked.screen, (text) => screens.find((one) => one === text)) ?? 'board'
  let find = noFilters
  for (const text of asked.find) {
    find = { ...find, ...use('find', text, () => (screen === 'record' ? filterOf(dossier, text) : null)) }
  }
  const select = use('select', asked.select, (text) => selectionOf(dossier, text))
  const place: Place = {
    dossier: dossier.id,
    screen,
    asOf: use('asOf', asked.asOf, date) ?? (asked.screen === null ? firstDate(opened, now) : today(dossier, now)),
    lens: use('lens', asked.lens, (text) => lensesOf(dossier).find((lens) => lens === text)) ?? 'assessed',
    filter: {
      knownAt: use('knownAt', asked.knownAt, date),
      trust: use('trust', asked.trust, (text) => (isTrust(text) ? text : null)),
      without: [...new Set(asked.without.flatMap((text) => use('without', text, () => sourceOf(dossier, text)) ?? []))],
    },
    select,
    part: use('detail', asked.part, (text) => partOf(dossier, select, text)),
    scenario: use(
      'scenario',
      asked.scenario,
      (text) => dossier.scenarios.find(({ id }) => id === text)?.id ?? (text === 'record' ? text : null),
    ),
    odds: Object.fromEntries(
      asked.odds.flatMap((text) => [use('odds', text, () => oddsOf(dossier, text))].filter(isThere)),
    ),
    brief,
    find,
    steps: asked.steps.flatMap(({ text, words }) => use('step', text, () => words && stepFrom(words, dossier)) ?? []),
    carried: asked.carried,
  }
  return { place, dropped }
}

const sourceOf = ({ sources }: Dossier, text: string): SourceId | undefined => sources.find(({ id }) => id === text)?.id

const isThere = <T>(value: T | null): value is T => value !== null

/** The element and the odds that an `ID:ODDS` names; null where it names none. */
function oddsOf({ conditions, proposals }: Dossier, text: string): readonly [ElementId, number] | null {
  const [id, written = '', ...rest] = text.split(':')
  const element = [...conditions, ...proposals].find((one) => one.id === id)
  if (element === undefined || rest.length > 0 || !/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(written)) return null
  return [element.id, Number(written)]
}

/** The part that a `KIND:ID` names of what is selected; null where that has none. */
function partOf(dossier: Dossier, select: Selection | null, text: string): Part | null {
  const [kind, id, ...rest] = text.split(':')
  const isSubject = select !== null && ['condition', 'proposal', 'question'].includes(select.kind)
  if (rest.length > 0 || !isSubject) return null
  const lens = lensesOf(dossier).find((one) => one === id)
  if (kind === 'lane' && lens !== undefined) return { kind, id: lens }
  if (kind === 'requires' && lens !== undefined && select.kind === 'proposal') return { kind, id: lens }
  const states = select.kind === 'condition' ? conditionStates : select.kind === 'proposal' ? proposalStatuses : []
  const state = kind === 'state' ? states.find((one) => one === id) : undefined
  return state === undefined ? null : { kind: 'state', id: state }
}

/** Whether a dossier has what is selected. */
export const hasSelected = (dossier: Dossier, { kind, id }: Selection): boolean =>
  selectionOf(dossier, `${kind}:${id}`) !== null

/** What a `KIND:ID` names; null where the dossier has no such thing. */
function selectionOf(dossier: Dossier, text: string): Selection | null {
  const { conditions, proposals, questions, occasions, sources } = dossier
  const [kind, id, ...rest] = text.split(':')
  if (rest.length > 0) return null
  const find = <T extends { readonly id: string }>(things: readonly T[]) => things.find((thing) => thing.id === id)
  const condition = kind === 'condition' ? find(conditions) : undefined
  if (condition !== undefined) return { kind: 'condition', id: condition.id }
  const proposal = kind === 'proposal' ? find(proposals) : undefined
  if (proposal !== undefined) return { kind: 'proposal', id: proposal.id }
  const question = kind === 'question' ? find(questions) : undefined
  if (question !== undefined) return { kind: 'question', id: question.id }
  const occasion = kind === 'occasion' ? find(occasions) : undefined
  if (occasion !== undefined) return { kind: 'occasion', id: occasion.id }
  const source = kind === 'source' ? find(sources) : undefined
  if (source !== undefined) return { kind: 'source', id: source.id }
  const development = kind === 'development' ? find(dossier.developments) : undefined
  return development === undefined ? null : { kind: 'development', id: development.id }
}
