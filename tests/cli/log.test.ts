import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDossier } from '../../machines/dossier.ts'
import { sample } from '../machines/dossier/sample.ts'
import { folder } from './folder.ts'
import { runs, ukraine } from './runs.ts'

const NOW = Date.UTC(2025, 2, 21, 9, 30, 15, 999)
const required = ['--at', '2025-03-20', '--headline', 'Talks on control begin', '--source', 'interfax-jeddah']
const shipped = readFileSync(ukraine, 'utf8')
const USAGE = 'usage: parley log FILE --at D --headline TEXT --source ID [--by P] … [--effect EFFECT] … [OPTION …]\n'

/** Logs into a copy of the shipped dossier, or of another text. */
async function log(options: readonly string[], text = shipped) {
  const there = folder()
  const file = there.put('case.json', text)
  const ran = await runs(['log', file, ...options], { now: NOW })
  const after = there.read('case.json')
  const parsed = parseDossier(after)
  return {
    ...ran,
    err: ran.err.replaceAll(file, 'case.json'),
    after,
    names: there.names(),
    last: parsed.ok ? parsed.dossier.developments.at(-1) : undefined,
  }
}

describe('a development that is logged', () => {
  test('is added to the file, and what it changed is printed by each account', async () => {
    const options = [...required, '--by', 'russia', '--effect', 'condition:monitoring discuss']
    const { exit, out, err, after, names, last } = await log(options)
    expect([exit, names]).toEqual([0, ['case.json']])
    expect(err).toMatch(/^case\.json: logged 2025-03-20-talks-on-control-begin-[a-z]{4}\n$/)
    expect(out).toBe(
      [
        'Ukraine: the March 2025 proposals',
        'As of the end of 20 March 2025 (Europe/Kyiv)',
        '',
        'By Russia',
        '  Effective control of the ceasefire',
        '    Outstanding → In negotiation',
        '    [1]',
        '',
        'Who says so, and where to read it',
        '[1] Talks on control begin',
        '    20 March 2025 · Russia · Interfax-Ukraine · graded B–',
        '    https://en.interfax.com.ua/news/general/1054814.html',
        '',
      ].join('\n'),
    )
    expect(last).toEqual({
      id: err.split(' ').at(-1)?.trim(),
      at: '2025-03-20',
      headline: 'Talks on control begin',
      source: 'interfax-jeddah',
      by: 'russia',
      recorded: '2025-03-21T11:30:15+02:00',
      effects: [{ condition: 'monitoring', event: 'discuss' }],
    })
    const start = [...shipped].findIndex((character, place) => character !== after[place])
    expect(after.startsWith(shipped.slice(0, start))).toBe(true)
    expect(after.endsWith(shipped.slice(start))).toBe(true)
  })

  test('takes every field of the format', async () => {
    const options = [
      ...['--at', '2025-01-06T10:00:00+02:00', '--headline', '=1+1 "so" \u202e', '--source', 'press'],
      ...['--by', 'north', '--by', 'south', '--recorded', '2025-01-08', '--credibility', '3', '--occasion', 'call'],
      ...['--quote', 'We will.', '--note', '', '--replaces', 'starts', '--withdraws', 'extended', '--id', 'mine'],
      ...['--effect', 'condition:release discuss value=40 due="P60D after truce" standing=claim by=north,'],
      ...['--effect', 'condition:guns-back  due=2025-03-01'],
      ...['--effect', 'proposal:truce enterForce from=2025-01-07 until=2025-02-07 by=north,south'],
      ...['--effect', 'question:how-far from=2025-01-07 answer=Ten miles, by=our count  '],
    ]
    const { exit, last } = await log(options, JSON.stringify(sample(), null, 2))
    expect(exit).toBe(0)
    expect(last).toEqual({
      id: 'mine',
      at: '2025-01-06T10:00:00+02:00',
      headline: '=1+1 "so" \u202e',
      source: 'press',
      by: ['north', 'south'],
      recorded: '2025-01-08',
      occasion: 'call',
      quote: 'We will.',
      replaces: 'starts',
      withdraws: 'extended',
      credibility: 3,
      note: '',
      effects: [
        {
          condition: 'release',
          event: 'discuss',
          value: 40,
          due: { after: 'truce', within: 'P60D' },
          standing: 'claim',
          by: ['north'],
        },
        { condition: 'guns-back', due: '2025-03-01' },
        { proposal: 'truce', event: 'enterForce', from: '2025-01-07', until: '2025-02-07', by: ['north', 'south'] },
        { question: 'how-far', from: '2025-01-07', answer: 'Ten miles, by=our count' },
      ],
    })
  })

  test('shows what it changed once all of it has taken hold', async () => {
    const { out } = await log([...required, '--effect', 'condition:monitoring satisfy from=2025-04-01'])
    expect(out).toContain('As of the end of 1 April 2025 (Europe/Kyiv)\n\nBy every account\n')
  })

  test('says which of its events had no effect, and that nothing changed', async () => {
    const { exit, out } = await log([...required, '--effect', 'condition:talks breach'])
    expect(exit).toBe(0)
    expect(out).toContain('\nNothing changed by any account.\n')
    expect(out).toMatch(/\nWithout effect\n {2}! .*no breach is possible while it is\n? *outstanding/)
  })

  test('that takes another back shows what no longer holds', async () => {
    const { out } = await log([...required, '--withdraws', '2025-03-19-prisoner-exchange'])
    expect(out).toMatch(/Prisoner exchange of 19 March\n {4}Satisfied → Outstanding\n/)
  })

  test('comes after those that others log at the same time: none is lost', async () => {
    const there = folder()
    const file = there.put('case.json', shipped)
    const ids = Array.from({ length: 8 }, (_, number) => `log-${number}`)
    const ran = await Promise.all(ids.map((id) => runs(['log', file, ...required, '--id', id])))
    expect(ran.map(({ exit }) => exit)).toEqual(ids.map(() => 0))
    const parsed = parseDossier(there.read('case.json'))
    expect(
      parsed.ok &&
        parsed.dossier.developments
          .slice(-8)
          .map(({ id }) => String(id))
          .sort(),
    ).toEqual(ids)
  })
})

describe('a fault', () => {
  test('is told by the option that it stands in, and nothing is written', async () => {
    const options = ['--at', '2025-03-20', '--headline', ' ', '--source', 'interfax-jedda', '--by', 'russa']
    const effects = ['--effect', 'condition:monitorng discuss', '--effect', 'proposal:energy-halt extend']
    const { exit, out, err, after } = await log([...options, ...effects, '--replaces', 'x'])
    expect([exit, out, after === shipped]).toEqual([1, '', true])
    expect(err.split('\n')).toEqual([
      'case.json: --headline: is " "; expected a text that is not empty',
      'case.json: --source: no source "interfax-jedda"; did you mean "interfax-jeddah"?',
      'case.json: --by: no party "russa"; did you mean "russia"?',
      'case.json: --effect "condition:monitorng discuss": no condition "monitorng"; did you mean "monitoring"?',
      'case.json: --effect "proposal:energy-halt extend": extends without an end; expected an "until"',
      expect.stringMatching(/^case\.json: --replaces: no development "x"; /),
      '',
    ])
  })

  test('of the file that is there already is told as ever', async () => {
    const { exit, err, after } = await log(required, '{"format":"parley/1"}')
    expect([exit, after]).toEqual([1, '{"format":"parley/1"}'])
    expect(err).toMatch(/^case\.json: \$\.id: is missing/m)
  })

  test.each([
    [
      'an id that is taken',
      ['--id', '2025-03-11-kyiv-offer'],
      /^case\.json: --id: .* is already the id of developments\[\d+\]/,
    ],
    [
      'a key that an effect does not have',
      ['--effect', 'condition:talks form=2025-03-20'],
      /form.*did you mean "from"\?/,
    ],
    [
      'an answer that is empty',
      ['--effect', 'question:scope-of-halt answer='],
      /--effect "question:scope-of-halt answer=": is "";/,
    ],
    [
      'a key without a value',
      ['--effect', 'condition:talks agree from='],
      /--effect "condition:talks agree from=": is "";/,
    ],
    ['a key that is none', ['--effect', 'condition:talks agree __proto__=x'], /unknown key "__proto__"/],
  ])('%s', async (_, options, fault) => {
    const { exit, err, after } = await log([...required, ...options])
    expect([exit, after === shipped]).toEqual([1, true])
    expect(err).toMatch(fault)
  })

  test('a file that cannot be read, or written', async () => {
    expect(await runs(['log', 'nowhere.json', ...required])).toEqual({
      exit: 1,
      out: '',
      err: 'nowhere.json: no such file\n',
    })
  })
})

describe('wrong usage', () => {
  const FORM = '--effect needs condition:ID EVENT, proposal:ID EVENT or question:ID answer=…, not'
  test.each<[string[], string]>([
    [['--headline', 'x', '--source', 'y'], '--at is missing'],
    [['--at', '2025-03-20', '--source', 'y'], '--headline is missing'],
    [['--at', '2025-03-20', '--headline', 'x'], '--source is missing'],
    [[...required, '--credibility', '7'], '--credibility needs a number from 1 to 6, not "7"'],
    [[...required, '--headline', 'Another'], '--headline is given twice'],
    [
      ['--at', '2025-03-20', '--source', 'interfax-jeddah', '--headline', 'Talks\nbegin'],
      '--headline needs a text in one line, not "Talks\\nbegin"',
    ],
    [[...required, '--effect', 'monitoring discuss'], `${FORM} "monitoring discuss"`],
    [[...required, '--effect', 'condition: discuss'], `${FORM} "condition: discuss"`],
    [[...required, '--effect', 'condition:talks agree breach'], `${FORM} "condition:talks agree breach"`],
    [
      [...required, '--effect', 'condition:talks agree from=2025-01-01 from=2025-01-02'],
      `${FORM} "condition:talks agree from=2025-01-01 from=2025-01-02"`,
    ],
  ])('%j', async (options, problem) => {
    const { exit, out, err, after } = await log(options)
    expect({ exit, out, err, same: after === shipped }).toEqual({
      exit: 2,
      out: '',
      err: `parley: ${problem}\n${USAGE}`,
      same: true,
    })
  })

  test('standard input cannot be written to', async () => {
    expect(await runs(['log', '-', ...required])).toEqual({
      exit: 2,
      out: '',
      err: `parley: FILE is written to, and standard input cannot be\n${USAGE}`,
    })
  })
})

test('the help says all that it takes, and how an effect is written', async () => {
  expect((await runs(['log', '--help'])).out).toMatchInlineSnapshot(`
    "Adds a development to the file, and says what it changed by each account.

    usage: parley log FILE --at D --headline TEXT --source ID [--by P] … [--effect EFFECT] … [OPTION …]

      FILE             a dossier, which is written anew
      --at D           when it happened: a day, or a time with its offset
      --headline TEXT  what happened, in one line
      --source ID      the source that reports it, one that the file has
      --by P           who says so, if anyone in particular; several speak together
      --effect EFFECT  what it does to a condition, a proposal or a question, as below
      --recorded D     when it entered the record; else now
      --credibility N  how credible the report is, from 1, confirmed, to 6
      --occasion ID    the occasion of which it is one account
      --quote TEXT     the words that it rests on
      --note TEXT      a remark
      --replaces ID    an earlier development that it corrects
      --withdraws ID   an earlier development that it takes back
      --id ID          its id; else one is made of its day and headline
      --help           print this

    EFFECT is one of
      "condition:ID EVENT [value=N] [due=D] [from=D] [standing=claim] [by=P,P]"
      "proposal:ID EVENT [from=D] [until=D] [standing=claim] [by=P,P]"
      "question:ID [from=D] [standing=claim] [by=P,P] answer=TEXT"
    A condition takes value and due without an event too. A value with spaces stands in double quotes:
      due="P60D after ceasefire-30d". An answer goes to the end of the text.
    "
  `)
})
