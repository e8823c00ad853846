import { useSelector } from '@xstate/react'
import { type ReactElement, useEffect, useMemo, useRef } from 'react'
import { savedBriefings } from '../../machines/workspace/brief/working.ts'
import type { Open } from '../../machines/workspace/open.ts'
import type { BriefCase } from '../briefing/BriefContext.ts'
import { Presentation } from '../briefing/presenting/Presentation.tsx'
import { BriefScreen } from '../briefing/screen/BriefScreen.tsx'
import { formatMoment } from '../ui/dates.ts'
import { namesOf } from '../ui/dossierNames.ts'
import { laterWords } from '../ui/laterWords.ts'
import { briefActionsOf } from './briefActions.ts'
import { briefExports } from './briefExports.ts'
import { openBriefing, outlineOf } from './briefOutline.ts'
import type { Workspace } from './keepAddress.ts'
import { roomActionsOf, sightOf } from './roomActions.ts'

const { briefScreen: say, commands } = laterWords
const briefingActs: readonly string[] = ['saveBriefing', 'changeBriefing', 'removeBriefing']
const noSteps: Open['place']['steps'] = []

interface BriefRouteProps {
  readonly workspace: Workspace
  readonly open: Open
  /** Shows what hands out a link. It stays the same function. */
  readonly onShare: () => void
}

/** The briefing of what is open, and its presentation. */
export function BriefRoute({ workspace, open, onShare }: BriefRouteProps): ReactElement {
  const { boards, place, past, ledger } = open
  const { dossier } = boards.opened
  const talk = useSelector(workspace, ({ context }) => context.talk)
  const sight = useSelector(workspace, sightOf)
  const { asOf, lens, filter, scenario, odds, steps, brief } = place
  const { length, order, chosen, since, of } = brief
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked at, or selected, changes nothing of the briefing.
  const [outline, record] = useMemo(
    () => [outlineOf(open, steps), steps.length === 0 ? null : outlineOf(open, noSteps)] as const,
    [boards, asOf, lens, filter, scenario, odds, steps, length, order, chosen, since, of],
  )
  const shown = useRef(outline)
  shown.current = outline
  const actions = useMemo(() => briefActionsOf(workspace, () => shown.current), [workspace])
  const roomActions = useMemo(() => roomActionsOf(workspace), [workspace])
  useEffect(() => {
    workspace.send({ type: 'slidesAre', slides: outline.parts.filter(({ isIn }) => isIn).map(({ id }) => id) })
  }, [workspace, outline])
  const last = ledger?.past.at(-1)
  const about = useMemo((): BriefCase => {
    const names = namesOf(dossier)
    return {
      outline,
      brief,
      saved: savedBriefings(dossier),
      open: openBriefing(open),
      exports: briefExports({ opened: boards.opened, outline, filter, onShare }),
      actions,
      dateOf: (one) =>
        say.at(formatMoment(one.asOf, names.zone), one.lens === 'assessed' ? null : names.account(one.lens)),
      defaultTitle: say.defaultTitle(formatMoment(asOf, names.zone)),
      undo: last !== undefined && briefingActs.includes(last.what) ? commands.act(last.what, last.title) : null,
    }
  }, [open, boards, outline, filter, brief, dossier, asOf, actions, last, onShare])
  return (
    <>
      <BriefScreen about={about} />
      {talk !== null && sight !== null && (
        <Presentation room={{ outline, record, talk, sight, canUndo: past.length > 0 }} actions={roomActions} />
      )}
    </>
  )
}
