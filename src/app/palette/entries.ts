import type { Dossier } from '../../../machines/dossier.ts'
import type { Selection } from '../../../machines/workspace/place.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { actionsNow, type Frame } from '../actions.ts'
import { actionTitle } from '../actionTitle.ts'
import { focusDetail, reveal } from '../reveal.ts'

/** Something that the palette leads to. */
export interface Entry {
  readonly id: string
  readonly group: keyof typeof laterWords.commands.groups
  readonly title: string
  /** When it happened, for a development: a day or an instant. */
  readonly at?: string
  readonly keys: readonly string[]
  readonly run: () => void
}

/** Every command, and everything that the open dossier holds, developments with the latest first. */
export function entriesNow(frame: Frame): readonly Entry[] {
  const { open } = frame.workspace.getSnapshot().context
  const dossier = open?.boards.opened.dossier ?? null
  const commands = actionsNow(frame).flatMap(({ does, keys, run }): Entry | readonly [] => {
    if (run === null || does.deed === 'palette') return []
    const title = actionTitle(does, dossier)
    return { id: `command-${title}`, group: does.deed === 'chooseLens' ? 'account' : 'action', title, keys, run }
  })
  const ofGroup = (group: Entry['group']): readonly Entry[] => commands.filter((entry) => entry.group === group)
  const things = dossier === null ? [] : thingsOf(dossier, frame)
  return [...ofGroup('action'), ...ofGroup('account'), ...things]
}

function thingsOf(dossier: Dossier, { workspace }: Frame): readonly Entry[] {
  const select = (selection: Selection) => () => {
    workspace.send({ type: 'goTo', screen: 'board' })
    workspace.send({ type: 'select', selection })
    // What is already selected, and was scrolled away from, is looked for again.
    requestAnimationFrame(() => reveal(selection))
  }
  const detail = (selection: Selection) => () => {
    workspace.send({ type: 'goTo', screen: 'board' })
    workspace.send({ type: 'select', selection })
    // What is already open takes the focus again; what opens takes it by itself.
    requestAnimationFrame(() => focusDetail(selection.id))
  }
  const entry = (group: Entry['group'], id: string, title: string, run: () => void): Entry => ({
    id: `${group}-${id}`,
    group,
    title,
    keys: [],
    run,
  })
  return [
    ...dossier.proposals.map(({ id, title }) => entry('proposal', id, title, select({ kind: 'proposal', id }))),
    ...dossier.conditions.map(({ id, title }) => entry('condition', id, title, select({ kind: 'condition', id }))),
    ...dossier.questions.map(({ id, title }) => entry('question', id, title, select({ kind: 'question', id }))),
    ...dossier.proposals.map(({ id, title }) =>
      entry('detail', id, laterWords.commands.detailOf(title), detail({ kind: 'proposal', id })),
    ),
    ...dossier.conditions.map(({ id, title }) =>
      entry('detail', id, laterWords.commands.detailOf(title), detail({ kind: 'condition', id })),
    ),
    ...dossier.developments
      .map(({ id, headline, at }) => {
        const show = () => workspace.send({ type: 'showAsOf', asOf: at })
        return { ...entry('development', id, headline, show), at }
      })
      .reverse(),
  ]
}
