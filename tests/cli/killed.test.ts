import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { parseDossier } from '../../machines/dossier.ts'
import { ensureCommandLine } from '../../src/setup/command-line.mjs'
import { folder } from './folder.ts'
import { file, ukraine } from './runs.ts'

const TIMES = process.env.SOAK ? 200 : 10

beforeAll(() => ensureCommandLine(), 60_000)

const idsIn = (text: string): readonly string[] => {
  const parsed = parseDossier(text)
  if (!parsed.ok) throw new Error(parsed.faults[0]?.problem)
  return parsed.dossier.developments.map(({ id }) => id)
}

test(
  `a log that is killed, ${TIMES} times at any moment, leaves the old or the new file whole, and what it called logged is there`,
  async () => {
    const there = folder()
    const dossier = there.put('case.json', readFileSync(ukraine, 'utf8'))
    let known = idsIn(there.read('case.json'))
    for (let time = 0; time < TIMES; time += 1) {
      const id = `killed-${time}`
      const options = ['--at', '2025-03-20', '--headline', 'News', '--source', 'interfax-jeddah', '--id', id]
      const child = spawn(process.execPath, [file('src/setup/parley.mjs'), 'log', dossier, ...options])
      let told = ''
      child.stderr.on('data', (chunk) => {
        told += chunk
      })
      const ended = new Promise((resolve) => child.on('close', resolve))
      await Promise.race([ended, wait(60 + ((time * 37) % 300))])
      child.kill('SIGKILL')
      await ended
      const ids = idsIn(there.read('case.json'))
      const isThere = ids.length > known.length
      expect(ids).toEqual(isThere ? [...known, id] : known)
      if (told.includes('logged')) expect(isThere).toBe(true)
      known = ids
      rmSync(join(there.path, '.case.json.parley-new'), { force: true })
    }
  },
  TIMES * 5_000,
)
