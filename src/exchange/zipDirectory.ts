/** A file as the directory of a zip lists it. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored as it is, 8 deflated; any other cannot be read. */
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where its header begins. */
  readonly header: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const FILE = 0x04034b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const FILE_LENGTH = 30
const LONGEST_COMMENT = 0xffff

/** The directory of a zip, at most so many entries and one more; null where it is no zip, or is cut. */
export function zipDirectory(zip: Uint8Array, most: number): ZipEntry[] | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = endOf(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  while (entries.length < count && entries.length <= most) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return null
    const lengthOfName = view.getUint16(at + 28, true)
    const next = at + ENTRY_LENGTH + lengthOfName + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return null
    const flags = view.getUint16(at + 8, true)
    entries.push({
      name: nameOf(zip.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + lengthOfName)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    })
    at = next
  }
  return entries
}

/** A name in UTF-8, else as Windows writes it where letters are Cyrillic: there every byte is a character of its own. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('ibm866').decode(bytes)
  }
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return null
}

/** The packed bytes of a file; null where they are not where the directory says. */
export function packedBytes(zip: Uint8Array, { header, packed }: ZipEntry): Uint8Array | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  if (header + FILE_LENGTH > zip.length || view.getUint32(header, true) !== FILE) return null
  const start = header + FILE_LENGTH + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return start + packed > zip.length ? null : zip.subarray(start, start + packed)
}
