import type { StorageEnvironment } from './environment.ts'

/** What a tab tells the others: that it has written to a dossier, or changed the library. */
export type TabMessage = { readonly type: 'wrote' | 'library'; readonly id: string }

/** The way to the other tabs of the same origin. */
export interface Tabs {
  tell(message: TabMessage): void
  close(): void
}

/** How often to look where tabs cannot tell each other, in milliseconds. */
const LOOK_EVERY = 800

/**
 * Calls `hear` with what other tabs tell, and `look` whenever something may have been missed: when the page comes to the
 * front, and over and over where there is no channel.
 */
export function createTabs(
  { channel: open, onReturn }: StorageEnvironment,
  hear: (message: TabMessage) => void,
  look: () => void,
): Tabs {
  const channel = open()
  if (channel !== null) channel.onmessage = ({ data }) => isMessage(data) && hear(data)
  const stopReturning = onReturn(look)
  const looking = channel === null ? setInterval(look, LOOK_EVERY) : undefined
  return {
    tell(message) {
      // A closed channel tells nothing: the other tabs look when they come to the front.
      try {
        channel?.postMessage(message)
      } catch {}
    },
    close() {
      stopReturning()
      clearInterval(looking)
      channel?.close()
    },
  }
}

function isMessage(data: unknown): data is TabMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    (data.type === 'wrote' || data.type === 'library') &&
    'id' in data &&
    typeof data.id === 'string'
  )
}
