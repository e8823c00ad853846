import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDossier } from '../../../machines/dossier.ts'

const root = new URL('../../conformance/', import.meta.url)

const filesOf = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, root)).filter((name) => name.endsWith('.json') && !name.endsWith('.expect.json'))

const read = (folder: string, name: string): string => readFileSync(new URL(`${folder}/${name}`, root), 'utf8')

interface Expected {
  readonly paths: readonly string[]
  readonly any?: boolean
}

describe('a file that breaks a rule', () => {
  test.each(filesOf('invalid'))('%s is refused at exactly the paths that are wrong', (name) => {
    const { paths, any }: Expected = JSON.parse(read('invalid', name.replace('.json', '.expect.json')))
    const parsed = parseDossier(read('invalid', name))
    const found = parsed.ok ? [] : parsed.faults.map(({ path }) => path)
    if (any === true) {
      expect(found.length).toBeGreaterThan(0)
      expect(paths).toEqual(expect.arrayContaining(found))
    } else expect(found.sort()).toEqual([...paths].sort())
  })
})

describe.each(['rules', 'random'])('the files of %s', (folder) => {
  test.each(filesOf(folder))('%s has no fault', (name) => {
    expect(parseDossier(read(folder, name))).toMatchObject({ ok: true })
  })
})
