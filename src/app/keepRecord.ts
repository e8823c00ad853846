import { mergeEntries } from '../../machines/record/entries.ts'
import type { Draft } from '../../machines/workspace/draft/draft.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'

/** A draft is kept once the typing has paused for so many milliseconds. */
const PAUSE = 300

/**
 * Ties a workspace to the store: what it opens is held on to, its draft is kept, and what other tabs write comes in.
 * Returns what ends that.
 */
export async function keepRecord(workspace: Workspace, keeper: Keeper): Promise<() => void> {
  const store = await keeper.store
  let draft: Draft | null = null
  let timer: ReturnType<typeof setTimeout> | null = null

  const watching = workspace.subscribe(({ context }) => {
    const { open } = context
    if (open?.ledger) keeper.hold(open.ledger)
    if (open === null || context.draft === draft) return
    draft = context.draft
    const { dossier } = open.place
    if (timer !== null) clearTimeout(timer)
    // A draft that cannot be kept stays on screen all the same.
    timer = setTimeout(() => void store.setDraft(dossier, draft).catch(() => {}), PAUSE)
  })

  const hearing = store.subscribe((event) => {
    if (event.type !== 'entries') return
    const ledger = workspace.getSnapshot().context.open?.ledger
    if (!ledger || ledger.opened.dossier.id !== event.id) return keeper.forget(event.id)
    if (mergeEntries(ledger.entries(), event.entries).length === ledger.entries().length) return
    const merged = ledger.merged(event.entries)
    if (merged.ok) workspace.send({ type: 'record', ledger: merged.ledger, entries: [] })
  })

  return () => {
    watching.unsubscribe()
    hearing()
    if (timer !== null) clearTimeout(timer)
  }
}
