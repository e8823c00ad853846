import { limits } from '../../machines/dossier/limits.ts'

/** What an archive may hold at most; past it, it is refused before, or while, it is unpacked. */
export const archiveLimits = {
  /** Of the archive itself. */
  bytes: limits.bytes,
  files: 1_000,
  bytesOfFile: limits.bytes,
  bytesOfAll: 4 * limits.bytes,
  /** How many times its packed size a file may have, once it is larger than a megabyte. */
  ratio: 200,
} as const

export type ArchiveLimits = { readonly [Key in keyof typeof archiveLimits]: number }

const inMegabytes = (bytes: number): string => `${Math.max(1, Math.floor(bytes / 2 ** 20)).toLocaleString('en')} MB`

/** Why an archive of this size is too large to be read at all; null where it is not. */
export const tooLargeToRead = (bytes: number, most: ArchiveLimits = archiveLimits): string | null =>
  bytes > most.bytes ? `is too large; expected an archive of at most ${inMegabytes(most.bytes)}` : null

/** Why a file of this size, packed into so much, is too large; null where it is not. */
export function tooLargeInArchive(size: number, packed: number, most: ArchiveLimits): string | null {
  if (size > most.bytesOfFile) return `is larger than ${inMegabytes(most.bytesOfFile)}`
  const isBomb = size > 2 ** 20 && size > packed * most.ratio
  return isBomb ? `is more than ${most.ratio} times as large as it is packed` : null
}

/** Why an archive is too large in all; null where it is not. */
export const tooLargeInAll = (size: number, most: ArchiveLimits): string | null =>
  size > most.bytesOfAll ? `holds more than ${inMegabytes(most.bytesOfAll)} in all` : null
