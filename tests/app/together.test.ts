// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../machines/dossier.ts'
import { exportText } from '../../machines/record/entries.ts'
import { changeScenario, redoNext, removeScenario, saveScenario, undoLast } from '../../src/app/recording.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import type { DossierStore } from '../../src/storage/store.ts'
import { openApp, smallFile } from './tab.ts'

const lasting = (): DossierStore => ({ ...createMemoryStore(Date.now), isLasting: true })

const scenarioOf = (id: string, title: string) => ({ id, title, asOf: '2025-04-01' })
const fileWith = (...scenarios: readonly object[]): string => smallFile(['First'], { scenarios })
const original = fileWith(scenarioOf('one', 'One'), scenarioOf('two', 'Two'), scenarioOf('three', 'Three'))
const untouched = ['One', 'Two', 'Three']

/** The app over a store of its own, with the original file open. */
async function withOriginal() {
  const store = lasting()
  const app = await openApp(store)
  await app.openFile(original)
  const { workspace } = app
  const scenarios = () => app.dossier()?.scenarios ?? []
  const the = (place: number): Scenario => {
    const one = scenarios()[place]
    if (one === undefined) throw new Error(`no scenario ${place}`)
    return one
  }
  return {
    ...app,
    store,
    titles: () => scenarios().map(({ title }) => title),
    size: () => scenarios().length,
    copies: async () => (await store.copies('small')).length,
    async change(place: number, title: string) {
      expect(changeScenario(workspace, { ...the(place), title })).toEqual([])
      await app.settled()
    },
    async remove(place: number) {
      expect(removeScenario(workspace, the(place))).toEqual([])
      await app.settled()
    },
    async save(title: string) {
      expect(saveScenario(workspace, { title, asOf: '2025-04-01', lens: 'assessed', odds: {}, steps: [] })).toEqual([])
      await app.settled()
    },
    async switchAct(what: 'undo' | 'redo') {
      expect(what === 'undo' ? undoLast(workspace) : redoNext(workspace)).toEqual([])
      await app.settled()
    },
    async stored() {
      return exportText((await store.read('small'))?.entries ?? [])
    },
  }
}

type App = Awaited<ReturnType<typeof withOriginal>>

describe('the file that was opened first, opened again', () => {
  test.each<[string, (app: App) => Promise<void>, readonly string[]]>([
    ['a scenario was changed', (app) => app.change(1, 'Mine'), ['One', 'Mine', 'Three']],
    ['a scenario was taken out', (app) => app.remove(1), ['One', 'Three']],
    [
      'one was changed, taken out, and others changed too',
      async (app) => {
        await app.change(1, 'Mine')
        await app.remove(1)
        await app.change(1, 'Mine too')
      },
      ['One', 'Mine too'],
    ],
  ])('after %s counts again: what was there is copied aside, and undone', async (_, act, between) => {
    const app = await withOriginal()
    const before = app.file()
    await act(app)
    expect(app.titles()).toEqual(between)
    const mine = app.file()
    await app.openFile(original)
    expect(app.titles()).toEqual(untouched)
    expect(app.file()).toBe(before)
    expect(await app.stored()).toBe(before)
    expect(app.context().aside).toMatchObject({ dossier: 'small', by: { what: 'replacement' }, isCopied: true })
    const [copy] = await app.store.copies('small')
    expect(exportText(copy?.entries ?? [])).toBe(mine)
  })

  test('undoes with it all else that was written here, developments too', async () => {
    const app = await withOriginal()
    await app.add('Second')
    await app.change(0, 'Mine')
    await app.openFile(original)
    expect(app.headlines()).toEqual(['First'])
    expect(app.titles()).toEqual(untouched)
  })

  test('leaves alone what it says nothing of: a scenario that was saved here', async () => {
    const app = await withOriginal()
    await app.save('Mine')
    await app.openFile(original)
    expect(app.titles()).toEqual([...untouched, 'Mine'])
    expect(app.context().aside).toBeNull()
    expect(await app.copies()).toBe(0)
  })

  test.each<[string, (app: App) => Promise<void>]>([
    ['change', (app) => app.change(1, 'Mine')],
    ['removal', (app) => app.remove(1)],
  ])('changes nothing, and puts nothing aside, after a %s that was undone', async (_, act) => {
    const app = await withOriginal()
    await act(app)
    await app.switchAct('undo')
    const before = app.file()
    await app.openFile(original)
    expect(app.file()).toBe(before)
    expect(app.context().aside).toBeNull()
    expect(await app.copies()).toBe(0)
  })
})

test('a file that leaves out a scenario which is there takes nothing out', async () => {
  const app = await withOriginal()
  await app.openFile(fileWith(scenarioOf('one', 'One'), scenarioOf('three', 'Three')))
  expect(app.titles()).toEqual(untouched)
  expect(app.context().aside).toBeNull()
})

const acts = fc.array(
  fc.record({ what: fc.constantFrom('change', 'remove', 'save', 'undo', 'redo'), place: fc.nat(9) }),
  { maxLength: 6 },
)

async function perform(app: App, what: string, place: number, title: string): Promise<void> {
  if (what === 'undo' || what === 'redo') await app.switchAct(what)
  else if (what === 'save' || app.size() === 0) await app.save(title)
  else if (what === 'change') await app.change(place % app.size(), title)
  else await app.remove(place % app.size())
}

test('opening what was just saved as a file changes nothing, whatever was done before', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const app = await withOriginal()
      for (const [turn, { what, place }] of all.entries()) await perform(app, what, place, `Mine ${turn}`)
      const before = app.file()
      await app.openFile(before)
      expect(app.file()).toBe(before)
      expect(app.context().aside).toBeNull()
      expect(await app.copies()).toBe(0)
      expect(await app.stored()).toBe(before)
    }),
    { numRuns: 40 },
  )
})

test('whatever is done and opened in between, a file that is opened says what counts of its scenarios', async () => {
  const turn = fc.record({
    what: fc.constantFrom('change', 'remove', 'save', 'undo', 'redo', 'original', 'keep', 'openKept'),
    place: fc.nat(9),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { maxLength: 10 }), async (turns) => {
      const app = await withOriginal()
      const kept = [original]
      for (const [number, { what, place }] of turns.entries()) {
        if (what === 'keep') kept.push(app.file())
        else if (what !== 'original' && what !== 'openKept') await perform(app, what, place, `Mine ${number}`)
        else {
          const text = what === 'original' ? original : (kept[place % kept.length] ?? original)
          await app.openFile(text)
          const said: readonly Pick<Scenario, 'id' | 'title'>[] = JSON.parse(text).scenarios ?? []
          const shown = app.dossier()?.scenarios ?? []
          for (const { id, title } of said) expect(shown.find((one) => one.id === id)?.title).toBe(title)
        }
        expect(await app.stored()).toBe(app.file())
      }
    }),
    { numRuns: 60 },
  )
})
