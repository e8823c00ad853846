import type { Cell, Mark, Outline, Part, Resting, Sentence } from '../../machines/briefing/outline.ts'
import type { ConditionStatus } from '../../machines/condition.ts'
import type { ConditionId, DevelopmentId, ProposalId } from '../../machines/dossier.ts'
import type { ProposalStatus } from '../../machines/proposal.ts'

const id = (number: number) => `development-${number}` as DevelopmentId

/** A sentence in which what stands between asterisks is the finding. */
const say = (text: string, ...rests: number[]): Sentence => ({
  runs: text
    .split('*')
    .map((run, place) => ({ text: run, isStrong: place % 2 === 1 }))
    .filter((run) => run.text !== ''),
  rests: rests.map(id),
})

const proposal = (status: ProposalStatus): Mark => ({ kind: 'proposal', status })
const condition = (status: ConditionStatus, isConsent = false): Mark => ({ kind: 'condition', status, isConsent })
const cell = (text: string, mark: Mark | null = null, ...rests: number[]): Cell => ({
  text,
  mark,
  rests: rests.map(id),
})

const ceasefire = 'ceasefire-30d' as ProposalId
const energy = 'energy-halt' as ProposalId
const sea = 'black-sea' as ProposalId

const row = (
  name: string,
  title: string,
  since: string,
  word: string,
  mark: Mark,
  depth: number,
  record: string | null = null,
) => ({
  kind: 'condition' as const,
  depth,
  id: name as ConditionId,
  title,
  since,
  word,
  mark,
  rests: [id(2)],
  record,
})

type Told = Pick<Part, 'id' | 'kind' | 'title' | 'headline' | 'blocks'> & Partial<Part>

const part = (told: Told): Part => ({
  summary: '',
  ownHeadline: null,
  note: null,
  mark: null,
  word: null,
  speakerNotes: [],
  facts: '',
  hasChanged: null,
  isIn: true,
  ...told,
})

const parts: Part[] = [
  part({
    id: 'bottomLine',
    kind: 'bottomLine',
    title: 'Bottom line up front',
    headline: say(
      'The 30-day ceasefire is *blocked*. Only the halt on energy strikes is in force, and the sides dispute when it began.',
      1,
      2,
    ),
    mark: proposal('tabled.blocked'),
    word: 'Blocked',
    speakerNotes: [say('The halt binds energy sites alone, by the American text.', 3)],
    blocks: [
      {
        kind: 'figures',
        figures: [
          {
            value: '1 of 5',
            says: 'conditions of the ceasefire holds: Kyiv’s agreement, since 11 March',
            rests: [id(0)],
          },
          { value: '26 of 27', says: 'EU leaders reject the demand to end military support, 20 March', rests: [id(3)] },
          {
            value: '0 of 3',
            says: 'of Moscow’s conditions are named in Washington’s readout, 18 March',
            rests: [id(2)],
          },
        ],
      },
      {
        kind: 'statuses',
        statuses: [
          { id: ceasefire, title: '30-day ceasefire', word: 'Blocked', mark: proposal('tabled.blocked') },
          { id: energy, title: 'Halt on energy strikes', word: 'In force, holding', mark: proposal('inForce.holding') },
          { id: sea, title: 'Black Sea navigation', word: 'Pending', mark: proposal('tabled.pending') },
        ],
      },
    ],
  }),
  part({
    id: 'judgements',
    kind: 'judgements',
    title: 'Key judgements',
    headline: say('A full ceasefire by the end of April is *unlikely*.', 1, 2),
    note: { text: 'The desk is less sure of this than a week ago.', isStale: true },
    hasChanged: true,
    blocks: [
      {
        kind: 'lines',
        title: 'How likely',
        isList: true,
        sentences: [
          say('The 30-day ceasefire is *very unlikely* to enter into force by 30 April (8 %).', 1),
          say('The halt on energy strikes will *likely* hold to the end of its term (62 %).', 2),
          say('Black Sea navigation has a *roughly even chance* of being agreed (51 %).', 3),
        ],
      },
      {
        kind: 'lines',
        title: 'How sure we are',
        isList: true,
        sentences: [
          say('Confidence in the first is *high*: both sides say so in their own texts.', 1, 2),
          say('Confidence in the second is *low*: it rests on one account.', 3),
        ],
      },
      {
        kind: 'chart',
        id: 'odds',
        title: 'Odds by 30 April',
        form: 'bars',
        unit: '%',
        categories: ['30-day ceasefire', 'Halt on energy strikes', 'Black Sea navigation'],
        series: [{ name: 'Odds', tone: 'force', values: [8, 62, 51] }],
      },
    ],
  }),
  part({
    id: `proposal:${ceasefire}`,
    kind: 'proposal',
    title: '30-day ceasefire',
    headline: say(
      'Kyiv agreed on 11 March. *The arms supply stopped nowhere, so the ceasefire is blocked*, and three changes would still be missing without that.',
      0,
      2,
    ),
    mark: proposal('tabled.blocked'),
    word: 'Blocked',
    blocks: [
      {
        kind: 'requirement',
        proposal: ceasefire,
        title: 'What it requires',
        rows: [
          { kind: 'group', depth: 0, text: 'All of these' },
          row('kyiv', 'Kyiv’s agreement', 'since 11 March', 'Agreed', condition('agreed', true), 1),
          row('russia', 'Russia’s agreement', 'since 13 March', 'In negotiation', condition('negotiating'), 1),
          row(
            'control',
            'Effective control of the ceasefire',
            'demanded 18 March',
            'Outstanding',
            condition('outstanding'),
            1,
          ),
          row('mobil', 'Halt of forced mobilization', 'demanded 18 March', 'Outstanding', condition('outstanding'), 1),
          row(
            'arms',
            'Stop of new arms supply',
            'since 20 March',
            'Satisfied',
            condition('satisfied'),
            1,
            'record: refused since 20 March',
          ),
        ],
      },
      {
        kind: 'figures',
        figures: [
          {
            value: '4 changes',
            says: 'stand in the way: Russia’s agreement, effective control, the mobilization halt and the arms supply',
            rests: [id(2)],
          },
        ],
      },
      {
        kind: 'lines',
        title: 'Term',
        isList: false,
        sentences: [say('It would run 30 days from the day it is declared.', 0)],
      },
    ],
  }),
  part({
    id: `proposal:${energy}`,
    kind: 'proposal',
    title: 'Halt on energy strikes',
    headline: say('Each side says that it keeps to the halt; *each counts its thirty days from another day*.', 3),
    ownHeadline: {
      text: 'The halt holds, but nobody can say until when: the two counts differ by a week.',
      isStale: true,
    },
    mark: proposal('inForce.holding'),
    word: 'In force, holding',
    hasChanged: true,
    blocks: [
      {
        kind: 'chart',
        id: 'clocks',
        title: 'When it began, by each account',
        form: 'spans',
        asOf: '2025-03-25',
        spans: [
          { name: 'By Russia’s account', from: '2025-03-18', until: '2025-04-17', says: 'day 8 of 30, until 17 April' },
          {
            name: 'By Ukraine’s account',
            from: '2025-03-25',
            until: '2025-04-24',
            says: 'day 1 of 30, until 24 April',
          },
          { name: 'By Washington’s account', from: '2025-03-25', until: null, says: 'no end named' },
        ],
      },
    ],
  }),
  part({
    id: 'changes',
    kind: 'changes',
    title: 'Changed since 18 March',
    headline: say('Two statuses moved, and *one of them back*.', 1),
    blocks: [
      {
        kind: 'chart',
        id: 'statuses-over-time',
        title: 'Conditions by status',
        form: 'stacked',
        unit: 'conditions',
        categories: ['2025-03-11', '2025-03-13', '2025-03-18', '2025-03-20', '2025-03-25'],
        series: [
          { name: 'Hold', tone: 'holds', values: [1, 1, 1, 1, 1] },
          { name: 'Open', tone: 'open', values: [1, 2, 4, 3, 3] },
          { name: 'Refused', tone: 'fails', values: [0, 0, 0, 1, 1] },
        ],
      },
    ],
  }),
  part({
    id: 'accounts',
    kind: 'accounts',
    title: 'Where accounts differ',
    headline: say('Washington’s account names *none* of Moscow’s conditions.', 2),
    blocks: [
      {
        kind: 'table',
        id: 'accounts',
        title: 'What each account says',
        columns: ['', 'Established', 'Russia', 'Ukraine', 'United States'],
        rows: [
          [
            cell('30-day ceasefire'),
            cell('Blocked', proposal('tabled.blocked')),
            cell('Blocked', proposal('tabled.blocked')),
            cell('Pending', proposal('tabled.pending')),
            cell('Pending', proposal('tabled.pending')),
          ],
          [
            cell('Halt on energy strikes'),
            cell('In force, holding', proposal('inForce.holding')),
            cell('In force, holding', proposal('inForce.holding')),
            cell('In force for one side', proposal('inForce.oneSided')),
            cell('In force, holding', proposal('inForce.holding')),
          ],
          [
            cell('Effective control of the ceasefire'),
            cell('Outstanding', condition('outstanding')),
            cell('Outstanding', condition('outstanding')),
            cell('Agreed, to be done', condition('agreed')),
            cell('says nothing'),
          ],
          [
            cell('Stop of new arms supply'),
            cell('Refused', condition('refused')),
            cell('Outstanding', condition('outstanding')),
            cell('Refused', condition('refused')),
            cell('says nothing'),
          ],
          [
            cell('What does the halt cover?'),
            cell('Energy'),
            cell('Energy sites on the list of 18 March'),
            cell('Civil infrastructure'),
            cell('Energy and infrastructure'),
          ],
        ],
      },
    ],
  }),
  part({
    id: 'sources',
    kind: 'sources',
    title: 'Sources',
    headline: say('What this rests on'),
    blocks: [
      {
        kind: 'table',
        id: 'sources',
        title: 'Sources, with grades',
        columns: ['Source', 'Date', 'Grade', 'In words'],
        rows: Array.from({ length: 26 }, (_, place) => [
          cell(
            [
              'Interfax-Ukraine: leaders of 26 states on support for Ukraine',
              'Kremlin: readout of the call of 18 March',
              'UNN: White House readout',
              'Telegrafi: Rubio on further talks',
            ][place % 4] ?? '',
          ),
          cell(`${(place % 25) + 1} March 2025`),
          cell(['B2', 'A1', 'C3'][place % 3] ?? ''),
          cell(
            ['usually reliable, probably true', 'completely reliable, confirmed', 'fairly reliable, possibly true'][
              place % 3
            ] ?? '',
          ),
        ]),
      },
    ],
  }),
  part({
    id: 'method',
    kind: 'method',
    title: 'Method',
    headline: say('How this was made'),
    blocks: [
      {
        kind: 'lines',
        title: null,
        isList: false,
        sentences: [
          say(
            'A status is what the record establishes as of the date shown. Odds are judgements, and apart from the confidence in the sources.',
          ),
        ],
      },
    ],
  }),
]

const developments: Resting[] = [
  'Kyiv agrees to a 30-day ceasefire',
  'Putin names his conditions',
  'Readout of the call',
  'EU leaders meet',
].map((headline, place) => ({
  id: id(place),
  date: `${[11, 13, 18, 20][place]} March 2025`,
  headline,
  publisher: ['UNN', 'Kremlin', 'White House', 'Telegrafi'][place] ?? '',
  url: `https://example.org/${place}`,
  grade: 'B2: usually reliable, probably true',
}))

/** A briefing as an analyst would make it, with a part of each kind of block, written by hand. */
export const writtenOutline: Outline = {
  dossier: 'ukraine-2025',
  title: 'Ukraine: the March 2025 proposals',
  asOf: '2025-03-25',
  lens: 'assessed',
  knownAt: null,
  trust: null,
  without: [],
  scenario: null,
  steps: [],
  since: '2025-03-18',
  length: 'full',
  footer: {
    asOf: 'As of the end of 25 March 2025',
    lens: 'What is established',
    sources: 'Sources: Interfax-Ukraine, Ukrainska Pravda, UNN, Telegrafi',
    filters: null,
    supposed: null,
  },
  parts,
  developments,
}
