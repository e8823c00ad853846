import { useMemo, useState } from 'react'
import type { Dossier } from '../../../machines/dossier.ts'
import type { Draft, Now } from '../../../machines/workspace/draft/draft.ts'
import { type Mention, mentionsIn } from '../../../machines/workspace/draft/mentions.ts'
import { type Pasted, readPasted } from '../../../machines/workspace/draft/pasted.ts'
import { fillFrom, nothingTaken, type Taken } from './taken.ts'

export interface PastedText {
  readonly text: string
  readonly pasted: Pasted
  readonly mentions: readonly Mention[]
  /** What was taken from it. */
  readonly taken: Taken
  /** Takes another text, and gives the draft with what that says of itself. */
  take(text: string, draft: Draft, isDateTyped: boolean): Draft
}

/** A text that was pasted, what it says of itself, and what it names. */
export function usePasted(initial: string, dossier: Dossier, now: Now): PastedText {
  const [text, setText] = useState(initial)
  const [taken, setTaken] = useState(nothingTaken)
  const pasted = useMemo(() => readPasted(text, dossier), [text, dossier])
  const mentions = useMemo(() => mentionsIn(pasted.paragraphs, dossier), [pasted, dossier])
  return {
    text,
    pasted,
    mentions,
    taken,
    take: (next, draft, isDateTyped) => {
      setText(next)
      const filled = fillFrom(readPasted(next, dossier), { draft, taken }, now, isDateTyped)
      setTaken(filled.taken)
      return filled.draft
    },
  }
}
