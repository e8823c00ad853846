import { test as base, expect } from '@playwright/test'
import { watch } from './watch.ts'

/** Options of a test that provokes faults: each fault that matches one of them is let pass. */
interface Expected {
  expectedFaults: RegExp[]
}

/**
 * Playwright's `test`, which fails beside its own expectations on what no page of Parley may do: an error on the
 * console or in a script, a violation of the Content Security Policy, a request beyond the own origin.
 */
export const test = base.extend<Expected & { noFaults: undefined }>({
  expectedFaults: [[], { option: true }],
  noFaults: [
    async ({ context, baseURL, expectedFaults }, use) => {
      const faults = await watch(context, new URL(baseURL ?? '').origin)
      await use(undefined)
      const unexpected = faults.filter((fault) => !expectedFaults.some((pattern) => pattern.test(fault)))
      expect(unexpected, 'faults that the pages reported').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
