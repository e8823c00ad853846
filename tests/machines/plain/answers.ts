import type { Dossier } from './dossier.ts'
import type { Entry } from './record.ts'

type Answers = { readonly id: string; readonly answers: Readonly<Record<string, string>> }

/** Each question's last answers by these entries: the assessed one and each party's, whatever the lens. */
export function plainAnswers(dossier: Dossier, entries: readonly Entry[]): Answers[] {
  return (dossier.questions ?? []).map(({ id }) => {
    const answers: Record<string, string> = {}
    for (const { effect, speakers, established } of entries) {
      if (effect.question !== id || effect.answer === undefined) continue
      if (established) answers.assessed = effect.answer
      for (const party of speakers) answers[party] = effect.answer
    }
    return { id, answers }
  })
}
