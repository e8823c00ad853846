import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { changedSince, withoutDevelopments } from '../../machines/board/since.ts'
import type { Dossier } from '../../machines/dossier.ts'
import { lensesOf } from '../../machines/lens.ts'
import { everything } from '../../machines/record.ts'
import { dossierOf, told, ukraine } from './dossiers.ts'

const established = { lens: 'assessed', filter: everything } as const
const agreed = told('agreed', '2025-02-01', [{ condition: 'consent', event: 'agree' }])
const opened = told('opened', '2025-02-10', [{ condition: 'bridge', event: 'satisfy' }])

/** What changed, by subject: from, to, and by which developments. */
const summary = (
  then: Dossier,
  thenAt: string,
  now: Dossier,
  nowAt: string,
  view: Parameters<typeof changedSince>[2],
) =>
  Object.fromEntries(
    changedSince({ dossier: then, asOf: thenAt }, { dossier: now, asOf: nowAt }, view).map(
      ({ id, before, after, because }) => [id, [statusOf(before), statusOf(after), ...because]],
    ),
  )
const statusOf = (print: unknown): unknown =>
  print !== null && typeof print === 'object' && 'status' in print ? print.status : print

describe('what changed since one last looked', () => {
  test('is what happened since, by the developments that did it', () => {
    const now = dossierOf({ developments: [agreed, opened] })
    expect(summary(now, '2025-02-05', now, '2025-02-12', established)).toEqual({
      truce: ['tabled.pending', 'tabled.ready', 'opened'],
      bridge: ['outstanding', 'satisfied', 'opened'],
    })
  })

  test('is also what was recorded since about something earlier', () => {
    const then = dossierOf({ developments: [agreed] })
    const now = dossierOf({ developments: [opened, agreed] })
    expect(summary(then, '2025-06-01', now, '2025-06-02', established)).toEqual({
      truce: ['tabled.pending', 'tabled.ready', 'opened'],
      bridge: ['outstanding', 'satisfied', 'opened'],
    })
  })

  test('names the entry that took something back, or corrected it', () => {
    const then = dossierOf({ developments: [agreed] })
    const takenBack = told('taken-back', '2025-03-01', [], { withdraws: 'agreed' })
    expect(
      summary(then, '2025-06-01', dossierOf({ developments: [agreed, takenBack] }), '2025-06-01', established),
    ).toEqual({ consent: ['agreed', 'outstanding', 'taken-back'] })
    const corrected = told('corrected', '2025-02-01', [{ condition: 'consent', event: 'refuse' }], {
      replaces: 'agreed',
    })
    expect(
      summary(then, '2025-06-01', dossierOf({ developments: [agreed, corrected] }), '2025-06-01', established),
    ).toEqual({
      truce: ['tabled.pending', 'tabled.blocked', 'corrected'],
      consent: ['agreed', 'refused', 'corrected'],
    })
  })

  test('is what an entry says that was written anew under its own id', () => {
    const then = dossierOf({ developments: [agreed] })
    const rewritten = told('agreed', '2025-02-01', [{ condition: 'consent', event: 'discuss' }])
    expect(summary(then, '2025-06-01', dossierOf({ developments: [rewritten] }), '2025-06-01', established)).toEqual({
      consent: ['agreed', 'negotiating', 'agreed'],
    })
  })

  test('names nobody for what time alone did, nor for what the file now says otherwise', () => {
    const start = told('start', '2025-02-01', [{ proposal: 'truce', event: 'enterForce' }])
    const now = dossierOf({ developments: [agreed, opened, start] })
    expect(summary(now, '2025-03-01', now, '2025-03-05', established)).toEqual({
      truce: ['inForce.holding', 'expired'],
    })
  })

  test('is by the account that one looks through', () => {
    const claim = told('claim', '2025-03-01', [{ condition: 'bridge', event: 'satisfy' }], { by: 'north' })
    const then = dossierOf({})
    const now = dossierOf({ developments: [claim] })
    expect(summary(then, '2025-04-01', now, '2025-04-01', established)).toEqual({})
    const [, north] = lensesOf(now)
    expect(summary(then, '2025-04-01', now, '2025-04-01', { ...established, lens: north ?? 'assessed' })).toEqual({
      bridge: ['outstanding', 'satisfied', 'claim'],
    })
  })

  test('shows answers with who gave them', () => {
    const answer = told('answer', '2025-01-10', [{ question: 'where', answer: 'At the ford' }], { by: 'south' })
    expect(
      summary(dossierOf({}), '2025-04-01', dossierOf({ developments: [answer] }), '2025-04-01', established),
    ).toEqual({ where: [{}, { south: 'At the ford' }, 'answer'] })
  })

  test('shows what is new in the file as coming from nothing', () => {
    const now = dossierOf({
      conditions: [
        { id: 'consent', title: 'North agrees', kind: 'consent', owedBy: ['north'] },
        { id: 'bridge', title: 'The bridge opens', kind: 'action', owedBy: ['south'], due: '2025-03-20' },
        { id: 'mines', title: 'Mines are cleared', kind: 'action', owedBy: ['south'] },
      ],
    })
    expect(summary(dossierOf({}), '2025-04-01', now, '2025-04-01', established)).toEqual({
      mines: [null, 'outstanding'],
    })
  })

  test('cannot be asked backwards', () => {
    const dossier = dossierOf({})
    const look = (asOf: string) => ({ dossier, asOf })
    expect(() => changedSince(look('2025-02-02'), look('2025-02-01'), established)).toThrow(RangeError)
  })
})

describe('on the dossier that ships', () => {
  const dossier = ukraine()
  const days = ['2025-03-11', '2025-03-18', '2025-03-25', '2025-04-10', '2025-04-17', '2025-05-01', '2026-11-24']

  test('between two dates of one dossier it is what `diff` says', () => {
    const whole = new OpenDossier(dossier)
    for (const lens of lensesOf(dossier)) {
      days.slice(1).forEach((to, place) => {
        const from = days[place] ?? to
        const view = { lens, filter: everything }
        const since = changedSince({ dossier, asOf: from }, { dossier, asOf: to }, view)
        const diff = whole.changes(from, to, view)
        expect(since.map(({ id, before, after }) => [id, before, after])).toEqual(
          diff.map(({ id, before, after }) => [id, before, after]),
        )
        const moved = diff.filter(({ kind }) => kind !== 'question')
        for (const { id, because } of moved) expect(since.find((one) => one.id === id)?.because).toEqual(because)
      })
    }
  })

  test('whatever is recorded late, each change of a status names only what is new, and names something', () => {
    const ids = dossier.developments.map(({ id }) => id)
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), fc.constantFrom(...days), (late, asOf) => {
        const then = withoutDevelopments(dossier, new Set(late))
        const changes = changedSince({ dossier: then, asOf }, { dossier, asOf }, established)
        const board = (one: Dossier) => new OpenDossier(one).board({ ...established, asOf, steps: [] })
        const statuses = (one: Dossier) =>
          new Map<string, string>(
            [...board(one).proposals, ...board(one).conditions].map(({ id, status }) => [id, status]),
          )
        const [before, after] = [statuses(then), statuses(dossier)]
        const moved = [...after].filter(([id, status]) => before.get(id) !== status).map(([id]) => id)
        for (const id of moved) {
          const change = changes.find((one) => one.id === id)
          expect(change?.because.length).toBeGreaterThan(0)
          for (const cause of change?.because ?? []) expect(late).toContain(cause)
        }
      }),
      { numRuns: 60 },
    )
  })
})
