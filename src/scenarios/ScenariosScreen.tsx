import { type ReactElement, useMemo, useState } from 'react'
import { type Future, futuresOf } from '../../machines/analysis/futures.ts'
import type { Odds } from '../../machines/analysis/oddsFound.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Place } from '../../machines/workspace/place.ts'
import { useAnalyses } from '../ui/analysis/useAnalyses.ts'
import { namesOf } from '../ui/dossierNames.ts'
import { laterWords } from '../ui/laterWords.ts'
import { datesOf } from '../ui/shownDates.ts'
import { Comparison } from './Comparison.tsx'
import { analysedColumns, chosenAmong, columnsOf, keyOf } from './columns.ts'
import { Dialogs, type Wanted } from './Dialogs.tsx'
import { Lower } from './Lower.tsx'
import { type ScenarioActions, type ScenariosCase, ScenariosContext, type Telling } from './ScenariosContext.ts'
import { ScenariosHead } from './ScenariosHead.tsx'
import styles from './ScenariosScreen.module.css'

const { scenarios: say } = laterWords

export interface ScenariosScreenProps {
  readonly opened: OpenDossier
  readonly place: Place
  /** What the last act on the record was; null where there is none to be undone. */
  readonly undo: { readonly name: string } | null
  readonly telling: Telling
  readonly actions: ScenarioActions
}

/** Futures of one proposal side by side, and what moves the one that is looked at. */
export function ScenariosScreen({ opened, place, undo, telling, actions }: ScenariosScreenProps): ReactElement {
  const { dossier } = opened
  const { asOf, lens, filter, steps, odds, select } = place
  const [wanted, setWanted] = useState<Wanted | null>(null)
  /** The odds of the chosen future while they are being set. */
  const [live, setLive] = useState<Odds | null>(null)
  const about = useMemo((): ScenariosCase => {
    const names = namesOf(dossier)
    return {
      opened,
      names,
      dates: datesOf(asOf.slice(0, 4), names.zone),
      filter,
      telling,
      actions,
    }
  }, [opened, dossier, asOf, filter, telling, actions])
  const futures = useMemo(
    () => futuresOf(opened, { asOf, lens, filter, steps }, odds),
    [opened, asOf, lens, filter, steps, odds],
  )
  const proposal = dossier.proposals.find(({ id }) => id === select?.id) ?? dossier.proposals[0]
  const chosen = chosenAmong(futures, dossier, place)
  const asked = useMemo(() => {
    if (proposal === undefined) return []
    const oddsIn = (future: Future) => {
      const own = live !== null && future === chosen ? { odds: live, of: null } : null
      return own ?? oddsOf(future, chosen)
    }
    return columnsOf(dossier, proposal, futures, oddsIn)
  }, [dossier, proposal, futures, chosen, live])
  const requests = useMemo(() => asked.flatMap(({ request }) => request ?? []), [asked])
  const columns = analysedColumns(asked, useAnalyses(requests))
  const column = columns.find(({ key }) => chosen !== undefined && key === keyOf(chosen))

  if (proposal === undefined || column === undefined) return <p className={styles.empty}>{say.noProposals}</p>
  return (
    <ScenariosContext value={about}>
      <div className={styles.screen}>
        <ScenariosHead proposal={proposal} undo={undo} onWant={setWanted} />
        <Comparison proposal={proposal} columns={columns} chosen={column} onWant={setWanted} />
        <Lower key={column.key} proposal={proposal} column={column} onLive={setLive} />
        {wanted !== null && (
          <Dialogs wanted={wanted} place={place} odds={column.odds} onClose={() => setWanted(null)} />
        )}
      </div>
    </ScenariosContext>
  )
}

/** The odds of a future. The record has none of its own: it takes those of the scenario that it is held against. */
function oddsOf(future: Future, chosen: Future | undefined): { readonly odds: Odds; readonly of: string | null } {
  const isBare = future.kind !== 'scenario' && Object.keys(future.odds).length === 0
  return isBare && chosen?.kind === 'scenario'
    ? { odds: chosen.odds, of: chosen.scenario?.title ?? null }
    : { odds: future.odds, of: null }
}
