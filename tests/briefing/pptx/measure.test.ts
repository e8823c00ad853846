import { expect, test } from 'vitest'
import { widthOf } from '../../../src/briefing/pptx/measure.ts'

/** In thousandths of their size, as DejaVu Sans sets them, which stands in for what a machine with Linux has not. */
test.each([
  ['Effective control of the ceasefire', 16_314, 18_518],
  ['In negotiation', 6_942, 7_941],
  ['Bottom line up front', 10_097, 11_487],
  ['usually reliable, confirmed by other sources', 21_997, 24_889],
])('“%s” is measured as wide as the widest type that may stand in', (text, regular, bold) => {
  for (const isSerif of [false, true]) {
    expect(widthOf(text, { size: 1000, isBold: false, isSerif })).toBeGreaterThanOrEqual(regular)
    expect(widthOf(text, { size: 1000, isBold: true, isSerif })).toBeGreaterThanOrEqual(bold)
  }
})
