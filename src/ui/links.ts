/** An address that may be followed, with the host that one would come to. */
export interface Link {
  readonly href: string
  readonly host: string
}

const SAFE = new Set(['http:', 'https:'])

/** Where an address leads; null for one that is none, or of any kind but http and https. */
export function linkOf(address: string | undefined): Link | null {
  if (address === undefined || !URL.canParse(address)) return null
  const { protocol, href, host } = new URL(address)
  return SAFE.has(protocol) ? { href, host } : null
}
