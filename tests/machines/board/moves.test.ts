import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Move } from '../../../machines/board/effectMoves.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { type DevelopmentId, type Dossier, readDossier } from '../../../machines/dossier.ts'
import { type Lens, lensesOf } from '../../../machines/lens.ts'
import { recordedEffects } from '../../../machines/record/effects.ts'
import type { RecordedEffect } from '../../../machines/record.ts'
import { everything } from '../../../machines/record.ts'
import { instantOf, momentOf } from '../../../machines/time.ts'
import { soaked, soaks } from '../../soaking.ts'
import { randomDossier } from '../plain/randomDossier.ts'

function dossierOf(file: unknown): Dossier {
  const parsed = readDossier(file)
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n'))
  return parsed.dossier
}

const textAt = (instant: number): string => new Date(instant).toISOString()
const key = ({ kind, id }: Pick<Move, 'kind' | 'id'>): string => `${kind} ${id}`

interface Told {
  readonly development: DevelopmentId
  readonly move: Move
}

/** The moves of the effects that take hold at an instant, on one board, in the order in which they do. */
function movesAt(opened: OpenDossier, effects: readonly RecordedEffect[], lens: Lens): Told[] {
  const moves = opened.moves(everything)
  return effects.flatMap(({ development, effect }) =>
    moves
      .of(development)
      .filter((one) => one.effect === effect)
      .flatMap((one) => one.moves.filter(({ lenses }) => lenses.includes(lens)))
      .map((move) => ({ development: development.id, move })),
  )
}

/** Whether time itself moves something at an instant: a proposal is tabled, or comes to the end of its spell. */
function timeMoves({ proposals, timeZone }: Dossier, before: OpenDossier, instant: number, lens: Lens): boolean {
  const at = (text: string | null): boolean => text !== null && instantOf(momentOf(text, timeZone)) === instant
  const board = before.board({ asOf: textAt(instant - 1), lens, filter: everything, steps: [] })
  return proposals.some(({ tabled }) => at(tabled)) || board.proposals.some(({ until }) => at(until))
}

test(
  'what developments moved adds up to what a comparison of the moments around it tells',
  () => {
    fc.assert(
      fc.property(randomDossier(), ({ dossier: file }) => {
        const dossier = dossierOf(file)
        const opened = new OpenDossier(dossier)
        const effects = recordedEffects(dossier, everything).filter(({ voidedAt }) => voidedAt === null)
        for (const instant of new Set(effects.map(({ hold }) => instantOf(hold)))) {
          const now = effects.filter(({ hold }) => instantOf(hold) === instant)
          for (const lens of lensesOf(dossier)) {
            const changes = opened.changes(textAt(instant - 1), textAt(instant), { lens, filter: everything })
            const told = movesAt(opened, now, lens)
            const isTimely = timeMoves(dossier, opened, instant, lens)
            const subjects = new Set([...changes, ...told.map(({ move }) => move)].map(key))
            for (const subject of subjects) {
              const change = changes.find((one) => key(one) === subject)
              const own = told.filter(({ move }) => key(move) === subject)
              const [first, last] = [own.at(0)?.move, own.at(-1)?.move]
              own.forEach(({ move }, place) => {
                expect(move.before).not.toEqual(move.after)
                if (place > 0) expect(move.before).toEqual(own[place - 1]?.move.after)
              })
              if (change !== undefined) {
                const developments = [...new Set(own.map(({ development }) => development))]
                expect(new Set(change.because)).toEqual(new Set(developments))
                if (last !== undefined) expect(last.after).toEqual(change.after)
                if (!isTimely && first !== undefined) expect(first.before).toEqual(change.before)
                if (!isTimely) expect(own).not.toEqual([])
              } else if (!isTimely && subject.startsWith('question') === false) {
                expect(last?.after).toEqual(first?.before)
              }
            }
          }
        }
      }),
      soaked(150, 3_000),
    )
  },
  soaks ? 600_000 : 120_000,
)

test(
  'every event that a board warns of is told with its development, for just the accounts on whose boards it is',
  () => {
    fc.assert(
      fc.property(randomDossier(), ({ dossier: file }) => {
        const dossier = dossierOf(file)
        const opened = new OpenDossier(dossier)
        const moves = opened.moves(everything)
        for (const lens of lensesOf(dossier)) {
          const board = opened.board({ asOf: '2027-01-01', lens, filter: everything, steps: [] })
          const warned = board.warnings().map(({ development, event, status }) => `${development} ${event} ${status}`)
          const told = dossier.developments.flatMap((one) =>
            moves
              .of(one)
              .flatMap(({ effect, refused }) =>
                refused
                  .filter(({ lenses }) => lenses.includes(lens))
                  .map(({ status }) => `${one.id} ${'question' in effect ? '' : effect.event} ${status}`),
              ),
          )
          expect(told.sort()).toEqual(warned.sort())
        }
      }),
      soaked(150, 3_000),
    )
  },
  soaks ? 600_000 : 60_000,
)

const truce = dossierOf({
  format: 'parley/1',
  id: 'truce',
  title: 'Truce',
  timeZone: 'Europe/Kyiv',
  parties: [
    { id: 'north', name: 'North', role: 'belligerent' },
    { id: 'south', name: 'South', role: 'belligerent' },
  ],
  sources: [{ id: 'press', publisher: 'Press', title: 'Reports', reliability: 'B' }],
  conditions: [{ id: 'guns-back', title: 'Guns back', kind: 'action', demandedBy: ['north'], owedBy: ['south'] }],
  proposals: [{ id: 'truce', title: 'Truce', tabled: '2025-01-01', requires: 'guns-back' }],
  questions: [{ id: 'how-far', title: 'How far?' }],
  developments: [
    {
      id: 'claimed',
      at: '2025-01-05',
      headline: 'South says it has done so',
      source: 'press',
      by: 'south',
      effects: [
        { condition: 'guns-back', event: 'satisfy' },
        { question: 'how-far', answer: 'Far enough' },
      ],
    },
    {
      id: 'announced',
      at: '2025-01-06',
      headline: 'A start is announced',
      source: 'press',
      effects: [
        { proposal: 'truce', event: 'enterForce', from: '2025-01-09' },
        { condition: 'guns-back', event: 'breach' },
      ],
    },
    {
      id: 'mistaken',
      at: '2025-01-07',
      headline: 'A mistake',
      source: 'press',
      effects: [{ condition: 'guns-back', event: 'refuse' }],
    },
    { id: 'taken-back', at: '2025-01-08', headline: 'Taken back', source: 'press', withdraws: 'mistaken' },
    {
      id: 'put-off',
      at: '2025-01-08',
      headline: 'The start is put off',
      source: 'press',
      effects: [{ proposal: 'truce', event: 'enterForce', from: '2025-01-10' }],
    },
  ],
})

describe('a development', () => {
  const moves = new OpenDossier(truce).moves(everything)
  const of = (id: string) => {
    const development = truce.developments.find((one) => one.id === id)
    if (development === undefined) throw new Error(`no ${id}`)
    return moves.of(development)
  }

  test('tells each move once, with whose boards it is on, and what followed from it', () => {
    expect(of('claimed')[0]).toMatchObject({
      standing: 'claim',
      speakers: ['south'],
      from: null,
      moves: [
        {
          kind: 'condition',
          id: 'guns-back',
          before: { status: 'outstanding' },
          after: { status: 'satisfied' },
          lenses: ['south'],
        },
        {
          kind: 'proposal',
          id: 'truce',
          before: { status: 'tabled.pending' },
          after: { status: 'tabled.ready' },
          lenses: ['south'],
        },
      ],
    })
  })

  test('tells an answer as what every account answers before and after it', () => {
    expect(of('claimed')[1]?.moves).toEqual([
      {
        kind: 'question',
        id: 'how-far',
        before: {},
        after: { south: 'Far enough' },
        lenses: ['assessed', 'north', 'south'],
      },
    ])
  })

  test('tells on whose boards its event was not possible, and from where', () => {
    expect(of('announced')[1]).toMatchObject({
      moves: [{ before: { status: 'satisfied' }, after: { status: 'breached' }, lenses: ['south'] }, expect.anything()],
      refused: [{ status: 'outstanding', lenses: ['assessed', 'north'] }],
      unmoved: [],
    })
  })

  test('tells when an effect took hold later, and that one was put off before it did', () => {
    expect(of('announced')[0]).toMatchObject({ isPutOff: true, moves: [], from: null })
    expect(of('put-off')[0]).toMatchObject({ isPutOff: false, from: '2025-01-10' })
    expect(of('put-off')[0]?.moves).toHaveLength(2)
  })

  test('that another takes back does not count, and moves nothing', () => {
    expect(of('mistaken')).toEqual([])
    expect(truce.developments.filter((one) => moves.changedSomething(one)).map(({ id }) => id)).toEqual([
      'claimed',
      'announced',
      'put-off',
    ])
  })
})

test('step by step, the work comes to the same', () => {
  const moves = new OpenDossier(truce).moves(everything)
  const work = moves.work()
  let steps = 0
  while (!work.next().done) steps += 1
  expect(steps).toBeGreaterThan(1)
  expect(moves.isDone).toBe(true)
  const whole = new OpenDossier(truce).moves(everything)
  for (const one of truce.developments) expect(moves.of(one)).toEqual(whole.of(one))
})
