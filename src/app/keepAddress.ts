import type { ActorRefFrom, SnapshotFrom } from 'xstate'
import type { workspaceMachine } from '../../machines/workspace.ts'
import { printAddress, readAddress } from './address.ts'
import { AddressWriter } from './addressWriter.ts'

export type Workspace = ActorRefFrom<typeof workspaceMachine>
type Snapshot = SnapshotFrom<typeof workspaceMachine>

/**
 * While a date is slid along, or a search is typed, the address follows at most this often, in milliseconds: browsers count
 * writes.
 */
const PACE = 250

/**
 * Keeps the address bar and the workspace at one place, both ways. What was chosen can be gone back from; what was slid
 * over, or typed on the way, is not kept. Follows the present address at once, and returns what ends it.
 */
export function keepAddress(workspace: Workspace, page: Window): () => void {
  const { location } = page
  const writer = new AddressWriter(page)
  let before: Snapshot | null = null

  const follow = () => {
    if (writer.isOwn(location.hash)) return
    writer.drop()
    const now = workspace.getSnapshot()
    if (location.hash === addressOf(now) && !now.matches({ intake: 'loading' })) return
    workspace.send({ type: 'visit', asked: readAddress(location.hash), now: Date.now() })
  }
  const subscription = workspace.subscribe((snapshot) => {
    const last = before
    before = snapshot
    const address = addressOf(snapshot)
    if (address === null) return
    const pace = last && paceOf(last)
    const goesOn = pace !== null && isIn(snapshot, pace)
    const hasMoved = last?.context.open?.place !== snapshot.context.open?.place
    if (goesOn && hasMoved) return writer.replaceAfter(PACE, address)
    const isVisited = isIn(snapshot, 'visited')
    // Where it ended, for whoever comes back to it.
    if (last !== null && pace !== null && !goesOn && !isVisited) writer.write('replace', addressOf(last) ?? address)
    const wasRefused = snapshot.context.refusal !== null && snapshot.context.refusal !== last?.context.refusal
    if (hasMoved && !isVisited) writer.write('push', address)
    else if (hasMoved || wasRefused) writer.write('replace', address)
  })
  page.addEventListener('hashchange', follow)
  follow()
  return () => {
    subscription.unsubscribe()
    page.removeEventListener('hashchange', follow)
    writer.drop()
  }
}

const addressOf = ({ context: { open } }: Snapshot): string | null => open && printAddress(open.place)

type Arrival = 'visited' | 'chosen' | 'sliding' | 'seeking'

const isIn = (snapshot: Snapshot, arrival: Arrival): boolean => snapshot.matches({ dossier: { open: { arrival } } })

/** In which of its manners the place is being moved bit by bit; null where it is not. */
const paceOf = (snapshot: Snapshot): Arrival | null =>
  (['sliding', 'seeking'] as const).find((one) => isIn(snapshot, one)) ?? null
