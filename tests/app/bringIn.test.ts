// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportText } from '../../machines/record/entries.ts'
import { bringIn } from '../../src/app/bringIn.ts'
import { showHeard } from '../../src/app/keepRecord.ts'
import { redoNext, undoLast } from '../../src/app/recording.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { StorageFault } from '../../src/storage/storageFault.ts'
import type { DossierStore } from '../../src/storage/store.ts'
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
