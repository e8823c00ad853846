import type { StoreEvent } from './store.ts'

type Listener = (event: StoreEvent) => void

/** Those who want to be told, and what tells them. */
export interface Listeners {
  tell(event: StoreEvent): void
  subscribe(listener: Listener): () => void
}

export function createListeners(): Listeners {
  const all = new Set<Listener>()
  return {
    tell(event) {
      for (const listener of [...all]) listener(event)
    },
    subscribe(listener) {
      // The same function may listen twice.
      const own: Listener = (event) => listener(event)
      all.add(own)
      return () => all.delete(own)
    },
  }
}
