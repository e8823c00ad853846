/** Starts something the first time that it is asked for; where that failed, the next time anew. */
export function onceStarted<T>(start: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | null = null
  return () => {
    const starting = started ?? start()
    started = starting
    starting.catch(() => {
      if (started === starting) started = null
    })
    return starting
  }
}
