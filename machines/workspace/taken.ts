import { arrive } from './arrive.ts'
import { nothingAsked } from './asked.ts'
import { Boards } from './boards.ts'
import type { Visit, WorkspaceContext } from './events.ts'
import type { Loaded } from './loading.ts'
import { type Open, withSupposed } from './open.ts'
import { revisited, supposedFrom } from './supposed.ts'

/** The newly opened dossier, at the place that the address waiting for it names. */
export function taken({ asked, wanted, unkept }: WorkspaceContext, loaded: Loaded): Partial<WorkspaceContext> {
  if (loaded.result === 'refused') return {}
  const { opened, ledger, draft, advice, now } = loaded
  const isAskedFor = wanted.from === 'address' || asked.dossier === opened.dossier.id
  const { place, dropped } = arrive(opened.dossier, isAskedFor ? asked : nothingAsked, now)
  const { past, future } = supposedFrom(place.steps)
  return {
    open: { ledger, boards: new Boards(opened), place, past, future },
    asked: nothingAsked,
    dropped,
    advice,
    aside: loaded.aside ?? null,
    draft,
    logged: null,
    waiting: [],
    unkept: ledger === null || loaded.unkept.length === 0 ? unkept : [...unkept, { ledger, entries: loaded.unkept }],
  }
}

/** What is open at the place that an address names within it. */
export function arrived(open: Open, { asked, now }: Visit): Partial<WorkspaceContext> {
  const { boards, past, future } = open
  const { place, dropped } = arrive(boards.opened.dossier, asked, now)
  const supposed = revisited({ steps: open.place.steps, past, future }, place.steps)
  return { open: withSupposed({ ...open, place }, supposed), dropped }
}
