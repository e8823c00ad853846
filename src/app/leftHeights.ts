/** With more heights than this, those are forgotten that nobody can go back to. A browser keeps about fifty entries. */
const MOST_LEFT = 100

/** How far down each entry of the history was when it was left, for as long as it can be gone back to. */
export class LeftHeights {
  readonly #navigation: Pick<Navigation, 'entries'>
  readonly #heights = new Map<string, number>()

  constructor(navigation: Pick<Navigation, 'entries'>) {
    this.#navigation = navigation
  }

  /** In pixels; undefined where the entry was not left. */
  get(key: string): number | undefined {
    return this.#heights.get(key)
  }

  set(key: string, height: number): void {
    this.#heights.set(key, height)
    if (this.#heights.size <= MOST_LEFT) return
    const there = new Set(this.#navigation.entries().map((entry) => entry.key))
    for (const one of this.#heights.keys()) if (!there.has(one)) this.#heights.delete(one)
  }
}
