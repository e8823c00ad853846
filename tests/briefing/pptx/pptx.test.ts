import fc from 'fast-check'
import { OfficeParser } from 'officeparser'
import { describe, expect, test } from 'vitest'
import { type Outline, type Part, textOf } from '../../../machines/briefing/outline.ts'
import { pptxOf } from '../../../src/briefing/pptx/pptxOf.ts'
import { soaked } from '../../soaking.ts'
import { arbitraryOutline } from '../arbitraryOutline.ts'
import { writtenOutline } from '../writtenOutline.ts'
import { all, faultsOfDeck, faultsOfPackage, openPackage } from './package.ts'

const isIn = ({ parts }: Outline): Part[] => parts.filter((part) => part.isIn)

/** Texts are compared without what breaks them: lines, and the tables' continuation. */
const bare = (text: string): string => text.replace(/\s+/g, '')

const changedFirst = (change: Partial<Part>): Outline => ({
  ...writtenOutline,
  parts: writtenOutline.parts.map((part, place) => (place === 0 ? { ...part, ...change } : part)),
})

/** The text of each slide, and of the notes below it. */
function textsOf(bytes: Uint8Array): { slides: string[]; notes: string[] } {
  const { names, part } = openPackage(bytes)
  const count = names.filter((name) => /^ppt\/slides\/[^/]+$/.test(name)).length
  const text = (name: string) =>
    all(part(name), 'a:t')
      .map((one) => one.textContent ?? '')
      .join('')
  const numbers = Array.from({ length: count }, (_, place) => place + 1)
  return {
    slides: numbers.map((number) => text(`ppt/slides/slide${number}.xml`)),
    notes: numbers.map((number) => text(`ppt/notesSlides/notesSlide${number}.xml`)),
  }
}

describe('a PowerPoint file', () => {
  test('is a sound package, whatever the briefing says', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOutline, async (outline) => {
        const bytes = await pptxOf(outline)
        expect([...faultsOfPackage(bytes), ...faultsOfDeck(bytes)]).toEqual([])
      }),
      soaked(20, 200),
    )
  })

  test('holds each title, headline and cell of the parts that are in', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOutline, async (outline) => {
        const { slides, notes } = textsOf(await pptxOf(outline))
        const whole = bare([...slides, ...notes].join('').replace(/\(\d+\u00a0of\u00a0\d+\)/g, ''))
        for (const part of isIn(outline)) {
          expect(whole).toContain(bare(part.title))
          if (textOf(part.headline).length < 200) expect(whole).toContain(bare(textOf(part.headline)))
          for (const block of part.blocks)
            if (block.kind === 'table')
              for (const { text } of block.rows.flat()) if (text.length < 200) expect(whole).toContain(bare(text))
        }
      }),
      soaked(10, 100),
    )
  })

  test('is read by another reader: titles, headlines, cells and notes', async () => {
    const read = await OfficeParser.parseOffice(Buffer.from(await pptxOf(writtenOutline)))
    const text = bare(read.toText())
    for (const part of isIn(writtenOutline)) {
      expect(text).toContain(bare(part.title))
      expect(text).toContain(bare(part.ownHeadline?.text ?? textOf(part.headline)))
      for (const block of part.blocks)
        if (block.kind === 'table') for (const cell of block.rows.flat()) expect(text).toContain(bare(cell.text))
    }
    const cited = '18 March 2025, White House: Readout of the call. B2: usually reliable, probably true'
    expect(JSON.stringify(read.content)).toContain(cited)
  })

  test('is the same byte for byte for the same briefing', async () => {
    const first = await pptxOf(writtenOutline)
    expect(Buffer.from(await pptxOf(writtenOutline)).equals(Buffer.from(first))).toBe(true)
  })

  test('keeps markup, emoji and Cyrillic as they are, and drops what XML cannot hold', async () => {
    const headline = { runs: [{ text: 'a < b & "c" \u0007😀 Київ \uD800]]>', isStrong: false }], rests: [] }
    const { slides } = textsOf(await pptxOf(changedFirst({ headline })))
    expect(slides.join('')).toContain('a < b & "c" 😀 Київ ]]>')
  })

  test('marks the analyst’s words and warns, on the slide and in its notes, where facts have changed', async () => {
    const outline = changedFirst({
      ownHeadline: { text: 'Stuck.', isStale: true },
      note: { text: 'Ask the embassy.', isStale: false },
      hasChanged: true,
    })
    const { slides, notes } = textsOf(await pptxOf(outline))
    const warning = 'The facts beneath this headline have changed since it was written.'
    expect(slides[1]).toContain('Analyst’s words')
    expect(slides[1]).toContain('Changed')
    expect(slides[1]).toContain(warning)
    expect(slides[1]).not.toContain('Ask the embassy.')
    expect(notes[1]).toContain(warning)
    expect(notes[1]).toContain('Analyst’s note: Ask the embassy.')
    expect(notes[1]).toContain('The 30-day ceasefire is blocked.')
  })

  test('goes on on further slides, with the head of the table again', async () => {
    const { slides } = textsOf(await pptxOf(writtenOutline))
    const sources = slides.filter((text) => text.includes('What this rests on'))
    expect(sources.length).toBeGreaterThan(1)
    for (const [place, text] of sources.entries()) {
      expect(text).toContain(`(${place + 1}\u00a0of\u00a0${sources.length})`)
      expect(text).toContain('In words')
    }
  })

  test('breaks no part’s name, however wide the type that a machine has', async () => {
    const { part } = openPackage(await pptxOf(writtenOutline))
    const named = all(part('ppt/slides/slide2.xml'), 'p:sp').filter((one) =>
      /^Part /.test(all(one, 'p:cNvPr')[0]?.getAttribute('name') ?? ''),
    )
    expect(named.map((one) => all(one, 'a:bodyPr')[0]?.getAttribute('wrap'))).toEqual(['none'])
  })

  test('begins with a cover only in full, and leaves out what is left out', async () => {
    const short = await pptxOf({ ...changedFirst({ isIn: true }), length: 'fiveSlides' })
    expect(textsOf(short).slides[0]).toContain('The 30-day ceasefire is blocked.')
    const without = await pptxOf(changedFirst({ isIn: false }))
    expect(textsOf(without).slides.join('')).not.toContain('The 30-day ceasefire is blocked.')
  })

  test('says what it is of, who made it and in which language', async () => {
    const core = openPackage(await pptxOf(writtenOutline)).part('docProps/core.xml')
    const said = (name: string) => all(core, name)[0]?.textContent
    expect(said('dc:title')).toBe(writtenOutline.title)
    expect(said('dc:creator')).toBe('Parley')
    expect(said('dc:language')).toBe('en-GB')
    expect(said('dc:subject')).toBe('As of the end of 25 March 2025. What is established.')
  })

  test('has charts whose numbers can be edited', async () => {
    const { names, part } = openPackage(await pptxOf(writtenOutline))
    const charts = names.filter((name) => /^ppt\/charts\/[^/]+$/.test(name))
    expect(charts).toHaveLength(3)
    for (const name of charts) expect(all(part(name), 'c:externalData')).toHaveLength(1)
  })
})
