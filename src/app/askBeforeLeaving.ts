import type { Workspace } from './keepAddress.ts'

/** Has the browser ask before the page goes, while something that was written is not kept. Returns what ends that. */
export function askBeforeLeaving(workspace: Workspace, page: Window): () => void {
  let isAsking = false
  const ask = (event: Event) => event.preventDefault()
  const watch = ({ context }: { readonly context: { readonly unkept: readonly unknown[] } }) => {
    const asks = context.unkept.length > 0
    if (asks === isAsking) return
    isAsking = asks
    // It listens no longer than it must: a page that does is not brought back at once by going back to it.
    if (asks) page.addEventListener('beforeunload', ask)
    else page.removeEventListener('beforeunload', ask)
  }
  watch(workspace.getSnapshot())
  const { unsubscribe } = workspace.subscribe(watch)
  return () => {
    unsubscribe()
    page.removeEventListener('beforeunload', ask)
  }
}
