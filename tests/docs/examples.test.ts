import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDossier } from '../../machines/dossier.ts'

test.each(['README.md', 'docs/format.md'])('the dossier that %s shows is one', (file) => {
  const [, example = ''] = /```json\n([^`]*)```/.exec(readFileSync(file, 'utf8')) ?? []
  expect(parseDossier(example)).toMatchObject({ ok: true })
})

test.each([
  'README.md',
  'docs/format.md',
  'docs/house.md',
  'docs/record.md',
  'docs/exchange.md',
  'docs/statecharts.md',
  'docs/grading.md',
  'docs/detail.md',
  'CHANGELOG.md',
])('what %s links to is there', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link)
  for (const link of links)
    expect(() => readFileSync(new URL(link, `file://${process.cwd()}/${file}`)), link).not.toThrow()
})
