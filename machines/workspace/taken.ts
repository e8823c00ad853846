import { arrive } from './arrive.ts'
import { nothingAsked } from './asked.ts'
import { Boards } from './boards.ts'
import type { Visit, WorkspaceContext } from './events.ts'
import type { Loaded } from './loading.ts'
import { type Open, withSupposed } from './open.ts'
import { revisited, supposedFrom } from './supposed.ts'

/** The newly opened dossier, at the place that the address waiting for it names. */
export function taken(before: WorkspaceContext, loaded: Loaded): Partial<WorkspaceContext> {
  if (loaded.result === 'refused') return {}
  const { asked, wanted, unkept } = before
  const { opened, ledger, draft, waiting = [], advice, now } = loaded
  // What is being written in a dossier goes on when a file of it is opened.
  const isCopy = wanted.from === 'link'
  const isOpen = !isCopy && before.open?.place.dossier === opened.dossier.id && before.open.place.carried === null
  const isAskedFor = wanted.from !== 'file' || asked.dossier === opened.dossier.id
  const { place: asAsked, dropped } = arrive(opened, isAskedFor ? asked : nothingAsked, now)
  const place = { ...asAsked, carried: isCopy ? wanted.carried : null }
  const { past, future } = supposedFrom(place.steps)
  return {
    open: { ledger, boards: new Boards(opened), place, past, future },
    asked: nothingAsked,
    dropped,
    advice,
    aside: loaded.aside ?? null,
    switched: null,
    draft: isOpen ? before.draft : draft,
    logged: null,
    waiting: isOpen ? before.waiting : waiting,
    unkept: ledger === null || loaded.unkept.length === 0 ? unkept : [...unkept, { ledger, entries: loaded.unkept }],
  }
}

/** What is open at the place that an address names within it. */
export function arrived(open: Open, { asked, now }: Visit): Partial<WorkspaceContext> {
  const { boards, past, future } = open
  const { place: asAsked, dropped } = arrive(boards.opened, asked, now)
  // Only the address of the record says what it is narrowed to.
  const find = asAsked.screen === 'record' ? asAsked.find : open.place.find
  const place = { ...asAsked, find, carried: open.place.carried }
  const supposed = revisited({ steps: open.place.steps, past, future }, place.steps)
  return { open: withSupposed({ ...open, place }, supposed), dropped }
}
