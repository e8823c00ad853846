import type { Moves } from '../../machines/board/moves.ts'
import type { Effect } from '../../machines/dossier.ts'
import { speakersOf } from '../../machines/record.ts'
import { standingOf } from '../../machines/standing.ts'
import type { Filters } from '../../machines/workspace/filters.ts'
import type { Names } from '../ui/dossierNames.ts'
import type { RecordEntry } from './entries.ts'

/**
 * Makes what tells whether one effect of an entry has all that is chosen of who speaks, with what standing, and of what:
 * "Russia" and "monitoring" ask for what Russia says of the monitoring. A condition and a proposal may each have their
 * own. Null where no two are chosen that could be of different effects.
 */
export function inOneEffect(filters: Filters, moves: Moves, names: Names): ((entry: RecordEntry) => boolean) | null {
  const { party, standing, condition, proposal } = filters
  const subjects = [condition, proposal].filter((id) => id !== '')
  const isAny = [party, standing].filter((one) => one !== '').length + Math.min(1, subjects.length) < 2
  if (isAny) return null
  return ({ development }) => {
    const isSaid = (effect: Effect): boolean => {
      const speakers: readonly string[] = speakersOf(effect, development)
      if (party !== '' && !speakers.includes(party)) return false
      return standing === '' || standingOf(effect, speakersOf(effect, development), names.condition) === standing
    }
    const said = development.effects.filter(isSaid)
    const isMoved = (id: string): boolean =>
      moves.of(development).some((one) => said.includes(one.effect) && one.moves.some((move) => move.id === id))
    return said.length > 0 && subjects.every((id) => said.some((effect) => subjectOf(effect) === id) || isMoved(id))
  }
}

const subjectOf = (effect: Effect): string =>
  'condition' in effect ? effect.condition : 'proposal' in effect ? effect.proposal : effect.question
