import { expect } from 'vitest'
import { waitFor } from 'xstate'
import { exportText } from '../../machines/record/entries.ts'
import { nothingAsked } from '../../machines/workspace/asked.ts'
import { Keeper } from '../../src/app/keeper.ts'
import { keepRecord } from '../../src/app/keepRecord.ts'
import { importAll } from '../../src/app/recording.ts'
import { onlyTab } from '../../src/app/tab.ts'
import type { DossierStore } from '../../src/storage/store.ts'
import { workspaceOver } from './workspaceOver.ts'

/** A small dossier's file; its developments have these headlines. */
export const smallFile = (headlines: readonly string[], more: object = {}): string =>
  JSON.stringify({
    format: 'parley/1',
    id: 'small',
    title: 'Small',
    timeZone: 'UTC',
    ...more,
    sources: [{ id: 'press', publisher: 'Press', title: 'Reports' }],
    developments: headlines.map(developmentOf),
  })

const developmentOf = (headline: string) => ({
  id: headline.toLowerCase().replace(/\W+/g, '-'),
  at: '2025-03-26',
  headline,
  source: 'press',
})

/** The app over a store, without its page; `later` leaves it to the test to tie the two together. */
export async function openApp(store: DossierStore, tied: 'now' | 'later' = 'now', tab = onlyTab) {
  const keeper = new Keeper(Promise.resolve(store), Date.now, tab)
  const workspace = workspaceOver(keeper, Date.now)
  if (tied === 'now') await keepRecord(workspace, keeper)
  const context = () => workspace.getSnapshot().context
  const settled = async (): Promise<void> => {
    await waitFor(workspace, (now) => !now.matches({ intake: 'loading' }) && now.value.keeping !== 'keeping')
  }
  return {
    keeper,
    workspace,
    context,
    settled,
    dossier: () => context().open?.boards.opened.dossier,
    headlines: () => context().open?.boards.opened.dossier.developments.map(({ headline }) => headline) ?? [],
    /** The file that one would save now. */
    file: () => exportText(context().open?.ledger?.entries() ?? []),
    async visit(id: string) {
      workspace.send({ type: 'visit', asked: { ...nothingAsked, dossier: id }, now: Date.now() })
      await settled()
    },
    async openFile(text: string) {
      const bytes = new TextEncoder().encode(text)
      const file = { name: 'case.json', size: bytes.length, arrayBuffer: async () => bytes.buffer }
      workspace.send({ type: 'openFile', file })
      await settled()
    },
    /** Adds developments to what is open, each from its first source. */
    async add(...headlines: string[]) {
      const source = context().open?.boards.opened.dossier.sources[0]?.id ?? ''
      const developments = headlines.map((headline) => ({ ...developmentOf(headline), source }))
      expect(importAll(workspace, developments, 'table.csv')).toEqual([])
      await settled()
    },
  }
}
