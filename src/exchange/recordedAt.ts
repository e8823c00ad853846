import type { RawDevelopment } from './csvDevelopments.ts'
import type { Preview } from './csvIn.ts'

/**
 * The developments that a table adds, as a file holds them. Where the table has no column that says when they entered the
 * record, they do so at the moment of the import: nobody reading this record knew of them before.
 */
export const recordedAt = ({ added, saysRecorded }: Preview, moment: string): readonly RawDevelopment[] =>
  saysRecorded ? added : added.map(({ id, at, effects, ...rest }) => ({ id, at, recorded: moment, ...rest, effects }))
