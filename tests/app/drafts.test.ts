// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { startCorrection, startLog } from '../../src/app/recording.ts'
import type { Tab } from '../../src/app/tab.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import type { DossierStore } from '../../src/storage/store.ts'
import { eventually } from '../eventually.ts'
import { openApp, smallFile } from './tab.ts'

type App = Awaited<ReturnType<typeof openApp>>

/** A browser with one dossier; `open` opens it in a tab, which can be closed. */
async function browser() {
  const store: DossierStore = { ...createMemoryStore(Date.now), isLasting: true }
  await (await openApp(store)).openFile(smallFile(['First', 'Second']))
  const ids = new Set<string>()
  const tab = (id: string): Tab => ({ id, openAmong: async (asked) => new Set(asked.filter((one) => ids.has(one))) })
  return {
    store,
    close: (id: string) => ids.delete(id),
    async open(id: string): Promise<App> {
      ids.add(id)
      const app = await openApp(store, 'now', tab(id))
      await app.visit('small')
      return app
    },
  }
}

function write({ workspace, context }: App, headline: string): void {
  const { draft } = context()
  if (draft !== null) workspace.send({ type: 'editDraft', draft: { ...draft, headline } })
}

const written = ({ context }: App) => [...context().waiting, context().draft].map((one) => one?.headline)
const left = () => window.dispatchEvent(new Event('pagehide'))

test('what waits for a correction to be done is there after a reload, as the correction is', async () => {
  const { open } = await browser()
  const app = await open('one')
  startLog(app.workspace)
  write(app, 'Half a')
  const first = app.dossier()?.developments[0]
  if (first) startCorrection(app.workspace, first)
  write(app, 'First, corrected')
  left()
  const again = await open('one')
  expect(written(again)).toEqual(['Half a', 'First, corrected'])
  startLog(again.workspace)
  again.workspace.send({ type: 'discardDraft' })
  expect(written(again)).toEqual(['Half a'])
})

test('each tab has its own draft, and the one of a closed tab is offered to the next', async () => {
  const { open, close, store } = await browser()
  const [one, other] = [await open('one'), await open('other')]
  startLog(one.workspace)
  write(one, 'In one')
  startLog(other.workspace)
  write(other, 'In the other')
  left()
  expect(written(await open('one'))).toEqual(['In one'])
  expect(written(await open('other'))).toEqual(['In the other'])
  expect(written(await open('third'))).toEqual([undefined])
  close('one')
  const next = await open('other')
  expect(written(next)).toEqual(['In one', 'In the other'])
  expect([...(await store.drafts('small')).keys()]).toEqual(['other'])
  startLog(next.workspace)
  expect(written(next)).toEqual(['In one', 'In the other'])
  next.workspace.send({ type: 'discardDraft' })
  await eventually(async () => expect((await store.drafts('small')).get('other')).toHaveLength(1))
})

test('a draft that was kept before there were tabs is offered too', async () => {
  const { open, store } = await browser()
  const app = await open('one')
  startLog(app.workspace)
  write(app, 'From before')
  await store.setDraft('small', '', app.context().draft)
  expect(written(await open('other'))).toEqual(['From before'])
})

test('a file of the open dossier leaves what is being written as it is', async () => {
  const { open } = await browser()
  const app = await open('one')
  startLog(app.workspace)
  write(app, 'Half a')
  await app.openFile(smallFile(['First', 'Second', 'Third']))
  expect(app.headlines()).toHaveLength(3)
  expect(written(app)).toEqual(['Half a'])
})
