import type { Dossier, PartyId, SourceId } from '../../dossier.ts'
import { paragraphsOf } from '../../text/paragraphs.ts'
import { isDayText } from '../../time.ts'
import { addressIn, dayInAddress, withoutTrackers } from './pastedAddress.ts'
import { bylineIn } from './pastedByline.ts'
import { dayIn, dayOfDate } from './pastedDate.ts'
import { datelineIn } from './pastedHeadline.ts'
import { publisherAt, titledIn } from './pastedPublisher.ts'
import { sourceAt, sourceTitled } from './pastedSource.ts'
import { speakersIn } from './pastedSpeakers.ts'

/** What a pasted headline, link or article says of itself. */
export interface Pasted {
  /** The text, paragraph by paragraph, with single spaces. */
  readonly paragraphs: readonly string[]
  readonly headline: string | null
  /** The first http(s) address, without what followed the reader there. */
  readonly address: string | null
  /** The one that the text names, a known source's where its host is met, else the host without `www.`. */
  readonly publisher: string | null
  /** A bare day, where the text, its address or its source says that it was published on it. */
  readonly published: string | null
  /** Where none does, the first day that the text names: it may be that of anything. */
  readonly named: string | null
  /** Who surely speaks; empty otherwise. */
  readonly by: readonly PartyId[]
  /** A source that the dossier has: this very address, or (without an address) this very title of its publisher. */
  readonly source: SourceId | null
}

/** A date stands near the top of an article: so much of it is searched for one. */
const MOST_FOR_DATE = 20_000

/** Reads what was pasted. It takes time in proportion to the text. */
export function readPasted(text: string, dossier: Dossier): Pasted {
  const { timeZone } = dossier
  const paragraphs = paragraphsOf(text)
  const whole = paragraphs.join('\n')
  const range = addressIn(whole)
  const address = range === null ? null : withoutTrackers(whole.slice(range.start, range.end))
  const rest = range === null ? whole : `${whole.slice(0, range.start)}\n${whole.slice(range.end)}`
  const { headline, publisher } = titledIn(paragraphs, address, dossier)
  const source = address === null ? sourceTitled(headline, publisher, dossier) : sourceAt(address, dossier)
  const published =
    datelineIn(paragraphs, timeZone) ??
    dayAt(address) ??
    bylineIn(paragraphs, timeZone) ??
    (source?.published === undefined ? null : dayOfDate(source.published, timeZone))
  return {
    paragraphs,
    headline,
    address,
    publisher: source?.publisher ?? (address === null ? publisher : publisherAt(address, publisher, dossier)),
    published,
    named: published === null ? (dayIn(rest.slice(0, MOST_FOR_DATE), timeZone)?.day ?? null) : null,
    by: source?.party === undefined ? speakersIn(headline, dossier) : [source.party],
    source: source?.id ?? null,
  }
}

function dayAt(address: string | null): string | null {
  const day = address === null ? null : dayInAddress(address)
  return day !== null && isDayText(day) ? day : null
}
