import type { Dossier } from '../../dossier.ts'
import { Phrases } from '../../text/phrases.ts'
import { type Range, sentencesOf } from '../../text/sentences.ts'
import type { Subject } from './draft.ts'

export type { Range } from '../../text/sentences.ts'

/** The first place at which a text names a subject by one of its keywords. */
export interface Mention {
  readonly subject: Subject
  /** The number of the paragraph, from 0, and where in it the keyword stands. */
  readonly paragraph: number
  readonly inParagraph: Range
  /** The sentence around it; of a very long one, the part around it. */
  readonly sentence: string
  readonly inSentence: Range
}

const LONGEST_SENTENCE = 400
const AROUND = 150
const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>"«»“”]+/gi

/**
 * The conditions, proposals and questions whose keywords occur in paragraphs, each once, in the order of the text. Case,
 * accents and the kind of space make no difference; a keyword is whole words, and none of an address. It takes time in proportion to the text.
 */
export function mentionsIn(paragraphs: readonly string[], dossier: Dossier): readonly Mention[] {
  const subjects = [
    ...dossier.conditions.map(({ id, keywords }) => ({ subject: { kind: 'condition', id } as const, keywords })),
    ...dossier.proposals.map(({ id, keywords }) => ({ subject: { kind: 'proposal', id } as const, keywords })),
    ...dossier.questions.map(({ id, keywords }) => ({ subject: { kind: 'question', id } as const, keywords })),
  ]
  const found = [
    ...new Phrases(subjects.map(({ keywords }) => keywords)).firstIn(paragraphs.map(withoutAddresses)),
  ].sort((a, b) => a.text - b.text || a.start - b.start || a.owner - b.owner)
  const sentences = new Map<number, readonly Range[]>()
  return found.flatMap(({ owner, text, start, end }): Mention[] => {
    const subject = subjects[owner]?.subject
    const paragraph = paragraphs[text]
    if (subject === undefined || paragraph === undefined) return []
    const own = sentences.get(text) ?? sentencesOf(paragraph)
    sentences.set(text, own)
    const around = partAround(paragraph, { start, end }, own)
    return [
      {
        subject,
        paragraph: text,
        inParagraph: { start, end },
        sentence: paragraph.slice(around.start, around.end),
        inSentence: { start: start - around.start, end: end - around.start },
      },
    ]
  })
}

/** A paragraph with all at its place, but nothing to be read where an address stands. */
const withoutAddresses = (paragraph: string): string =>
  paragraph.replace(ADDRESS, (address) => '/'.repeat(address.length))

/** The sentence, or sentences, in which a stretch of a paragraph lies, cut between words where they are very long. */
function partAround(paragraph: string, { start, end }: Range, sentences: readonly Range[]): Range {
  const first = sentences[countUpTo(sentences, start) - 1]?.start ?? 0
  const last = sentences[countUpTo(sentences, end - 1) - 1]?.end ?? paragraph.length
  if (last - first <= LONGEST_SENTENCE) return { start: first, end: last }
  const space = paragraph.indexOf(' ', start - AROUND) + 1
  const from = start - AROUND <= first ? first : space > 0 && space <= start ? space : start
  const to = paragraph.lastIndexOf(' ', end + AROUND)
  return { start: from, end: end + AROUND >= last ? last : to >= end ? to : end }
}

/** How many sentences begin at a place or before it. */
function countUpTo(sentences: readonly Range[], place: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentences[middle]?.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
