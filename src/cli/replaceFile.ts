import type { Stats } from 'node:fs'
import * as files from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What came of writing a file anew. `changed`: it no longer held what it did when it was read, and nothing was written. */
export type Replaced =
  | { readonly outcome: 'written' | 'changed' }
  | { readonly outcome: 'failed'; readonly problem: string }

/** What writing needs of the disk. */
export type Disk = Pick<typeof files, 'access' | 'open' | 'readFile' | 'realpath' | 'rename' | 'rm' | 'stat'>

type Rights = Pick<Stats, 'uid' | 'gid' | 'mode'>

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
    const rights = await disk.stat(target)
    await disk.access(target, files.constants.W_OK)
    return await throughAside(target, disk, (handle) => writeAside(handle, target, was, text, rights, disk))
  } catch (fault) {
    return { outcome: 'failed', problem: problemOf(fault) }
  }
}

/** Writes a file whatever it held, or where there was none, in the same way. */
export async function writeFile(file: string, contents: string | Uint8Array, disk: Disk = files): Promise<Replaced> {
  try {
    const present = await presentAt(file, disk)
    if (present !== null) await disk.access(present.target, files.constants.W_OK)
    return await throughAside(present?.target ?? file, disk, async (handle) => {
      await handle.writeFile(contents)
      if (present === null) await handle.chmod(NEW_FILE & ~process.umask())
      else await giveRights(handle, present.rights)
      await handle.sync()
      return true
    })
  } catch (fault) {
    return { outcome: 'failed', problem: problemOf(fault) }
  }
}

const NEW_FILE = 0o666

/** Where a name leads, and whose that file is; null where there is none. */
async function presentAt(
  file: string,
  disk: Disk,
): Promise<{ readonly target: string; readonly rights: Rights } | null> {
  try {
    const target = await disk.realpath(file)
    const rights = await disk.stat(target)
    if (rights.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
    return { target, rights }
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return null
    throw fault
  }
}

/** Lets a file aside be written, and puts it in the place of another in one step. */
async function throughAside(
  target: string,
  disk: Disk,
  write: (handle: files.FileHandle) => Promise<boolean>,
): Promise<Replaced> {
  const aside = join(dirname(target), `.${basename(target)}.parley-new`)
  let handle: files.FileHandle
  try {
    handle = await openAside(aside, disk)
  } catch (fault) {
    if (!['EACCES', 'EPERM'].includes(codeOf(fault))) throw fault
    return { outcome: 'failed', problem: `cannot be written anew: permission denied in its folder ${dirname(target)}` }
  }
  try {
    if (!(await write(handle))) return { outcome: 'changed' }
    // Another command may have taken this one for dead, and write aside itself by now.
    if (!(await isThere(handle, aside, disk))) return { outcome: 'changed' }
    await disk.rename(aside, target)
  } finally {
    if (await isThere(handle, aside, disk).catch(() => false)) await disk.rm(aside, { force: true })
    await handle.close().catch(() => undefined)
  }
  // The text stands in its place: where its name cannot be made to outlast a power cut, it is written all the same.
  await syncFolder(dirname(target), disk).catch(() => undefined)
  return { outcome: 'written' }
}

/** Whether a file that was opened still has its name. Only while it is open can no other file be taken for it. */
async function isThere(handle: files.FileHandle, path: string, disk: Disk): Promise<boolean> {
  const [own, there] = await Promise.all([
    handle.stat(),
    disk.stat(path).catch((fault: unknown) => {
      if (codeOf(fault) === 'ENOENT') return null
      throw fault
    }),
  ])
  return there !== null && there.ino === own.ino
}

/** Opens a file that is not there yet, for its owner's eyes only; waits for whoever has it. */
async function openAside(aside: string, disk: Disk): Promise<files.FileHandle> {
  for (let waited = 0; ; waited += STEP) {
    try {
      return await disk.open(aside, 'wx', 0o600)
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
  rights: Rights,
  disk: Disk,
): Promise<boolean> {
  const present = await disk.readFile(target)
  if (!present.equals(Buffer.from(was)) && !present.equals(Buffer.from(`\uFEFF${was}`))) return false
  const mark = present.length > Buffer.byteLength(was) ? '\uFEFF' : ''
  await handle.writeFile(mark + text)
  await giveRights(handle, rights)
  await handle.sync()
  return true
}

/** Makes a file its owner's and its group's, as far as one may, and then sets what these may do. */
async function giveRights(handle: files.FileHandle, { uid, gid, mode }: Rights): Promise<void> {
  const own = await handle.stat()
  if (own.uid !== uid || own.gid !== gid) {
    await handle
      .chown(uid, gid)
      .catch(() => handle.chown(own.uid, gid))
      .catch(() => undefined)
  }
  await handle.chmod(mode & 0o7777)
}

async function syncFolder(folder: string, disk: Disk): Promise<void> {
  const handle = await disk.open(folder)
  await handle.sync().finally(() => handle.close())
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder',
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
