import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { developmentDates } from '../../../machines/board/developmentDates.ts'
import type { Step } from '../../../machines/dossier.ts'
import { countedDevelopments } from '../../../machines/record/counted.ts'
import { everything } from '../../../machines/record.ts'
import { instantOf, lastInstant, momentOf } from '../../../machines/time.ts'
import { stopsAround } from '../../../machines/workspace/stops.ts'
import { development, dossierWith } from './dossierWith.ts'

const zone = 'Europe/Kyiv'
const limitOf = (date: string) => lastInstant(momentOf(date, zone), zone)
const datesOf = (ats: readonly string[]) => {
  const dossier = dossierWith({ developments: ats.map((at, place) => development(`d-${place}`, at)) })
  return developmentDates(countedDevelopments(dossier, everything), zone)
}
const [proposal] = dossierWith({
  proposals: [{ id: 'truce', title: 'Truce', tabled: '2025-01-01', requires: 'one' }],
  conditions: [{ id: 'one', title: 'One', kind: 'action' }],
}).proposals
if (proposal === undefined) throw new Error('no truce')
const truce = proposal.id
const stepAt = (at: string): Step => ({ proposal: truce, event: 'suspend', at })

describe('the way along time', () => {
  const dates = datesOf(['2025-03-11', '2025-03-18', '2025-04-01'])

  test('stops at the dated steps of a what-if as well, and says so', () => {
    const steps = [stepAt('2025-03-28'), stepAt('2025-04-01')]
    expect(stopsAround({ asOf: '2025-03-25', steps }, dates)).toEqual({
      previous: { asOf: '2025-03-18', of: 'development' },
      next: { asOf: '2025-03-28', of: 'step' },
    })
    expect(stopsAround({ asOf: '2025-03-30', steps }, dates)).toEqual({
      previous: { asOf: '2025-03-28', of: 'step' },
      next: { asOf: '2025-04-01', of: 'both' },
    })
    expect(stopsAround({ asOf: '2025-04-02', steps }, dates)).toEqual({
      previous: { asOf: '2025-04-01', of: 'both' },
      next: null,
    })
  })

  test('does not stop at a step without a date: that is taken wherever one is', () => {
    const steps: Step[] = [{ proposal: truce, event: 'suspend' }]
    expect(stopsAround({ asOf: '2025-03-25', steps }, dates).next).toEqual({ asOf: '2025-04-01', of: 'development' })
  })

  test('takes a step that is dated from a later day to be of that day', () => {
    const steps: Step[] = [{ proposal: truce, event: 'suspend', from: '2025-03-27' }]
    expect(stopsAround({ asOf: '2025-03-25', steps }, dates).next).toEqual({ asOf: '2025-03-27', of: 'step' })
  })

  test('skips nothing, takes in something more at each stop, and says what', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((number) => `2025-03-0${number}`)
    const at = fc.oneof(
      day,
      fc.tuple(day, fc.integer({ min: 10, max: 23 })).map(([on, hour]) => `${on}T${hour}:00:00Z`),
    )
    fc.assert(
      fc.property(fc.array(at, { maxLength: 8 }), fc.array(at, { maxLength: 8 }), at, (ats, stepAts, asOf) => {
        const { next } = stopsAround({ asOf, steps: stepAts.map(stepAt) }, datesOf(ats))
        const ahead = (all: readonly string[], upTo: number) =>
          all.map((one) => instantOf(momentOf(one, zone))).filter((one) => one > limitOf(asOf) && one <= upTo)
        const everything = ahead([...ats, ...stepAts], Infinity)
        if (next === null) {
          expect(everything).toEqual([])
          return
        }
        const limit = limitOf(next.asOf)
        expect(Math.min(...everything)).toBeLessThanOrEqual(limit)
        expect(ahead(ats, limit).length > 0).toBe(next.of !== 'step')
        expect(ahead(stepAts, limit).length > 0).toBe(next.of !== 'development')
      }),
      { numRuns: 1_000 },
    )
  })
})
