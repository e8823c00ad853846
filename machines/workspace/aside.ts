/** What was done to what is stored of a dossier, before which a copy of it has to be put aside. */
export interface PutAside {
  readonly dossier: string
  readonly title: string
  readonly by: Intervention
  /** Whether the copy could be put aside. */
  readonly isCopied: boolean
}

export type Intervention =
  /** A file that says something else has taken its place. */
  | { readonly what: 'replacement' }
  /** So many entries that cannot be read were taken out of it. */
  | { readonly what: 'repair'; readonly entries: number }
  /** A repair did not succeed; nothing was done. */
  | { readonly what: 'noRepair' }
