import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditionEvents } from '../../machines/condition.ts'
import type { Dossier, Step } from '../../machines/dossier.ts'
import { proposalEvents } from '../../machines/proposal.ts'
import {
  type EditedStep,
  editedOf,
  emptyStep,
  moved,
  problemsOf,
  stepOf,
  stepsOf,
} from '../../src/scenarios/editedSteps.ts'
import { ukraine } from '../machines/workspace/ukraine.ts'

const zone = ukraine.timeZone
const date = fc.constantFrom('2025-03-25', '2025-04-01T18:00:00+03:00', '2025-05-01')
const dates = fc
  .tuple(fc.option(date), fc.option(date))
  .map(([at, from]) => ({ ...(at !== null && { at }), ...(from !== null && { from }) }))
const asked = fc
  .record(
    {
      event: fc.constantFrom(...conditionEvents),
      value: fc.integer({ min: 0, max: 500 }),
      due: fc.oneof(
        fc.constant('2025-06-01'),
        fc.constantFrom(...ukraine.proposals).map(({ id }) => ({ after: id, within: 'P10D' })),
      ),
    },
    { requiredKeys: [] },
  )
  .filter((one) => Object.keys(one).length > 0)
const conditionStep = fc
  .tuple(fc.constantFrom(...ukraine.conditions), asked, dates)
  .map(([{ id }, asks, when]): Step => ({ condition: id, ...asks, ...when }))
const proposalStep = fc
  .tuple(fc.constantFrom(...ukraine.proposals), fc.constantFrom(...proposalEvents), dates, fc.boolean())
  .map(
    ([{ id }, event, when, ends]): Step =>
      event === 'extend' || (event === 'enterForce' && ends)
        ? { proposal: id, event, ...when, until: '2025-08-01' }
        : { proposal: id, event, ...when },
  )
const anyStep = fc.oneof(conditionStep, proposalStep)

const condition = ukraine.conditions[0]
const proposal = ukraine.proposals[0]
if (condition === undefined || proposal === undefined) throw new Error('nothing to step on')
const agree = editedOf({ condition: condition.id, event: 'agree' })
const extend = editedOf({ proposal: proposal.id, event: 'extend', until: '2025-06-01' })

describe('a step that is opened to be edited and left alone', () => {
  test('is the step that it was, all that the form does not show included, and has no problem', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        const edited = editedOf(step)
        expect(stepOf(edited, zone)).toEqual(step)
        expect(problemsOf([edited], zone)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('is told from every other in the list, also from its own like', () => {
    expect(editedOf({ condition: condition.id, event: 'agree' }).key).not.toBe(agree.key)
  })
})

describe('a step that was edited', () => {
  test('takes dates without the space around them, and none where there is but space', () => {
    expect(stepOf({ ...agree, at: ' 2025-04-01 ' }, zone)).toEqual({
      condition: condition.id,
      event: 'agree',
      at: '2025-04-01',
    })
    expect(stepOf({ ...agree, at: '  ' }, zone)).toEqual({ condition: condition.id, event: 'agree' })
  })

  test('with a date that is none is no step, and the date is named', () => {
    for (const at of ['2025-02-30', 'soon', '1.4.2025', '9999-12-31']) {
      expect(stepOf({ ...agree, at }, zone)).toBeNull()
      expect(problemsOf([{ ...agree, at }], zone)).toEqual([`“${at}” is no day: write it as 2025-03-28.`])
      expect(problemsOf([{ ...extend, until: at }], zone)).toHaveLength(1)
    }
  })

  test('that extends without an end is no step, and the end is asked for', () => {
    expect(stepOf({ ...extend, until: ' ' }, zone)).toBeNull()
    expect(problemsOf([{ ...extend, until: ' ' }], zone)).toEqual(['Say until when it is extended.'])
  })

  test('keeps no end where its event has none', () => {
    expect(stepOf({ ...extend, event: 'suspend' }, zone)).toEqual({ proposal: proposal.id, event: 'suspend' })
    expect(stepOf({ ...extend, event: 'enterForce' }, zone)).toMatchObject({ until: '2025-06-01' })
  })

  test('says nothing of a count or a due date once it is about another condition', () => {
    const other = ukraine.conditions[1]
    const counted = editedOf({ condition: condition.id, event: 'agree', value: 7, due: '2025-06-01' })
    expect(stepOf({ ...counted, id: other?.id ?? '' }, zone)).toEqual({ condition: other?.id, event: 'agree' })
  })

  test('with an event of the other chart is no step', () => {
    expect(stepOf({ ...agree, event: 'suspend' }, zone)).toBeNull()
    expect(stepOf({ ...extend, event: 'agree' }, zone)).toBeNull()
  })
})

describe('a step that was just added', () => {
  test('is about the first condition, or the first proposal where there is none, and says nothing yet', () => {
    expect(emptyStep(ukraine)).toMatchObject({ kind: 'condition', id: condition.id, event: null })
    const bare: Dossier = { ...ukraine, conditions: [] }
    expect(emptyStep(bare)).toMatchObject({ kind: 'proposal', id: proposal.id, event: null })
    expect(stepOf(emptyStep(ukraine), zone)).toBeNull()
    expect(problemsOf([emptyStep(ukraine)], zone)).toEqual([])
  })
})

describe('several steps', () => {
  const edited = fc.array(anyStep, { maxLength: 6 }).map((steps) => steps.map(editedOf))

  test('come out in their order, without those that are not written in full', () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyStep), { maxLength: 6 }), (steps) => {
        const all: readonly EditedStep[] = steps.map((one) => (one === null ? emptyStep(ukraine) : editedOf(one)))
        expect(stepsOf(all, zone)).toEqual(steps.filter((one) => one !== null))
      }),
    )
  })

  test('change places with their neighbour, and stay where there is none', () => {
    fc.assert(
      fc.property(edited, fc.nat(5), fc.constantFrom(-1 as const, 1 as const), (steps, place, by) => {
        const other = place + by
        const after = moved(steps, place, by)
        const here = steps[place]
        const there = steps[other]
        if (here === undefined || there === undefined) expect(after).toEqual(steps)
        else expect(after).toEqual(steps.with(place, there).with(other, here))
      }),
    )
  })

  test('are not held up by a date that was typed for another event, and is not seen any more', () => {
    const [proposal] = ukraine.proposals
    if (proposal === undefined) throw new Error('too little')
    const typed = { ...editedOf({ proposal: proposal.id, event: 'suspend' }), until: 'soon' }
    expect(problemsOf([typed], zone)).toEqual([])
    expect(stepsOf([typed], zone)).toEqual([{ proposal: proposal.id, event: 'suspend' }])
  })
})
