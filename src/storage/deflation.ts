import { faultOfLoading } from './storageFault.ts'

/** Makes long texts small, and texts of them again. */
export interface Deflation {
  readonly deflate: (text: string) => Uint8Array<ArrayBuffer>
  /** The text, or of bytes that are damaged as much of its beginning as can be had. */
  readonly inflate: (bytes: Uint8Array) => string
}

/** Only long records need it: so it is a part of the app by itself. Rejects with a `StorageFault` where it cannot be had. */
export const loadDeflation = (): Promise<Deflation> =>
  import('./deflate.ts').catch((error: unknown) => {
    throw faultOfLoading(error)
  })

/** What the text of a pack is stored as. */
export type StoredText = string | Uint8Array<ArrayBuffer>

/** Whether something may be that. */
export const isText = (text: unknown): text is StoredText => typeof text === 'string' || text instanceof Uint8Array

/** Whether what lies in the store of packs cannot be read as it is. */
export const isDeflated = (stored: unknown): boolean =>
  typeof stored === 'object' && stored !== null && 'text' in stored && stored.text instanceof Uint8Array

/** What reads all of these; null where none of them needs it. */
export const deflationFor = async (stored: readonly unknown[]): Promise<Deflation | null> =>
  stored.some(isDeflated) ? loadDeflation() : null
