import type { WorkspaceContext } from '../../machines/workspace/events.ts'
import type { Saved, SavedFile } from '../library/saved.ts'
import type { StoreLimits } from './useStoreLimits.ts'

/** What the workspace knows of its last entry; null where nothing was written in this sitting, and nothing is amiss. */
export function savedOf(
  { keepFault, keptAt, isLasting }: Pick<WorkspaceContext, 'keepFault' | 'keptAt' | 'isLasting'>,
  keeping: 'kept' | 'keeping' | 'failing',
  file: SavedFile | null,
  damaged: number,
  limits: StoreLimits | null = null,
): Saved | null {
  if (keeping === 'keeping') return { state: 'saving' }
  if (keeping === 'failing') {
    return keepFault === 'newer' ? { state: 'readOnly' } : { state: 'failed', why: keepFault ?? 'unknown' }
  }
  if (limits !== null) return limits.isLasting ? { state: 'readOnly' } : { state: 'notKept', why: limits.why }
  if (keptAt === null) return damaged === 0 ? null : { state: 'damaged', count: damaged }
  return isLasting ? { state: 'saved', at: keptAt, file } : { state: 'notKept', why: 'private' }
}
