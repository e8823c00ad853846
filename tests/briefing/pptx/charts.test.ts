import { beforeAll, describe, expect, test } from 'vitest'
import { pptxOf } from '../../../src/briefing/pptx/pptxOf.ts'
import { writtenOutline } from '../writtenOutline.ts'
import { all, openPackage } from './package.ts'

type Read = ReturnType<ReturnType<typeof openPackage>['part']>

const values = (chart: Read, name: string): (string | null)[] => all(chart, name).map((one) => one.getAttribute('val'))

/** What a chart’s axis of categories, or each of its series, holds. */
const texts = (chart: Read, name: string): string[] =>
  all(chart, name).map((one) =>
    all(one, 'c:v')
      .map((value) => value.textContent)
      .join(' '),
  )

describe('a chart in a PowerPoint file', () => {
  let charts: Read[]
  beforeAll(async () => {
    const { names, part } = openPackage(await pptxOf(writtenOutline))
    charts = names.filter((name) => /^ppt\/charts\/[^/]+$/.test(name)).map(part)
  })
  const chart = (place: number): Read => {
    const found = charts[place]
    if (found === undefined) throw new Error(`there is no chart ${place}`)
    return found
  }

  test('of odds goes from none to all', () => {
    expect(values(chart(0), 'c:min')).toEqual(['0'])
    expect(values(chart(0), 'c:max')).toEqual(['100'])
  })

  test('of spans shows that what has no end goes on after the last end, and lets it fade', () => {
    const [russia = 0, ukraine = 0, open = 0] = endsOf(chart(1))
    expect(open).toBeGreaterThan(Math.max(russia, ukraine))
    expect(values(chart(1), 'c:max')).toEqual([String(open)])
    const [faded, ...others] = all(chart(1), 'c:dPt')
    expect(others).toEqual([])
    expect(faded === undefined ? [] : all(faded, 'c:idx').map((one) => one.getAttribute('val'))).toEqual(['2'])
    expect(faded === undefined ? 0 : all(faded, 'a:gradFill').length).toBeGreaterThan(0)
  })

  test('of days has a column for each, named as days are elsewhere on slides', () => {
    expect(values(chart(2), 'c:barDir')).toEqual(['col'])
    expect(values(chart(2), 'c:grouping')).toEqual(['stacked'])
    expect(texts(chart(2), 'c:cat')[0]).toBe('11 Mar 13 Mar 18 Mar 20 Mar 25 Mar')
  })
})

/** Where each bar of a chart of stacked bars ends. */
function endsOf(chart: Read): number[] {
  const series = texts(chart, 'c:val').map((one) => one.split(' ').map(Number))
  return (series[0] ?? []).map((_, place) => series.reduce((sum, one) => sum + (one[place] ?? 0), 0))
}
