import { useSelector } from '@xstate/react'
import { type ReactElement, useEffect, useState } from 'react'
import { type Ahead, aheadOf } from '../../machines/board/ahead.ts'
import { changedSince, withoutDevelopments } from '../../machines/board/since.ts'
import type { Dossier } from '../../machines/dossier.ts'
import { everything } from '../../machines/record.ts'
import { dayOf, instantOf, momentOf } from '../../machines/time.ts'
import { today } from '../../machines/workspace/firstDate.ts'
import { type Open, storedId } from '../../machines/workspace/open.ts'
import { calendarFile } from '../exchange/calendar.ts'
import { SinceLast, type SinceLastProps } from '../library/SinceLast.tsx'
import { isOfStatus } from '../library/statusChange.ts'
import { download } from '../ui/download.ts'
import { author } from './author.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { recordedSince } from './recordedSince.ts'
import { nowIn } from './recording.ts'

interface SinceProps {
  readonly workspace: Workspace
  readonly keeper: Keeper
}

type Found = Pick<SinceLastProps, 'dossier' | 'visit' | 'changes' | 'ahead'>

/** Whoever comes back to an open page after so many milliseconds returns to it. */
const AWAY = 3_600_000

/** What changed since the dossier was last looked at, be it in another sitting; nothing where it never was. */
export function Since({ workspace, keeper }: SinceProps): ReactElement | null {
  const id = useSelector(workspace, ({ context }) => storedId(context.open))
  const asOf = useSelector(workspace, ({ context }) => context.open?.place.asOf ?? null)
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    setFound(null)
    if (id === null) return
    let isHere = true
    let hidden: string | null = null
    const lookBack = async (from: () => Promise<string | null>) => {
      const { open } = workspace.getSnapshot().context
      if (open === null) return
      const visit = await from()
      // A clock that was put back has left a visit that is still to come: nothing has changed since that.
      const isPast = visit !== null && Date.parse(visit) <= Date.now()
      if (isPast && isHere) setFound(await since(open, visit, keeper))
    }
    // Without a store nobody knows of another visit.
    const ignore = () => {}
    const follow = () => {
      const zone = workspace.getSnapshot().context.open?.boards.opened.dossier.timeZone
      if (zone === undefined) return
      const left = hidden
      hidden = document.visibilityState === 'hidden' ? nowIn(zone).instant : null
      if (hidden !== null) void noteVisit(keeper, id, hidden).catch(ignore)
      else if (left !== null && Date.now() - Date.parse(left) > AWAY) lookBack(async () => left).catch(ignore)
    }
    lookBack(() => visitBefore(keeper, workspace)).catch(ignore)
    document.addEventListener('visibilitychange', follow)
    return () => {
      isHere = false
      document.removeEventListener('visibilitychange', follow)
    }
  }, [id, workspace, keeper])
  if (found === null) return null
  const { dossier } = found
  const now = today(dossier, Date.now())
  const add = (ahead: Ahead) =>
    download(`${dossier.id}.ics`, calendarFile(dossier, [ahead], Date.now()), 'text/calendar')
  const dismiss = () => {
    visited.set(dossier.id, null)
    setFound(null)
  }
  return (
    <SinceLast
      {...found}
      boardAsOf={asOf === null || dayIn(asOf, dossier) === now ? null : asOf}
      onShowToday={() => workspace.send({ type: 'showAsOf', asOf: now })}
      onDismiss={dismiss}
      onAddToCalendar={add}
    />
  )
}

const visited = new Map<string, string | null>()

/** The last visit of an earlier sitting, as an instant; this one is noted in its place. */
async function visitBefore(keeper: Keeper, workspace: Workspace): Promise<string | null> {
  const { open } = workspace.getSnapshot().context
  if (open === null) return null
  const { id, timeZone } = open.boards.opened.dossier
  const known = visited.get(id)
  if (known !== undefined) return known
  const visit = await (await keeper.store).visit(id)
  visited.set(id, visit)
  await noteVisit(keeper, id, nowIn(timeZone).instant)
  return visit
}

const noteVisit = async (keeper: Keeper, id: string, instant: string): Promise<void> =>
  (await keeper.store).noteVisit(id, instant)

const dayIn = (date: string, { timeZone }: Dossier): string => dayOf(momentOf(date, timeZone), timeZone)

/** What there is to say; null where no status has changed, and what comes next was said on this day already. */
async function since({ boards, ledger }: Open, visit: string, keeper: Keeper): Promise<Found | null> {
  const { dossier } = boards.opened
  const now = today(dossier, Date.now())
  const view = { lens: 'assessed', filter: everything } as const
  const kept = await (await keeper.store).list()
  const late = recordedSince(ledger?.entries() ?? [], {
    since: instantOf(momentOf(visit, dossier.timeZone)),
    author: author(),
    isStored: kept.some(({ id, removed }) => id === dossier.id && removed === null),
  })
  const isLate = dossier.developments.filter(({ id }) => late.has(id)).map(({ id }) => id)
  // Where only time has passed, what is open has all that it takes: nothing is replayed anew.
  const changes =
    isLate.length === 0
      ? boards.opened.changes(visit, now, view)
      : changedSince(
          { dossier: withoutDevelopments(dossier, new Set(isLate)), asOf: visit },
          { dossier, asOf: now },
          view,
        )
  if (!changes.some(isOfStatus) && dayIn(visit, dossier) === now) return null
  return { dossier, visit, changes, ahead: aheadOf(boards.opened, { ...view, asOf: now, steps: [] }) }
}
