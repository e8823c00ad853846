import { listed } from './listed.ts'

const TAKES_ARTICLE =
  /\b(?:States|Nations|Kingdom|Union|League|Emirates|Netherlands|Philippines)$|^(?:EU|UN|US|UK|USA)$/
const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** A party's name as it stands in a sentence: "the United States". */
export const named = (name: string): string => (TAKES_ARTICLE.test(name) ? `the ${name}` : name)

/** Several of them: "Russia and the United States". */
export const allNamed = (names: readonly string[]): string => listed(names.map(named))

/** Whose something is: "Russia’s and the United States’". */
export const allPossessive = (names: readonly string[]): string =>
  listed(names.map((name) => (name.endsWith('s') ? `${named(name)}’` : `${named(name)}’s`)))

/** Two or more of which one is enough: "a or b". */
export const eitherOf = (titles: readonly string[]): string => alternatives.format(titles)

/** The first letter as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1)

/** The first letter of a word of this catalogue as it stands inside a sentence. */
export const small = (text: string): string => text.charAt(0).toLocaleLowerCase('en') + text.slice(1)

const MOST_TITLES = 3

/** Up to three titles, or the first two and how many more there are. */
export const someOf = (titles: readonly string[]): string =>
  titles.length <= MOST_TITLES
    ? listed(titles)
    : listed([...titles.slice(0, MOST_TITLES - 1), `${titles.length - MOST_TITLES + 1} more`])

export const isOrAre = (many: readonly unknown[]): string => (many.length === 1 ? 'is' : 'are')

export const hasOrHave = (many: readonly unknown[]): string => (many.length === 1 ? 'has' : 'have')
