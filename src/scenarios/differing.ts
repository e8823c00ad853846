import type { ElementId } from '../../machines/dossier.ts'
import type { Column } from './columns.ts'

/** Whether the futures differ in where a condition stands. */
export const differingIn = (id: ElementId, columns: readonly Column[]): boolean =>
  new Set(columns.map(({ future }) => future.board.conditions.find((row) => row.id === id)?.status)).size > 1
