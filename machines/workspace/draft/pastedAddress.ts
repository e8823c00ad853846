import * as v from 'valibot'
import { address } from '../../dossier/fields.ts'
import type { Range } from '../../text/sentences.ts'
import { monthOf } from './pastedDate.ts'

const LONGEST = 2_000
/** So many that look like one are tried: a page of them is no article. */
const MOST_TRIED = 50
const BREAKS = new Set(' \n<>"`{}|\\^«»“”')
const TRAILING = new Set(".,;:!?'’…)]*_")

/** The first http(s) address of a text that the format takes, without the punctuation that follows it. */
export function addressIn(text: string): Range | null {
  let tried = 0
  for (let at = text.indexOf('://'); at >= 0 && tried < MOST_TRIED; tried += 1) {
    let end = at
    while (end < text.length && !BREAKS.has(text.charAt(end))) end += 1
    const start = startOf(text, at)
    const range = start === null || end - start > LONGEST ? null : trimmed(text, start, end)
    if (range !== null && v.is(address, text.slice(range.start, range.end))) return range
    at = text.indexOf('://', end)
  }
  return null
}

function startOf(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - 5), at).toLowerCase()
  if (before === 'https') return at - 5
  return before.endsWith('http') ? at - 4 : null
}

/** Without what belongs to the sentence around it: punctuation, and a bracket that the address did not open. */
function trimmed(text: string, start: number, end: number): Range {
  const address = text.slice(start, end)
  let surplus = address.split(')').length - address.split('(').length
  let last = end
  while (TRAILING.has(text.charAt(last - 1))) {
    if (text.charAt(last - 1) === ')') surplus -= 1
    if (surplus < 0) break
    last -= 1
  }
  return { start, end: last }
}

/** The host of an address, without `www.`; null where the text is no address. */
export function hostOf(text: string): string | null {
  const host = urlOf(text)?.hostname ?? null
  return host?.startsWith('www.') ? host.slice('www.'.length) : host
}

/** Hosts on which anybody publishes, under a name that comes first in the path. */
const sharedHosts = new Set(
  (
    'bsky.app facebook.com instagram.com linkedin.com medium.com ok.ru reddit.com rutube.ru t.me threads.net tiktok.com ' +
    'truthsocial.com twitter.com vk.com x.com youtube.com'
  ).split(' '),
)

/** What the addresses of one publisher have in common: the host, and on one that many share the name in the path. */
export function siteOf(text: string): string | null {
  const host = hostOf(text)
  if (host === null || !sharedHosts.has(host)) return host
  return `${host}/${urlOf(text)?.pathname.split('/')[1]?.toLowerCase() ?? ''}`
}

/** Parameters that say how a reader came to a page, and nothing of the page. */
const trackers = new Set(
  (
    'dclid fbclid gbraid gclid gclsrc igsh igshid mc_cid mc_eid mkt_tok msclkid ttclid twclid wbraid yclid ysclid ' +
    '_openstat'
  ).split(' '),
)

function isTracker(parameter: string): boolean {
  const name = parameter.toLowerCase()
  return name.startsWith('utm_') || trackers.has(name)
}

/** An address without what followed the reader there; all else stays as it is written. */
export function withoutTrackers(address: string): string {
  const [, page = address, asked, part = ''] = /^([^?#]*)\?([^#]*)(.*)$/.exec(address) ?? []
  const all = asked?.split('&') ?? []
  const kept = all.filter((one) => !isTracker(one.split('=')[0] ?? ''))
  if (kept.length === all.length) return address
  return `${page}${kept.length === 0 ? '' : `?${kept.join('&')}`}${part}`
}

/** What two addresses of one page have in common: not how it was fetched, nor what followed the reader there. */
export function pageOf(text: string): string | null {
  const url = urlOf(text)
  if (url === null) return null
  const asked = [...url.searchParams].filter(([name]) => !isTracker(name)).sort()
  return JSON.stringify([hostOf(text), url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname, asked])
}

const BETWEEN_SLASHES = /\/((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?:\/|$)/
const BETWEEN_HYPHENS = /[/_-]((?:19|20)\d{2})-(\d{2})-(\d{2})(?:[/._-]|$)/

/** The day that an address names as so many do: `/2025/03/18/`, `/2025/mar/18/`, `/talks-2025-03-18/`. */
export function dayInAddress(text: string): string | null {
  const path = urlOf(text)?.pathname ?? ''
  for (const form of [BETWEEN_SLASHES, BETWEEN_HYPHENS]) {
    const [, year = '', month = '', day = ''] = form.exec(path) ?? []
    const inDigits = monthOf(month)
    if (inDigits !== null) return `${year}-${inDigits}-${day.padStart(2, '0')}`
  }
  return null
}

function urlOf(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
