import fc from 'fast-check'
import { sample } from '../machines/dossier/sample.ts'

/** What texts hold that files, spreadsheets and terminals trip over. */
export const awkward = [
  '=1+1',
  '+1',
  '-1',
  '-1.5',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  ' =1',
  '"=1',
  "'=1",
  "'",
  "''",
  "'quoted'",
  '" =1',
  '\u200b=1',
  '\ufeff=1',
  "=cmd|' /C calc'!A0",
  '-2+3+cmd|x',
  'a,b;c\td',
  'say "yes"',
  '"',
  'two\r\nlines',
  'one\rline\n',
  ' spaces ',
  '\u202eturned\u202c',
  'zero\u200bwidth\u2066',
  'Київ: «так»',
  '\u{e0041}\u{1f600}',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'NULL',
  'true',
  '1e5',
  '00012',
  '2025-03-18',
]

const prose = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...awkward) },
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.tuple(fc.constantFrom(...awkward), fc.constantFrom(...awkward)).map((both) => both.join('')),
)
const text = prose.filter((one) => /\S/.test(one))
const party = fc.constantFrom('north', 'south', 'broker')
const by = fc.oneof(party, fc.array(party, { minLength: 1, maxLength: 3 }))
const when = fc.constantFrom('2025-01-02', '2025-01-05', '2025-01-07T10:00:00Z', '2025-01-09T10:00:00.5+02:00')
const said = { by, standing: fc.constantFrom('established', 'claim') }
const due = fc.oneof(fc.constant('2025-02-18'), fc.constant({ after: 'truce', within: 'P60D' }))
const value = fc.oneof(fc.nat(), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), fc.constant(-0))

const onCondition = fc.record(
  {
    condition: fc.constant('release'),
    event: fc.constantFrom('discuss', 'agree', 'waive'),
    value,
    due,
    from: when,
    ...said,
  },
  { requiredKeys: ['condition', 'event'] },
)
const counted = fc.record(
  { condition: fc.constant('release'), value, due, from: when, ...said },
  { requiredKeys: ['condition', 'value'] },
)
const onProposal = fc.record(
  {
    proposal: fc.constant('truce'),
    event: fc.constantFrom('enterForce', 'extend'),
    from: when,
    until: fc.constantFrom('2025-02-06', '2025-03-01T00:00:00+02:00'),
    ...said,
  },
  { requiredKeys: ['proposal', 'event', 'until'] },
)
const onQuestion = fc.record(
  { question: fc.constant('how-far'), answer: text, from: when, ...said },
  { requiredKeys: ['question', 'answer'] },
)

const development = fc.record(
  {
    at: when,
    headline: text,
    source: fc.constant('press'),
    by,
    recorded: when,
    occasion: fc.constant('call'),
    quote: prose,
    credibility: fc.integer({ min: 1, max: 6 }),
    note: prose,
    effects: fc.array(fc.oneof(onCondition, counted, onProposal, onQuestion), { maxLength: 4 }),
  },
  { requiredKeys: ['at', 'headline', 'source', 'by'] },
)

/** Developments of the sample dossier, with every key and every awkward text. Some correct the ones before them. */
export const randomDevelopments = fc.array(fc.tuple(development, fc.nat(3)), { maxLength: 8 }).map((all) =>
  all.map(([one, correction], place) => ({
    id: `development-${place}`,
    ...one,
    ...(place > 0 && correction === 1 ? { replaces: `development-${place - 1}` } : {}),
    ...(place > 0 && correction === 2 ? { withdraws: 'development-0' } : {}),
  })),
)

/** The sample dossier with other developments. */
export const sampleWith = (developments: readonly unknown[]) => ({ ...sample(), developments })
