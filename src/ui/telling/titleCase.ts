import type { Dossier } from '../../../machines/dossier.ts'
import { developmentsOf } from '../../../machines/record/developments.ts'

/** As many headlines as say enough about how a dossier writes its words. */
const MOST_HEADLINES = 500
const WORD = /[\p{L}\p{N}’'-]+/gu
const FIRST_WORD = /^\p{L}[\p{L}’'-]*/u

/**
 * How titles of a dossier read in the middle of a sentence: "effective control", but "Kyiv's agreement". A title's first
 * word loses its capital only where the dossier itself writes it without one, so that no name does.
 */
export function titleCase(dossier: Dossier): (title: string) => string {
  const written = new Set(textsOf(dossier).flatMap((text) => text.match(WORD) ?? []))
  return (title) => {
    const first = FIRST_WORD.exec(title)?.[0] ?? ''
    const small = first.toLocaleLowerCase('en')
    const isName = first.slice(1) !== small.slice(1) || !written.has(small)
    return isName ? title : small + title.slice(first.length)
  }
}

function textsOf(dossier: Dossier): string[] {
  const { conditions, proposals, questions, summary } = dossier
  const developments = developmentsOf(dossier)
  const length = Math.min(MOST_HEADLINES, developments.length)
  return [
    summary ?? '',
    ...conditions.flatMap(({ title, note, criterion, keywords }) => [title, note ?? '', criterion ?? '', ...keywords]),
    ...proposals.flatMap(({ title, note, scope, keywords }) => [title, note ?? '', scope ?? '', ...keywords]),
    ...questions.flatMap(({ title, keywords }) => [title, ...keywords]),
    ...Array.from({ length }, (_, place) => developments.at(place)).flatMap(({ headline, note }) => [
      headline,
      note ?? '',
    ]),
  ]
}
