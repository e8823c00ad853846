import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Outline, Part } from '../../../machines/briefing/outline.ts'
import { html } from '../../../src/briefing/formats/html.tsx'
import { BriefChart } from '../../../src/ui/charts/briefing/BriefChart.tsx'
import { sha256 } from '../../../src/ui/sha256.ts'
import { arbitraryOutline } from '../arbitraryOutline.ts'
import { partsIn, shown, tablesOf } from './outlineTexts.ts'

const few = { numRuns: 8 }

const read = (text: string): Document => new DOMParser().parseFromString(text, 'text/html')

/** The text of an element as it is shown, without the numbers that lead to sources. */
function said(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined
  for (const one of copy?.querySelectorAll('.brief-cite') ?? []) one.remove()
  return shown(copy?.textContent ?? '')
}

const all = (within: ParentNode, selector: string): Element[] => [...within.querySelectorAll(selector)]

describe('a briefing as one HTML file', () => {
  test('has a section for each part that is in, with its title and its finding, and none for one that is left out', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const page = read(html(outline))
        expect(said(page.querySelector('h1'))).toBe(shown(outline.title))
        expect(page.title).toBe(outline.title)
        const sections = all(page, '.brief-part').filter((one) => one.getAttribute('aria-labelledby') !== 'brief-rests')
        expect(sections.map((one) => said(one.querySelector('h2')))).toEqual(
          partsIn(outline).map(({ title }) => shown(title)),
        )
        for (const [place, { headline, ownHeadline }] of partsIn(outline).entries()) {
          const finding = sections[place]?.querySelector(ownHeadline === null ? '.brief-finding' : '.brief-record')
          const before = ownHeadline === null ? '' : 'From the record: '
          expect(said(finding)).toBe(shown(before + headline.runs.map(({ text }) => text).join('')))
          expect(all(finding as Element, 'strong').map((one) => one.textContent)).toEqual(
            headline.runs.filter(({ isStrong }) => isStrong).map(({ text }) => text),
          )
        }
      }),
      few,
    )
  })

  test('gives back every cell of every table and the numbers of every chart, under captions and heads', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const tables = all(read(html(outline)), 'table')
        expect(
          tables.map((table) => ({
            columns: all(table, 'thead th[scope=col]').map(said),
            rows: all(table, 'tbody tr').map((row) => all(row, 'th[scope=row], td').map(said)),
          })),
        ).toEqual(tablesOf(outline))
        for (const table of tables) expect(said(table.querySelector('caption'))).not.toBe('')
      }),
      few,
    )
  })

  test('draws each chart as slides do, with its own style', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const text = html(outline)
        for (const block of partsIn(outline).flatMap(({ blocks }) => blocks))
          if (block.kind === 'chart') expect(text).toContain(renderToStaticMarkup(<BriefChart chart={block} />))
        const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(text) ?? []
        for (const drawing of all(read(text), '.drawn *'))
          for (const name of drawing.classList) expect(style).toContain(`.${name}`)
      }),
      few,
    )
  })

  test('holds no script, no style but its own, and nothing that is loaded', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const page = read(html(outline))
        expect(all(page, 'script, iframe, object, embed, img, link, base, form, [style], [src]')).toEqual([])
        for (const element of all(page, '*')) for (const { name } of element.attributes) expect(name).not.toMatch(/^on/)
        for (const link of all(page, 'a')) expect(link.getAttribute('href')).toMatch(/^(#brief-rests-\d+$|https:)/)
      }),
      few,
    )
  })

  test('allows by its own policy exactly the style that it holds', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const text = html(outline)
        const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(text) ?? []
        expect(style).toContain('.brief-document')
        expect(style).toContain('--holds')
        const hash = createHash('sha256').update(style).digest('base64')
        expect(text).toContain(`default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:`)
      }),
      { numRuns: 1 },
    )
  })

  test('leads each number to what it rests on', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const page = read(html(outline))
        for (const link of all(page, '.brief-cite a')) {
          const entry = page.querySelector(link.getAttribute('href') ?? '')
          expect(all(page, '.brief-rests > li').indexOf(entry as Element) + 1).toBe(
            Number.parseInt(link.textContent ?? '', 10),
          )
        }
      }),
      few,
    )
  })

  test('marks what has changed, what the analyst wrote, and whether the facts have changed beneath it', () => {
    fc.assert(
      fc.property(arbitraryOutline, fc.boolean(), (outline, isStale) => {
        const [first, ...others] = outline.parts
        const part = { ...first, hasChanged: true, note: { text: 'One.\n\nTwo <b>.', isStale } } as Part
        const section = read(html({ ...outline, parts: [part, ...others] } as Outline)).querySelector('.brief-part')
        expect(said(section?.querySelector('header'))).toContain('Changed')
        expect(all(section as Element, '.brief-note').map(said)).toEqual(['One.', 'Two <b>.'])
        expect(said(section?.querySelector('blockquote:last-of-type footer')).includes('have changed')).toBe(isStale)
      }),
      { numRuns: 3 },
    )
  })
})

test('the hash of a text is SHA-256', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('base64'))
    }),
  )
})
