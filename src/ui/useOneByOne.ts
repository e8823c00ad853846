import { useCallback, useEffect, useState } from 'react'

/** What takes longer than this, in milliseconds, waits until somebody asks for more of it. */
const QUICK = 150
/** So long it goes on before the page has its turn. */
const TURN = 10

export interface OneByOne<Item, Result> {
  readonly found: ReadonlyMap<Item, Result>
  /** Goes on with what is left, where that waits to be asked for; else null. */
  readonly goOn: (() => void) | null
}

/**
 * Works out something for each of some items, a few at a time, so that the page goes on. Where one takes long the rest waits
 * to be asked for. Another `reckon` begins it anew; of other `items` what is known stays known.
 */
export function useOneByOne<Item, Result>(
  items: readonly Item[],
  reckon: (item: Item) => Result,
): OneByOne<Item, Result> {
  const [state, setState] = useState<{
    readonly of: unknown
    readonly found: ReadonlyMap<Item, Result>
    readonly waits: boolean
  }>({
    of: reckon,
    found: new Map(),
    waits: false,
  })
  const isOurs = state.of === reckon
  const found = isOurs ? state.found : new Map<Item, Result>()
  const waits = isOurs && state.waits
  const isLeft = items.some((item) => !found.has(item))
  useEffect(() => {
    if (!isLeft || waits) return
    const timer = setTimeout(() => {
      const wanted = new Set(items)
      const known = state.of === reckon ? [...state.found].filter(([item]) => wanted.has(item)) : []
      const isKnown = new Set(known.map(([item]) => item))
      const left = items.filter((item) => !isKnown.has(item))
      const more = turnOf(left, reckon)
      setState({
        of: reckon,
        found: new Map([...known, ...more.found]),
        waits: more.isSlow && more.found.length < left.length,
      })
    })
    return () => clearTimeout(timer)
  }, [items, isLeft, waits, reckon, state])
  const goOn = useCallback(() => setState((before) => ({ ...before, waits: false })), [])
  return { found, goOn: waits && isLeft ? goOn : null }
}

/** As many results as there is time for, and whether the last of them took long. */
function turnOf<Item, Result>(items: readonly Item[], reckon: (item: Item) => Result) {
  const found: [Item, Result][] = []
  const started = performance.now()
  for (const item of items) {
    const before = performance.now()
    found.push([item, reckon(item)])
    const now = performance.now()
    if (now - before > QUICK) return { found, isSlow: true }
    if (now - started > TURN) break
  }
  return { found, isSlow: false }
}
