import { expect, test } from 'vitest'
import { type Changes, faultsOf, pathsOf } from './sample.ts'

const twoPaths = {
  anyOf: [
    { proposal: 'truce', is: 'expired' },
    { proposal: 'truce', is: 'inForce' },
  ],
}
const onePath = {
  anyOf: [
    { proposal: 'truce', is: 'expired' },
    { proposal: 'truce', is: 'expired' },
  ],
}

const apart = { id: 'apart', title: 'Apart', tabled: '2025-01-01', requires: 'release' }

const cases: [name: string, changes: Changes, paths: string[]][] = [
  ['an unknown occasion', { 'developments[0].occasion': 'x' }, ['$.developments[0].occasion']],
  ['an unknown certifier', { 'conditions[1].certifiedBy': ['broker', 'x'] }, ['$.conditions[1].certifiedBy[1]']],
  ['an unknown proposer', { 'proposals[0].proposedBy': ['x'] }, ['$.proposals[0].proposedBy[0]']],
  ['an unknown party of a source', { 'sources[0].party': 'x' }, ['$.sources[0].party']],
  ['a due day after what is no proposal', { 'conditions[1].due.after': 'release' }, ['$.conditions[1].due.after']],
  [
    'an effect’s due day after what is no proposal',
    { 'developments[0].effects[1].due': { after: 'x', within: 'P1D' } },
    ['$.developments[0].effects[1].due.after'],
  ],
  ['a due day in an unknown form', { 'conditions[1].due': { after: 'truce' } }, ['$.conditions[1].due.within']],
  [
    'an answer to an unknown question',
    { 'developments[0].effects[2].question': 'release' },
    ['$.developments[0].effects[2].question'],
  ],
  [
    'a briefing by nobody, of an unknown scenario',
    { 'briefings[0].lens': 'x', 'briefings[0].scenario': 'x', 'briefings[0].without': ['x'] },
    ['$.briefings[0].lens', '$.briefings[0].without[0]', '$.briefings[0].scenario'],
  ],
  [
    'a briefing of parts that there are none of',
    {
      'briefings[0].settings.order': ['bottomLine', 'summary', 'proposal:x'],
      'briefings[0].settings.chosen': { proposal: true },
      'briefings[0].settings.headlines': { 'proposal:release': { text: 'x', facts: '' } },
      'briefings[0].facts': { x: '' },
    },
    [
      '$.briefings[0].settings.order[1]',
      '$.briefings[0].settings.chosen.proposal',
      '$.briefings[0].facts.x',
      '$.briefings[0].settings.order[2]',
      '$.briefings[0].settings.headlines["proposal:release"]',
    ],
  ],
  [
    'a briefing of a length and a cut-off that there is none of',
    { 'briefings[0].settings.length': 'short', 'briefings[0].trust': 'B9' },
    ['$.briefings[0].trust', '$.briefings[0].settings.length'],
  ],
  [
    'a briefing with all that is left out',
    { 'briefings[0]': { id: 'b', title: 'B', asOf: '2025-01-01', settings: {} } },
    [],
  ],
  [
    'a briefing that leaves nothing out but null',
    { 'briefings[0].knownAt': null, 'briefings[0].trust': null, 'briefings[0].scenario': null },
    [],
  ],
  ['an unknown lens', { 'scenarios[0].lens': 'x' }, ['$.scenarios[0].lens']],
  [
    'odds of nothing, and impossible ones',
    { 'scenarios[0].odds': { x: 0.5, truce: 1.5 } },
    ['$.scenarios[0].odds.truce', '$.scenarios[0].odds.x'],
  ],
  ['a sequence of what is neither', { 'sequences[0].first': 'how-far' }, ['$.sequences[0].first']],
  [
    'a sequence by nobody, said nowhere',
    { 'sequences[0].demandedBy': 'x', 'sequences[0].source': 'x' },
    ['$.sequences[0].demandedBy', '$.sequences[0].source'],
  ],
  ['a step’s end on its as-of day', { 'scenarios[0].steps[1].until': '2025-01-20' }, ['$.scenarios[0].steps[1].until']],
  [
    'a step’s end before the as-of day is over',
    { 'scenarios[0].steps[1].until': '2025-01-20T20:00:00+02:00' },
    ['$.scenarios[0].steps[1].until'],
  ],
  ['a step’s end on the day after', { 'scenarios[0].steps[1].until': '2025-01-21' }, []],
  [
    'a step’s end after its own day',
    { 'scenarios[0].steps[1].at': '2025-01-10', 'scenarios[0].steps[1].until': '2025-01-15' },
    [],
  ],
  [
    'a step’s end before its own day',
    { 'scenarios[0].steps[1].at': '2025-02-10', 'scenarios[0].steps[1].until': '2025-02-09' },
    ['$.scenarios[0].steps[1].until'],
  ],
  [
    'a step of a question',
    { 'scenarios[0].steps': [{ question: 'how-far', answer: 'x' }] },
    ['$.scenarios[0].steps[0]'],
  ],
  [
    'a step’s value without a measure',
    { 'scenarios[0].steps[0].condition': 'guns-back' },
    ['$.scenarios[0].steps[0].value'],
  ],
  ['a step that asks nothing', { 'scenarios[0].steps[0]': { condition: 'release' } }, ['$.scenarios[0].steps[0]']],
  ['a step of nothing’s event', { 'scenarios[0].steps[1]': { proposal: 'truce' } }, ['$.scenarios[0].steps[1]']],
  [
    'an end on the day of the development',
    { 'developments[2].effects[0].until': '2025-01-07' },
    ['$.developments[2].effects[0].until'],
  ],
  [
    'an end at the very start',
    { 'developments[2].effects[0].until': '2025-01-07T12:00:00+02:00' },
    ['$.developments[2].effects[0].until'],
  ],
  ['an end a second later', { 'developments[2].effects[0].until': '2025-01-07T12:00:01+02:00' }, []],
  [
    'an end on another event',
    { 'developments[1].effects[0].event': 'suspend' },
    ['$.developments[1].effects[0].until'],
  ],
  [
    'a start before the proposal was tabled',
    { 'developments[1].effects[0]': { proposal: 'peace', event: 'enterForce', from: '2025-01-10' } },
    ['$.developments[1].effects[0].from'],
  ],
  [
    'a start on the instant of it',
    { 'developments[1].effects[0]': { proposal: 'peace', event: 'enterForce', from: '2025-01-10T10:00:00Z' } },
    [],
  ],
  [
    'another event from before that',
    { 'developments[1].effects[0]': { proposal: 'peace', event: 'reject', from: '2025-01-01' } },
    [],
  ],
  [
    'a start that names no day of its own',
    { 'developments[1].effects[0]': { proposal: 'peace', event: 'enterForce' } },
    [],
  ],
  ['a claim whose development has a speaker', { 'developments[0].effects[0].standing': 'claim' }, []],
  [
    'a claim that has its own speaker',
    { 'developments[1].effects[0].standing': 'claim', 'developments[1].effects[0].by': 'north' },
    [],
  ],
  ['one proposal by one path, twice', { 'proposals[1].requires': onePath }, []],
  [
    'one proposal by two paths, for one party',
    { 'proposals[1].requiresBy': { north: twoPaths } },
    ['$.proposals[1].requiresBy.north'],
  ],
  ['an unknown state', { 'proposals[1].requires.is': 'inForce.x' }, ['$.proposals[1].requires.is']],
  ['no state', { 'proposals[1].requires.is': undefined }, ['$.proposals[1].requires.is']],
  ['an unknown state for a requirement', { 'proposals[1].requires': [] }, ['$.proposals[1].requires']],
  ['an empty object for a requirement', { 'proposals[1].requires': {} }, ['$.proposals[1].requires']],
  [
    'two operators in one requirement',
    { 'proposals[1].requires': { allOf: ['release'], anyOf: ['release'] } },
    ['$.proposals[1].requires.anyOf'],
  ],
  [
    'half of an atLeast',
    { 'proposals[1].requires': { atLeast: 1.5, of: ['release', 'guns-back'] } },
    ['$.proposals[1].requires.atLeast'],
  ],
  [
    'an atLeast without a number',
    { 'proposals[1].requires': { of: ['release'] } },
    ['$.proposals[1].requires.atLeast'],
  ],
  [
    'a proposal that waits for itself',
    { 'proposals[0].requires': { proposal: 'truce', is: 'inForce' } },
    ['$.proposals[0]'],
  ],
  ['two sources with one id', { 'sources[1]': { id: 'press', publisher: 'P', title: 'T' } }, ['$.sources[1].id']],
  ['a question with a proposal’s id', { 'questions[1]': { id: 'truce', title: 'T' } }, ['$.questions[1].id']],
  ['a party with a condition’s id', { 'parties[3]': { id: 'release', name: 'R', role: 'observer' } }, []],
  ['a zone that is none', { timeZone: 'Europe/Kiew' }, ['$.timeZone']],
  ['a zone that is missing', { timeZone: undefined }, ['$.timeZone']],
  ['a credibility of 7', { 'developments[0].credibility': 7 }, ['$.developments[0].credibility']],
  ['a reliability of G', { 'sources[0].reliability': 'G' }, ['$.sources[0].reliability']],
  ['a target of none', { 'conditions[1].measure.target': 0 }, ['$.conditions[1].measure.target']],
  ['a value below zero', { 'developments[0].effects[1].value': -1 }, ['$.developments[0].effects[1].value']],
  ['an endless value', { 'developments[0].effects[1].value': Infinity }, ['$.developments[0].effects[1].value']],
  ['a headline of spaces', { 'developments[0].headline': '  ' }, ['$.developments[0].headline']],
  ['a note without words', { 'developments[0].note': '' }, []],
  ['a list for an object', { 'conditions[1].measure': [] }, ['$.conditions[1].measure']],
  ['a list for odds', { 'scenarios[0].odds': [0.5] }, ['$.scenarios[0].odds']],
  ['null', { 'developments[0].by': null, 'scenarios[0].asOf': null }, ['$.developments[0].by', '$.scenarios[0].asOf']],
]

test.each(cases)('%s', (_name, changes, paths) => expect(pathsOf(changes)).toEqual(paths))

test('a circle on every board is told once, and one of a party names the party', () => {
  const own = { 'proposals[0].requires': { proposal: 'peace', is: 'inForce' } }
  expect(faultsOf(own)).toMatchObject([{ path: '$.proposals[0]', problem: 'waits for itself: truce → peace → truce' }])
  const ofSouth = { 'proposals[0].requiresBy.south': { proposal: 'peace', is: 'inForce' } }
  expect(faultsOf(ofSouth)).toMatchObject([
    { path: '$.proposals[0]', problem: 'waits for itself by what "south" requires: truce → peace → truce' },
  ])
  const elsewhere = {
    ...own,
    'proposals[0].requiresBy': undefined,
    'proposals[2]': { ...apart, requiresBy: { south: 'release' } },
  }
  expect(faultsOf(elsewhere)).toHaveLength(1)
})

test('two proposals that wait for each other on no one board are no circle', () => {
  const changes = {
    'proposals[1].requires': 'release',
    'proposals[1].requiresBy': { north: { proposal: 'truce', is: 'inForce' } },
    'proposals[0].requiresBy': { south: { proposal: 'peace', is: 'inForce' } },
  }
  expect(pathsOf(changes)).toEqual([])
  expect(pathsOf({ ...changes, 'proposals[0].requiresBy.north': { proposal: 'peace', is: 'inForce' } })).toHaveLength(1)
})
