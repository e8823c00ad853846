import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inputsUnchanged, noteInputs } from '../../src/setup/build-inputs.mjs'

let project = ''
let note = ''
const long = new Date('2025-03-18')

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'parley-inputs-'))
  note = join(project, 'built', 'inputs.json')
  mkdirSync(join(project, 'built'))
  for (const file of ['package-lock.json', 'vite.config.ts', 'main.ts', 'data.json']) write(file, 'first')
})
afterEach(() => rmSync(project, { recursive: true }))

function write(file: string, content: string, at = long) {
  writeFileSync(join(project, file), content)
  utimesSync(join(project, file), at, at)
}

function build(started: () => void = () => undefined) {
  const plugin = noteInputs('inputs.json', project)
  started()
  const modules = ['main.ts', 'data.json?import', 'node_modules/a/index.js'].map((file) => join(project, file))
  plugin.writeBundle.call({ getModuleIds: () => [...modules, '\0virtual'] }, { dir: join(project, 'built') })
}

test('a build fits while nothing that went into it has changed', () => {
  build()
  write('other.ts', 'not an input')
  expect(inputsUnchanged(note)).toBe(true)
})

test.each(['main.ts', 'data.json', 'package-lock.json', 'vite.config.ts'])('a change of %s makes it old', (file) => {
  build()
  write(file, 'other', new Date('2025-03-19'))
  expect(inputsUnchanged(note)).toBe(false)
})

test('an input that is gone makes it old', () => {
  build()
  rmSync(join(project, 'main.ts'))
  expect(inputsUnchanged(note)).toBe(false)
})

test('an input written while it was built makes it old', () => {
  build(() => write('main.ts', 'second', new Date(Date.now() + 1000)))
  expect(inputsUnchanged(note)).toBe(false)
})

test('without its note, or with half of it, a build is old', () => {
  expect(inputsUnchanged(note)).toBe(false)
  writeFileSync(note, '{"main.ts":')
  expect(inputsUnchanged(note)).toBe(false)
})
