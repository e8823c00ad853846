import { type Asked, nothingAsked } from '../../machines/workspace/asked.ts'
import type { Place } from '../../machines/workspace/place.ts'
import { printStep, readStep } from './stepText.ts'

/** Longer addresses are not read, nor more steps than this: nobody wrote them. */
const LONGEST = 200_000
const MOST_STEPS = 1_000

/** Where each part of the view stands in the query of an address. */
const names = { asOf: 'as-of', lens: 'lens', knownAt: 'known-at', trust: 'trust', select: 'select' } as const
type Part = keyof typeof names

/** The address of a place, from its `#` on. What stands in no address is as usual, the date apart: that is always said. */
export function printAddress({ dossier, screen, asOf, lens, knownAt, trust, select, steps }: Place): string {
  const query: readonly (readonly [name: string, value: string | null])[] = [
    [names.asOf, asOf],
    [names.lens, lens === 'assessed' ? null : lens],
    [names.knownAt, knownAt],
    [names.trust, trust],
    [names.select, select && `${select.kind}:${select.id}`],
    ['steps', steps.length === 0 ? null : steps.map(printStep).join(',')],
  ]
  const said = query.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encoded(value)}`]))
  return `#/${encoded(dossier)}/${screen}?${said.join('&')}`
}

/** Takes an address apart, from its `#` on. Whatever it holds, this does not throw: what says nothing is `unread`. */
export function readAddress(hash: string): Asked {
  const text = hash.replace(/^#?\/?/, '')
  if (text === '') return nothingAsked
  if (text.length > LONGEST) return { ...nothingAsked, unread: [text.slice(0, 80)] }
  const [path = '', ...queries] = text.split('?')
  const [dossier, screen, ...more] = path.split('/').map(decoded)
  const unread = more.filter((part) => part !== '')
  const found: Record<Part, string | null> = { asOf: null, lens: null, knownAt: null, trust: null, select: null }
  let steps: readonly string[] = []
  for (const [name, value, written] of pairs(queries.join('?'))) {
    const part = partNamed(name)
    if (part !== undefined) found[part] = value
    else if (name === 'steps') steps = value.split(',').filter((step) => step !== '')
    else unread.push(written)
  }
  return {
    ...found,
    dossier: dossier || null,
    screen: screen || null,
    steps: steps.slice(0, MOST_STEPS).map((step) => ({ text: step, words: readStep(step) })),
    unread: [...unread, ...steps.slice(MOST_STEPS)],
  }
}

const partNamed = (name: string): Part | undefined =>
  (['asOf', 'lens', 'knownAt', 'trust', 'select'] as const).find((part) => names[part] === name)

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
