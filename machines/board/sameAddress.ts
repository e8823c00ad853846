import type { Source, SourceId } from '../dossier.ts'

/** The sources that lead to one address, each with the others: the same text entered twice, as a rule. */
export function sameAddress(sources: readonly Source[]): ReadonlyMap<SourceId, readonly SourceId[]> {
  const byAddress = new Map<string, SourceId[]>()
  for (const { id, url } of sources) {
    const address = url === undefined ? null : plainAddress(url)
    if (address !== null) byAddress.set(address, [...(byAddress.get(address) ?? []), id])
  }
  return new Map(
    [...byAddress.values()].flatMap((ids) =>
      ids.length < 2 ? [] : ids.map((id): [SourceId, readonly SourceId[]] => [id, ids.filter((one) => one !== id)]),
    ),
  )
}

/** An address without what does not tell one text from another: its scheme, `www.`, its fragment, a slash at the end. */
function plainAddress(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { host, pathname, search } = new URL(url)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`
}
