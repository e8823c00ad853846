import type { Dossier } from '../../dossier.ts'
import { fold } from '../../text/fold.ts'
import { hostOf, siteOf } from './pastedAddress.ts'
import { headOf } from './pastedHead.ts'
import { headlineIn, isDateline, LONGEST_HEADLINE } from './pastedHeadline.ts'

/** What stands between a headline and the name of its publisher, where a page's title has both. */
const SEPARATORS = [' | ', ' – ', ' — ', ' - ']
const MOST_WORDS = 4
const LONGEST_NAME = 40
/** A headline is so many times as long as the name of its publisher, or more. */
const MUCH_LONGER = 3

/** Words by which one knows a publisher's name from that of somebody who is quoted. */
const newsWords = new Set(
  (
    'agency daily gazette guardian herald journal live media news newspaper observer post press radio review telegraph ' +
    'times today tribune tv world газета новини новости правда'
  )
    .split(' ')
    .map(fold),
)

/** What a text says of its own headline and publisher. */
interface Titled {
  readonly headline: string | null
  readonly publisher: string | null
}

/** The publisher that a text names: at its headline's end or on a line of its own; and the headline without it. */
export function titledIn(paragraphs: readonly string[], address: string | null, dossier: Dossier): Titled {
  const { sources, timeZone } = dossier
  const known = new Map(sources.map(({ publisher }) => [fold(publisher), publisher]))
  const line = paragraphs.length === 1 ? null : publisherLine(paragraphs, known, address, timeZone)
  const whole = headlineIn(line === null ? paragraphs : paragraphs.filter((one) => one !== line), timeZone)
  const named = line === null ? null : (known.get(fold(line)) ?? line)
  if (whole === null) return { headline: null, publisher: named }
  for (const separator of SEPARATORS) {
    const at = whole.lastIndexOf(separator)
    const name = whole.slice(at + separator.length)
    const headline = whole.slice(0, at).trim()
    const publisher = at <= 0 ? undefined : known.get(fold(name))
    if (publisher !== undefined) return { headline, publisher }
    if (at > 0 && isTail(name, separator, headline, address, dossier)) return { headline, publisher: named ?? name }
  }
  return { headline: whole, publisher: named }
}

/**
 * A line that only names who publishes the text: a known one, the name of the site that it comes from, or what stands
 * between a date line and the headline.
 */
function publisherLine(
  paragraphs: readonly string[],
  known: ReadonlyMap<string, string>,
  address: string | null,
  zone: string,
): string | null {
  const head = headOf(paragraphs)
  const line = head.find((one) => one.length <= LONGEST_HEADLINE && (known.has(fold(one)) || isOfHost(one, address)))
  if (line !== undefined) return line
  const [first = '', second = '', third = ''] = head
  const isHeadline = third.length <= LONGEST_HEADLINE && !third.endsWith('.') && isMuchLonger(third, second)
  return isHeadline && isName(second) && first.length <= LONGEST_HEADLINE && isDateline(first, zone) ? second : null
}

/** Whether what ends a page's title is the name of a publisher, though the dossier knows none that is called so. */
function isTail(name: string, separator: string, headline: string, address: string | null, dossier: Dossier): boolean {
  if (!isName(name) || !isMuchLonger(headline, name)) return false
  const words = fold(name).split(' ')
  if (dossier.parties.some((party) => fold(party.name) === fold(name))) return false
  if (separator === ' | ') return true
  return separator === ' - ' && (isOfHost(name, address) || words.some((word) => newsWords.has(word)))
}

/** Whether a name is that of the site itself: "AP News" of apnews.com. */
const isOfHost = (name: string, address: string | null): boolean =>
  address !== null && isName(name) && (hostOf(address) ?? '').split('.').includes(fold(name).replaceAll(' ', ''))

/** Whether a text can be a name: a few words, all in capitals or beginning with one. */
const isName = (text: string): boolean =>
  text.length <= LONGEST_NAME &&
  text.split(' ').length <= MOST_WORDS &&
  text.split(' ').every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
  /\p{L}$/u.test(text)

const isMuchLonger = (headline: string, name: string): boolean =>
  headline.length >= MUCH_LONGER * name.length && headline.split(' ').length > MOST_WORDS

/**
 * The publisher of a text that has an address: the one that it names, where the site is that one's or nobody's that is
 * known; else that of the known sources on the same site where they have only one, else the host.
 */
export function publisherAt(address: string, named: string | null, { sources }: Dossier): string | null {
  const site = siteOf(address)
  const known = new Set(
    sources.filter(({ url }) => url !== undefined && siteOf(url) === site).map(({ publisher }) => publisher),
  )
  if (named !== null && (known.size === 0 || known.has(named))) return named
  const [only, ...others] = known
  return only !== undefined && others.length === 0 ? only : hostOf(address)
}
