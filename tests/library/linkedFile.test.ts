import { describe, expect, test } from 'vitest'
import { textHash } from '../../machines/record/hash.ts'
import { LinkedWriter, type Marks } from '../../src/library/LinkedWriter.ts'
import { linkOf } from '../../src/library/link.ts'
import {
  canLink,
  chooseFile,
  type FileHandle,
  isFileHandle,
  readFile,
  type Written,
  writeFile,
} from '../../src/library/linkedFile.ts'

const fileText = (text: string) => ({ text, entries: text.length })

/** A file on a disk that does as browsers do: what is written shows when it is closed, and not before. */
class Disk {
  text = ''
  modified = 1
  permission: PermissionState = 'granted'
  /** The step that fails, and with what. */
  fails: { readonly at: 'open' | 'write' | 'close' | 'look'; readonly name: string } | null = null
  readonly seen: string[] = []
  aborted = 0

  get handle(): FileHandle {
    const file: Partial<FileHandle> = {
      kind: 'file',
      name: 'dossier.json',
      queryPermission: async () => this.permission,
      requestPermission: async () => {
        this.permission = 'granted'
        return this.permission
      },
      getFile: async () => {
        this.#failAt('look')
        return new File([this.text], 'dossier.json', { lastModified: this.modified })
      },
      createWritable: async () => this.#writable(),
    }
    return file as FileHandle
  }

  #writable(): FileSystemWritableFileStream {
    this.#failAt('open')
    let aside = ''
    const stream: Partial<FileSystemWritableFileStream> = {
      write: async (part) => {
        aside += String(part).slice(0, 3)
        this.#failAt('write')
        aside = String(part)
      },
      abort: async () => {
        this.aborted += 1
      },
      close: async () => {
        this.#failAt('close')
        this.text = aside
        this.modified += 1
        this.seen.push(aside)
      },
    }
    return stream as FileSystemWritableFileStream
  }

  #failAt(at: 'open' | 'write' | 'close' | 'look'): void {
    if (this.fails?.at === at) throw new DOMException('the disk says no', this.fails.name)
  }
}

/** Marks that outlast a writer; at first the file as it is when it was chosen. */
async function marksOf(disk: Disk): Promise<Marks> {
  let { mark } = await readFile(disk.handle)
  return {
    read: async () => mark,
    async keep(next) {
      mark = next
    },
    alone: (work) => work(),
  }
}

describe('a file that a dossier is linked to', () => {
  test('is written whole, and says how it looks then', async () => {
    const disk = new Disk()
    const mark = { size: 7, modified: 2, hash: textHash('{"a":1}') }
    expect(await writeFile(disk.handle, '{"a":1}', null)).toEqual({ result: 'written', mark })
    expect(disk.text).toBe('{"a":1}')
  })

  test.each([
    ['open', 'NotFoundError', 'gone'],
    ['open', 'NotAllowedError', 'asks'],
    ['write', 'QuotaExceededError', 'failed'],
    ['close', 'InvalidStateError', 'failed'],
    ['look', 'NotFoundError', 'gone'],
  ] as const)('is as it was where it cannot be written (%s, %s)', async (at, name, result) => {
    const disk = new Disk()
    disk.text = 'the old'
    disk.fails = { at, name }
    expect(await writeFile(disk.handle, 'the new', { size: 7, modified: 1, hash: 0 })).toEqual({ result })
    expect(disk.text).toBe('the old')
    expect(disk.aborted).toBe(at === 'write' ? 1 : 0)
  })

  test('is not touched without leave', async () => {
    const disk = new Disk()
    disk.permission = 'prompt'
    expect(await writeFile(disk.handle, 'new', null)).toEqual({ result: 'asks' })
    expect(disk.seen).toEqual([])
  })

  test('is left alone where something else wrote to it, until that was taken in', async () => {
    const disk = new Disk()
    const heard: Written[] = []
    const marks = await marksOf(disk)
    const writer = new LinkedWriter(disk.handle, marks, { onWritten: (written) => heard.push(written) })
    await writer.write(fileText('one'))
    disk.text = 'by another program'
    disk.modified += 5
    await writer.write(fileText('two'))
    expect(disk.text).toBe('by another program')
    await marks.keep((await readFile(disk.handle)).mark)
    await writer.write(fileText('one and another'))
    expect(disk.text).toBe('one and another')
    expect(heard.map(({ result }) => result)).toEqual(['written', 'changed', 'written'])
  })

  test('is left alone too where something else wrote to it between two sittings, until one asks for it', async () => {
    const disk = new Disk()
    const heard: Written[] = []
    const marks = await marksOf(disk)
    const sitting = () => new LinkedWriter(disk.handle, marks, { onWritten: (written) => heard.push(written) })
    await sitting().write(fileText('one'))
    await sitting().write(fileText('two'))
    disk.text = 'TWO'
    disk.modified += 5
    const writer = sitting()
    await writer.write(fileText('three'))
    expect(disk.text).toBe('TWO')
    await writer.overwrite(fileText('three'))
    expect(disk.text).toBe('three')
    await sitting().write(fileText('four'))
    expect(disk.text).toBe('four')
    expect(heard.map(({ result }) => result)).toEqual(['written', 'written', 'changed', 'written', 'written'])
  })

  test('counts as the same where only its time is another', async () => {
    const disk = new Disk()
    const marks = await marksOf(disk)
    const writer = new LinkedWriter(disk.handle, marks, {})
    await writer.write(fileText('one'))
    disk.modified += 5
    await writer.write(fileText('two'))
    expect(disk.text).toBe('two')
  })

  test('is not called written where its mark cannot be kept', async () => {
    const disk = new Disk()
    const heard: Written[] = []
    const marks = { ...(await marksOf(disk)), keep: () => Promise.reject(new Error('full')) }
    await new LinkedWriter(disk.handle, marks, { onWritten: (written) => heard.push(written) }).write(fileText('one'))
    expect(heard).toEqual([{ result: 'failed' }])
  })

  test('gets one text after the other, and of those that come meanwhile only the last', async () => {
    const disk = new Disk()
    const writer = new LinkedWriter(disk.handle, await marksOf(disk), {})
    await Promise.all(['1', '2', '3', '4'].map((text) => writer.write(fileText(text))))
    expect(disk.seen).toEqual(['1', '4'])
    await writer.write(fileText('5'))
    expect(disk.seen).toEqual(['1', '4', '5'])
  })
})

describe('what was stored of a link', () => {
  const { handle } = new Disk()
  const mark = { size: 3, modified: 5, hash: 7 }

  test('is read with its mark, and nothing else is taken for one', () => {
    expect(linkOf({ handle, mark })).toEqual({ handle, mark })
    expect([linkOf(null), linkOf({ name: 'a' }), linkOf({ handle: { name: 'a' }, mark })]).toEqual([null, null, null])
  })

  test.each([handle, { handle }, { handle, mark: { size: '3' } }])(
    'is one whose file is not written unasked where it has no mark (%#)',
    async (stored) => {
      const disk = new Disk()
      expect(await writeFile(disk.handle, 'new', linkOf(stored)?.mark ?? null)).toEqual({ result: 'changed' })
    },
  )
})

describe('choosing a file', () => {
  test('is offered where the browser can', async () => {
    const disk = new Disk()
    const page = { showSaveFilePicker: async () => disk.handle }
    expect([canLink(page), canLink({})]).toEqual([true, false])
    expect((await chooseFile('a.json', page))?.name).toBe('dossier.json')
    expect(await chooseFile('a.json', {})).toBeNull()
  })

  test('is no fault where it is called off', async () => {
    const calledOff = { showSaveFilePicker: () => Promise.reject(new DOMException('', 'AbortError')) }
    expect(await chooseFile('a.json', calledOff)).toBeNull()
    const refused = { showSaveFilePicker: () => Promise.reject(new DOMException('', 'SecurityError')) }
    await expect(chooseFile('a.json', refused)).rejects.toThrow()
  })

  test('a handle that was stored is told from whatever else was', () => {
    expect([isFileHandle(new Disk().handle), isFileHandle(null), isFileHandle({ name: 'a' })]).toEqual([
      true,
      false,
      false,
    ])
  })
})
