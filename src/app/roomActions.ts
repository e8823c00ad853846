import type { RoomActions, Sight } from '../briefing/presenting/room.ts'
import { printAddress } from './address.ts'
import type { Workspace } from './keepAddress.ts'

/** What can be done while presenting, said to the workspace. */
export const roomActionsOf = (workspace: Workspace): RoomActions => ({
  turn: (turn) => workspace.send(turn),
  blacken: () => workspace.send({ type: 'blacken' }),
  overlook: () => workspace.send({ type: 'overlook' }),
  stop: () => workspace.send({ type: 'stopPresenting' }),
  switchCondition: (id) => workspace.send({ type: 'switchCondition', id }),
  undo: () => workspace.send({ type: 'undo' }),
  discard: () => workspace.send({ type: 'discard' }),
  speakerAddress(channel) {
    const { open } = workspace.getSnapshot().context
    return `${open === null ? '#/' : printAddress(open.place)}&speaker=${channel}`
  },
})

/** What the room sees; null where nothing is presented. */
export function sightOf(snapshot: ReturnType<Workspace['getSnapshot']>): Sight | null {
  const sights: readonly Sight[] = ['slide', 'black', 'overview']
  return sights.find((sight) => snapshot.matches({ dossier: { open: { presenting: { on: sight } } } })) ?? null
}
