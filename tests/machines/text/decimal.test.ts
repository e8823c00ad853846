import { expect, test } from 'vitest'
import { decimalOf } from '../../../machines/text/decimal.ts'

test.each(['0x10', '0b1', '1e', 'Infinity', '', ' 1', '1.', 'ten'])('%j is no number as people write one', (text) => {
  expect(decimalOf(text)).toBeNull()
})

test.each([
  ['175', 175],
  ['-5', -5],
  ['.5', 0.5],
  ['007', 7],
  ['40.25', 40.25],
  ['1e3', 1000],
  ['5e-324', 5e-324],
])('%s is %d', (text, value) => {
  expect(decimalOf(text)).toBe(value)
})
