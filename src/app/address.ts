import { type Asked, nothingAsked } from '../../machines/workspace/asked.ts'
import { printBrief } from '../../machines/workspace/brief/briefText.ts'
import { printFilters } from '../../machines/workspace/filters.ts'
import type { Place } from '../../machines/workspace/place.ts'
import { printStep, readStep } from '../../machines/workspace/stepText.ts'

/**
 * Longer addresses are not read, nor longer lists of steps, odds or sources than this: nobody wrote them. What a dossier
 * takes comes on top.
 */
const LONGEST = 200_000
const LONGEST_CARRIED = 4_000_000
const MOST_LISTED = 1_000

/** Where each part of the view stands in the query of an address. */
const names = {
  asOf: 'as-of',
  lens: 'lens',
  knownAt: 'known-at',
  trust: 'trust',
  select: 'select',
  part: 'part',
  scenario: 'scenario',
  carried: 'dossier',
} as const
type Part = keyof typeof names

/** The parts that are lists of texts, under their own names. */
const listNames = ['without', 'odds', 'brief', 'find'] as const

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** The address of a place, from its `#` on. What stands in no address is as usual, the date apart: that is always said. */
export function printAddress({
  dossier,
  screen,
  asOf,
  lens,
  filter,
  select,
  part,
  scenario,
  odds,
  brief,
  find,
  steps,
  carried,
}: Place): string {
  const query: readonly (readonly [name: string, value: string | null])[] = [
    [names.asOf, asOf],
    [names.lens, lens === 'assessed' ? null : lens],
    [names.knownAt, filter.knownAt],
    [names.trust, filter.trust],
    ['without', listedOrNull(filter.without)],
    [names.select, select && `${select.kind}:${select.id}`],
    // A part is one of what is selected.
    [names.part, select && part && `${part.kind}:${part.id}`],
    [names.scenario, scenario],
    ['odds', listedOrNull(Object.entries(odds).map(([id, chance]) => `${id}:${printOdds(chance ?? 0)}`))],
    ['brief', listedOrNull(printBrief(brief))],
    ['find', screen === 'record' ? listedOrNull(printFilters(find)) : null],
    ['steps', listedOrNull(steps.map(printStep))],
    // The longest part comes last: what one reads stands before it.
    [names.carried, carried],
  ]
  const said = query.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encoded(value)}`]))
  return `#/${encoded(dossier)}/${screen}?${said.join('&')}`
}

/** Takes an address apart, from its `#` on. Whatever it holds, this does not throw: what says nothing is `unread`. */
export function readAddress(hash: string): Asked {
  const text = hash.replace(/^#?\/?/, '')
  if (text === '') return nothingAsked
  const carrying = text.length > LONGEST ? (/[?&]dossier=[^&]*/.exec(text)?.[0].length ?? 0) : 0
  if (carrying > LONGEST_CARRIED || text.length - carrying > LONGEST)
    return { ...nothingAsked, unread: [text.slice(0, 80)] }
  const [path = '', ...queries] = text.split('?')
  const [dossier, screen, ...more] = path.split('/').map(decoded)
  const unread = more.filter((part) => part !== '')
  const found: Writable<Asked> = { ...nothingAsked }
  let steps: readonly string[] = []
  for (const [name, value, written] of pairs(queries.join('?'))) {
    const part = partNamed(name)
    const list = listNames.find((one) => one === name)
    if (part !== undefined) found[part] = value
    else if (list !== undefined) found[list] = listIn(value)
    else if (name === 'steps') steps = listIn(value)
    else unread.push(written)
  }
  const cut = (list: readonly string[]): readonly string[] => {
    unread.push(...list.slice(MOST_LISTED))
    return list.slice(0, MOST_LISTED)
  }
  for (const name of listNames) found[name] = cut(found[name])
  return {
    ...found,
    dossier: dossier || null,
    screen: screen || null,
    steps: cut(steps).map((step) => ({ text: step, words: readStep(step) })),
    unread,
  }
}

const listedOrNull = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join(','))
const listIn = (text: string): readonly string[] => text.split(',').filter((one) => one !== '')

/** No exponent, which would not be read again. */
const printOdds = (odds: number): string => odds.toFixed(12).replace(/\.?0+$/, '')

const partNamed = (name: string): Part | undefined =>
  (['asOf', 'lens', 'knownAt', 'trust', 'select', 'part', 'scenario', 'carried'] as const).find(
    (part) => names[part] === name,
  )

/** The names and values of a query, each as it was written too. */
const pairs = (query: string): (readonly [name: string, value: string, written: string])[] =>
  query
    .split('&')
    .filter((written) => written !== '')
    .map((written) => {
      const [name = '', ...value] = written.split('=')
      return [decoded(name), decoded(value.join('=')), written]
    })

/** Escaped as in any address, but for what may stand there and reads better plain. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/%(?:3A|40|2C|2B|3D|2F)/g, (escaped) => decodeURIComponent(escaped))

/** Unescaped; as it stands where its escapes are broken. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
