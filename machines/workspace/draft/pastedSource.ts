import type { Dossier, Source } from '../../dossier.ts'
import { fold } from '../../text/fold.ts'
import { hostOf, pageOf } from './pastedAddress.ts'

/** What stands between a headline and the name of its publisher, where a page's title has both. */
const SEPARATORS = [' | ', ' – ', ' — ', ' - ']
const MOST_PARAGRAPHS = 12

/** The source of a dossier that has this address. */
export function sourceAt(address: string, { sources }: Dossier): Source | undefined {
  const page = pageOf(address)
  return sources.find(({ url }) => url !== undefined && pageOf(url) === page)
}

/** The only source of a publisher. */
export function onlySourceOf(publisher: string | null, { sources }: Dossier): Source | undefined {
  const [only, ...others] = sources.filter((source) => source.publisher === publisher)
  return others.length === 0 ? only : undefined
}

/** The publisher at an address: that of a known source on the same host, else the host. */
export function publisherAt(address: string, { sources }: Dossier): string | null {
  const host = hostOf(address)
  const known = sources.find(({ url }) => url !== undefined && hostOf(url) === host)
  return known?.publisher ?? host
}

/** A known publisher at a headline's end or on a line of its own, and the headline without it. */
export function publisherNamed(
  headline: string | null,
  paragraphs: readonly string[],
  { sources }: Dossier,
): { readonly headline: string | null; readonly publisher: string | null } {
  const publishers = new Map(sources.map(({ publisher }) => [fold(publisher), publisher]))
  for (const separator of headline === null ? [] : SEPARATORS) {
    const at = headline?.lastIndexOf(separator) ?? -1
    const publisher = at <= 0 ? undefined : publishers.get(fold(headline?.slice(at + separator.length) ?? ''))
    if (publisher !== undefined) return { headline: headline?.slice(0, at).trim() ?? null, publisher }
  }
  const lines = paragraphs.slice(0, MOST_PARAGRAPHS).filter((line) => line !== headline && line.length < 100)
  const publisher = lines.map((line) => publishers.get(fold(line))).find((one) => one !== undefined)
  return { headline, publisher: publisher ?? null }
}
