import { type Zippable, zipSync } from 'fflate'
import { type ArchiveLimits, archiveLimits, tooLargeInAll, tooLargeInArchive, tooLargeToRead } from './archiveLimits.ts'
import { inflated } from './inflated.ts'
import { packedBytes, type ZipEntry, zipDirectory } from './zipDirectory.ts'

/** A file of an archive: its path, with slashes, and its text. */
export interface ArchivedFile {
  readonly name: string
  readonly text: string
}

/** What was in an archive, or in words why none of it is taken. */
export type Unpacked =
  | {
      readonly ok: true
      /** The dossiers' files, in the archive's order, not read yet. */
      readonly files: readonly ArchivedFile[]
      /** Names of what is no dossier: other kinds of file. */
      readonly passedOver: readonly string[]
    }
  | { readonly ok: false; readonly problem: string }

/** Zip knows no earlier date. Every file has it, so that the same dossiers always make the same archive. */
const DATE = new Date(1980, 0, 1)

/** A dossier to be packed. */
interface Packable {
  readonly id: string
  readonly text: string
}

/** Room for what a zip says of each file, beside the file itself; in bytes. */
const BESIDE = 1_000

/**
 * Dossiers in as many zips as it takes for each to be read again: mostly one. `tooLarge` are the ids of those that no
 * archive may hold.
 */
export function packArchives(
  dossiers: readonly Packable[],
  most: ArchiveLimits = archiveLimits,
): { readonly archives: readonly Uint8Array<ArrayBuffer>[]; readonly tooLarge: readonly string[] } {
  const sized = dossiers.map((one) => ({ ...one, size: new TextEncoder().encode(one.text).length + BESIDE }))
  const mostOfAll = Math.min(most.bytes, most.bytesOfAll)
  const isTooLarge = ({ size }: { readonly size: number }): boolean => size > Math.min(mostOfAll, most.bytesOfFile)
  const parts: { files: Packable[]; size: number }[] = []
  for (const one of sized.filter((each) => !isTooLarge(each))) {
    const last = parts.at(-1)
    if (last !== undefined && last.files.length < most.files && last.size + one.size <= mostOfAll) {
      last.files.push(one)
      last.size += one.size
    } else parts.push({ files: [one], size: one.size })
  }
  const archives = parts.map(({ files }) => packDossiers(files, most))
  return { archives, tooLarge: sized.filter(isTooLarge).map(({ id }) => id) }
}

/** Dossiers as one zip, each in a file named for its id. Two of one id are told apart by a number. */
export function packDossiers(
  dossiers: readonly Packable[],
  most: ArchiveLimits = archiveLimits,
): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {}
  for (const { id, text } of dossiers) {
    let name = `${id}.json`
    for (let number = 2; name in files; number += 1) name = `${id}-${number}.json`
    files[name] = new TextEncoder().encode(text)
  }
  const zip = zipSync(files, { mtime: DATE, level: 6 })
  // What packs too well would be taken for a bomb: it goes in as it is.
  const suspect = new Set(
    (zipDirectory(zip, most.files) ?? [])
      .filter(({ size, packed }) => size <= most.bytesOfFile && tooLargeInArchive(size, packed, most) !== null)
      .map(({ name }) => name),
  )
  if (suspect.size === 0) return zip
  const plain = Object.entries(files).map(([name, bytes]): [string, Zippable[string]] => [
    name,
    suspect.has(name) ? [bytes, { level: 0 }] : bytes,
  ])
  return zipSync(Object.fromEntries(plain), { mtime: DATE, level: 6 })
}

/**
 * The dossiers of a zip. Names, number and sizes are checked in its directory before anything is unpacked, and sizes
 * again while it is: whatever the directory says, no more is unpacked than the limits allow.
 */
export function unpackDossiers(zip: Uint8Array, most: ArchiveLimits = archiveLimits): Unpacked {
  const large = tooLargeToRead(zip.length, most)
  if (large !== null) return refused(large)
  const directory = zipDirectory(zip, most.files)
  if (directory === null) return refused('is no zip archive, or is cut')
  const problem = problemOfDirectory(directory, most)
  if (problem !== null) return refused(problem)

  const files: ArchivedFile[] = []
  const dossiers = directory.filter(({ name }) => isDossier(name))
  let left = most.bytesOfAll
  for (const entry of dossiers) {
    const packed = packedBytes(zip, entry)
    if (packed === null) return refused('is damaged: its directory does not fit what it holds')
    const bytes = inflated(packed, entry, Math.min(left, most.bytesOfFile))
    if (typeof bytes === 'string') return refused(`${JSON.stringify(entry.name)} ${bytes}`)
    left -= bytes.length
    const text = textOf(bytes)
    if (text === null) return refused(`${JSON.stringify(entry.name)} is not text in UTF-8`)
    files.push({ name: entry.name, text })
  }
  const passedOver = directory.map(({ name }) => name).filter((name) => !isDossier(name) && !isNothing(name))
  return { ok: true, files, passedOver }
}

const refused = (problem: string): Unpacked => ({ ok: false, problem })

function problemOfDirectory(directory: readonly ZipEntry[], most: ArchiveLimits): string | null {
  if (directory.length > most.files) return `holds more than ${most.files.toLocaleString('en')} files`
  const seen = new Set<string>()
  let size = 0
  for (const entry of directory) {
    const problem = problemOfEntry(entry, most) ?? (seen.has(entry.name) ? 'is there twice' : null)
    if (problem !== null) return `${JSON.stringify(entry.name)} ${problem}`
    seen.add(entry.name)
    size += entry.size
  }
  return tooLargeInAll(size, most)
}

function problemOfEntry({ name, method, isEncrypted, size, packed }: ZipEntry, most: ArchiveLimits): string | null {
  const leadsOut = name.split('/').includes('..') || /^\/|^[a-z]:|\\|\0/i.test(name)
  if (leadsOut || name === '') return 'is a name that leads out of the folder'
  if (isEncrypted) return 'is encrypted'
  if (method !== 0 && method !== 8) return 'is packed in a way that cannot be read'
  return tooLargeInArchive(size, packed, most)
}

const isDossier = (name: string): boolean => /\.json$/i.test(name) && !isNothing(name)

/** Folders, and what systems put beside files. */
const isNothing = (name: string): boolean => name.endsWith('/') || /(^|\/)(\.|__MACOSX\/)/.test(name)

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
