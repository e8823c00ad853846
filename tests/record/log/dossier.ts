import { type Dossier, readDossier } from '../../../machines/dossier.ts'

/** A small case in which a text can name a condition, a consent, a count, a proposal and a question. */
export function river(bridge = 'Monitors on the bridge'): Dossier {
  const parsed = readDossier({
    format: 'parley/1',
    id: 'river',
    title: 'The river war',
    timeZone: 'Europe/Kyiv',
    parties: [
      { id: 'north', name: 'North', role: 'belligerent' },
      { id: 'south', name: 'South', role: 'belligerent' },
      { id: 'broker', name: 'Broker', role: 'mediator' },
    ],
    sources: [
      {
        id: 'gazette',
        publisher: 'The Gazette',
        title: 'Daily reports',
        url: 'https://gazette.example/',
        reliability: 'B',
      },
    ],
    conditions: [
      {
        id: 'monitors',
        title: bridge,
        kind: 'action',
        demandedBy: ['north'],
        owedBy: ['south'],
        keywords: ['monitors'],
      },
      { id: 'consent', title: 'Consent of the South', kind: 'consent', demandedBy: ['north'], owedBy: ['south'] },
      {
        id: 'exchange',
        title: 'Exchange of prisoners',
        kind: 'action',
        measure: { unit: 'prisoners', target: 175 },
        keywords: ['prisoners'],
      },
    ],
    proposals: [
      {
        id: 'halt',
        title: 'Halt on the river',
        tabled: '2025-03-01',
        term: 'P30D',
        requires: 'monitors',
        keywords: ['halt on the river'],
      },
    ],
    occasions: [{ id: 'call', title: 'The call', at: '2025-03-18' }],
    questions: [{ id: 'scope', title: 'What does the halt cover?', keywords: ['ferries'] }],
    developments: [
      {
        id: 'first-word',
        at: '2025-03-10',
        headline: 'North says that the halt covers the ferries',
        source: 'gazette',
        by: 'north',
        effects: [{ question: 'scope', answer: 'The ferries' }],
      },
      {
        id: 'breach',
        at: '2025-03-20',
        headline: 'Shots at the mill, says North',
        source: 'gazette',
        by: 'north',
        effects: [{ proposal: 'halt', event: 'allegeBreach' }],
      },
    ],
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.dossier
}

/** An article that names four subjects, a day and an address. */
export const article = `North agrees to a halt on the river

https://news.example/2025/03/18/halt

18 March 2025

North said that the halt on the river begins at once. It asked for monitors on the bridge.

The weather was fine.

Nothing else was said of it.

Both sides spoke of prisoners and of the ferries.`
