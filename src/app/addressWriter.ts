interface Writing {
  readonly how: 'push' | 'replace'
  readonly address: string
  /** Where the browser stood when this was asked for: once it has been sent elsewhere, that is what counts. */
  readonly at: string
}

/**
 * Writes addresses into the browser's history in the order in which they come, right after what is on screen has been
 * brought up to date: the browser takes its time for it.
 */
export class AddressWriter {
  readonly #page: Window
  #waiting: Writing[] = []
  #timer: number | null = null
  #slidTo: string | null = null
  #written: string | null = null

  constructor(page: Window) {
    this.#page = page
  }

  write(how: 'push' | 'replace', address: string): void {
    this.#slidTo = null
    this.#waiting.push({ how, address, at: this.#page.location.hash })
    this.#schedule(0)
  }

  /** Writes the last of these addresses once so many milliseconds have gone by, unless others come before. */
  replaceAfter(pace: number, address: string): void {
    this.#slidTo = address
    if (this.#waiting.length === 0) this.#schedule(pace, 'keep')
  }

  /** Whether an address is the one that was written last, and so leads nowhere else. */
  isOwn(address: string): boolean {
    return address === this.#written
  }

  /** Forgets what is not yet written, for an address that is not its own. */
  drop(): void {
    this.#written = null
    this.#waiting = []
    this.#slidTo = null
    if (this.#timer !== null) this.#page.clearTimeout(this.#timer)
    this.#timer = null
  }

  #schedule(delay: number, running: 'keep' | 'restart' = 'restart'): void {
    if (this.#timer !== null && running === 'keep') return
    if (this.#timer !== null) this.#page.clearTimeout(this.#timer)
    this.#timer = this.#page.setTimeout(() => this.#flush(), delay)
  }

  #flush(): void {
    const { history, location } = this.#page
    this.#timer = null
    const { hash } = location
    if (this.#slidTo !== null) this.#waiting.push({ how: 'replace', address: this.#slidTo, at: hash })
    for (const { how, address, at } of this.#waiting) {
      if (location.hash === address || at !== hash) continue
      this.#written = address
      try {
        if (how === 'push') history.pushState(null, '', address)
        else history.replaceState(null, '', address)
      } catch {
        // A browser that counts writes refused this one: the next one says it all.
      }
    }
    this.#waiting = []
    this.#slidTo = null
  }
}
