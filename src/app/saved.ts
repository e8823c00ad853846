import type { WorkspaceContext } from '../../machines/workspace/events.ts'
import type { Unkept } from '../../machines/workspace/keeping.ts'
import type { Ledger } from '../../machines/workspace/ledger.ts'
import type { Saved, SavedFile } from '../library/saved.ts'
import type { Damage } from './keeper.ts'
import type { StoreLimits } from './useStoreLimits.ts'

/** What the workspace knows of its last entry; null where nothing was written in this sitting, and nothing is amiss. */
export function savedOf(
  { keepFault, keptAt, isLasting }: Pick<WorkspaceContext, 'keepFault' | 'keptAt' | 'isLasting'>,
  keeping: 'kept' | 'keeping' | 'failing',
  file: SavedFile | null,
  { unread, unsound }: Damage,
  limits: StoreLimits | null = null,
  isRemoved = false,
): Saved | null {
  if (keeping === 'keeping') return { state: 'saving' }
  if (keeping === 'failing') {
    return keepFault === 'newer' ? { state: 'readOnly' } : { state: 'failed', why: keepFault ?? 'unknown' }
  }
  if (limits !== null) return limits.isLasting ? { state: 'readOnly' } : { state: 'notKept', why: limits.why }
  if (keptAt !== null && !isLasting) return { state: 'notKept', why: 'private' }
  if (isRemoved) return { state: 'removed' }
  if (unread + unsound > 0) {
    return { state: 'damaged', count: unread + unsound, canRepair: unread > 0, savedAt: keptAt }
  }
  return keptAt === null ? null : { state: 'saved', at: keptAt, file }
}

/** What is to be downloaded where something is amiss: every dossier of which something is not kept, else the open one. */
export function toDownload(open: Ledger | null, unkept: readonly Unkept[]): readonly Ledger[] {
  const latest = new Map(unkept.map(({ ledger }) => [ledger.opened.dossier.id, ledger]))
  if (open !== null && (latest.size === 0 || latest.has(open.opened.dossier.id)))
    latest.set(open.opened.dossier.id, open)
  return [...latest.values()]
}
