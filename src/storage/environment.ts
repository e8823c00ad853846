/** What storage needs of the browser, so that tests can give another. */
export interface StorageEnvironment {
  /** The name of the database and of the channel between tabs. */
  readonly name: string
  /** The present moment, in milliseconds since 1970. */
  readonly now: () => number
  /** Whether the browser goes on in the log of its databases that it finds, as `beginFreshLog` has it. */
  readonly reusesLog: boolean
  /** How long to wait for another tab that holds an older format, in milliseconds. */
  readonly patience: number
  /** Asks that what is stored not be cleared when room is short; whether the browser agrees. */
  readonly persist: () => Promise<boolean>
  /** The way to other tabs; null where there is none. */
  readonly channel: () => BroadcastChannel | null
  /** Calls back whenever the page comes to the front; returns what ends that. */
  readonly onReturn: (listener: () => void) => () => void
}

const returns = ['focus', 'pageshow'] as const

/** The environment of a page. */
export function browserEnvironment(name = 'parley'): StorageEnvironment {
  return {
    name,
    now: () => Date.now(),
    reusesLog: navigator.userAgent.includes('Chrome/'),
    patience: 5000,
    async persist() {
      const { storage }: { readonly storage?: StorageManager } = navigator
      return (await storage?.persisted?.()) || ((await storage?.persist?.()) ?? false)
    },
    channel: () => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)),
    onReturn(listener) {
      const whenShown = () => document.visibilityState === 'visible' && listener()
      document.addEventListener('visibilitychange', whenShown)
      for (const one of returns) window.addEventListener(one, listener)
      return () => {
        document.removeEventListener('visibilitychange', whenShown)
        for (const one of returns) window.removeEventListener(one, listener)
      }
    },
  }
}
