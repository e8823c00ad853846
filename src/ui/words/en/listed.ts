const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** Names in one sentence: "Russia, Ukraine and Europe". */
export const listed = (names: readonly string[]): string => lists.format(names)
