import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textIn } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import type { Outline, Part } from '../../../machines/briefing/outline.ts'
import { markdown } from '../../../src/briefing/formats/markdown.ts'
import { markdownRuns } from '../../../src/briefing/formats/markdownRuns.ts'
import { markdownCell, markdownText } from '../../../src/briefing/formats/markdownText.ts'
import { arbitraryOutline } from '../arbitraryOutline.ts'
import { partsIn, shown, shownSentence, tablesOf, uncited } from './outlineTexts.ts'

const read = (text: string) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

type Node = ReturnType<typeof read>['children'][number]

/** The nodes under each heading of the second rank. */
function sections(text: string): readonly { readonly title: string; readonly nodes: readonly Node[] }[] {
  const found: { title: string; nodes: Node[] }[] = []
  for (const node of read(text).children)
    if (node.type === 'heading' && node.depth === 2) found.push({ title: textIn(node), nodes: [] })
    else found.at(-1)?.nodes.push(node)
  return found
}

const every = (node: unknown, type: string): { readonly value?: string; readonly url?: string }[] => {
  if (typeof node !== 'object' || node === null) return []
  const one = node as { type?: string; children?: unknown[]; value?: string; url?: string }
  return [...(one.type === type ? [one] : []), ...(one.children ?? []).flatMap((child) => every(child, type))]
}

const tablesIn = (text: string) =>
  read(text).children.flatMap((node) =>
    node.type === 'table' ? [node.children.map((row) => row.children.map((cell) => uncited(textIn(cell))))] : [],
  )

/** An outline is long: a dozen of them hold thousands of texts. */
const few = { numRuns: 12 }

const bare = (text: string) => text.replace(/\s/g, '')
const strongRuns = ({ headline }: Part) =>
  headline.runs.flatMap(({ text, isStrong }) => (isStrong ? [text] : [])).join('')

const signs = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~$&:;@=/"\' \n\t1aЖé😀“'),
    fc.constantFrom('www.a.b', 'http://a.b/c_d', 'a@b.cc', '&amp;', '**', '\n\n', '```', '---'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 24,
})

describe('a briefing as Markdown', () => {
  test('has a heading for each part that is in, and none for one that is left out', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const titles = sections(markdown(outline)).map(({ title }) => title)
        const rests = titles.at(-1) === 'Rests on' ? ['Rests on'] : []
        expect(titles).toEqual([...partsIn(outline).map(({ title }) => shown(title)), ...rests])
      }),
      few,
    )
  })

  test('says each finding as its words are, with what is strong in bold', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const found = sections(markdown(outline))
        for (const [place, part] of partsIn(outline).entries()) {
          const said = found[place]?.nodes.filter(({ type }) => type === 'paragraph')[0]
          const before = part.ownHeadline === null ? '' : 'From the record: '
          expect(uncited(textIn(said))).toBe(before + shownSentence(part.headline))
          expect(
            bare(
              every(said, 'strong')
                .map((node) => textIn(node))
                .join(''),
            ),
          ).toBe(bare(strongRuns(part)))
        }
      }),
      few,
    )
  })

  test('gives back every cell of every table and the numbers of every chart', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        expect(tablesIn(markdown(outline))).toEqual(tablesOf(outline).map(({ columns, rows }) => [columns, ...rows]))
      }),
      few,
    )
  })

  test('keeps lists apart, each with as many entries as it has', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const found = sections(markdown(outline))
        for (const [place, { blocks }] of partsIn(outline).entries()) {
          const lists = found[place]?.nodes.filter(({ type }) => type === 'list') ?? []
          const sizes = blocks.flatMap((block) => {
            if (block.kind === 'requirement') return [block.rows.length]
            if (block.kind === 'lines') return block.isList ? [block.sentences.length] : []
            return block.kind === 'figures'
              ? [block.figures.length]
              : block.kind === 'statuses'
                ? [block.statuses.length]
                : []
          })
          expect(lists.map((one) => every(one, 'listItem').length)).toEqual(sizes)
        }
      }),
      few,
    )
  })

  test('holds no markup, code or link but those that lead to sources', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const tree = read(markdown(outline))
        const urls = outline.developments.map(({ url }) => url)
        for (const type of ['html', 'code', 'inlineCode', 'image', 'definition', 'delete'])
          expect(every(tree, type)).toEqual([])
        for (const { url } of every(tree, 'link')) expect(urls).toContain(url)
      }),
      few,
    )
  })

  test('gives back any text at all, as a line and as a cell', () => {
    fc.assert(
      fc.property(signs, (text) => {
        expect(textIn(read(markdownText(text)))).toBe(shown(text))
        expect(tablesIn(`| a |\n| --- |\n| ${markdownCell(text)} |`)).toEqual([[['a'], [shown(text)]]])
      }),
      { numRuns: 300 },
    )
  })

  test('gives back any runs, however their signs meet', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text: signs, isStrong: fc.boolean() }), { maxLength: 4 }), (runs) => {
        const tree = read(markdownRuns(runs))
        expect(textIn(tree)).toBe(shown(runs.map(({ text }) => text).join('')))
        const strong = runs.flatMap(({ text, isStrong }) => (isStrong ? [shown(text)] : [])).join('')
        expect(
          bare(
            every(tree, 'strong')
              .map((node) => textIn(node))
              .join(''),
          ),
        ).toBe(bare(strong))
      }),
      { numRuns: 300 },
    )
  })

  test('marks the analyst’s own words, and warns where the facts have changed beneath them', () => {
    fc.assert(
      fc.property(arbitraryOutline, fc.boolean(), (outline, isStale) => {
        const [first, ...others] = outline.parts
        const own: Outline = {
          ...outline,
          parts: [{ ...first, ownHeadline: { text: 'All *is* well\n\n# so\nsay I', isStale } } as Part, ...others],
        }
        const quote = sections(markdown(own))[0]?.nodes[0]
        expect(quote?.type).toBe('blockquote')
        const said = (quote as unknown as { children: unknown[] }).children.map((node) => textIn(node))
        expect(said.map((text) => shown(text))).toEqual([
          'All *is* well',
          expect.stringMatching(/^# ?so ?say I$/),
          `The analyst’s words.${isStale ? ' The facts beneath have changed since this was written.' : ''}`,
        ])
      }),
      { numRuns: 3 },
    )
  })
})
