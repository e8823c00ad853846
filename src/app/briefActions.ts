import type { SavedBriefing } from '../../machines/briefing/outline.ts'
import { type Outline, plainSettings } from '../../machines/briefing/outline.ts'
import type { Fault } from '../../machines/dossier.ts'
import { WORKING, worded, workingBriefing } from '../../machines/workspace/brief/working.ts'
import { today } from '../../machines/workspace/firstDate.ts'
import type { Open } from '../../machines/workspace/open.ts'
import { isSame } from '../../machines/workspace/same.ts'
import type { BriefActions } from '../briefing/BriefContext.ts'
import { laterWords } from '../ui/laterWords.ts'
import { addressInRecord } from './addressInRecord.ts'
import { openBriefing, settingsOf } from './briefOutline.ts'
import type { Workspace } from './keepAddress.ts'
import { changeBriefing, removeBriefing, saveBriefing, undoLast } from './recording.ts'

const { briefScreen: say } = laterWords

/**
 * What the brief’s screen can ask for, said to the workspace.
 * @param outlineNow the briefing as it is on screen
 */
export function briefActionsOf(workspace: Workspace, outlineNow: () => Outline): BriefActions {
  const opened = (): Open => {
    const { open } = workspace.getSnapshot().context
    if (open === null) throw new Error('The brief is of what is open.')
    return open
  }
  /** What a saved briefing keeps of what is on screen. */
  const kept = (): Omit<SavedBriefing, 'id' | 'title'> => {
    const { asOf, lens, knownAt, trust, without, scenario, parts } = outlineNow()
    const facts = Object.fromEntries(parts.map(({ id, facts }) => [id, facts]))
    return { asOf, lens, knownAt, trust, without, scenario, settings: settingsOf(opened()), facts }
  }
  /** A saved briefing does not hold a what-if that is no scenario, so that it could not be made again. */
  const unkeepable = (): readonly string[] => {
    const { steps, scenario } = outlineNow()
    return steps.length > 0 && scenario === null ? [say.saveWhatIfFirst] : []
  }
  const show = (briefing: SavedBriefing, asOf: string, knownAt: string | null) => {
    const scenario = opened().boards.opened.dossier.scenarios.find(({ id }) => id === briefing.scenario)
    const steps = scenario?.steps ?? []
    workspace.send({ type: 'openBriefing', briefing, asOf, knownAt, scenario: scenario?.id ?? null })
    if (!isSame(opened().place.steps, steps)) workspace.send({ type: 'suppose', steps })
  }
  return {
    setBrief: (brief) => workspace.send({ type: 'setBrief', brief }),
    lookAt: (part) => workspace.send({ type: 'lookAtBrief', brief: { part } }),
    write(what, part, text) {
      const open = opened()
      const before = openBriefing(open) ?? workingBriefing(open.boards.opened.dossier)
      const { asOf, lens, filter } = open.place
      const none = { id: WORKING, title: say.workingTitle, asOf, lens, ...filter, scenario: null, facts: {} }
      const settings = worded(before?.settings ?? plainSettings, what, part, text)
      return sentences(changeBriefing(workspace, { ...(before ?? none), settings }))
    },
    recordAddress: (id) => addressInRecord(opened().place, id),
    save(title) {
      const problems = unkeepable()
      return problems.length > 0 ? problems : sentences(saveBriefing(workspace, { title, ...kept() }))
    },
    open: (briefing) => show(briefing, briefing.asOf, briefing.knownAt),
    // Whatever was not known then is what one makes it again for.
    makeAgain: (briefing) => show(briefing, today(opened().boards.opened.dossier, Date.now()), null),
    saveOver({ id, title }) {
      const problems = unkeepable()
      return problems.length > 0 ? problems : sentences(changeBriefing(workspace, { id, title, ...kept() }))
    },
    rename: (briefing, title) => sentences(changeBriefing(workspace, { ...briefing, title })),
    remove(briefing) {
      const wasOpen = opened().place.brief.of === briefing.id
      const faults = removeBriefing(workspace, briefing)
      if (faults.length === 0 && wasOpen) workspace.send({ type: 'setBrief', brief: { of: null } })
    },
    undoAct: () => void undoLast(workspace),
    undo: () => workspace.send({ type: 'undo' }),
    discard: () => workspace.send({ type: 'discard' }),
    present: (slides, first) => workspace.send({ type: 'present', slides, first, now: Date.now() }),
  }
}

const sentences = (faults: readonly Fault[]): readonly string[] => faults.map(({ problem }) => problem)
