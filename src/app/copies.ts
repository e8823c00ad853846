import { exportText } from '../../machines/record/entries.ts'
import { openEntries } from '../../machines/workspace/openLedger.ts'
import type { CopyActions, KeptCopy } from '../library/copies.ts'
import { StorageFault } from '../storage/storageFault.ts'
import type { Copy } from '../storage/store.ts'
import { formatMoment, zoneHere } from '../ui/dates.ts'
import { download } from '../ui/download.ts'
import { laterWords } from '../ui/laterWords.ts'
import type { Keeper } from './keeper.ts'
import { duplicateDossier } from './librarian.ts'
import type { Attempt } from './useLibrary.ts'

/** What can be done with the copies that the store has put aside; `onChange` hears when the library is another. */
export function copyActionsOf(keeper: Keeper, onChange: () => void, attempt: Attempt): CopyActions {
  const find = async (id: string, made: string): Promise<Copy | null> =>
    (await (await keeper.store).copies(id)).find((copy) => copy.made === made) ?? null
  const save = async (id: string, made: string, as: 'dossier' | 'raw'): Promise<void> => {
    const copy = await find(id, made)
    const text = copy === null ? null : as === 'raw' ? (copy.raw?.() ?? null) : dossierText(copy)
    if (text === null) throw new StorageFault(copy === null ? 'gone' : 'damaged')
    download(`${id} ${made.slice(0, 10)}${as === 'raw' ? ' as stored' : ''}.json`, text)
  }
  return {
    list: async (id) => (await (await keeper.store).copies(id)).map(listed),
    download: (id, made, as) => attempt('copy', id, () => save(id, made, as)),
    async restore(id, made) {
      const copy = await find(id, made)
      const opened = copy === null ? null : openEntries(copy.entries, copy.isSound)
      if (opened === null || !opened.ok) return null
      const { ledger } = opened
      const title = laterWords.library.copies.titleOf(ledger.opened.dossier.title, formatMoment(made, zoneHere()))
      const restored = { id: await duplicateDossier(keeper, ledger, title), title }
      onChange()
      return restored
    },
    undoRestore: ({ id }) => attempt('undoCopy', id, async () => (await keeper.store).remove(id)),
  }
}

function listed({ made, before, entries, damaged, isSound, raw }: Copy): KeptCopy {
  const opened = openEntries(entries, isSound)
  const unread = damaged.filter(({ why }) => why !== 'unverified').length
  return {
    made,
    before,
    developments: opened.ok ? opened.ledger.opened.dossier.developments.length : null,
    unread: opened.ok ? unread + opened.setAside.length : unread,
    hasRaw: raw !== null,
  }
}

/** The dossier's file, without what makes it unsound. */
function dossierText({ entries, isSound }: Copy): string | null {
  const opened = openEntries(entries, isSound)
  return opened.ok ? exportText(opened.ledger.entries()) : null
}
