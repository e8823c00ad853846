import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shippedDossiers } from '../../src/app/shippedDossiers.ts'

const folder = new URL('../../public/dossiers/', import.meta.url)

test('the list of dossiers that ship is that of the files, with their titles', () => {
  const files = readdirSync(folder).map((name) => {
    const { id, title }: { id: unknown; title: unknown } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    expect(name).toBe(`${String(id)}.json`)
    return { id, title }
  })
  const byId = (a: { id: unknown }, b: { id: unknown }) => String(a.id).localeCompare(String(b.id))
  expect([...shippedDossiers].sort(byId)).toEqual(files.sort(byId))
})
