/** How a card is coloured: as the reader's device is, or always light or dark. */
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What the address of an embedded card asks for; null stands for what it leaves open. */
export interface EmbedAsked {
  readonly dossier: string | null
  readonly proposal: string | null
  readonly asOf: string | null
  readonly lens: string | null
  readonly knownAt: string | null
  readonly trust: string | null
  /** The ids of the sources that are left out, with commas between. */
  readonly without: string | null
  readonly theme: string | null
  /** The dossier itself, packed, where the address brings it along. */
  readonly carried: string | null
}

/** Where each part stands in the query, in this order. */
const names = {
  proposal: 'proposal',
  asOf: 'as-of',
  lens: 'lens',
  knownAt: 'known-at',
  trust: 'trust',
  without: 'without',
  theme: 'theme',
  carried: 'dossier',
} as const satisfies Record<Exclude<keyof EmbedAsked, 'dossier'>, string>

const parts = ['proposal', 'asOf', 'lens', 'knownAt', 'trust', 'without', 'theme', 'carried'] as const

/** The address of a card behind its page's, from the `#` on. */
export function printEmbedAddress(asked: EmbedAsked): string {
  const said = parts.flatMap((part) => {
    const value = asked[part]
    return value === null ? [] : [`${names[part]}=${encodeURIComponent(value)}`]
  })
  return `#/${encodeURIComponent(asked.dossier ?? '')}?${said.join('&')}`
}

/** Takes such an address apart. Whatever it holds, this does not throw; what says nothing is passed over. */
export function readEmbedAddress(hash: string): EmbedAsked {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2)
  const values = new Map(query.split('&').map((pair) => [pair.replace(/=.*/s, ''), pair.replace(/^[^=]*=?/, '')]))
  const textOf = (name: string): string | null => decoded(values.get(name) ?? '') || null
  return {
    dossier: decoded(path.replace(/\/.*/s, '')) || null,
    proposal: textOf(names.proposal),
    asOf: textOf(names.asOf),
    lens: textOf(names.lens),
    knownAt: textOf(names.knownAt),
    trust: textOf(names.trust),
    without: textOf(names.without),
    theme: textOf(names.theme),
    carried: textOf(names.carried),
  }
}

/** Unescaped; as it stands where its escapes are broken. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
