import { advise } from '../../../machines/dossier/advice.ts'
import { type Fault, type Parsed, readDossier } from '../../../machines/dossier.ts'

/** A dossier without fault or advice that uses every key of the format. */
export const sample = () => ({
  $schema: 'https://example.org/dossier.schema.json',
  format: 'parley/1',
  id: 'river-war',
  title: 'The river war',
  summary: 'Two banks and a broker.',
  timeZone: 'Europe/Kyiv',
  parties: [
    { id: 'north', name: 'North', role: 'belligerent' },
    { id: 'south', name: 'South', role: 'belligerent' },
    { id: 'broker', name: 'Broker', role: 'mediator' },
  ],
  sources: [
    {
      id: 'press',
      publisher: 'Press',
      title: 'Reports',
      url: 'https://example.org/reports?day=1#top',
      published: '2025-01-01',
      party: 'north',
      reliability: 'B',
    },
  ],
  conditions: [
    { id: 'north-agrees', title: 'North agrees', kind: 'consent', demandedBy: ['south'], owedBy: ['north'] },
    {
      id: 'release',
      title: 'Release of prisoners',
      kind: 'action',
      demandedBy: ['south'],
      owedBy: ['north', 'broker'],
      note: 'Told by the broker.',
      keywords: ['prisoners'],
      criterion: 'All on the list.',
      certifiedBy: ['broker'],
      measure: { unit: 'prisoners', target: 175 },
      due: { after: 'truce', within: 'P60D' },
      initial: 'negotiating',
    },
    { id: 'guns-back', title: 'Guns back', kind: 'commitment', owedBy: ['south'], due: '2025-02-01' },
  ],
  proposals: [
    {
      id: 'truce',
      title: 'Truce',
      note: 'A first step.',
      keywords: ['truce'],
      proposedBy: ['broker'],
      tabled: '2025-01-01',
      term: 'P30D',
      entry: 'declared',
      renewal: 'automatic',
      scope: 'The river.',
      requires: { allOf: ['north-agrees', { atLeast: 1, of: ['release', 'guns-back'] }] },
      requiresBy: { south: { anyOf: ['release', 'guns-back'] } },
    },
    {
      id: 'peace',
      title: 'Peace',
      tabled: '2025-01-10T12:00:00+02:00',
      requires: { proposal: 'truce', is: 'inForce.holding' },
    },
  ],
  occasions: [{ id: 'call', title: 'The call', at: '2025-01-02' }],
  questions: [{ id: 'how-far', title: 'How far?', keywords: ['range'] }],
  // biome-ignore lint/suspicious/noThenProperty: the format's own word
  sequences: [{ first: 'guns-back', then: 'truce', demandedBy: 'south', since: '2025-01-01', source: 'press' }],
  developments: [
    {
      id: '2025-01-02-agreed',
      at: '2025-01-02',
      headline: 'North agrees',
      source: 'press',
      by: 'north',
      recorded: '2025-01-03T08:10:00+02:00',
      occasion: 'call',
      quote: 'We agree.',
      credibility: 2,
      note: 'By radio.',
      effects: [
        { condition: 'north-agrees', event: 'agree' },
        {
          condition: 'release',
          event: 'discuss',
          value: 40,
          due: '2025-02-18',
          by: ['north', 'south'],
          standing: 'claim',
        },
        { question: 'how-far', answer: 'Ten miles', from: '2025-01-03' },
      ],
    },
    {
      id: 'starts',
      at: '2025-01-05',
      headline: 'The truce starts',
      source: 'press',
      replaces: '2025-01-02-agreed',
      effects: [{ proposal: 'truce', event: 'enterForce', from: '2025-01-06', until: '2025-02-06' }],
    },
    {
      id: 'extended',
      at: '2025-01-07T10:00:00Z',
      headline: 'The truce is extended',
      source: 'press',
      by: ['north', 'south'],
      withdraws: 'starts',
      effects: [{ proposal: 'truce', event: 'extend', until: '2025-03-01' }],
    },
  ],
  scenarios: [
    {
      id: 'base',
      title: 'Base',
      asOf: '2025-01-20',
      lens: 'south',
      odds: { release: 0.5, truce: 1 },
      steps: [
        { condition: 'release', event: 'satisfy', value: 175, at: '2025-01-15' },
        { proposal: 'truce', event: 'enterForce', until: '2025-04-01' },
      ],
    },
  ],
  briefings: [
    {
      id: 'first-brief',
      title: 'For the broker',
      asOf: '2025-01-20',
      lens: 'south',
      knownAt: '2025-01-21',
      trust: 'B2',
      scenario: 'base',
      settings: {
        length: 'onePage',
        order: ['proposal:truce', 'bottomLine'],
        chosen: { method: true, 'proposal:peace': false },
        headlines: { bottomLine: { text: 'It holds.', facts: '0a' } },
        notes: { 'proposal:truce': { text: 'Ask the broker.', facts: '0b' } },
        since: '2025-01-05',
      },
      facts: { bottomLine: '0a', 'proposal:truce': '0b' },
    },
  ],
})

/** Things to put into the sample by their paths, such as `conditions[0].owedBy`; `undefined` takes away what is there. */
export type Changes = Readonly<Record<string, unknown>>

/** What comes of the sample once it is changed. */
export function readChanged(changes: Changes): Parsed {
  const file: unknown = JSON.parse(JSON.stringify(sample()))
  for (const [path, value] of Object.entries(changes)) put(file, path.split(/[.[\]]+/).filter(Boolean), value)
  return readDossier(file, false, advise)
}

function put(holder: unknown, [key = '', ...rest]: string[], value: unknown): void {
  if (typeof holder !== 'object' || holder === null) throw new Error(`nothing holds ${key}`)
  if (rest.length > 0) put(Reflect.get(holder, key), rest, value)
  else if (value === undefined) Reflect.deleteProperty(holder, key)
  else Reflect.set(holder, key, value)
}

/** The faults of the changed sample. */
export function faultsOf(changes: Changes): readonly Fault[] {
  const parsed = readChanged(changes)
  return parsed.ok ? [] : parsed.faults
}

/** The paths of its faults. */
export const pathsOf = (changes: Changes): string[] => faultsOf(changes).map(({ path }) => path)
