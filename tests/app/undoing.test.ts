// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { draftOf, takingBack } from '../../machines/workspace/draft/draft.ts'
import { log, nowIn, redoNext, undoLast } from '../../src/app/recording.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { notices } from '../../src/ui/words/en/notices.ts'
import { eventually } from '../eventually.ts'
import { closeTabs, freshBrowser, openTab } from '../storage/fakeBrowser.ts'
import { openApp, smallFile } from './tab.ts'

afterEach(closeTabs)

type App = Awaited<ReturnType<typeof openApp>>

/** Corrects the development of a headline. */
async function correct(app: App, headline: string, to: string): Promise<void> {
  const found = app.dossier()?.developments.find((one) => one.headline === headline)
  if (found === undefined) throw new Error('not found')
  expect(log(app.workspace, { ...draftOf(found, nowIn('UTC')), headline: to })).toEqual([])
  await app.settled()
}

test('a file of the open dossier leaves what can be undone and redone', async () => {
  const app = await openApp({ ...createMemoryStore(Date.now), isLasting: true })
  await app.openFile(smallFile(['First']))
  await app.add('Added')
  await app.add('Undone')
  expect(undoLast(app.workspace)).toEqual([])
  await app.openFile(smallFile(['First', 'From the file']))
  expect(undoLast(app.workspace)).toEqual([])
  expect(app.headlines()).toEqual(['First', 'From the file'])
  for (const _ of ['Added', 'Undone']) expect(redoNext(app.workspace)).toEqual([])
  expect(new Set(app.headlines())).toEqual(new Set(['First', 'From the file', 'Added', 'Undone']))
})

test('what a file has undone cannot be undone once more', async () => {
  const app = await openApp({ ...createMemoryStore(Date.now), isLasting: true })
  await app.openFile(smallFile(['First']))
  await app.add('Added')
  await app.openFile(smallFile(['First'], { title: 'Another' }))
  expect(app.context().open?.ledger?.past).toEqual([])
})

test('undoing a log lets go of what was logged, and there is no way back to it', async () => {
  const app = await openApp({ ...createMemoryStore(Date.now), isLasting: true })
  await app.openFile(smallFile(['First']))
  await correct(app, 'First', 'First, corrected')
  expect(app.context().open?.place.select).toMatchObject({ kind: 'development' })
  expect(undoLast(app.workspace)).toEqual([])
  expect(app.context().open?.place.select).toBeNull()
  expect(app.workspace.getSnapshot().matches({ dossier: { open: { arrival: 'visited' } } })).toBe(true)
})

test('undoing lets what it does not take away be picked out as it was', async () => {
  const app = await openApp({ ...createMemoryStore(Date.now), isLasting: true })
  await app.openFile(smallFile(['First']))
  const [first] = app.dossier()?.developments ?? []
  if (first === undefined) throw new Error('not found')
  await app.add('Added')
  const selection = { kind: 'development', id: first.id } as const
  app.workspace.send({ type: 'select', selection })
  expect(undoLast(app.workspace)).toEqual([])
  expect(app.context().open?.place.select).toEqual(selection)
})

test('what was undone or done again is said, by its name', async () => {
  const app = await openApp({ ...createMemoryStore(Date.now), isLasting: true })
  await app.openFile(smallFile(['First']))
  await app.add('Added')
  const said = () => {
    const { switched } = app.context()
    return switched && notices.switched(switched)
  }
  expect(undoLast(app.workspace)).toEqual([])
  expect(said()).toBe('Undone: import “table.csv”')
  expect(redoNext(app.workspace)).toEqual([])
  expect(said()).toBe('Redone: import “table.csv”')
})

test('taking back is named by what was taken back, however its own entry reads', async () => {
  const app = await openApp({ ...createMemoryStore(Date.now), isLasting: true })
  await app.openFile(smallFile(['First']))
  const [first] = app.dossier()?.developments ?? []
  if (first === undefined) throw new Error('not found')
  expect(log(app.workspace, takingBack(first, 'Taken back: First', nowIn('UTC')))).toEqual([])
  expect(app.context().open?.ledger?.past.at(-1)).toMatchObject({ what: 'takeBack', title: 'First' })
})

test('undoing what another tab has corrected says why it stays', async () => {
  const environment = freshBrowser()
  const one = await openApp(await openTab(environment))
  const other = await openApp(await openTab(environment))
  await one.openFile(smallFile(['First']))
  await other.visit('small')
  await one.add('Added')
  await eventually(() => expect(other.headlines()).toContain('Added'))
  await correct(other, 'Added', 'Added, corrected')
  await eventually(() => expect(one.headlines()).toContain('Added, corrected'))
  expect(undoLast(one.workspace)).toEqual([])
  expect(one.headlines()).toContain('Added')
  const { switched } = one.context()
  expect(switched).toMatchObject({ why: 'stays', by: 'Added, corrected' })
  expect(switched && notices.switched(switched)).toBe(
    '“table.csv” is undone, and stays in the record, for “Added, corrected” corrects it or takes it back. Take that back too to have both gone.',
  )
  expect(redoNext(one.workspace)).toEqual([])
  expect(one.context().switched).toMatchObject({ why: 'done', undone: false })
})
