import { expect, test } from 'vitest'
import { onceStarted } from '../../src/app/onceStarted.ts'

test('what was started is started once; what failed is started anew when it is next asked for', async () => {
  let times = 0
  const ask = onceStarted(async () => {
    times += 1
    if (times === 1) throw new TypeError('offline')
    return times
  })
  await expect(ask()).rejects.toThrow('offline')
  expect(await Promise.all([ask(), ask()])).toEqual([2, 2])
})
