import { expect, test } from 'vitest'
import { Budget, STRETCH, TooLarge } from '../../../machines/analysis/budget.ts'

test('a budget can be spent to the last step', () => {
  const budget = new Budget(3)
  budget.spend(3)
  expect(() => budget.spend(1)).toThrow(TooLarge)
})

test('an attempt gives what comes of it, and costs what it took', () => {
  const budget = new Budget(10)
  const result = budget.attempt(5, (own) => {
    own.spend(4)
    return 'found'
  })
  expect(result).toBe('found')
  expect(budget.steps).toBe(6)
})

test('an attempt that takes more than it may gives null, and costs what it was given', () => {
  const budget = new Budget(10)
  expect(budget.attempt(4, (own) => own.spend(50))).toBeNull()
  expect(budget.steps).toBe(6)
  expect(budget.attempt(40, (own) => own.spend(7))).toBeNull()
  expect(budget.steps).toBe(0)
  expect(budget.attempt(-3, (own) => own.spend(1))).toBeNull()
  expect(budget.steps).toBe(0)
})

test('what else goes wrong in an attempt is not kept back', () => {
  expect(() =>
    new Budget(10).attempt(5, () => {
      throw new TypeError('a fault')
    }),
  ).toThrow(TypeError)
})

test('who looks on is told of every stretch, in attempts too, and a budget that is looked at lasts no longer', () => {
  let looks = 0
  const budget = new Budget(5 * STRETCH, () => {
    looks += 1
  })
  const spend = (from: Budget, steps: number) => {
    for (let step = 0; step < steps; step += 1) from.spend(1)
  }
  budget.attempt(2 * STRETCH, (own) => spend(own, 2 * STRETCH))
  expect([looks, budget.steps]).toEqual([1, 3 * STRETCH])
  spend(budget, 3 * STRETCH)
  expect([looks, budget.steps]).toEqual([3, 0])
  expect(() => budget.spend(1)).toThrow(TooLarge)
})
