/** The fewest events from one status to another that is wanted; of several ways the one whose events come first. */
export function shortestWay<Status extends string, Event>(
  start: Status,
  isWanted: (status: Status) => boolean,
  next: (from: Status) => readonly { readonly event: Event; readonly status: Status }[],
): readonly Event[] | null {
  const ways = new Map<Status, readonly Event[]>([[start, []]])
  for (const [from, way] of ways) {
    if (isWanted(from)) return way
    for (const { event, status } of next(from)) if (!ways.has(status)) ways.set(status, [...way, event])
  }
  return null
}
