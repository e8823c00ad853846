import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endOf, futuresOf } from '../../../machines/analysis/futures.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import { readDossier, type Step } from '../../../machines/dossier.ts'
import { everything } from '../../../machines/record.ts'
import { lastInstant, momentOf } from '../../../machines/time.ts'
import { randomDossier } from '../plain/randomDossier.ts'
import { openUkraine, ukraine } from '../workspace/ukraine.ts'

const zone = 'Europe/Kyiv'
const [condition] = ukraine.conditions
if (condition === undefined) throw new Error('no condition')
const { id } = condition
const stepOn = (dates: { readonly at?: string; readonly from?: string }): Step => ({
  condition: id,
  event: 'satisfy',
  ...dates,
})

describe('the date at which the last of some steps is taken', () => {
  test('is that of the view where no step is later', () => {
    expect(endOf('2025-04-01', [], zone)).toBe('2025-04-01')
    expect(endOf('2025-04-01', [stepOn({}), stepOn({ at: '2025-03-01' })], zone)).toBe('2025-04-01')
  })

  test('is that of the latest step, or the day on which it takes hold', () => {
    const steps = [stepOn({ at: '2025-05-02' }), stepOn({ at: '2025-04-02', from: '2025-06-01' }), stepOn({})]
    expect(endOf('2025-04-01', steps, zone)).toBe('2025-06-01')
    expect(endOf('2025-04-01', steps.slice(0, 1), zone)).toBe('2025-05-02')
  })

  test('stays the day of the view for a step at an hour of it, and is the hour where that lies after the view’s', () => {
    const noon = [stepOn({ at: '2025-04-01T12:00:00+03:00' })]
    expect(endOf('2025-04-01', noon, zone)).toBe('2025-04-01')
    expect(endOf('2025-04-01T08:00:00+03:00', noon, zone)).toBe('2025-04-01T12:00:00+03:00')
    // Half past midnight in Kyiv is the day after, wherever it is written.
    expect(endOf('2025-04-01', [stepOn({ at: '2025-04-01T21:30:00Z' })], zone)).toBe('2025-04-01T21:30:00Z')
  })

  test('takes in every date of the steps, is one of them or the view’s, and does not hang on their order', () => {
    const date = fc.constantFrom(
      '2025-03-30',
      '2025-03-31',
      '2025-04-01',
      '2025-03-30T02:59:00+02:00',
      '2025-03-31T23:59:59+03:00',
      '2025-03-31T20:59:59.5Z',
      '2025-04-01T08:00:00-11:00',
    )
    const step = fc
      .tuple(fc.option(date), fc.option(date))
      .map(([at, from]) => stepOn({ ...(at !== null && { at }), ...(from !== null && { from }) }))
    fc.assert(
      fc.property(date, fc.array(step, { maxLength: 5 }), (asOf, steps) => {
        const last = (text: string) => lastInstant(momentOf(text, zone), zone)
        const dates = [asOf, ...steps.flatMap(({ at, from }) => [at, from].filter((one) => one !== undefined))]
        const end = endOf(asOf, steps, zone)
        expect(dates).toContain(end)
        for (const one of dates) expect(last(end)).toBeGreaterThanOrEqual(last(one))
        expect(last(endOf(asOf, steps.toReversed(), zone))).toBe(last(end))
      }),
    )
  })
})

describe('the futures that are laid side by side', () => {
  const opened = openUkraine()
  const [russia] = ukraine.parties.filter((party) => party.id === 'russia')
  if (russia === undefined) throw new Error('no russia')
  const counted = { knownAt: '2025-04-01', trust: 'C3', without: [] } as const
  const view: View = { asOf: '2025-03-20', lens: russia.id, filter: counted, steps: [] }
  const odds = { [id]: 0.4 }

  test('are the record and the saved scenarios in the file’s order; what is supposed stands between where there is any', () => {
    const kinds = (steps: readonly Step[]) =>
      futuresOf(opened, { ...view, steps }, odds).map(({ kind, scenario }) => scenario?.id ?? kind)
    const saved = ukraine.scenarios.map((one) => one.id)
    expect(kinds([])).toEqual(['record', ...saved])
    expect(kinds([stepOn({})])).toEqual(['record', 'whatIf', ...saved])
  })

  test('of a scenario has its own date, account, steps and odds; what is known and trusted is the view’s', () => {
    const futures = futuresOf(opened, { ...view, steps: [stepOn({})] }, odds)
    for (const one of ukraine.scenarios) {
      const future = futures.find(({ scenario }) => scenario === one)
      expect(future).toMatchObject({
        view: { asOf: one.asOf, lens: one.lens, steps: one.steps, filter: counted },
        odds: one.odds,
      })
    }
    expect(futures.slice(0, 2)).toMatchObject([
      { view: { ...view, steps: [] }, odds },
      { view: { ...view, steps: [stepOn({})] }, odds },
    ])
  })

  test('go on to the last step of each, and hold it against the record of that day', () => {
    const steps = [stepOn({ at: '2025-05-01' })]
    const [record, whatIf] = futuresOf(opened, { ...view, steps }, {})
    expect(record?.view.asOf).toBe('2025-03-20')
    expect(whatIf?.view.asOf).toBe('2025-05-01')
    expect(whatIf?.record.conditions).toEqual(opened.board({ ...view, asOf: '2025-05-01' }).conditions)
  })

  test('of any dossier show what its board shows, with all their dated steps and without', () => {
    fc.assert(
      fc.property(randomDossier(), ({ dossier: file, views }) => {
        const parsed = readDossier(file)
        if (!parsed.ok) throw new Error('no dossier')
        const { dossier } = parsed
        const random = new OpenDossier(dossier)
        const { asOf } = views[0] ?? { asOf: '2025-01-01' }
        for (const future of futuresOf(random, { asOf, lens: 'assessed', filter: everything, steps: [] }, {})) {
          const fresh = new OpenDossier(dossier)
          const drawn = fresh.board(future.view)
          expect(future.board.conditions).toEqual(drawn.conditions)
          expect(future.board.proposals).toEqual(drawn.proposals)
          const record = fresh.board({ ...future.view, steps: [] })
          expect(future.record.conditions).toEqual(record.conditions)
          expect(future.record.proposals).toEqual(record.proposals)
          const end = lastInstant(momentOf(future.view.asOf, dossier.timeZone), dossier.timeZone)
          for (const { at } of future.view.steps) {
            if (at !== undefined)
              expect(lastInstant(momentOf(at, dossier.timeZone), dossier.timeZone)).toBeLessThanOrEqual(end)
          }
        }
      }),
      { numRuns: 20 },
    )
  })
})
