import { useDeferredValue, useState } from 'react'
import type { Draft } from '../../../machines/workspace/draft/draft.ts'

/** What of a draft a board depends on. */
const counting = ['at', 'by', 'source', 'credibility', 'effects', 'replaces', 'withdraws'] as const

/** The draft as far as a board depends on it, a moment later: it stays the same object while only words are written. */
export function useCounting(draft: Draft): Draft {
  const [kept, setKept] = useState(draft)
  const isNew = counting.some((field) => kept[field] !== draft[field])
  if (isNew) setKept(draft)
  return useDeferredValue(isNew ? draft : kept)
}
