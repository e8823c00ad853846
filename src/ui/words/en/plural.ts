const rules = new Intl.PluralRules('en')
const numbers = new Intl.NumberFormat('en')

/** A count with the noun that goes with it: "1 change", "1,204 changes". */
export const plural = (count: number, one: string, many: string): string =>
  `${numbers.format(count)} ${rules.select(count) === 'one' ? one : many}`
