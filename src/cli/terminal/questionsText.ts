import type { QuestionRow } from '../../../machines/board.ts'
import { lensesOf } from '../../../machines/lens.ts'
import type { DossierIndex } from '../../ui/telling/dossierIndex.ts'
import { accountName } from './accountWords.ts'
import type { Paragraph } from './paragraph.ts'
import { piece } from './wrap.ts'

/** The questions that somebody has answered, with the answer of each account, those that answer alike together. */
export function questionsText(questions: readonly QuestionRow[], index: DossierIndex): Paragraph[] {
  return questions.flatMap(({ id, answers }) => {
    const names = new Map<string, string[]>()
    for (const lens of lensesOf(index.dossier)) {
      const answer = answers[lens]
      if (answer !== undefined) names.set(answer, [...(names.get(answer) ?? []), accountName(lens, index)])
    }
    const said = [...names].map(
      ([answer, accounts]): Paragraph => ({
        indent: 4,
        pieces: [piece(`${accounts.join(', ')}: `, 'quiet'), piece(answer)],
      }),
    )
    return said.length === 0 ? [] : [{ indent: 2, pieces: [piece(index.title(id))] }, ...said]
  })
}
