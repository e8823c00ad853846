import type { ProposalId } from '../../../machines/dossier.ts'
import type { Place } from '../../../machines/workspace/place.ts'
import { printEmbedAddress, type Theme } from '../../ui/embedAddress.ts'
import { printAddress } from '../address.ts'

/** From how many characters on some programs cut a link, or do not open it; docs/sharing.md says which. */
const LONG_FOR_MAIL = 2_000
const LONG_FOR_BROWSERS = 1_000_000

/** Who may find a link too long. */
export function tooLongFor({ length }: string): 'none' | 'mail' | 'browsers' {
  if (length > LONG_FOR_BROWSERS) return 'browsers'
  return length > LONG_FOR_MAIL ? 'mail' : 'none'
}

/** The link of a place within the page at an address; with the packed dossier, where it brings that along. */
export const viewLink = (place: Place, carried: string | null, page: string): string =>
  new URL(printAddress({ ...place, carried }), page).href

/** A card that is asked for. */
export interface CardAsked {
  readonly proposal: ProposalId
  readonly theme: Theme
  readonly carried: string | null
}

/** The address of a proposal's card, as a place shows it, beside the page at an address. */
export function cardLink(place: Place, { proposal, theme, carried }: CardAsked, page: string): string {
  const { dossier, asOf, filter } = place
  const { knownAt, trust } = filter
  const without = filter.without.length === 0 ? null : filter.without.join(',')
  const lens = place.lens === 'assessed' ? null : place.lens
  const address = printEmbedAddress({ dossier, proposal, asOf, lens, knownAt, trust, without, theme, carried })
  return new URL(`embed.html${address}`, page).href
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Room for a card that may show so many conditions, in pixels: most titles take one line, some two. */
export const heightFor = (elements: number): number => Math.min(800, 320 + 44 * elements)

/** The markup that puts a card into a page. */
export const frameCode = (link: string, title: string, height: number): string =>
  `<iframe src="${escaped(link)}" title="${escaped(title)}" width="420" height="${height}" style="border:0;border-radius:14px;max-width:100%" loading="lazy" referrerpolicy="no-referrer"></iframe>`
