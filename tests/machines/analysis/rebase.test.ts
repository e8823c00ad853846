import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rebase } from '../../../machines/analysis/rebase.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import { type Dossier, readDossier, type Step } from '../../../machines/dossier.ts'
import { everything } from '../../../machines/record.ts'
import { randomDossier } from '../plain/randomDossier.ts'
import { development, dossierWith } from '../workspace/dossierWith.ts'

const as = (asOf: string): View => ({ asOf, lens: 'assessed', filter: everything, steps: [] })

const said = (id: string, at: string, ...effects: readonly object[]) => development(id, at, { effects })

/** A dossier with this record, and the steps of a scenario in it that started on the first of March. */
function given(steps: readonly object[], ...developments: readonly object[]) {
  const dossier: Dossier = dossierWith({
    conditions: [
      { id: 'consent', title: 'Consent', kind: 'consent', initial: 'negotiating' },
      { id: 'monitors', title: 'Monitors', kind: 'action', measure: { unit: 'posts', target: 10 } },
    ],
    proposals: [{ id: 'truce', title: 'Truce', tabled: '2025-02-01', term: 'P30D', requires: 'consent' }],
    developments,
    scenarios: [{ id: 's', title: 'S', asOf: '2025-03-01', steps }],
  })
  const { steps: read = [] } = dossier.scenarios[0] ?? {}
  return (asOf = '2025-04-01') => rebase(new OpenDossier(dossier), read, '2025-03-01', as(asOf))
}

const agree = { condition: 'consent', event: 'agree' }
const enter = { proposal: 'truce', event: 'enterForce' }

describe('held against the record as it stands now, a step of a scenario', () => {
  test('is ahead while nothing has come of it', () => {
    expect(given([agree, enter])()).toEqual([
      { step: agree, now: 'ahead', isLate: false },
      { step: enter, now: 'ahead', isLate: false },
    ])
  })

  test('is late where its own date went by', () => {
    const dated = { ...agree, at: '2025-03-28' }
    expect(given([dated])('2025-03-27')).toEqual([{ step: dated, now: 'ahead', isLate: false }])
    expect(given([dated])('2025-03-28')).toEqual([{ step: dated, now: 'ahead', isLate: true }])
  })

  test('has happened where its subject is there, with the developments behind it', () => {
    const talks = said('talks', '2025-03-05', { condition: 'consent', event: 'refuse' })
    const yes = said('yes', '2025-03-10', agree)
    expect(given([agree], talks, yes)()).toEqual([
      { step: agree, now: 'happened', since: '2025-03-10', because: ['talks', 'yes'] },
    ])
  })

  test('has happened where a later step of the same subject has', () => {
    const steps = [agree, { condition: 'consent', event: 'satisfy' }]
    const done = said('done', '2025-03-10', { condition: 'consent', event: 'satisfy' })
    expect(given(steps, done)().map(({ now }) => now)).toEqual(['happened', 'happened'])
  })

  test('has not happened where it only undoes an earlier one, and nothing moved', () => {
    const steps = [
      { proposal: 'truce', event: 'suspend' },
      { proposal: 'truce', event: 'resume' },
    ]
    const before = said('before', '2025-02-10', agree, { ...enter, until: '2025-06-01' })
    expect(given(steps, before)().map(({ now }) => now)).toEqual(['ahead', 'ahead'])
    const twice = [said('stop', '2025-03-10', steps[0] ?? {}), said('go', '2025-03-12', steps[1] ?? {})]
    expect(given(steps, before, ...twice)().map(({ now }) => now)).toEqual(['happened', 'happened'])
  })

  test('is impossible where the record leads elsewhere, and says from where, and because of what', () => {
    const no = said('no', '2025-03-10', { proposal: 'truce', event: 'reject' })
    expect(given([agree, enter], no)()).toEqual([
      { step: agree, now: 'ahead', isLate: false },
      { step: enter, now: 'impossible', from: 'rejected', because: ['no'] },
    ])
  })

  test('is possible again once a step before it makes it so', () => {
    const no = said('no', '2025-03-10', { proposal: 'truce', event: 'reject' })
    const steps = [{ proposal: 'truce', event: 'revive' }, enter]
    expect(given(steps, no)().map(({ now }) => now)).toEqual(['ahead', 'ahead'])
  })

  test('is judged on its own date where that is ahead: a term may be over by then', () => {
    const begun = said('begun', '2025-03-20', agree, enter)
    const suspend = { proposal: 'truce', event: 'suspend', at: '2025-04-10' }
    const tooLate = { ...suspend, at: '2025-05-10' }
    expect(given([suspend], begun)()).toEqual([{ step: suspend, now: 'ahead', isLate: false }])
    expect(given([tooLate], begun)()).toEqual([
      { step: tooLate, now: 'impossible', from: 'expired', because: ['begun'] },
    ])
  })

  test('has happened where an extension goes at least as far, a count stands as supposed, or notice was given', () => {
    const begun = said('begun', '2025-03-20', agree, { ...enter, until: '2025-06-01' })
    const extend = (until: string) => ({ proposal: 'truce', event: 'extend', until })
    const count = { condition: 'monitors', value: 4 }
    const notice = { proposal: 'truce', event: 'giveNotice' }
    const steps = [extend('2025-06-01'), count, notice]
    expect(given(steps, begun)().map(({ now }) => now)).toEqual(['happened', 'ahead', 'ahead'])
    expect(given([extend('2025-06-02')], begun)().map(({ now }) => now)).toEqual(['ahead'])
    const more = said('more', '2025-03-25', count, notice)
    expect(given(steps, begun, more)().map(({ now }) => now)).toEqual(['happened', 'happened', 'happened'])
  })
})

test('on any record, what is ahead can all be taken now, in its order, and what is impossible is refused after it', () => {
  fc.assert(
    fc.property(randomDossier(), ({ dossier: file, views }) => {
      const parsed = readDossier(file)
      if (!parsed.ok) throw new Error('no dossier')
      const { dossier } = parsed
      const opened = new OpenDossier(dossier)
      for (const { asOf, lens: name } of views) {
        const lens = dossier.parties.find(({ id }) => id === name)?.id ?? 'assessed'
        const view: View = { asOf, lens, filter: everything, steps: [] }
        for (const { steps, asOf: start } of dossier.scenarios) {
          const now: Step[] = steps.map(({ at: _, ...step }) => step)
          const rebased = rebase(opened, now, start, view)
          const ahead = rebased.flatMap((one) => (one.now === 'ahead' ? [one.step] : []))
          expect(rebased.map(({ step }) => step)).toEqual(now)
          expect(opened.refusedSteps({ ...view, steps: ahead })).toEqual([])
          for (const one of rebased) {
            if (one.now === 'impossible') {
              const before = ahead.filter((step) => now.indexOf(step) < now.indexOf(one.step))
              const refused = opened.refusedSteps({ ...view, steps: [...before, one.step] })
              expect(refused).toEqual([{ step: one.step, status: one.from }])
            }
          }
        }
      }
    }),
    { numRuns: 100, seed: 20_250_318 },
  )
})
