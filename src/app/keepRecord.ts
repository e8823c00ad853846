import type { Draft } from '../../machines/workspace/draft/draft.ts'
import { draftsOf } from '../../machines/workspace/drafting.ts'
import type { Ledger } from '../../machines/workspace/ledger.ts'
import { askBeforeLeaving } from './askBeforeLeaving.ts'
import { DraftWriter } from './draftWriter.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { leaveGone } from './leaveGone.ts'

/**
 * Ties a workspace to the store: what it opens is held on to, its drafts are kept, what other tabs write comes in,
 * and the page does not go without asking before all is kept. Returns what ends that.
 */
export async function keepRecord(workspace: Workspace, keeper: Keeper): Promise<() => void> {
  const [store, tab] = await Promise.all([keeper.store, keeper.tab])
  let ledger: Ledger | null = null
  let isLoading = workspace.getSnapshot().matches({ intake: 'loading' })
  let drafts: readonly Draft[] = []
  const writer = new DraftWriter(store, tab.id)

  const watching = workspace.subscribe((snapshot) => {
    const { context } = snapshot
    const { open } = context
    if (open?.ledger && open.ledger !== ledger) {
      ledger = open.ledger
      keeper.hold(ledger)
    }
    const wasLoading = isLoading
    isLoading = snapshot.matches({ intake: 'loading' })
    // What was told of a dossier while it was being opened came too early for it.
    if (wasLoading && !isLoading) showHeard(workspace, keeper)
    const now = draftsOf(context)
    // A copy that came with a link has none, and must not take those of what is stored.
    if (open === null || open.place.carried !== null) return
    if (now.length === drafts.length && now.every((one, place) => one === drafts[place])) return
    drafts = now
    writer.take(open.place.dossier, drafts)
  })

  const hearing = store.subscribe(({ type }) => type === 'entries' && showHeard(workspace, keeper))
  showHeard(workspace, keeper)

  const stopAsking = askBeforeLeaving(workspace, window)

  return () => {
    watching.unsubscribe()
    stopAsking()
    hearing()
    writer.stop()
  }
}

/** Shows what came from elsewhere to what is open, where it lacks something of that. */
export function showHeard(workspace: Workspace, keeper: Keeper): void {
  const ledger = workspace.getSnapshot().context.open?.ledger
  if (!ledger) return
  const later = keeper.withHeard(ledger)
  if (later === ledger) return
  leaveGone(workspace, later)
  workspace.send({ type: 'record', ledger: later, entries: [] })
}
