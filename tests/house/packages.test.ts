import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inRoot } from '../../src/setup/root.mjs'
import { locked, manifest, shipped } from './lock.ts'

const rows = (text: string) =>
  [...text.matchAll(/^\| ([^|]+) \| ([^|]+) \| [^|]+ \|$/gm)]
    .map(([, name = '', licence = '']) => ({ name, licence }))
    .filter(({ name }) => name !== 'package' && !name.startsWith('---'))

const [asked = '', broughtAlong = ''] = readFileSync(inRoot('docs', 'packages.md'), 'utf8').split(/^## Brought along/m)

describe('the list of shipped packages', () => {
  test('names what package.json asks for, no more and no less', () => {
    expect(rows(asked).map(({ name }) => name)).toEqual(Object.keys(manifest.dependencies).sort())
  })

  test('names all that these bring along', () => {
    const others = shipped.map(({ name }) => name).filter((name) => !(name in manifest.dependencies))
    expect(rows(broughtAlong).map(({ name }) => name)).toEqual(others.sort())
  })

  test('gives each the licence that the package declares', () => {
    const declared = new Map(shipped.map(({ name, license }) => [name, license]))
    for (const { name, licence } of [...rows(asked), ...rows(broughtAlong)])
      expect(declared.get(name), name).toBe(licence)
  })

  test('has at most 24 that are asked for, fonts aside', () => {
    const fonts = /^@fontsource/
    expect(Object.keys(manifest.dependencies).filter((name) => !fonts.test(name)).length).toBeLessThanOrEqual(24)
  })
})

describe('the lock', () => {
  test('runs no script of a shipped package', () => {
    expect(shipped.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([])
  })

  test('holds no download address, so that any registry will do', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
  })

  test('holds a checksum of every package', () => {
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
  })
})

test('package.json asks for exact versions, so that two installs are the same', () => {
  for (const [name, version] of Object.entries(manifest.dependencies)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
})
