// @vitest-environment happy-dom
import { beforeAll, expect, test, vi } from 'vitest'
import { Linking } from '../../src/app/linking.ts'
import { isFileHandle, readFile } from '../../src/library/linkedFile.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { eventually } from '../eventually.ts'
import { openApp, smallFile } from './tab.ts'

/** A file on disk, which is written to when the test says so. */
function fileOnDisk(name: string) {
  let text = ''
  let isHeldUp = false
  const waiting: (() => void)[] = []
  const handle = {
    name,
    queryPermission: async () => 'granted',
    getFile: async () => new File([text], name, { lastModified: text.length }),
    createWritable: async () => {
      let aside = ''
      return {
        write: async (next: string) => {
          aside = next
        },
        abort: async () => {},
        close: async () => {
          if (isHeldUp) await new Promise<void>((resolve) => waiting.push(resolve))
          text = aside
        },
      }
    },
  }
  return {
    handle,
    /** As another program does. */
    write: async (next: string) => {
      text = next
    },
    text: () => text,
    holdUp: () => {
      isHeldUp = true
    },
    goOn() {
      for (const resolve of waiting.splice(0)) resolve()
    },
    isWaiting: () => waiting.length > 0,
  }
}

/** A store in which one dossier is linked to a file, which looks as it did when it was last written. */
async function linkedTo({ handle }: ReturnType<typeof fileOnDisk>) {
  if (!isFileHandle(handle)) throw new Error('The stand-in for a file is none.')
  // A handle of a browser can be stored; this one cannot be copied.
  let link: unknown = { handle, mark: (await readFile(handle)).mark }
  return {
    ...createMemoryStore(Date.now),
    isLasting: true,
    link: async (id: string) => (id === 'small' ? link : null),
    setLink: async (_: string, next: unknown) => {
      link = next
    },
  }
}

/** Links what is open to its file, logs something, and has the writing of it held up. */
async function heldUpWriting(app: Awaited<ReturnType<typeof openApp>>, file: ReturnType<typeof fileOnDisk>) {
  const linking = new Linking(app.workspace, app.keeper)
  await eventually(() => expect(linking.state()).not.toBeNull())
  file.holdUp()
  await app.add('News')
  await eventually(() => expect(file.isWaiting()).toBe(true))
  return linking
}

beforeAll(() => {
  const locks = { request: (_: string, work: () => unknown) => work() }
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true })
})

test('a file is known from the start, and the first entry of a sitting is written to it, be it logged before the file was found', async () => {
  const file = fileOnDisk('small.json')
  let find = (_: unknown) => {}
  const found = new Promise((resolve) => {
    find = resolve
  })
  const store = await linkedTo(file)
  const app = await openApp({ ...store, link: (id) => found.then(() => store.link(id)) })
  await app.openFile(smallFile(['First']))
  const linking = new Linking(app.workspace, app.keeper)
  await app.add('News')
  find(null)
  await eventually(() => expect(linking.state()).toEqual({ name: 'small.json', state: 'written' }))
  await eventually(() => expect(file.text()).toBe(app.file()))
})

test('by a clock that has not moved since the dossier was kept, a change is written to its file all the same', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-25T12:00:00Z'))
  const file = fileOnDisk('small.json')
  const app = await openApp(await linkedTo(file))
  await app.openFile(smallFile(['First']))
  const linking = new Linking(app.workspace, app.keeper)
  await eventually(() => expect(linking.state()).not.toBeNull())
  await app.add('News')
  await eventually(() => expect(file.text()).toBe(app.file()))
})

test('a file is named as written only once it has all that is kept', async () => {
  const file = fileOnDisk('small.json')
  const app = await openApp(await linkedTo(file))
  await app.openFile(smallFile(['First']))
  const linking = await heldUpWriting(app, file)
  expect(linking.state()).toEqual({ name: 'small.json', state: 'writing' })
  const told: unknown[] = []
  linking.subscribe(() => told.push([linking.state()?.state, file.text() === app.file()]))
  await app.add('More news')
  file.goOn()
  await eventually(() => expect(file.isWaiting()).toBe(true))
  expect(linking.state()).toEqual({ name: 'small.json', state: 'writing' })
  file.goOn()
  await eventually(() => expect(linking.state()).toEqual({ name: 'small.json', state: 'written' }))
  expect(told).toContainEqual(['written', true])
})

test('a file that is done with when another dossier is open says nothing of that one', async () => {
  const file = fileOnDisk('small.json')
  const store = await linkedTo(file)
  const app = await openApp(store)
  await app.openFile(smallFile(['One'], { id: 'other' }))
  await app.add('Only here')
  await app.openFile(smallFile(['First']))
  const linking = await heldUpWriting(app, file)
  await app.visit('other')
  file.goOn()
  await eventually(async () => {
    const onlyHere = (await store.list()).map(({ id, onlyHere }) => [id, onlyHere])
    expect(onlyHere).toEqual([
      ['other', 1],
      ['small', 0],
    ])
  })
  expect(linking.state()).toBeNull()
})

test('what is written while the file is being written to is only here until it is in it too', async () => {
  const file = fileOnDisk('small.json')
  const store = await linkedTo(file)
  const app = await openApp(store)
  await app.openFile(smallFile(['First']))
  await heldUpWriting(app, file)
  await app.add('More news')
  file.goOn()
  await eventually(() => expect(file.isWaiting()).toBe(true))
  expect((await store.list())[0]?.onlyHere).toBe(1)
  file.goOn()
  await eventually(async () => expect((await store.list())[0]?.onlyHere).toBe(0))
})

test('what another program wrote between two sittings stays until it was taken in, and then both are in the file', async () => {
  const file = fileOnDisk('small.json')
  const store = await linkedTo(file)
  const first = await openApp(store)
  await first.openFile(smallFile(['First']))
  new Linking(first.workspace, first.keeper)
  await first.add('News')
  await eventually(() => expect(file.text()).toBe(first.file()))
  await file.write(first.file().replace('"News"', '"Otherwise"'))

  const app = await openApp(store)
  await app.visit('small')
  const linking = new Linking(app.workspace, app.keeper)
  await eventually(() => expect(linking.state()).not.toBeNull())
  await app.add('More news')
  await eventually(() => expect(linking.state()).toMatchObject({ state: 'changed' }))
  expect(file.text()).toContain('Otherwise')

  await file.write('{"format": "parley/1"}')
  linking.takeIn()
  await eventually(() => expect(app.workspace.getSnapshot().value.intake).toBe('refused'))
  await app.add('Even more news')
  await eventually(() => expect(linking.state()).toMatchObject({ state: 'changed' }))
  expect(file.text()).toBe('{"format": "parley/1"}')
  linking.overwrite()
  await eventually(() => expect(file.text()).toBe(app.file()))
  expect(linking.state()).toMatchObject({ state: 'written' })
})
