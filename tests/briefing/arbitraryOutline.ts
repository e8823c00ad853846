import fc from 'fast-check'
import type { Block, Cell, Mark, Outline, Part, PartId, Resting, Sentence } from '../../machines/briefing/outline.ts'
import type { ConditionStatus } from '../../machines/condition.ts'
import type { ConditionId, DevelopmentId, ProposalId } from '../../machines/dossier.ts'
import type { ProposalStatus } from '../../machines/proposal.ts'

/** Words as they occur in a briefing, with what a format could take for its own. */
const word = fc.constantFrom(
  'ceasefire',
  'Київ',
  'Москва',
  'halt',
  '30-day',
  '=SUM(A1)',
  '+1',
  '<b>',
  '&amp;',
  '*bold*',
  '_x_',
  '# 5',
  '| pipe',
  '`code`',
  '[link](x)',
  '"quoted"',
  '’',
  '—',
  'a@b',
  '-',
  '1.',
  'é',
  '😀',
  '</script>',
  '{{x}}',
  '\\n',
)
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const longText = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 1, arbitrary: fc.constant('A long sentence about it. '.repeat(20)) },
)

const conditionStatuses: readonly ConditionStatus[] = [
  'outstanding',
  'negotiating',
  'agreed',
  'satisfied',
  'refused',
  'breached',
  'waived',
]
const proposalStatuses: readonly ProposalStatus[] = [
  'tabled.pending',
  'tabled.blocked',
  'tabled.ready',
  'inForce.holding',
  'inForce.strained',
  'suspended',
  'expired',
  'withdrawn',
]

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ kind: fc.constant('proposal' as const), status: fc.constantFrom(...proposalStatuses, null) }),
  fc.record({
    kind: fc.constant('condition' as const),
    status: fc.constantFrom(...conditionStatuses),
    isConsent: fc.boolean(),
  }),
)

const DEVELOPMENTS = 5
const developmentId = fc.nat({ max: DEVELOPMENTS - 1 }).map((n) => `development-${n}` as DevelopmentId)
const rests = fc.uniqueArray(developmentId, { maxLength: 3 })
const sentence: fc.Arbitrary<Sentence> = fc.record({
  runs: fc.array(fc.record({ text: longText, isStrong: fc.boolean() }), { minLength: 1, maxLength: 3 }),
  rests,
})
const cell: fc.Arbitrary<Cell> = fc.record({ text: fc.oneof(longText, fc.constant('')), mark: fc.option(mark), rests })
const day = fc.constantFrom('2025-03-11', '2025-03-18', '2025-03-25', '2025-04-17')
const tones = ['holds', 'open', 'fails', 'force', 'ended', 'contested'] as const

const table = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.record({
    kind: fc.constant('table' as const),
    title: text,
    columns: fc.array(text, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 30 }),
  }),
)
const chart = fc.oneof(
  fc.integer({ min: 1, max: 12 }).chain((count) =>
    fc.record({
      kind: fc.constant('chart' as const),
      title: text,
      form: fc.constantFrom('bars' as const, 'stacked' as const),
      unit: text,
      categories: fc.array(text, { minLength: count, maxLength: count }),
      series: fc.array(
        fc.record({
          name: text,
          tone: fc.constantFrom(...tones),
          values: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count, maxLength: count }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  ),
  fc.record({
    kind: fc.constant('chart' as const),
    title: text,
    form: fc.constant('spans' as const),
    asOf: day,
    spans: fc.array(
      fc.record({
        name: text,
        from: fc.constant('2025-03-18'),
        until: fc.option(fc.constant('2025-04-17')),
        says: text,
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
)
const block = fc.oneof(
  fc.record({
    kind: fc.constant('lines' as const),
    title: fc.option(text),
    isList: fc.boolean(),
    sentences: fc.array(sentence, { minLength: 1, maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant('figures' as const),
    figures: fc.array(fc.record({ value: fc.constantFrom('1 of 5', '26 of 27', '0'), says: text, rests }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({
    kind: fc.constant('statuses' as const),
    statuses: fc.array(
      fc.record({ id: fc.constant('ceasefire-30d' as ProposalId), title: text, word: fc.constant('Blocked'), mark }),
      { minLength: 1, maxLength: 8 },
    ),
  }),
  fc.record({
    kind: fc.constant('requirement' as const),
    proposal: fc.constant('ceasefire-30d' as ProposalId),
    title: text,
    rows: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('group' as const), depth: fc.nat({ max: 3 }), text }),
        fc.record({
          kind: fc.constant('condition' as const),
          depth: fc.nat({ max: 3 }),
          id: fc.constant('monitoring' as ConditionId),
          title: text,
          since: text,
          word: fc.constant('Refused'),
          mark,
          rests,
          record: fc.option(text),
        }),
      ),
      { minLength: 1, maxLength: 20 },
    ),
  }),
  table,
  chart,
)

const partIds: readonly PartId[] = [
  'bottomLine',
  'judgements',
  'proposal:ceasefire-30d' as PartId,
  'changes',
  'accounts',
  'scenarios',
  'ways',
  'dates',
  'sources',
  'method',
]
const kindOf = (id: PartId): Part['kind'] => (id.startsWith('proposal:') ? 'proposal' : (id as Part['kind']))
const own = fc.option(fc.record({ text, isStale: fc.boolean() }))

function partOf(id: PartId): fc.Arbitrary<Part> {
  return fc
    .record({
      title: text,
      summary: text,
      headline: sentence,
      ownHeadline: own,
      note: own,
      mark: fc.option(mark),
      blocks: fc.array(block, { maxLength: 4 }),
      speakerNotes: fc.array(sentence, { maxLength: 3 }),
      facts: text,
      hasChanged: fc.option(fc.boolean()),
      isIn: fc.boolean(),
    })
    .map(({ blocks, ...part }) => ({
      ...part,
      id,
      kind: kindOf(id),
      word: part.mark === null ? null : 'Blocked',
      blocks: blocks.map(
        (one, place): Block =>
          one.kind === 'table' || one.kind === 'chart'
            ? { ...one, id: `${id.replace(':', '-').toLowerCase()}-${place}` }
            : one,
      ),
    }))
}

const developments: readonly Resting[] = Array.from({ length: DEVELOPMENTS }, (_, n) => ({
  id: `development-${n}` as DevelopmentId,
  date: `${n + 1} March 2025`,
  headline: `Headline ${n} with <markup> & *stars*`,
  publisher: 'Kremlin',
  url: n % 2 === 0 ? `https://example.org/${n}?a=1&b=2` : null,
  grade: 'B2: usually reliable, probably true',
}))

/** Outlines of every form, with texts that a format could take for its own signs. The first part is always in. */
export const arbitraryOutline: fc.Arbitrary<Outline> = fc
  .record({
    title: text,
    knownAt: fc.option(day),
    scenario: fc.option(text),
    since: fc.option(day),
    length: fc.constantFrom('onePage' as const, 'fiveSlides' as const, 'full' as const),
    filters: fc.option(text),
    supposed: fc.option(text),
    parts: fc.tuple(...partIds.map(partOf)),
  })
  .map(({ filters, supposed, parts, ...rest }) => ({
    ...rest,
    dossier: 'river',
    asOf: '2025-03-25',
    lens: 'assessed' as const,
    trust: null,
    without: [],
    steps: [],
    footer: {
      asOf: 'As of the end of 25 March 2025',
      lens: 'What is established',
      sources: 'Sources: Kremlin, UNN',
      filters,
      supposed,
    },
    parts: parts.map((part, place) => (place === 0 ? { ...part, isIn: true } : part)),
    developments,
  }))
