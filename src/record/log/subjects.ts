import type { Dossier } from '../../../machines/dossier.ts'
import { fold } from '../../../machines/text/fold.ts'
import type { Subject } from '../../../machines/workspace/draft/draft.ts'

/** Something that a development can be about, as a list shows it and finds it. */
export interface Listed {
  readonly subject: Subject
  readonly title: string
  /** What is searched: title and keywords, folded. */
  readonly folded: string
}

const MOST = 50

/** All that a development can be about: proposals, conditions, questions, each in the file's order. */
export function subjectsOf({ conditions, proposals, questions }: Dossier): readonly Listed[] {
  const listed = (subject: Subject, { title, keywords = [] }: { title: string; keywords?: string[] }): Listed => ({
    subject,
    title,
    folded: fold([title, ...keywords].join('\n')),
  })
  return [
    ...proposals.map((one) => listed({ kind: 'proposal', id: one.id }, one)),
    ...conditions.map((one) => listed({ kind: 'condition', id: one.id }, one)),
    ...questions.map((one) => listed({ kind: 'question', id: one.id }, one)),
  ]
}

/** Those in which every word of a query occurs; the first fifty. */
export function found(subjects: readonly Listed[], query: string): readonly Listed[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  return subjects.filter(({ folded }) => wanted.every((word) => folded.includes(word))).slice(0, MOST)
}
