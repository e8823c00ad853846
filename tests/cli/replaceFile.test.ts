import { chmodSync, chownSync, lstatSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import * as files from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Disk, replaceFile, writeFile } from '../../src/cli/replaceFile.ts'
import { folder } from './folder.ts'

const [WAS, TEXT] = ['old\n', 'new text, longer than the old one\n']

/** A disk of which one call fails, the n-th, as it would for want of room. Handles count as well. */
function failingAt(failing: number) {
  let calls = 0
  const failed: string[] = []
  const watched = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(of, name) {
        const value: unknown = Reflect.get(of, name)
        if (typeof value !== 'function') return value
        return async (...given: unknown[]) => {
          calls += 1
          if (calls === failing) {
            failed.push(String(name))
            if (name === 'close') await Reflect.apply(value, of, given)
            throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
          }
          const result: unknown = await Reflect.apply(value, of, given)
          return name === 'open' && typeof result === 'object' && result !== null ? watched(result) : result
        }
      },
    })
  return { disk: watched<Disk>({ ...files }), failed, calls: () => calls }
}

/** A disk on which something happens as soon as the file aside is there. */
function opening(then: (aside: string) => Promise<void>): Disk {
  const open: Disk['open'] = async (path, flags, mode) => {
    const handle = await files.open(path, flags, mode)
    if (flags === 'wx') await then(String(path))
    return handle
  }
  return { ...files, open }
}

test('a folder in which one may not write is named: the file itself may well be written', async () => {
  const there = folder()
  const file = there.put('a.json', WAS)
  for (const code of ['EACCES', 'EPERM']) {
    const open: Disk['open'] = () => Promise.reject(Object.assign(new Error('no'), { code }))
    const problem = `cannot be written anew: permission denied in its folder ${there.path}`
    for (const replaced of [
      await replaceFile(file, WAS, TEXT, { ...files, open }),
      await writeFile(file, TEXT, { ...files, open }),
    ]) {
      expect(replaced).toEqual({ outcome: 'failed', problem })
    }
  }
  expect(there.read('a.json')).toBe(WAS)
})

describe('a file that is written anew', () => {
  test('holds the new text, with the rights that it had, and nothing stands beside it', async () => {
    const there = folder()
    const file = there.put('a.json', WAS)
    chmodSync(file, 0o640)
    expect(await replaceFile(file, WAS, TEXT)).toEqual({ outcome: 'written' })
    expect([there.read('a.json'), there.names(), statSync(file).mode & 0o777]).toEqual([TEXT, ['a.json'], 0o640])
  })

  test('is left alone where it no longer holds what was read', async () => {
    const there = folder()
    const file = there.put('a.json', 'other\n')
    expect(await replaceFile(file, WAS, TEXT)).toEqual({ outcome: 'changed' })
    expect([there.read('a.json'), there.names()]).toEqual(['other\n', ['a.json']])
  })

  test('keeps its byte order mark', async () => {
    const there = folder()
    await replaceFile(there.put('a.json', `\uFEFF${WAS}`), WAS, TEXT)
    expect(there.read('a.json')).toBe(`\uFEFF${TEXT}`)
  })

  test('is written where a link leads, and the link stays one', async () => {
    const there = folder()
    there.put('a.json', WAS)
    const link = join(there.path, 'link.json')
    symlinkSync('a.json', link)
    expect(await replaceFile(link, WAS, TEXT)).toEqual({ outcome: 'written' })
    expect([there.read('a.json'), lstatSync(link).isSymbolicLink()]).toEqual([TEXT, true])
  })

  test('is the old one, whole, where the command is cut off between writing aside and renaming', async () => {
    const there = folder()
    const file = there.put('a.json', WAS)
    const reached = new Promise<{ readonly aside: string; readonly goOn: () => void }>((resolve) => {
      const rename: Disk['rename'] = (aside) =>
        new Promise((goOn) => resolve({ aside: readFileSync(String(aside), 'utf8'), goOn }))
      void replaceFile(file, WAS, TEXT, { ...files, rename })
    })
    const { aside, goOn } = await reached
    expect(aside).toBe(TEXT)
    expect([there.read('a.json'), there.names()]).toEqual([WAS, ['.a.json.parley-new', 'a.json']])
    goOn()
  })

  test('is written over what such a crash has left, once ten seconds have passed', async () => {
    const there = folder()
    const file = there.put('a.json', WAS)
    const left = there.put('.a.json.parley-new', 'half')
    const longAgo = Date.now() / 1000 - 11
    utimesSync(left, longAgo, longAgo)
    expect(await replaceFile(file, WAS, TEXT)).toEqual({ outcome: 'written' })
    expect([there.read('a.json'), there.names()]).toEqual([TEXT, ['a.json']])
  })

  test('is never what another command has half written, which took this one for dead', async () => {
    const there = folder()
    const file = there.put('a.json', WAS)
    const disk = opening(async (aside) => {
      await files.rm(aside)
      await files.writeFile(aside, 'half')
    })
    expect(await replaceFile(file, WAS, TEXT, disk)).toEqual({ outcome: 'changed' })
    expect([there.read('a.json'), there.read('.a.json.parley-new')]).toEqual([WAS, 'half'])
  })

  test('is kept from whoever may not read it, while it is written aside as well', async () => {
    const there = folder()
    const file = there.put('a.json', WAS)
    chmodSync(file, 0o600)
    const rights: number[] = []
    const disk = opening(async (aside) => void rights.push(statSync(aside).mode & 0o077))
    expect(await replaceFile(file, WAS, TEXT, disk)).toEqual({ outcome: 'written' })
    expect(rights).toEqual([0])
  })

  test.runIf(process.getuid?.() === 0)('stays its owner’s and its group’s', async () => {
    const there = folder()
    const file = there.put('a.json', WAS)
    chownSync(file, 1234, 2345)
    chmodSync(file, 0o660)
    expect(await replaceFile(file, WAS, TEXT)).toEqual({ outcome: 'written' })
    const { uid, gid, mode } = statSync(file)
    expect([uid, gid, mode & 0o777]).toEqual([1234, 2345, 0o660])
  })

  test('waits for another command that is writing it', async () => {
    const there = folder()
    const file = there.put('a.json', WAS)
    const others = there.put('.a.json.parley-new', 'half')
    setTimeout(() => void files.rm(others), 100)
    expect(await replaceFile(file, WAS, TEXT)).toEqual({ outcome: 'written' })
    expect(there.names()).toEqual(['a.json'])
  })

  test('loses nothing where many write at once: each is told whether it was first', async () => {
    const there = folder()
    const file = there.put('a.json', '')
    const append = async (line: string): Promise<void> => {
      const was = readFileSync(file, 'utf8')
      const { outcome } = await replaceFile(file, was, was + line)
      if (outcome === 'changed') await append(line)
      else expect(outcome).toBe('written')
    }
    const lines = Array.from({ length: 12 }, (_, number) => `${number}\n`)
    await Promise.all(lines.map(append))
    expect(there.read('a.json').split('\n').sort()).toEqual([...lines.map((line) => line.trim()), ''].sort())
  })
})

test('whichever call fails, the old or the new text is there, whole, and "written" is never false', async () => {
  const names: string[] = []
  for (let failing = 1; ; failing += 1) {
    const there = folder()
    const { disk, failed, calls } = failingAt(failing)
    const result = await replaceFile(there.put('a.json', WAS), WAS, TEXT, disk)
    if (calls() < failing) break
    names.push(...failed)
    const text = there.read('a.json')
    if (result.outcome === 'written') expect(text).toBe(TEXT)
    else {
      expect(text).toBe(WAS)
      expect(result).toEqual({ outcome: 'failed', problem: 'could not be written: the disk is full' })
    }
  }
  for (const call of ['realpath', 'open', 'writeFile', 'sync', 'close', 'rename']) expect(names).toContain(call)
})

test.each([
  ['is not there', 'nowhere.json', 'no such file'],
  ['lies in a file', 'a.json/b.json', 'no such file'],
])('what %s is told in words', async (_, name, problem) => {
  const there = folder()
  there.put('a.json', WAS)
  expect(await replaceFile(join(there.path, name), WAS, TEXT)).toEqual({ outcome: 'failed', problem })
})
