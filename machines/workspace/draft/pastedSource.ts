import type { Dossier, Source } from '../../dossier.ts'
import { fold } from '../../text/fold.ts'
import { pageOf } from './pastedAddress.ts'

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
