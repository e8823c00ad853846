// @vitest-environment happy-dom
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { exportText } from '../../machines/record/entries.ts'
import { bringIn } from '../../src/app/bringIn.ts'
import { showHeard } from '../../src/app/keepRecord.ts'
import { redoNext, undoLast } from '../../src/app/recording.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { StorageFault } from '../../src/storage/storageFault.ts'
import type { DossierStore } from '../../src/storage/store.ts'
import { incoming } from '../../src/ui/words/en/incoming.ts'
import { openApp, smallFile } from './tab.ts'

const fileNamed = (name: string, text: string) => new File([text], name)
const lasting = (): DossierStore => ({ ...createMemoryStore(Date.now), isLasting: true })
const reopened = async (store: DossierStore) => {
  const app = await openApp(store)
  await app.visit('small')
  return app
}

describe('several files', () => {
  test('of which one is of the open dossier show there what they brought', async () => {
    const app = await openApp(lasting())
    await app.openFile(smallFile(['First']))
    await bringIn([fileNamed('small.json', smallFile(['First', 'Second']))], app.keeper)
    showHeard(app.workspace, app.keeper)
    expect(app.headlines()).toEqual(['First', 'Second'])
  })

  test('count as a file that is opened does: what was there and says otherwise is put aside and undone', async () => {
    const store = lasting()
    const app = await openApp(store)
    await app.openFile(smallFile(['First']))
    await app.openFile(smallFile(['First'], { title: 'Another' }))
    await bringIn([fileNamed('small.json', smallFile(['First']))], app.keeper)
    expect((await reopened(store)).dossier()?.title).toBe('Small')
    expect(await store.copies('small')).toHaveLength(2)
  })
})

describe('what came of a file says', () => {
  const zipped = (files: Record<string, string>, name = 'all.zip') =>
    new File([zipSync(Object.fromEntries(Object.entries(files).map(([of, text]) => [of, strToU8(text)])))], name)

  test('that a table comes in by itself, and that what is of another kind is not read', async () => {
    const { keeper } = await openApp(lasting())
    const files = [
      fileNamed('more.csv', 'at,headline,source'),
      fileNamed('notes.txt', 'Call back'),
      new File([Uint8Array.of(0xff, 0xd8)], 'map.jpg'),
      fileNamed('dossier.txt', smallFile(['First'])),
    ]
    expect(await bringIn(files, keeper)).toMatchObject([
      { text: 'more.csv is a table: bring it in by itself, with the dossier open that it belongs to.' },
      { text: expect.stringMatching(/^notes\.txt is no file that Parley reads: it takes dossiers \(\.json\), /) },
      { text: expect.stringMatching(/^map\.jpg is no file that Parley reads: /) },
      { result: 'imported' },
    ])
  })

  test('that there is no dossier in an archive, and what else was in it', async () => {
    const { keeper } = await openApp(lasting())
    const none = { result: 'refused', text: 'There is no dossier in all.zip.' }
    expect(await bringIn([zipped({})], keeper)).toEqual([none])
    expect(await bringIn([zipped({ 'notes.txt': 'x' })], keeper)).toEqual([
      none,
      { result: 'refused', text: 'Passed over: notes.txt' },
    ])
  })

  test('how much it added to what was there', async () => {
    const { keeper } = await openApp(lasting())
    const bring = async (...headlines: string[]) => {
      const [one] = await bringIn([zipped({ 'small.json': smallFile(headlines) })], keeper)
      return one?.result === 'imported' ? incoming.imported(one.title, one.added) : null
    }
    expect(await bring('First')).toBe('Small is in the library.')
    expect(await bring('First', 'Second')).toBe('Small is in the library: 1 entry was added to what was there.')
    expect(await bring('First')).toBe('Small is in the library already: nothing was added to what was there.')
  })
})

test('a file that a full store does not take is told as that, and can be had back', async () => {
  const full = { ...lasting(), import: () => Promise.reject(new StorageFault('quota')) }
  const app = await openApp(full)
  const text = smallFile(['First'])
  expect(await bringIn([fileNamed('case.json', text)], app.keeper)).toEqual([
    { result: 'unkept', name: 'small.json', title: 'Small', why: 'quota', text },
  ])
})

const headlines = fc.shuffledSubarray(['One', 'Two', 'Three', 'Four'])
const act = fc.oneof(
  fc.record({ what: fc.constantFrom('open', 'bring'), headlines, title: fc.constantFrom('Small', 'Another') }),
  fc.record({ what: fc.constantFrom('add', 'undo', 'redo') }),
)

test('whatever is opened, brought in, written and undone, what is shown is what is stored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
      const store = lasting()
      const app = await openApp(store)
      await app.openFile(smallFile(['One']))
      for (const [place, one] of acts.entries()) {
        if ('headlines' in one) {
          const text = smallFile(one.headlines, { title: one.title })
          if (one.what === 'open') await app.openFile(text)
          else await bringIn([fileNamed('small.json', text)], app.keeper)
          showHeard(app.workspace, app.keeper)
        } else if (one.what === 'add') await app.add(`Added ${place}`)
        else if (one.what === 'undo') expect(undoLast(app.workspace)).toEqual([])
        else expect(redoNext(app.workspace)).toEqual([])
        await app.settled()
      }
      const again = await reopened(store)
      expect(app.file()).toBe(again.file())
      const { damaged, entries } = (await store.read('small')) ?? { damaged: null, entries: [] }
      expect(damaged).toEqual([])
      expect(exportText(entries)).toBe(app.file())
    }),
    { numRuns: 60 },
  )
})
