/** Things with a key each, by a text of theirs that need not be their own: one that comes again is counted. */
export function keyed<T>(things: readonly T[], textOf: (thing: T) => string): readonly { key: string; thing: T }[] {
  const times = new Map<string, number>()
  return things.map((thing) => {
    const text = textOf(thing)
    const time = times.get(text) ?? 0
    times.set(text, time + 1)
    return { key: `${text} ${time}`, thing }
  })
}
