import { momentAt, printMoment } from '../../machines/time.ts'
import type { Io } from './io.ts'

/** This moment in a zone, to the second: when what is written now enters the record. */
export const instantNow = (io: Pick<Io, 'now'>, zone: string): string =>
  printMoment(momentAt(Math.floor(io.now() / 1000) * 1000), zone)
