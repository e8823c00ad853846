import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPasted } from '../../../../machines/workspace/draft/pasted.ts'
import { growth } from '../../../processorTime.ts'
import { dossierWith } from '../dossierWith.ts'
import { ukraine } from '../ukraine.ts'

const read = (text: string) => readPasted(text, ukraine)

const article = `Halt on energy strikes has begun, both sides say
Kyiv Post

Published: 25 March 2025, 16:05

Delegations in Riyadh said on 24 March 2025 that the list of sites was agreed. A second
round follows.

Read more: https://www.kyivpost.com/post/49999?utm_source=share.`

describe('what is pasted', () => {
  test('as an article gives its title, address, publisher and date', () => {
    expect(read(article)).toMatchObject({
      headline: 'Halt on energy strikes has begun, both sides say',
      address: 'https://www.kyivpost.com/post/49999',
      publisher: 'Kyiv Post',
      published: '2025-03-25',
      by: [],
      source: null,
    })
    expect(read(article).paragraphs[3]).toBe(
      'Delegations in Riyadh said on 24 March 2025 that the list of sites was agreed. A second round follows.',
    )
  })

  test.each([
    ['https://example.org/a?utm_source=x&utm_campaign=y', 'https://example.org/a'],
    ['https://example.org/a?id=7&fbclid=x&page=2#part', 'https://example.org/a?id=7&page=2#part'],
    ['https://example.org/?GCLID=1&mc_cid=2&mc_eid=3&igshid=4&yclid=5', 'https://example.org/'],
    ['https://example.org/a?q=utm_source=1&b=%D0%B9&&c', 'https://example.org/a?q=utm_source=1&b=%D0%B9&&c'],
  ])('with %s gives the address without what followed the reader there, and otherwise as it is', (pasted, address) => {
    expect(read(`Look: ${pasted}`).address).toBe(address)
  })

  test('with what followed the reader is the page that a source has all the same', () => {
    const [source] = ukraine.sources
    expect(read(`${source?.url}?igshid=1&mc_cid=2&utm_referrer=x`).source).toBe(source?.id)
  })

  test('as a headline alone is that headline and nothing else', () => {
    const nothing = { address: null, publisher: null, published: null, named: null, by: [], source: null }
    expect(read('  Talks go on in Jeddah \n')).toEqual({
      ...nothing,
      headline: 'Talks go on in Jeddah',
      paragraphs: ['Talks go on in Jeddah'],
    })
    expect(read(' \n ')).toEqual({ ...nothing, headline: null, paragraphs: [] })
  })

  test('as a link alone gives the address, the host and the day that it names', () => {
    expect(read('https://www.example.org/world/2025/04/02/truce.html')).toMatchObject({
      headline: null,
      address: 'https://www.example.org/world/2025/04/02/truce.html',
      publisher: 'example.org',
      published: '2025-04-02',
      source: null,
    })
  })

  test('as a link has the day that its address names, also by a month’s name', () => {
    expect(read('https://www.example.org/world/2025/may/12/truce').published).toBe('2025-05-12')
    expect(read('https://www.example.org/world/2025/maybe/12/truce').published).toBe(null)
    expect(read('https://www.example.org/2025/rivers/12/truce-2025-05-13').published).toBe('2025-05-13')
  })

  test('as a link of Markdown has for its headline what that is of', () => {
    expect(read('[Kremlin: no monitoring](https://www.example.org/a) — see there').headline).toBe(
      'Kremlin: no monitoring — see there',
    )
  })

  test('as a link that a source of the dossier has is that source, with its party where it is that one’s own text', () => {
    const kremlin = ukraine.sources.find(({ id }) => id === 'unn-kremlin-readout')
    const link = `${kremlin?.url?.replace('https://', 'http://www.')}/?fbclid=x#top`
    expect(read(`Look: ${link}`)).toMatchObject({
      source: 'unn-kremlin-readout',
      publisher: 'UNN',
      published: '2025-03-18',
      by: ['russia'],
    })
  })

  test('under a page’s title leaves the publisher out of the headline', () => {
    expect(read('Truce at sea is near | Belsat')).toMatchObject({
      headline: 'Truce at sea is near',
      publisher: 'Belsat',
      source: null,
    })
    expect(read('Truce at sea is near - UNN')).toMatchObject({ publisher: 'UNN', source: null })
    expect(read('Truce at sea - a first look')).toMatchObject({
      headline: 'Truce at sea - a first look',
      publisher: null,
    })
  })

  test.each([
    ['On 2025-03-18 it was said', '2025-03-18'],
    ['Stand: 18.03.2025', '2025-03-18'],
    ['Kyiv, 8 Mar. 2025', '2025-03-08'],
    ['of March 18th, 2025', '2025-03-18'],
    ['18 березня 2025 року', '2025-03-18'],
    ['8 мая 2025', '2025-05-08'],
    ['31 February 2025, then 1 March 2025', '2025-03-01'],
    ['on 18 March', null],
    ['chapter 1.2.2025.3 and 12025-03-18', null],
    ['page 2025/03/18/4 and 2025/3/18', null],
    ['In March 2025', null],
  ])('names in “%s” the day %s', (text, day) => {
    const { published, named } = read(text)
    expect(published ?? named).toBe(day)
  })

  test.each([
    ['Posted 18 March 2025, 16:05 EET', '2025-03-18'],
    ['By J. Writer, March 18, 2025', '2025-03-18'],
    ['March 18, 2025 3:41 PM 3 min read', '2025-03-18'],
    ['Kyiv Post | 18 March 2025 | 16:05', '2025-03-18'],
    ['18 March 2025, 14:05 BST', '2025-03-18'],
    ['Tue 18 Mar 2025 10.12 GMT', '2025-03-18'],
    ['18 марта 2025 г., 10:00', '2025-03-18'],
    ['18 березня 2025 р., вівторок', '2025-03-18'],
    ['Вторник, 18 марта 2025 года', '2025-03-18'],
    ['Published March 18, 2025, 2 hours ago', '2025-03-18'],
    ['Published on March 18, 2025 | Updated on March 19, 2025', '2025-03-18'],
    ['Last update: 18 March 2025', '2025-03-18'],
    ['2025/03/18 10:00', '2025-03-18'],
    ['KYIV, March 18, 2025 (Wire) — Talks went on in Riyadh, it was said.', '2025-03-18'],
    ['March 18, 2025 (Wire) - Talks went on.', '2025-03-18'],
    ['Since 24 February 2022 the war goes on.', null],
    ['What began on 24 February 2022', null],
    ['A truce until 18 March 2025', null],
    ['The Minsk agreement, 12 February 2015 — what became of it', null],
    ['The agreement of Minsk (12 February 2015) failed.', null],
    ['24 February 2022 — the day that it began', null],
  ])('takes “%s” for published on %s, and nothing of running text', (line, day) => {
    expect(read(`Talks go on\n\n${line}\n\nThey began on 1 March 2025.`)).toMatchObject({
      published: day,
      named: day === null ? expect.any(String) : null,
    })
  })

  test('of a publisher that the dossier has is another text of it, unless its title is the same', () => {
    const belsat = ukraine.sources.find(({ publisher }) => publisher === 'Belsat')
    expect(read('Truce at sea is near | Belsat')).toMatchObject({ publisher: 'Belsat', source: null })
    expect(read(`${belsat?.title.toUpperCase()} | Belsat`)).toMatchObject({ source: belsat?.id, publisher: 'Belsat' })
  })

  test('has the publisher that it names, where the address is of a site that is not another’s', () => {
    const link = 'https://unn.ua/en/news/talks-go-on'
    expect(read(link).publisher).toBe('unn.ua')
    expect(read(`UNN\n${link}`)).toMatchObject({ publisher: 'UNN', headline: null })
    expect(read(`Talks go on in Jeddah\nUNN\n${link}`)).toMatchObject({
      publisher: 'UNN',
      headline: 'Talks go on in Jeddah',
    })
    expect(read('Talks go on\nUNN\nhttps://www.kyivpost.com/post/1').publisher).toBe('Kyiv Post')
    expect(read('Talks go on | Belsat\nhttps://unn.ua/en/news/x').publisher).toBe('unn.ua')
  })

  test('has for its headline no line that only names who publishes it', () => {
    const headline = 'Delegations arrive in Istanbul for the first direct talks in years'
    const day = 'Published: 2025-05-12T18:30:00+03:00'
    expect(read(`${day}\nReuters\n${headline}`)).toMatchObject({
      headline,
      publisher: 'Reuters',
      published: '2025-05-12',
    })
    expect(read(`Meduza\n${headline}`)).toMatchObject({ headline, publisher: 'Meduza' })
    expect(read(`${day}\nCeasefire Holds\nThe delegations met in Istanbul, and talked for hours.`)).toMatchObject({
      headline: 'Ceasefire Holds',
      publisher: null,
    })
    expect(read('Meduza')).toMatchObject({ headline: 'Meduza', publisher: null })
  })

  test('first, whose site it comes from, is the publisher though the dossier does not know it', () => {
    const text = 'Kremlin says it will study the 30-day ceasefire proposal'
    const address = 'https://www.reuters.com/world/kremlin-study-ceasefire-2025-05-12/'
    expect(read(`Reuters\n\n${text}\n\n${address}`)).toMatchObject({ headline: text, publisher: 'Reuters' })
    expect(read(`Moscow\n\n${text}\n\n${address}`)).toMatchObject({ headline: 'Moscow' })
  })

  test.each([
    ['Russia and Ukraine agree on the next round of direct talks - AP News', 'AP News', null],
    ['Russia and Ukraine agree on the next round of direct talks | Reuters', 'Reuters', null],
    ['Russia and Ukraine agree on the next round of talks - Reuters', 'Reuters', 'https://www.reuters.com/world/a'],
  ])('under “%s” has the publisher %s, though the dossier does not know it', (title, publisher, link) => {
    expect(read(link === null ? title : `${title}\n${link}`)).toMatchObject({
      headline: title.slice(0, title.length - publisher.length - 3),
      publisher,
    })
  })

  test.each([
    'Russia rejects the proposal of a longer ceasefire - Peskov',
    'Russia rejects the proposal of a longer ceasefire - Foreign Ministry',
    'The ceasefire is a chance for the whole of Europe | Ukraine',
    'Who gains by the ceasefire that was agreed on - a first look',
    'Truce near - Black Sea News',
    'Both sides say that the ceasefire is not holding - Why It Matters To Us Now',
  ])('keeps “%s” whole, for who publishes it is nothing to guess', (headline) => {
    expect(read(headline)).toMatchObject({ headline, publisher: null })
  })

  test.each([
    ['https://www.reuters.com/world/talks-istanbul-2025-05-12/', '2025-05-12'],
    ['https://example.org/2025-05-12-talks.html', '2025-05-12'],
    ['https://example.org/post-2025-05-123', null],
    ['https://example.org/talks-2025-13-40/', null],
  ])('with %s was published on %s', (link, day) => {
    expect(read(link).published).toBe(day)
  })

  test('on a host where many publish has the publisher only of the same pages', () => {
    const source = { id: 's', publisher: 'The Office', title: 'Posts', url: 'https://t.me/the_office/17' }
    const dossier = dossierWith({ sources: [source, { ...source, id: 't', url: 'https://wire.example/17' }] })
    const publisherOf = (address: string) => readPasted(address, dossier).publisher
    expect(publisherOf('https://t.me/The_Office/18')).toBe('The Office')
    expect(publisherOf('https://t.me/someone/18')).toBe('t.me')
    expect(publisherOf('https://wire.example/18')).toBe('The Office')
  })

  test('on a host of which the dossier has several publishers has none of them', () => {
    const source = { id: 's', publisher: 'Wire', title: 'A', url: 'https://wire.example/17' }
    const dossier = dossierWith({ sources: [source, { ...source, id: 't', publisher: 'Wire, carrying Press' }] })
    expect(readPasted('https://wire.example/18', dossier).publisher).toBe('wire.example')
  })

  test('takes for its headline the first line that is short enough and no date or address', () => {
    const long = `${'Word after word goes on here '.repeat(20)}to the end.`
    expect(read(`18 March 2025\nhttps://example.org/a\nThe headline\nMore`).headline).toBe('The headline')
    expect(read(`First sentence here. ${long}`).headline).toBe('First sentence here.')
    expect(read(`${long}\nShort one`).headline).toBe('Short one')
    expect(read('A truce until 18 March 2025').headline).toBe('A truce until 18 March 2025')
    expect(read('The headline https://example.org/a').headline).toBe('The headline')
  })

  test.each([
    ['Russia: no truce', ['russia']],
    ['United States welcomes the offer', ['united-states']],
    ['Russian forces say', []],
    ['Russia and Ukraine agree', []],
    ['Russia will face new sanctions', []],
    ['Russia will not come, Ukraine says', []],
    ['For Russia: a way out', []],
  ])('lets speak in “%s” only who surely does', (text, by) => {
    expect(read(text).by).toEqual(by)
  })

  test.each([
    ['(see https://example.org/a_(b)).', 'https://example.org/a_(b)'],
    ['HTTPS://EXAMPLE.org/A?b=1, then', 'HTTPS://EXAMPLE.org/A?b=1'],
    ['“https://example.org/ü”', 'https://example.org/ü'],
    ['javascript://example.org ftp://example.org http:// https://example.org', 'https://example.org'],
    ['nothing://here', null],
  ])('finds in “%s” the address %s', (text, address) => {
    expect(read(text).address).toBe(address)
  })

  test('drops what is not seen, and what is no character', () => {
    expect(read('Mon\u00aditor\u200bing\u202e is\u0000back \ud800').headline).toBe('Monitoring is back')
  })

  test('is read whatever it is, and gives only what a dossier takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(4), (noise, at) => {
        const parts = ['https://example.org/', '18 March 2025', 'Russia: ', '\n', '://']
        const { paragraphs, headline, address, publisher, published } = read(`${noise}${parts[at]}${noise}`)
        expect(paragraphs.every((one) => one.trim() === one && one !== '' && one.isWellFormed())).toBe(true)
        const source = {
          id: 's',
          publisher: publisher ?? 'x',
          title: headline ?? 'x',
          ...(address && { url: address }),
        }
        dossierWith({ sources: [{ ...source, ...(published && { published }) }] })
      }),
    )
  })

  const million = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length))
  const worst = {
    letters: million('a'),
    words: million('a '),
    lines: million('a\n'),
    'empty lines': million('\n'),
    spaces: million(' '),
    sentences: million('A. '),
    addresses: million('http://'),
    'addresses in a line': million('https://x.y '),
    'broken addresses': million('http://: '),
    dates: million('2025-03-40 '),
    'words before years': million('March 2025 '),
    cyrillic: million('її '),
    marks: million('e\u0301'),
    'lone surrogates': million('\ud800'),
    'wrapped lines': million(`${'a'.repeat(50)}\n`),
  }

  test.each(Object.entries(worst))(
    'takes no longer than in step with its length for a million characters of %s',
    (_, text) => {
      expect(growth(text, read)).toBeLessThan(10)
    },
  )
})
