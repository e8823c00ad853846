import { afterEach, describe, expect, test, vi } from 'vitest'
import { closeTabs, freshBrowser, openTab } from '../storage/fakeBrowser.ts'
import { openApp, smallFile } from './tab.ts'

afterEach(closeTabs)

/** Two tabs of one browser. */
async function twoTabs() {
  const environment = freshBrowser()
  return [await openApp(await openTab(environment)), await openApp(await openTab(environment))] as const
}

describe('what another tab writes', () => {
  test('comes in where a dossier that ships is open in both, and neither had written to it', async () => {
    const [one, other] = await twoTabs()
    await one.visit('ukraine-2025')
    await other.visit('ukraine-2025')
    await one.add('News')
    await vi.waitFor(() => expect(other.headlines()).toContain('News'))
    await other.add('More news')
    await vi.waitFor(() => expect(one.headlines()).toEqual(other.headlines()))
  })

  test('comes in where the dossier was opened from a file that was not in the library before', async () => {
    const [one, other] = await twoTabs()
    await one.openFile(smallFile(['First']))
    await other.visit('small')
    await other.add('News')
    await vi.waitFor(() => expect(one.headlines()).toEqual(['First', 'News']))
  })
})
