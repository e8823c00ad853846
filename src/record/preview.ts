import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Filter } from '../../machines/record.ts'
import type { MovesIfLogged } from './RecordContext.ts'

/** What developments change in a record that holds one more than is logged. */
export function previewOf(opened: OpenDossier, filter: Filter): MovesIfLogged {
  const moves = opened.moves(filter)
  const developments = new Map(opened.dossier.developments.map((one) => [one.id, one]))
  return (id) => {
    const development = developments.get(id)
    return development === undefined ? [] : moves.of(development)
  }
}
