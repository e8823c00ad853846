import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../../../../machines/text/paragraphs.ts'
import { mentionsIn } from '../../../../machines/workspace/draft/mentions.ts'
import { dossierWith } from '../dossierWith.ts'
import { ukraine } from '../ukraine.ts'

const text = `Envoys spoke for 2.5 hours. They want a maritime truce
and a prisoner exchange! Monitoring comes later.

Of shipping nobody spoke; of MONITORING all did.`

describe('what a text mentions', () => {
  test('is each subject once, in the order of the text, with the sentence', () => {
    const mentions = mentionsIn(paragraphsOf(text), ukraine)
    expect(mentions.map(({ subject, paragraph, sentence }) => [subject.id, paragraph, sentence])).toEqual([
      ['length-of-call', 0, 'Envoys spoke for 2.5 hours.'],
      ['black-sea', 0, 'They want a maritime truce and a prisoner exchange!'],
      ['prisoner-exchange', 0, 'They want a maritime truce and a prisoner exchange!'],
      ['monitoring', 0, 'Monitoring comes later.'],
    ])
  })

  test('is marked where the keyword stands, in the paragraph and in the sentence', () => {
    const paragraphs = paragraphsOf(text)
    const marked = mentionsIn(paragraphs, ukraine).map(({ paragraph, inParagraph, sentence, inSentence }) => [
      paragraphs[paragraph]?.slice(inParagraph.start, inParagraph.end),
      sentence.slice(inSentence.start, inSentence.end),
    ])
    expect(marked.map(([keyword]) => keyword)).toEqual([
      '2.5 hours',
      'maritime truce',
      'prisoner exchange',
      'Monitoring',
    ])
    expect(marked.map(([, keyword]) => keyword)).toEqual(marked.map(([keyword]) => keyword))
  })

  test('of a very long sentence shows the part around the keyword', () => {
    const long = `${'word '.repeat(500)}monitoring${' word'.repeat(500)}`
    const [mention] = mentionsIn([long], ukraine)
    expect(mention?.sentence.length).toBeLessThan(400)
    expect(mention?.sentence).toMatch(/^word .* monitoring .* word$/)
    expect(mention?.sentence.slice(mention.inSentence.start, mention.inSentence.end)).toBe('monitoring')
    const [solid] = mentionsIn([`${'#'.repeat(2_000)}monitoring${'#'.repeat(2_000)}`], ukraine)
    expect(solid?.sentence).toBe('monitoring')
  })

  test('is nothing that only an address has in it', () => {
    const link = 'https://www.reuters.com/world/talks-istanbul-2025-05-12/'
    expect(mentionsIn([link, `Read: (www.example.org/monitoring).`], ukraine)).toEqual([])
    const [mention, ...others] = mentionsIn([`${link} Talks are to be held in Istanbul.`], ukraine)
    expect(others).toEqual([])
    expect(mention?.inParagraph.start).toBeGreaterThan(link.length)
    expect(mention?.sentence.slice(mention.inSentence.start, mention.inSentence.end)).toBe('Istanbul')
  })

  test.each([
    [
      'Переговори у Стамбулі: Київ наполягає на припиненні вогню та його моніторингу. Москва вимагає зупинити мобілізацію й постачання зброї. Про обмін полоненими домовлено.',
    ],
    [
      'Переговоры в Стамбуле: Киев настаивает на прекращении огня и его мониторинге. Москва требует остановить мобилизацию и поставки оружия. Об обмене пленными договорились.',
    ],
  ])('is found in Ukrainian and Russian by the keywords of the dossier that ships: %s', (article) => {
    expect(mentionsIn([article], ukraine).map(({ subject }) => subject.id)).toEqual([
      'talks',
      'ceasefire-30d',
      'monitoring',
      'mobilization-halt',
      'arms-supply-stop',
      'prisoner-exchange',
    ])
  })

  test('over the end of a sentence shows both', () => {
    const [mention] = mentionsIn(
      ['Before. They went to the sea. Black it was. After.'],
      dossierWith({ questions: [{ id: 'q', title: 'Q', keywords: ['sea. black'] }] }),
    )
    expect(mention?.sentence).toBe('They went to the sea. Black it was.')
  })
})
