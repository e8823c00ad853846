import { textHash } from '../../machines/record/hash.ts'

/** What lib.dom does not know of a file handle yet. */
export interface FileHandle extends FileSystemFileHandle {
  queryPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>
}

interface FilePickers {
  showSaveFilePicker(options: PickerOptions): Promise<FileHandle>
}

interface PickerOptions {
  readonly id: string
  readonly suggestedName: string
  readonly types: readonly {
    readonly description: string
    readonly accept: Readonly<Record<string, readonly string[]>>
  }[]
}

/** How a file looked when it was last written or read here. */
export interface FileMark {
  readonly size: number
  /** In milliseconds since 1970. */
  readonly modified: number
  /** The hash of its text: some disks and programs set the time anew and leave the text as it is. */
  readonly hash: number
}

/** What came of the attempt to write. */
export type Written =
  | { readonly result: 'written'; readonly mark: FileMark }
  /** The browser wants to be asked again, in answer to a click or a key: see `allowFile`. */
  | { readonly result: 'asks' }
  | { readonly result: 'gone' }
  /** Something else wrote to it since; nothing was written. Read it, take in what it holds, and write with its mark. */
  | { readonly result: 'changed' }
  | { readonly result: 'failed' }

const READ_WRITE = { mode: 'readwrite' } as const

const hasPickers = (page: object): page is FilePickers => 'showSaveFilePicker' in page

/** Whether this browser can write to a file that its user chooses. Where it cannot, dossiers are downloaded and opened. */
export const canLink = (page: object = window): boolean => hasPickers(page)

/** Whether something that was stored is the handle of a file. */
export const isFileHandle = (stored: unknown): stored is FileHandle =>
  typeof stored === 'object' && stored !== null && 'createWritable' in stored && 'queryPermission' in stored

/** Lets the user choose a file, in answer to a click or a key; null where none was chosen or none can be. */
export async function chooseFile(name: string, page: object = window): Promise<FileHandle | null> {
  if (!hasPickers(page)) return null
  try {
    return await page.showSaveFilePicker({
      id: 'parley',
      suggestedName: name,
      types: [{ description: 'Parley', accept: { 'application/json': ['.json'] } }],
    })
  } catch (error) {
    if (nameOf(error) === 'AbortError') return null
    throw error
  }
}

/** Asks for the leave to write that the browser has taken back, in answer to a click or a key. */
export const allowFile = async (handle: FileHandle): Promise<boolean> =>
  (await handle.requestPermission(READ_WRITE)) === 'granted'

/**
 * Writes a whole text. The browser writes aside and swaps on closing: a crash leaves the old file or the new one. `mark`
 * is what the last writing or reading gave; null overwrites whatever there is. Never rejects.
 */
export async function writeFile(handle: FileHandle, text: string, mark: FileMark | null): Promise<Written> {
  try {
    if ((await handle.queryPermission(READ_WRITE)) !== 'granted') return { result: 'asks' }
    if (mark !== null && !(await looksAs(handle, mark))) return { result: 'changed' }
    const aside = await handle.createWritable()
    try {
      await aside.write(text)
    } catch (error) {
      await aside.abort()
      throw error
    }
    await aside.close()
    const { size, lastModified } = await handle.getFile()
    return { result: 'written', mark: { size, modified: lastModified, hash: textHash(text) } }
  } catch (error) {
    return { result: whyNot(error) }
  }
}

/** What a linked file holds; rejects where it cannot be read. */
export async function readFile(handle: FileHandle): Promise<{ readonly file: File; readonly mark: FileMark }> {
  const file = await handle.getFile()
  return { file, mark: { size: file.size, modified: file.lastModified, hash: textHash(await file.text()) } }
}

async function looksAs(handle: FileHandle, mark: FileMark): Promise<boolean> {
  const file = await handle.getFile()
  if (file.size !== mark.size) return false
  return file.lastModified === mark.modified || textHash(await file.text()) === mark.hash
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')

/** Why a file could not be read or written. */
export function whyNot(error: unknown): 'asks' | 'gone' | 'failed' {
  if (nameOf(error) === 'NotAllowedError' || nameOf(error) === 'SecurityError') return 'asks'
  return nameOf(error) === 'NotFoundError' ? 'gone' : 'failed'
}
