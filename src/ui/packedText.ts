import { limits } from '../../machines/dossier/limits.ts'
import { bytesOf, lettersOf } from './letters.ts'

/** The form in which texts are packed now; it stands before them, so that a later one is told from a damaged one. */
const FORM = '1'

/** Why a packed text could not be read. */
export type PackFault = 'damaged' | 'tooLarge' | 'otherForm'

export type Unpacked = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: PackFault }

/**
 * A text for an address: `1.` and its UTF-8 deflated, in the letters that stand in addresses as they are. The zlib form
 * of deflate brings its own checksum, by which changed letters are seen.
 */
export async function packText(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'))
  return `${FORM}.${lettersOf(new Uint8Array(await new Response(packed).arrayBuffer()))}`
}

/** Reads what `packText` made. It unpacks piece by piece and stops as soon as there are more bytes than `most`. */
export async function unpackText(packed: string, most: number = limits.bytes): Promise<Unpacked> {
  const [form = '', letters = ''] = packed.split('.', 2)
  if (form !== FORM) return { ok: false, why: /^\d{1,3}$/.test(form) ? 'otherForm' : 'damaged' }
  try {
    const bytes = await inflated(bytesOf(letters), most)
    if (bytes === null) return { ok: false, why: 'tooLarge' }
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { ok: false, why: 'damaged' }
  }
}

/** Null where there are more bytes than `most`; rejects for what is no deflated stream from end to end. */
async function inflated(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > most) {
      await reader.cancel().catch(() => {})
      return null
    }
    chunks.push(next.value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
