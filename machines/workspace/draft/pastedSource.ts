import type { Dossier, Source } from '../../dossier.ts'
import { fold } from '../../text/fold.ts'
import { hostOf, pageOf, siteOf } from './pastedAddress.ts'
import { headOf } from './pastedHead.ts'

/** What stands between a headline and the name of its publisher, where a page's title has both. */
const SEPARATORS = [' | ', ' – ', ' — ', ' - ']

/** The source of a dossier that has this address. */
export function sourceAt(address: string, { sources }: Dossier): Source | undefined {
  const page = pageOf(address)
  return sources.find(({ url }) => url !== undefined && pageOf(url) === page)
}

/** The source of a publisher that has this title. Another text of the same publisher is another source. */
export function sourceTitled(
  headline: string | null,
  publisher: string | null,
  { sources }: Dossier,
): Source | undefined {
  const title = fold(headline ?? '')
  return sources.find((source) => source.publisher === publisher && fold(source.title) === title)
}

/** The publisher at an address: that of the known sources on the same site where they have only one, else the host. */
export function publisherAt(address: string, { sources }: Dossier): string | null {
  const site = siteOf(address)
  const known = sources.filter(({ url }) => url !== undefined && siteOf(url) === site)
  const [only, ...others] = new Set(known.map(({ publisher }) => publisher))
  return only !== undefined && others.length === 0 ? only : hostOf(address)
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
  const lines = headOf(paragraphs).filter((line) => line !== headline && line.length < 100)
  const publisher = lines.map((line) => publishers.get(fold(line))).find((one) => one !== undefined)
  return { headline, publisher: publisher ?? null }
}
