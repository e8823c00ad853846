import { describe, expect, test } from 'vitest'
import { conditionStates } from '../../machines/condition.ts'
import { proposalStatuses } from '../../machines/proposal.ts'
import { conditionLook, proposalLook } from '../../src/ui/statusLook.ts'
import { words } from '../../src/ui/words.ts'

describe('the statuses of one chart', () => {
  test.each([
    ['conditions', conditionStates.map((one) => conditionLook(one, false).shape)],
    ['proposals', proposalStatuses.map((one) => proposalLook(one).shape)],
  ])('differ in shape, not in colour alone: %s', (_, shapes) => {
    expect(new Set(shapes).size).toBe(shapes.length)
  })

  test.each([
    ['conditions', conditionStates.map((one) => words.status.ofCondition(one, false))],
    ['proposals', proposalStatuses.map((one) => words.status.ofProposal(one))],
  ])('differ in their words: %s', (_, said) => {
    expect(new Set(said).size).toBe(said.length)
  })

  test('agreement is all that a consent waits for, and only most of the way for the rest', () => {
    expect(words.status.ofCondition('agreed', true)).toBe('Agreed')
    expect(words.status.ofCondition('agreed', false)).toBe('Agreed, to be done')
    expect(conditionLook('agreed', true)).toEqual(conditionLook('satisfied', true))
    expect(conditionLook('agreed', false).shape).toBe('threeQuarter')
  })
})
