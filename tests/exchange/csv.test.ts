import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDossier } from '../../machines/dossier.ts'
import { readDevelopments } from '../../src/exchange/csvIn.ts'
import { developmentsCsv } from '../../src/exchange/csvOut.ts'
import { byteOrderMark } from '../../src/ui/csvLine.ts'
import { sample } from '../machines/dossier/sample.ts'
import { soaked } from '../soaking.ts'
import { randomDevelopments, sampleWith } from './randomDevelopments.ts'

function dossierOf(value: unknown) {
  const parsed = readDossier(value)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults[0]))
  return parsed.dossier
}

/** The developments that come of a dossier's own once they have gone out as CSV and in again, in a copy without any. */
function thereAndBack(value: object, between = (csv: string) => csv) {
  const dossier = dossierOf(value)
  const preview = readDevelopments(between(developmentsCsv(dossier.developments)), { ...value, developments: [] })
  expect(preview.faults).toEqual([])
  return { before: dossier.developments, after: dossierOf({ ...value, developments: preview.added }).developments }
}

describe('developments that go out as CSV and come in again', () => {
  test('are the same, whatever they say', () => {
    fc.assert(
      fc.property(randomDevelopments, (developments) => {
        const { before, after } = thereAndBack(sampleWith(developments))
        expect(after).toStrictEqual(before)
      }),
      soaked(200),
    )
  })

  test('are the same, the shipped ones and those that use every key', () => {
    const shipped: object = JSON.parse(readFileSync('public/dossiers/ukraine-2025.json', 'utf8'))
    for (const value of [shipped, sample()]) {
      const { before, after } = thereAndBack(value)
      expect(before.length).toBeGreaterThan(2)
      expect(after).toStrictEqual(before)
    }
  })

  test.each([
    ['with a byte order mark', (csv: string) => byteOrderMark + csv],
    ['with lines that end in a line feed alone', (csv: string) => csv.replaceAll('\r\n', '\n')],
    ['with lines that end in a carriage return alone', (csv: string) => csv.replaceAll('\r\n', '\r')],
    ['with a head that ends otherwise than the rows', (csv: string) => csv.replace('\r\n', '\n')],
    ['with rows that end otherwise than the head', (csv: string) => csv.replaceAll('\r\n', '\n').replace('\n', '\r\n')],
    ['with blank lines and rows of empty cells', (csv: string) => csv.replace('\r\n', '\r\n\r\n,,,\r\n')],
  ])('are the same %s', (_, between) => {
    const { before, after } = thereAndBack(sample(), between)
    expect(after).toStrictEqual(before)
  })
})
