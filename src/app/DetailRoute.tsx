import { lazy, type ReactElement, Suspense, useDeferredValue, useMemo, useState } from 'react'
import type { Open } from '../../machines/workspace/open.ts'
import { type BoardActions, BoardContext, type Detailed } from '../board/BoardContext.ts'
import type { DetailActions } from '../detail/DetailContext.ts'
import { DetailPanel } from '../detail/DetailPanel.tsx'
import type { NextEvent } from '../detail/nextEvent.ts'
import { conditionWhyFacts } from '../ui/conditionWhy.ts'
import { datesOf } from '../ui/shownDates.ts'
import { CardMaker } from '../ui/telling/cards.ts'
import { indexDossier } from '../ui/telling/dossierIndex.ts'
import { whyOf } from '../ui/telling/why.ts'
import { whyWords } from '../ui/whyWords.ts'
import type { Run } from '../ui/words/whyFacts.ts'
import { printAddress } from './address.ts'
import { addressInRecord } from './addressInRecord.ts'
import type { Workspace } from './keepAddress.ts'
import { conditionEvents, proposalEvents } from './nextEvents.ts'

const ExtendDialog = lazy(async () => ({ default: (await import('../board/ExtendDialog.tsx')).ExtendDialog }))

interface DetailRouteProps {
  readonly workspace: Workspace
  readonly open: Open
  readonly of: Detailed
  readonly boardActions: BoardActions
}

/** The detail of what is selected on the board: explained, and its events said, as the board does. */
export function DetailRoute({ workspace, boardActions, ...shown }: DetailRouteProps): ReactElement {
  const { open: now, of: ofNow } = shown
  // The board answers at once, and this a moment later: a date that is slid over a long record is a lot to tell.
  const { open, of } = useDeferredValue(useMemo(() => ({ open: now, of: ofNow }), [now, ofNow]))
  const { boards, place } = open
  const { opened } = boards
  const { kind, id } = of
  const subject = useMemo((): Detailed => (kind === 'condition' ? { kind, id } : { kind, id }), [kind, id])
  const [isExtending, setIsExtending] = useState(false)
  const actions = useMemo(() => actionsOf(workspace, () => setIsExtending(true)), [workspace])
  const index = useMemo(() => indexDossier(opened.dossier), [opened])
  const board = boards.board(place)
  const record = boards.record(place)
  const context = useMemo(
    () => ({ index, actions: boardActions, dates: datesOf(place.asOf.slice(0, 4), index.zone), detailed: null }),
    [index, boardActions, place.asOf],
  )
  const proposal = board.proposals.find((row) => row.id === id)
  const condition = board.conditions.find((row) => row.id === id)
  const why = useMemo((): readonly Run[] => {
    const date = context.dates.long
    const found = index.condition(id)
    if (found !== undefined && condition !== undefined) {
      const facts = conditionWhyFacts(found, condition, { party: index.party, date })
      return [{ text: `${whyWords.condition(facts)}.`, isStrong: false }]
    }
    const card = new CardMaker(index).make(board, record).cards.find((one) => one.proposal.id === id)
    return card === undefined ? [] : whyOf(card, index, date).runs
  }, [index, board, record, condition, id, context])
  const events = useMemo((): readonly NextEvent[] => {
    if (condition !== undefined) return conditionEvents(condition, index.condition(id)?.kind === 'consent', actions)
    return proposal === undefined ? [] : proposalEvents(proposal, actions)
  }, [condition, proposal, index, id, actions])
  return (
    <>
      <DetailPanel
        key={`${kind}:${id}`}
        {...{ opened, board, subject, why, events, actions }}
        view={place}
        part={place.part}
      />
      {isExtending && proposal !== undefined && (
        <BoardContext value={context}>
          <Suspense>
            <ExtendDialog
              title={index.title(id)}
              asOf={place.asOf}
              until={proposal.until}
              close={() => setIsExtending(false)}
              extend={(until) => actions.suppose({ proposal: proposal.id, event: 'extend', until })}
            />
          </Suspense>
        </BoardContext>
      )}
    </>
  )
}

/** What the detail can ask for, said to the workspace. The object lives as long as it does. */
function actionsOf(workspace: Workspace, extend: () => void): DetailActions {
  const placeNow = () => workspace.getSnapshot().context.open?.place ?? null
  return {
    close: () => workspace.send({ type: 'select', selection: null }),
    choosePart: (part) => workspace.send({ type: 'choosePart', part }),
    suppose: (step) => workspace.send({ type: 'addStep', step }),
    extend,
    copyLink() {
      const place = placeNow()
      // Browsers offer the clipboard only to pages that came over a safe connection.
      if (place !== null) void navigator.clipboard?.writeText(new URL(printAddress(place), location.href).href)
    },
    recordAddress(id) {
      const place = placeNow()
      if (place === null) return ''
      return addressInRecord(place, id)
    },
  }
}
