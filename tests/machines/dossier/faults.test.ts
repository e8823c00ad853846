import { describe, expect, test } from 'vitest'
import { advise } from '../../../machines/dossier/advice.ts'
import { printFault, printPath } from '../../../machines/dossier/faults.ts'
import { parseDossier } from '../../../machines/dossier.ts'
import { type Changes, faultsOf, pathsOf, readChanged, sample } from './sample.ts'

test('a sound file has neither fault nor advice', () => {
  expect(parseDossier(JSON.stringify(sample()), advise)).toMatchObject({ ok: true, advice: [] })
})

test('what is left out has its standard value', () => {
  const parsed = parseDossier('{ "format": "parley/1", "id": "a", "title": "A", "timeZone": "UTC" }')
  const lists = [
    'parties',
    'sources',
    'conditions',
    'proposals',
    'occasions',
    'questions',
    'sequences',
    'developments',
    'scenarios',
    'briefings',
  ]
  const dossier = {
    format: 'parley/1',
    id: 'a',
    title: 'A',
    timeZone: 'UTC',
    ...Object.fromEntries(lists.map((name) => [name, []])),
  }
  expect(parsed).toEqual({ ok: true, advice: [], dossier })
  expect(readChanged({})).toMatchObject({
    ok: true,
    dossier: {
      conditions: [{ initial: 'outstanding', certifiedBy: [], keywords: [] }, {}, { demandedBy: [] }],
      proposals: [{}, { entry: 'declared', renewal: 'none', proposedBy: [] }],
    },
  })
})

describe('a fault is told once', () => {
  const cases: [name: string, changes: Changes, paths: string[]][] = [
    [
      'a misspelt key is not missing as well',
      { 'parties[0].name': undefined, 'parties[0].nmae': 'North' },
      ['$.parties[0].nmae'],
    ],
    ['a misspelt list does not make all in it unknown', { parties: undefined, partys: sample().parties }, ['$.partys']],
    ['a list of the wrong kind does not make all in it unknown', { sources: { press: {} } }, ['$.sources']],
    [
      'an ill-formed id is not unknown where it is used',
      { 'questions[0].id': 'How far', 'developments[0].effects[2].question': 'How far' },
      ['$.questions[0].id'],
    ],
    [
      'an id under a misspelt key is not unknown where it is used',
      { 'parties[0].id': undefined, 'parties[0].ID': 'north' },
      ['$.parties[0].ID'],
    ],
    ['a faulty condition is still known', { 'conditions[1].kind': 'deed' }, ['$.conditions[1].kind']],
    [
      'an empty list of speakers is not a claim by nobody',
      { 'developments[0].effects[1].by': [] },
      ['$.developments[0].effects[1].by'],
    ],
    [
      'a bad start is not an end before it',
      { 'developments[1].effects[0].from': '2025-13-01', 'developments[1].effects[0].until': '2025-01-04' },
      ['$.developments[1].effects[0].from'],
    ],
    [
      'a bad end is not a missing one',
      { 'developments[2].effects[0].until': 'May' },
      ['$.developments[2].effects[0].until'],
    ],
    [
      'a bad measure is not a missing one',
      { 'conditions[1].measure.target': 'all' },
      ['$.conditions[1].measure.target'],
    ],
    [
      'a value of a proposal is not a request for nothing',
      { 'developments[1].effects[0]': { proposal: 'truce', value: 3 } },
      ['$.developments[1].effects[0].value'],
    ],
    [
      'an answer of a condition is not a request for nothing',
      { 'developments[1].effects[0]': { condition: 'release', answer: 'x' } },
      ['$.developments[1].effects[0].answer'],
    ],
    [
      'a misspelt event is not a request for nothing',
      {
        'developments[1].effects[0]': { proposal: 'truce', evnt: 'suspend' },
        'developments[2].effects[0]': { condition: 'release', evnt: 'agree' },
      },
      ['$.developments[1].effects[0].evnt', '$.developments[2].effects[0].evnt'],
    ],
    [
      'a misspelt end is not a missing one',
      { 'developments[1].effects[0]': { proposal: 'truce', event: 'extend', untill: '2025-03-01' } },
      ['$.developments[1].effects[0].untill'],
    ],
    [
      'an event of a question is not a request for nothing',
      { 'developments[1].effects[0]': { question: 'how-far', event: 'agree' } },
      ['$.developments[1].effects[0].event'],
    ],
    [
      'an empty list is not too short for atLeast',
      { 'proposals[1].requires': { atLeast: 2, of: [] } },
      ['$.proposals[1].requires.of'],
    ],
    [
      'an unknown party’s requirement is still read',
      { 'proposals[1].requiresBy': { east: { allOf: ['x'] } } },
      ['$.proposals[1].requiresBy.east', '$.proposals[1].requiresBy.east.allOf[0]'],
    ],
    ['of another version of the format nothing else is said', { format: 'parley/2', id: 5, more: 1 }, ['$.format']],
  ]
  test.each(cases)('%s', (_name, changes, paths) => expect(pathsOf(changes)).toEqual(paths))
})

test('faults come in the order of the file', () => {
  const changes = {
    'scenarios[0].lens': 'x',
    'proposals[0].term': 'x',
    'conditions[2].owedBy[0]': 'x',
    'conditions[1].kind': 'x',
    title: '',
  }
  expect(pathsOf(changes)).toEqual([
    '$.title',
    '$.conditions[1].kind',
    '$.conditions[2].owedBy[0]',
    '$.proposals[0].term',
    '$.scenarios[0].lens',
  ])
})

describe('a fault says what to do about', () => {
  const cases: [name: string, changes: Changes, path: string, hint: string][] = [
    ['a party', { 'conditions[0].owedBy': ['nroth'] }, '$.conditions[0].owedBy[0]', 'did you mean "north"?'],
    ['an id', { id: 'River War' }, '$.id', 'did you mean "river-war"?'],
    ['a role', { 'parties[0].role': 'Mediator' }, '$.parties[0].role', 'did you mean "mediator"?'],
    ['a day', { 'developments[1].at': '2025-1-5' }, '$.developments[1].at', 'did you mean "2025-01-05"?'],
    [
      'a day as Europe writes it',
      { 'developments[1].at': '5.01.2025' },
      '$.developments[1].at',
      'did you mean "2025-01-05"?',
    ],
    [
      'a time',
      { 'developments[1].at': '2025-01-05T10:00' },
      '$.developments[1].at',
      'a time needs its offset: "2025-01-05T10:00+00:00" if it is UTC',
    ],
    [
      'a day with a time',
      { 'conditions[2].due': '2025-02-01T10:00:00Z' },
      '$.conditions[2].due',
      'did you mean "2025-02-01"?',
    ],
    ['no such day', { 'developments[1].at': '2025-02-29' }, '$.developments[1].at', 'the calendar has no such day'],
    ['an address', { 'sources[0].url': 'example.org/a' }, '$.sources[0].url', 'did you mean "https://example.org/a"?'],
    ['a number', { 'developments[0].credibility': '2' }, '$.developments[0].credibility', 'write it without quotes'],
    ['a text', { title: 5 }, '$.title', 'write it in quotes: "5"'],
    ['a list', { 'conditions[0].owedBy': 'north' }, '$.conditions[0].owedBy', 'write a list: ["north"]'],
    [
      'a proposal for a condition',
      { 'proposals[1].requires': 'truce' },
      '$.proposals[1].requires',
      '"truce" is a proposal: name it as "proposal"',
    ],
    [
      'another chart’s event',
      { 'developments[0].effects[0].event': 'suspend' },
      '$.developments[0].effects[0].event',
      'only a proposal takes that',
    ],
    [
      'a misspelt effect',
      { 'developments[1].effects[0]': { conditon: 'release', event: 'agree' } },
      '$.developments[1].effects[0]',
      'did you mean "condition"?',
    ],
    ['a later format', { format: 'parley/2' }, '$.format', 'open it with a later Parley: this one reads "parley/1"'],
    ['no format of ours', { format: 'Parley' }, '$.format', 'did you mean "parley/1"?'],
  ]
  test.each(cases)('%s', (_name, changes, path, hint) => expect(faultsOf(changes)).toMatchObject([{ path, hint }]))
})

describe('an address', () => {
  const bad = [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://example.org',
    'https://',
    '//example.org',
    'data:text/html,x',
    'https:example.org',
  ]
  test.each([...bad, 'https://exa mple.org', ' https://example.org'])('%s is refused', (url) => {
    expect(pathsOf({ 'sources[0].url': url })).toEqual(['$.sources[0].url'])
  })
  test.each(['http://example.org', 'HTTPS://EXAMPLE.ORG/A', 'https://пример.испытание/путь'])('%s is taken', (url) => {
    expect(pathsOf({ 'sources[0].url': url })).toEqual([])
  })
})

describe('a printed fault', () => {
  const [file, role] = ['case.json', 'parties[0].role']
  const lineOf = (changes: Changes, name = file) => faultsOf(changes).map((fault) => printFault(name, fault))

  test('names the file, the path, what is wrong, and what to do', () => {
    const line = 'case.json: $.conditions[2].owedBy[0]: no party "soth"; did you mean "south"?'
    expect(lineOf({ 'conditions[2].owedBy': ['soth'] })).toEqual([line])
  })

  test('names what was expected where there is nothing to add', () => {
    const line = 'case.json: $.parties[0].role: is "orange"; expected one of belligerent, mediator, guarantor, observer'
    expect(lineOf({ [role]: 'orange' })).toEqual([line])
  })

  test('is one line, and short, whatever the file holds', () => {
    const [line = ''] = lineOf({ [role]: `a\nb\u2028\u202e${'x'.repeat(1e6)}` }, 'odd\nname.json')
    expect(line.length).toBeLessThan(300)
    expect(line).not.toMatch(/[\n\u2028\u202e]/)
  })

  test('writes keys that are no names in quotes', () => {
    expect(printPath(['a', 0, 'odd key', 'united-states', '$schema'])).toBe(
      '$.a[0]["odd key"]["united-states"].$schema',
    )
  })
})
