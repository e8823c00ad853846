import { markup } from '../../exchange/markup.ts'
import { ownDossier } from '../ownDossier.ts'

const each = <T>(make: (text: string, number: number) => T): T[] => markup.map(make)

/** A dossier that has every piece of markup in every one of its text fields. */
export const markupDossier = {
  ...ownDossier,
  id: 'markup',
  title: markup.join(' '),
  summary: markup.join(' '),
  parties: [
    { id: 'north', name: 'The North', role: 'belligerent' },
    ...each((name, number) => ({ id: `party-${number}`, name, role: 'mediator' })),
  ],
  sources: each((text, number) => ({
    id: `source-${number}`,
    publisher: text,
    title: text,
    url: `https://example.org/${encodeURIComponent(text)}`,
    published: '2024-05-01',
    party: `party-${number}`,
    reliability: 'B',
  })),
  conditions: each((text, number) => ({
    id: `condition-${number}`,
    title: text,
    kind: 'action',
    demandedBy: [`party-${number}`],
    owedBy: ['north'],
    note: text,
    criterion: text,
    keywords: [`ford ${number}`, text],
    measure: { unit: text, target: 5 },
    due: '2099-01-01',
  })),
  proposals: each((text, number) => ({
    id: `proposal-${number}`,
    title: text,
    note: text,
    scope: text,
    keywords: [`truce ${number}`, text],
    proposedBy: [`party-${number}`],
    tabled: '2024-05-01',
    requires: { allOf: [`condition-${number}`] },
  })),
  occasions: each((title, number) => ({ id: `occasion-${number}`, title, at: '2024-05-03' })),
  questions: each((title, number) => ({ id: `question-${number}`, title, keywords: [`how far ${number}`, title] })),
  developments: each((text, number) => ({
    id: `development-${number}`,
    at: '2024-05-03',
    headline: text,
    source: `source-${number}`,
    by: `party-${number}`,
    recorded: '2024-05-04',
    occasion: `occasion-${number}`,
    quote: text,
    note: text,
    effects: [
      { condition: `condition-${number}`, event: 'discuss', value: 2 },
      { proposal: `proposal-${number}`, event: 'suspend' },
      { question: `question-${number}`, answer: text },
    ],
  })),
}
