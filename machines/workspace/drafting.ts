import type { Draft } from './draft/draft.ts'
import type { WorkspaceContext } from './events.ts'

type Drafts = Pick<WorkspaceContext, 'draft' | 'waiting'>

/** What a draft is about: a new development, or the correction or the taking back of this one. */
export const aboutOf = ({ replaces, withdraws }: Draft): string =>
  replaces !== null ? `replaces ${replaces}` : withdraws !== null ? `withdraws ${withdraws}` : 'new'

/** A draft is begun, or gone on with: what was being written waits where it is about something else. */
export function begun({ draft: before, waiting }: Drafts, draft: Draft): Drafts {
  const isLeft = before !== null && isWritten(before) && aboutOf(before) !== aboutOf(draft)
  const left = isLeft ? [...waiting, before] : waiting
  // Several can wait that are new, or came from other tabs: what is gone on with is gone on with alone.
  const isTaken = (one: Draft): boolean =>
    left.includes(draft) ? one === draft : aboutOf(one) !== 'new' && aboutOf(one) === aboutOf(draft)
  return { draft, waiting: left.filter((one) => !isTaken(one)) }
}

/** A draft is logged or given up: the one that waits last comes back. */
export const ended = ({ waiting }: Drafts): Drafts => ({ draft: waiting.at(-1) ?? null, waiting: waiting.slice(0, -1) })

/** The draft that was left about the same thing as another; null where there is none. */
export const leftAbout = ({ draft, waiting }: Drafts, other: Draft): Draft | null =>
  [...waiting, ...(draft === null ? [] : [draft])].findLast((one) => aboutOf(one) === aboutOf(other)) ?? null

/** All that is being written, the latest last. */
export const draftsOf = ({ draft, waiting }: Drafts): readonly Draft[] =>
  draft === null ? waiting : [...waiting, draft]

const isWritten = (draft: Draft): boolean =>
  aboutOf(draft) !== 'new' ||
  draft.effects.length > 0 ||
  draft.source.kind !== 'none' ||
  [draft.headline, draft.quote, draft.note, draft.pasted ?? ''].some((text) => text.trim() !== '')
