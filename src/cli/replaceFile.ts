import * as files from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What came of writing a file anew. `changed`: it no longer held what it did when it was read, and nothing was written. */
export type Replaced =
  | { readonly outcome: 'written' | 'changed' }
  | { readonly outcome: 'failed'; readonly problem: string }

/** What writing needs of the disk. */
export type Disk = Pick<typeof files, 'access' | 'open' | 'readFile' | 'realpath' | 'rename' | 'rm' | 'stat'>

const STALE_AFTER = 10_000
const LONGEST_WAIT = 15_000
const STEP = 20

/**
 * Writes a file anew, provided that it still holds what was read: the text goes into a file aside in the same folder,
 * down to the disk, and takes the place of the other in one step. Whenever it ends, the old or the new file is there,
 * whole. The file aside keeps other command lines waiting; one that a crash has left counts no more after ten seconds.
 */
export async function replaceFile(file: string, was: string, text: string, disk: Disk = files): Promise<Replaced> {
  try {
    const target = await disk.realpath(file)
    const { mode } = await disk.stat(target)
    await disk.access(target, files.constants.W_OK)
    const aside = join(dirname(target), `.${basename(target)}.parley-new`)
    const handle = await openAside(aside, disk)
    let isAside = true
    try {
      if (!(await writeAside(handle, target, was, text, mode, disk))) return { outcome: 'changed' }
      await disk.rename(aside, target)
      isAside = false
    } finally {
      if (isAside) await disk.rm(aside, { force: true })
    }
    // The text stands in its place: where its name cannot be made to outlast a power cut, it is written all the same.
    await syncFolder(dirname(target), disk).catch(() => undefined)
    return { outcome: 'written' }
  } catch (fault) {
    return { outcome: 'failed', problem: problemOf(fault) }
  }
}

/** Opens a file that is not there yet; waits for whoever has it. */
async function openAside(aside: string, disk: Disk): Promise<files.FileHandle> {
  for (let waited = 0; ; waited += STEP) {
    try {
      return await disk.open(aside, 'wx')
    } catch (fault) {
      if (codeOf(fault) !== 'EEXIST' || waited >= LONGEST_WAIT) throw fault
    }
    const age =
      Date.now() -
      (await disk.stat(aside).then(
        ({ mtimeMs }) => mtimeMs,
        () => Date.now(),
      ))
    if (age > STALE_AFTER) await disk.rm(aside, { force: true })
    else await wait(STEP)
  }
}

/** Whether the text stands aside, on the disk; not so where the file has changed. A byte order mark stays. */
async function writeAside(
  handle: files.FileHandle,
  target: string,
  was: string,
  text: string,
  mode: number,
  disk: Disk,
): Promise<boolean> {
  try {
    const present = await disk.readFile(target)
    if (!present.equals(Buffer.from(was)) && !present.equals(Buffer.from(`\uFEFF${was}`))) return false
    const mark = present.length > Buffer.byteLength(was) ? '\uFEFF' : ''
    await handle.writeFile(mark + text)
    await handle.chmod(mode & 0o7777)
    await handle.sync()
    return true
  } finally {
    await handle.close()
  }
}

async function syncFolder(folder: string, disk: Disk): Promise<void> {
  const handle = await disk.open(folder)
  await handle.sync().finally(() => handle.close())
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'may not be written: permission denied',
  EPERM: 'may not be written: permission denied',
  EROFS: 'may not be written: the disk is read-only',
  ENOSPC: 'could not be written: the disk is full',
  EDQUOT: 'could not be written: the quota is used up',
  EEXIST: 'is being written by another command; try again',
}

const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault)

const problemOf = (fault: unknown): string => problems[codeOf(fault)] ?? `could not be written (${codeOf(fault)})`
