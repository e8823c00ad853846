import type { Development, DevelopmentId } from '../../../machines/dossier.ts'
import { listOf } from '../../../machines/record.ts'
import { formatMoment } from '../../ui/dates.ts'
import type { DossierIndex } from '../../ui/telling/dossierIndex.ts'
import { allNamed } from '../../ui/words/en/names.ts'
import type { Paragraph } from './paragraph.ts'
import { piece } from './wrap.ts'

/** Numbers the developments that a text rests on, and lists at its end who said what, when, and where to read it. */
export class Citations {
  readonly #index: DossierIndex
  readonly #numbers = new Map<DevelopmentId, number>()

  constructor(index: DossierIndex) {
    this.#index = index
  }

  /** The mark of a development within a text: `[3]`. */
  mark(id: DevelopmentId): string {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1
    this.#numbers.set(id, number)
    return `[${number}]`
  }

  /** The list of all that were marked, in the order in which they were. */
  list(): Paragraph[] {
    const cited = [...this.#numbers].flatMap(([id, number]) => {
      const development = this.#index.development(id)
      return development === undefined ? [] : [{ development, number }]
    })
    const width = String(cited.length).length + 2
    return cited.flatMap(({ development, number }) => this.#entry(development, `[${number}]`.padStart(width)))
  }

  #entry(development: Development, mark: string): Paragraph[] {
    const { at, by, headline, source: sourceId, credibility } = development
    const source = this.#index.source(sourceId)
    const speakers = allNamed(listOf(by).map((id) => this.#index.party(id)))
    const grade = gradeInWords(source?.reliability, credibility)
    const said = [formatMoment(at, this.#index.zone), speakers, source?.publisher ?? '', grade]
    const below = (text: string): Paragraph => ({ indent: mark.length + 1, pieces: [piece(text, 'quiet')] })
    return [
      { indent: 0, mark: piece(mark), pieces: [piece(headline)] },
      below(said.filter((one) => one !== '').join(' · ')),
      ...(source?.url === undefined ? [] : [below(source.url)]),
    ]
  }
}

/** The Admiralty grade of what a source reports, such as B2; a part that is not given is a dash. */
const gradeInWords = (reliability: string | undefined, credibility: number | undefined): string =>
  reliability === undefined && credibility === undefined
    ? 'not graded'
    : `graded ${reliability ?? '–'}${credibility ?? '–'}`
