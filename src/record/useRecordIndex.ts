import { useEffect, useMemo, useState } from 'react'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import { type Filter, filterKey } from '../../machines/record.ts'
import { RecordIndex } from './RecordIndex.ts'

/** Milliseconds of work at a time: few enough that a key or a scroll in between does not wait. */
const SLICE = 8

const indexes = new WeakMap<OpenDossier, Map<string, RecordIndex>>()

function indexOf(opened: OpenDossier, filter: Filter): RecordIndex {
  const byFilter = indexes.get(opened) ?? new Map<string, RecordIndex>()
  indexes.set(opened, byFilter)
  const key = filterKey(filter)
  const index = byFilter.get(key) ?? new RecordIndex(opened, filter)
  byFilter.set(key, index)
  return index
}

export interface Indexed {
  readonly index: RecordIndex
  readonly isReady: boolean
}

/** The index of a record under a filter: at once where it is short, else made bit by bit while nothing else happens. */
export function useRecordIndex(opened: OpenDossier, filter: Filter): Indexed {
  const index = useMemo(() => indexOf(opened, filter), [opened, filter])
  const [, setReady] = useState<RecordIndex | null>(null)
  useEffect(() => {
    if (index.isReady) return
    let waiting: ReturnType<typeof setTimeout>
    const work = () => {
      const end = performance.now() + SLICE
      let isDone = false
      while (!isDone && performance.now() < end) isDone = index.step()
      if (isDone) setReady(index)
      else waiting = setTimeout(work)
    }
    waiting = setTimeout(work)
    return () => clearTimeout(waiting)
  }, [index])
  return { index, isReady: index.isReady }
}
