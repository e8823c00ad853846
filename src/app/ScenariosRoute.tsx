import { type ReactElement, useMemo } from 'react'
import type { Open } from '../../machines/workspace/open.ts'
import type { Telling } from '../scenarios/ScenariosContext.ts'
import { ScenariosScreen } from '../scenarios/ScenariosScreen.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { datesOf } from '../ui/shownDates.ts'
import { stepClause } from '../ui/stepClause.ts'
import { CardMaker } from '../ui/telling/cards.ts'
import { indexDossier } from '../ui/telling/dossierIndex.ts'
import { durationText } from '../ui/telling/durationText.ts'
import { whyOf } from '../ui/telling/why.ts'
import type { Workspace } from './keepAddress.ts'
import { scenarioActionsOf } from './scenarioActions.ts'

interface ScenariosRouteProps {
  readonly workspace: Workspace
  readonly open: Open
}

/** The scenarios of what is open; a status is explained, and a step said, as on the board. */
export function ScenariosRoute({ workspace, open }: ScenariosRouteProps): ReactElement {
  const { boards, place, ledger } = open
  const { opened } = boards
  const actions = useMemo(() => scenarioActionsOf(workspace), [workspace])
  const telling = useMemo((): Telling => {
    const index = indexDossier(opened.dossier)
    const dates = datesOf(place.asOf.slice(0, 4), index.zone)
    return {
      why({ board, record }, id) {
        const card = new CardMaker(index).make(board, record).cards.find(({ proposal }) => proposal.id === id)
        return card === undefined ? [] : whyOf(card, index, dates.long).runs
      },
      clause: (step) => stepClause(step, { condition: index.condition, title: index.titleInside, date: dates.long }),
      titleInside: (id) => index.titleInside(id),
      duration: durationText,
    }
  }, [opened, place.asOf])
  const last = ledger?.past.at(-1)
  const undo = useMemo(() => (last ? { name: laterWords.commands.act(last.what, last.title) } : null), [last])
  return <ScenariosScreen opened={opened} place={place} undo={undo} telling={telling} actions={actions} />
}
