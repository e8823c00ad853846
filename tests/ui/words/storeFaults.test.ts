import { expect, test } from 'vitest'
import { storeShut } from '../../../src/ui/words/en/storeFaults.ts'

test.each(Object.entries(storeShut))('a store that does not open (%s) says what one can do about it', (_, text) => {
  expect(text).toMatch(/Reload this tab|reload this (?:tab|one)|Use a window/)
})
