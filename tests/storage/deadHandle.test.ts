import { IDBDatabase as FakeDatabase, forceCloseDatabase } from 'fake-indexeddb'
import { afterEach, expect, test, vi } from 'vitest'
import { importedWith, logged } from './entriesForTests.ts'
import { closeTabs, freshBrowser, openTab } from './fakeBrowser.ts'
import { fails } from './saying.ts'

afterEach(closeTabs)

type Handle = InstanceType<typeof FakeDatabase>

// Its declared type takes the class where it takes a handle.
const forceClose = (handle: Handle): unknown => Reflect.apply(forceCloseDatabase, null, [handle])

/** Takes down each handle that a transaction is begun on. */
function watchHandles(): () => Handle | undefined {
  const handles: Handle[] = []
  const { transaction } = FakeDatabase.prototype
  vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(function watched(this: Handle, ...given) {
    handles.push(this)
    return Reflect.apply(transaction, this, given)
  })
  return () => handles.at(-1)
}

const ways: readonly ((handle: Handle) => void)[] = [
  // Safari drops the connection and tells nobody.
  (handle) => handle.close(),
  // The browser closes it, and says so.
  (handle) => forceClose(handle),
  // It does so in the midst of the next writing.
  (handle) => queueMicrotask(() => forceClose(handle)),
]

test('a handle that dies at any of 100 points is had again, and whatever was called saved is there', async () => {
  const lastHandle = watchHandles()
  const environment = freshBrowser()
  const store = await openTab(environment)
  await store.import('river', importedWith(1), { title: 'River', origin: 'own' })
  const saved: string[] = []
  for (let point = 0; point < 100; point += 1) {
    const handle = lastHandle()
    if (handle) ways[point % ways.length]?.(handle)
    const entry = logged(`point-${point}`)
    await store.append('river', [entry])
    saved.push(entry.id)
    const there = (await (point % 10 === 0 ? await openTab(environment) : store).read('river'))?.entries ?? []
    expect(there.filter(({ kind }) => kind === 'development').map(({ id }) => id)).toEqual([
      'development:talks-0',
      ...saved,
    ])
  }
})

test('a handle that stays dead is told after the second try, and not before', async () => {
  const store = await openTab(freshBrowser())
  await store.import('river', importedWith(1), { title: 'River', origin: 'own' })
  const dead = vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('The database connection is closing.', 'InvalidStateError')
  })
  expect((await fails(() => store.append('river', [logged('one')]))).why).toBe('closed')
  expect(dead).toHaveBeenCalledTimes(2)
  dead.mockRestore()
  await store.append('river', [logged('two')])
  expect((await store.read('river'))?.entries).toHaveLength(4)
})
