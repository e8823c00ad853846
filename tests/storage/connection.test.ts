import { afterEach, expect, test, vi } from 'vitest'
import { Connection, type ConnectionEvents } from '../../src/storage/connection.ts'
import type { Database } from '../../src/storage/schema.ts'
import { StorageFault } from '../../src/storage/storageFault.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** A database whose transactions end when this says so. */
const databaseThat = (done: Promise<void>): Database =>
  Object.assign(Object.create(null), { transaction: () => ({ done, abort: () => {} }), close: () => {} })

/** Whoever hears nothing. */
const deaf = { readOnly: () => {}, emptied: () => {} }

const never = new Promise<void>(() => {})

test('what was under way when the browser closed the database, and is never ended, is done again', async () => {
  const openings: ConnectionEvents[] = []
  const connection = new Connection(
    async (_, events) => databaseThat(openings.push(events) === 1 ? never : Promise.resolve()),
    null,
    deaf,
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
    deaf,
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

test('what is thrown away when a lost connection is had again is told, and kept in mind', async () => {
  const openings: ConnectionEvents[] = []
  let told = 0
  const connection = new Connection(
    async (_, events) => {
      if (openings.push(events) === 2) events.emptied()
      return databaseThat(Promise.resolve())
    },
    null,
    { ...deaf, emptied: () => (told += 1) },
  )
  await connection.read(['notes'], async () => 'read')
  expect([connection.isEmptied, told]).toEqual([false, 0])
  openings[0]?.lost()
  await connection.read(['notes'], async () => 'read')
  expect([connection.isEmptied, told]).toEqual([true, 1])
})

test('a database is prepared once before it is written to, and anew where it was opened anew', async () => {
  const done: string[] = []
  let last: ConnectionEvents | null = null
  const connection = new Connection(
    async (_, events) => {
      last = events
      return databaseThat(Promise.resolve())
    },
    null,
    deaf,
    async () => void done.push('prepared'),
  )
  const lose = () => last?.lost()
  const write = () => connection.write(['notes'], async () => done.push('written'))
  await Promise.all([write(), write()])
  expect(done).toEqual(['prepared', 'written', 'written'])
  lose()
  await write()
  expect(done.slice(3)).toEqual(['prepared', 'written'])
})

test('one that is only read is prepared a while after', async () => {
  vi.useFakeTimers()
  const prepare = vi.fn(async () => {})
  const connection = new Connection(async () => databaseThat(Promise.resolve()), null, deaf, prepare)
  for (const _ of ['first', 'second']) await connection.read(['notes'], async () => 'read')
  expect(prepare).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(5000)
  expect(prepare).toHaveBeenCalledTimes(1)
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
    deaf,
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
