import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../../../machines/board/openDossier.ts'
import { conditionEvents } from '../../../../machines/condition.ts'
import type { Step } from '../../../../machines/dossier.ts'
import { proposalEvents } from '../../../../machines/proposal.ts'
import { everything } from '../../../../machines/record.ts'
import { instantOf, momentOf } from '../../../../machines/time.ts'
import { draftOfSteps } from '../../../../machines/workspace/draft/draft.ts'
import { withDevelopment } from '../../../../machines/workspace/draft/withDevelopment.ts'
import { developmentOf } from '../../../../machines/workspace/draft/written.ts'
import { openUkraine, ukraine } from '../ukraine.ts'
import { now } from './drafts.ts'

const zone = ukraine.timeZone
const asOf = '2025-03-25'
const found = <T extends { readonly id: string }>(things: readonly T[], id: string): T => {
  const one = things.find((thing) => thing.id === id)
  if (one === undefined) throw new Error(`no ${id}`)
  return one
}
const monitoring = found(ukraine.conditions, 'monitoring').id
const consent = found(ukraine.conditions, 'russia-agreement').id
const halt = found(ukraine.proposals, 'energy-halt').id
const measured = ukraine.conditions.find(({ measure }) => measure !== undefined)
if (measured === undefined) throw new Error('nothing is measured')

const drafted = (steps: readonly Step[]) => draftOfSteps(steps, asOf, 'It came about', now, zone)

describe('a draft of what some steps suppose', () => {
  test('bears the headline, enters the record now, and leaves to be said who reports it', () => {
    expect(drafted([{ condition: consent, event: 'agree' }])).toMatchObject({
      headline: 'It came about',
      recorded: now.instant,
      source: { kind: 'none' },
      by: [],
      replaces: null,
      withdraws: null,
    })
  })

  test('is of the date of the earliest step; those after it say from when they take hold', () => {
    const draft = drafted([
      { condition: monitoring, event: 'satisfy', at: '2025-04-10' },
      { condition: consent, event: 'agree', at: '2025-04-01' },
      { proposal: halt, event: 'suspend', at: '2025-04-01' },
    ])
    expect(draft.at).toBe('2025-04-01')
    expect(draft.effects.map(({ id, from }) => [id, from])).toEqual([
      [monitoring, '2025-04-10'],
      [consent, ''],
      [halt, ''],
    ])
  })

  test('takes an undated step to be of the date that is looked at', () => {
    expect(drafted([{ condition: consent, event: 'agree' }])).toMatchObject({ at: asOf, effects: [{ from: '' }] })
    expect(
      drafted([
        { condition: consent, event: 'agree' },
        { condition: monitoring, event: 'satisfy', at: '2025-03-20' },
      ]),
    ).toMatchObject({ at: '2025-03-20', effects: [{ from: asOf }, { from: '' }] })
  })

  test('tells a day from an hour of it, and takes one instant for one, however it is written', () => {
    const hours = drafted([
      { condition: consent, event: 'agree', at: '2025-04-01T12:00:00+03:00' },
      { condition: monitoring, event: 'satisfy', at: '2025-04-01T09:00:00Z' },
    ])
    expect(hours.effects.map(({ from }) => from)).toEqual(['', ''])
    expect(
      drafted([
        { condition: consent, event: 'agree', at: '2025-04-01T12:00:00+03:00' },
        { condition: monitoring, event: 'satisfy', at: '2025-04-01' },
      ]),
    ).toMatchObject({ at: '2025-04-01', effects: [{ from: '2025-04-01T12:00:00+03:00' }, { from: '' }] })
  })

  test('keeps what a step says beside its event: a count, a due date, an end, and its own start', () => {
    const steps: readonly Step[] = [
      { condition: measured.id, value: 40, due: '2025-06-01', from: '2025-05-01' },
      { condition: monitoring, due: { after: halt, within: 'P10D' } },
      { proposal: halt, event: 'extend', until: '2025-07-01', at: '2025-04-16' },
    ]
    expect(drafted(steps).effects).toMatchObject([
      { kind: 'condition', id: measured.id, event: null, value: '40', due: '2025-06-01', from: '2025-05-01' },
      { kind: 'condition', id: monitoring, event: null, value: '', due: { after: halt, within: 'P10D' } },
      { kind: 'proposal', id: halt, event: 'extend', until: '2025-07-01', from: '2025-04-16' },
    ])
  })

  test('of no steps is empty, of the date that is looked at', () => {
    expect(drafted([])).toMatchObject({ at: asOf, effects: [] })
  })

  const date = fc.constantFrom(
    '2025-03-20',
    '2025-03-25',
    '2025-03-25T18:00:00+02:00',
    '2025-04-02',
    '2025-04-09T01:00:00Z',
  )
  const dates = fc
    .tuple(fc.option(date), fc.option(fc.constantFrom('2025-05-01', '2025-05-02')))
    .map(([at, from]) => ({ ...(at !== null && { at }), ...(from !== null && { from }) }))
  // What is not on the table by then cannot enter into force in a file.
  const tabled = ukraine.proposals.filter((one) => one.tabled < '2025-03-20')
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc
      .tuple(fc.constantFrom(...ukraine.conditions), fc.constantFrom(...conditionEvents), dates)
      .map(([{ id }, event, when]): Step => ({ condition: id, event, ...when })),
    fc
      .tuple(fc.constantFrom(...tabled), fc.constantFrom(...proposalEvents), dates)
      .map(
        ([{ id }, event, when]): Step =>
          event === 'extend' || event === 'enterForce'
            ? { proposal: id, event, ...when, until: '2025-08-01' }
            : { proposal: id, event, ...when },
      ),
  )

  test('is sound once it has a source, with an effect for each step, each of its date', () => {
    const [source] = ukraine.sources
    if (source === undefined) throw new Error('no source')
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        const draft = { ...drafted(steps), source: { kind: 'known' as const, id: source.id } }
        const added = withDevelopment(ukraine, developmentOf(draft, ukraine, { development: 'new', source: '' }))
        if (!added.ok) throw new Error(JSON.stringify(added.faults))
        const { development } = added
        const instant = (text: string) => instantOf(momentOf(text, zone))
        for (const [place, { at = asOf, from, ...asked }] of steps.entries()) {
          const effect = development.effects[place]
          expect(effect).toMatchObject(asked)
          expect(instant(effect?.from ?? development.at)).toBe(instant(from ?? at))
          expect(instant(development.at)).toBeLessThanOrEqual(instant(at))
        }
      }),
      { numRuns: 100 },
    )
  })

  test('logged, brings the record to where the steps brought the board', () => {
    const steps: readonly Step[] = [
      { condition: consent, event: 'agree', at: '2025-04-01' },
      { condition: monitoring, event: 'satisfy', at: '2025-04-10' },
      { condition: monitoring, event: 'breach', at: '2025-04-12' },
    ]
    const view = { asOf: '2025-04-13', lens: 'assessed', filter: everything } as const
    const supposed = openUkraine().board({ ...view, steps })
    const draft = {
      ...drafted(steps),
      source: { kind: 'known' as const, id: found(ukraine.sources, 'unn-call-length').id },
    }
    const added = withDevelopment(ukraine, developmentOf(draft, ukraine, { development: 'new', source: '' }))
    if (!added.ok) throw new Error(JSON.stringify(added.faults))
    const logged = new OpenDossier(added.dossier).board({ ...view, steps: [] })
    const statuses = (rows: readonly { readonly id: string; readonly status: string | null }[]) =>
      rows.map(({ id, status }) => `${id}: ${status}`)
    expect(statuses(logged.conditions)).toEqual(statuses(supposed.conditions))
    expect(statuses(logged.proposals)).toEqual(statuses(supposed.proposals))
  })
})
