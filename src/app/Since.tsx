import { useSelector } from '@xstate/react'
import { type ReactElement, useEffect, useState } from 'react'
import { type Ahead, aheadOf } from '../../machines/board/ahead.ts'
import { changedSince, withoutDevelopments } from '../../machines/board/since.ts'
import type { DevelopmentId } from '../../machines/dossier.ts'
import { isOfFile } from '../../machines/record/entry.ts'
import { everything } from '../../machines/record.ts'
import { instantOf, momentOf } from '../../machines/time.ts'
import { today } from '../../machines/workspace/firstDate.ts'
import { type Open, storedId } from '../../machines/workspace/open.ts'
import { calendarFile } from '../exchange/calendar.ts'
import { SinceLast, type SinceLastProps } from '../library/SinceLast.tsx'
import { download } from '../ui/download.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { nowIn } from './recording.ts'

interface SinceProps {
  readonly workspace: Workspace
  readonly keeper: Keeper
}

type Found = Pick<SinceLastProps, 'dossier' | 'visit' | 'changes' | 'ahead'>

/** What changed since the dossier was last looked at in another sitting; nothing where it never was. */
export function Since({ workspace, keeper }: SinceProps): ReactElement | null {
  const id = useSelector(workspace, ({ context }) => storedId(context.open))
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    setFound(null)
    const { open } = workspace.getSnapshot().context
    if (id === null || open === null) return
    let isHere = true
    // Without a store nobody knows of another visit.
    visitBefore(keeper, open).then(
      (visit) => {
        // A clock that was put back has left a visit that is still to come: nothing has changed since that.
        if (isHere && visit !== null && Date.parse(visit) <= Date.now()) setFound(since(open, visit))
      },
      () => {},
    )
    return () => {
      isHere = false
    }
  }, [id, workspace, keeper])
  if (found === null) return null
  const add = (ahead: Ahead) =>
    download(`${found.dossier.id}.ics`, calendarFile(found.dossier, [ahead], Date.now()), 'text/calendar')
  return <SinceLast {...found} onDismiss={() => setFound(null)} onAddToCalendar={add} />
}

const visited = new Map<string, string | null>()

/** The last visit of an earlier sitting, as an instant; this one is noted in its place. */
async function visitBefore(keeper: Keeper, { boards }: Open): Promise<string | null> {
  const { id, timeZone } = boards.opened.dossier
  const known = visited.get(id)
  if (known !== undefined) return known
  const store = await keeper.store
  const visit = await store.visit(id)
  visited.set(id, visit)
  await store.noteVisit(id, nowIn(timeZone).instant)
  return visit
}

function since({ boards, ledger }: Open, visit: string): Found {
  const { dossier } = boards.opened
  const now = today(dossier, Date.now())
  const view = { lens: 'assessed', filter: everything } as const
  const late = recordedSince(ledger, visit, dossier.timeZone)
  // Where only time has passed, what is open has all that it takes: nothing is replayed anew.
  const changes =
    late.size === 0
      ? boards.opened.changes(visit, now, view)
      : changedSince({ dossier: withoutDevelopments(dossier, late), asOf: visit }, { dossier, asOf: now }, view)
  return {
    dossier,
    visit,
    changes,
    ahead: aheadOf(boards.opened, { ...view, asOf: now, steps: [] }),
  }
}

/** The developments that entered the record after an instant. */
function recordedSince(ledger: Open['ledger'], visit: string, zone: string): ReadonlySet<DevelopmentId> {
  const limit = instantOf(momentOf(visit, zone))
  const late = new Set(
    (ledger?.entries() ?? [])
      .filter((entry) => entry.kind === 'development' && !isOfFile(entry) && Date.parse(entry.recorded) > limit)
      .map(({ id }) => id.slice('development:'.length)),
  )
  if (late.size === 0) return new Set()
  return new Set(ledger?.opened.dossier.developments.filter(({ id }) => late.has(id)).map(({ id }) => id) ?? [])
}
