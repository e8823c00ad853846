import { expect, test } from 'vitest'
import { Connection, type ConnectionEvents } from '../../src/storage/connection.ts'
import type { Database } from '../../src/storage/schema.ts'
import { StorageFault } from '../../src/storage/storageFault.ts'

/** A database whose transactions end when this says so. */
const databaseThat = (done: Promise<void>): Database =>
  Object.assign(Object.create(null), { transaction: () => ({ done, abort: () => {} }), close: () => {} })

const never = new Promise<void>(() => {})

test('what was under way when the browser closed the database, and is never ended, is done again', async () => {
  const openings: ConnectionEvents[] = []
  const connection = new Connection(
    async (_, events) => databaseThat(openings.push(events) === 1 ? never : Promise.resolve()),
    null,
    () => {},
  )
  const read = connection.read(['notes'], async () => 'read')
  await expect.poll(() => openings.length).toBe(1)
  openings[0]?.lost()
  expect(await read).toBe('read')
  expect(openings).toHaveLength(2)
})

test('where that happens twice, it is told', async () => {
  const openings: ConnectionEvents[] = []
  const connection = new Connection(
    async (_, events) => {
      openings.push(events)
      return databaseThat(never)
    },
    null,
    () => {},
  )
  const read = connection.read(['notes'], async () => 'read').catch((error: unknown) => error)
  await expect.poll(() => openings.length).toBe(1)
  openings[0]?.lost()
  await expect.poll(() => openings.length).toBe(2)
  // The work begins once the database is there.
  await new Promise((resolve) => setTimeout(resolve))
  openings[1]?.lost()
  expect(await read).toMatchObject({ why: 'closed' })
})

test('that the disk is full is told, also where the browser then opens nothing without a word of why', async () => {
  const full = new DOMException('Connection is closing because of: IO error: FILE_ERROR_NO_SPACE', 'UnknownError')
  const refused = new StorageFault('damaged', new DOMException('Internal error opening backing store', 'UnknownError'))
  const noRoom = Promise.reject(full)
  noRoom.catch(() => {})
  const answers = [databaseThat(noRoom), refused, databaseThat(Promise.resolve()), refused]
  let last: ConnectionEvents | null = null
  const connection = new Connection(
    async (_, events) => {
      last = events
      const answer = answers.shift()
      if (answer === undefined || answer instanceof StorageFault) throw answer
      return answer
    },
    null,
    () => {},
  )
  const lose = () => last?.lost()
  const write = () => connection.write(['notes'], async () => 'written').catch(({ why }: StorageFault) => why)
  expect(await write()).toBe('quota')
  lose()
  expect(await write()).toBe('quota')
  expect(await write()).toBe('written')
  lose()
  expect(await write(), 'it had room when it was last written to').toBe('damaged')
})
