import { strToU8, zipSync } from 'fflate'

/** Zip knows no earlier date. Every part has it, so that one briefing always makes the same file. */
const DATE = new Date(1980, 0, 1)

/** Parts of a package as a zip, packed: PowerPoint refuses what is only stored. */
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { mtime: DATE, level: 6 },
  )
