import type { Dossier } from '../../machines/dossier.ts'
import { laterWords } from '../ui/laterWords.ts'
import { words } from '../ui/words.ts'
import type { Deed } from './actions.ts'

const say = laterWords.commands

/** What an action does, in words; the accounts are those of the open dossier. */
export function actionTitle(does: Deed, dossier: Dossier | null): string {
  if (does.deed === 'openShipped') return say.openShipped(does.title)
  if (does.deed === 'undoAct') return say.undoAct(does.act.what, does.act.title)
  if (does.deed === 'redoAct') return say.redoAct(does.act.what, does.act.title)
  if (does.deed === 'goTo') return say.goTo(words.app.screens[does.screen])
  if (does.deed !== 'chooseLens') return say.actions[does.deed]
  const party = dossier?.parties.find(({ id }) => id === does.lens)
  return party === undefined ? say.established : say.account(party.name)
}
