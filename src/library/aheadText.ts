import type { Ahead } from '../../machines/board/ahead.ts'
import type { Dossier } from '../../machines/dossier.ts'
import { laterWords } from '../ui/laterWords.ts'

const say = laterWords.library.since

/** What lies ahead in one sentence: "Halt on energy strikes ends in 3 days by Russia’s count". */
export function aheadText(ahead: Ahead, dossier: Dossier): string {
  const { lens, days, subject } = ahead
  const party = lens === 'assessed' ? null : (dossier.parties.find(({ id }) => id === lens)?.name ?? lens)
  const things: readonly { readonly id: string; readonly title: string }[] =
    ahead.what === 'term' ? dossier.proposals : dossier.conditions
  const title = things.find(({ id }) => id === subject)?.title ?? subject
  return ahead.what === 'term' ? say.term(title, days, party, ahead.renews) : say.due(title, days, party)
}
