import { isRecord } from './containers.ts'
import { type Fault, fault, type Path, quoted } from './faults.ts'
import { didYouMean } from './guess.ts'
import { words } from './words.ts'

/** What a file may hold at most; past it, the file is refused before anything else is looked at. */
export const limits = {
  bytes: 64 * 1024 * 1024,
  developments: 100_000,
  conditions: 2_000,
  proposals: 500,
  parties: 1_000,
  depth: 64,
} as const

const inWords = (count: number): string => count.toLocaleString('en')

/** The size of a text in UTF-8, in bytes. */
function bytesOf(text: string): number {
  let bytes = text.length
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    // A pair of surrogates is four bytes: each half counts one more than itself.
    if (code > 0x7f) bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2
  }
  return bytes
}

/** Whether the file is too large to be read. */
export function tooLarge(text: string): Fault | null {
  const isSmall = text.length * 3 <= limits.bytes
  if (isSmall || (text.length <= limits.bytes && bytesOf(text) <= limits.bytes)) return null
  return fault([], 'is too large', 'a file of at most 64 MB')
}

/** A file of another version follows other rules: there is nothing more to say about it. */
export function otherFormat(format: unknown): Fault[] {
  if (typeof format !== 'string' || format === 'parley/1') return []
  const isLater = /^parley\/\d+$/.test(format)
  const hint = isLater ? 'open it with a later Parley: this one reads "parley/1"' : didYouMean('parley/1')
  return [fault(['format'], `is ${quoted(format)}`, words.format, hint)]
}

/** The lists that are too long and the requirements that are nested too deep. Nothing here calls itself. */
export function beyondLimits(dossier: Readonly<Record<string, unknown>>): Fault[] {
  const lists = ['parties', 'conditions', 'proposals', 'developments'] as const
  const long = lists.flatMap((name) => {
    const list = dossier[name]
    if (!Array.isArray(list) || list.length <= limits[name]) return []
    return fault([name], `has ${inWords(list.length)} ${name}`, `at most ${inWords(limits[name])}`)
  })
  return long.length > 0 ? long : tooDeep(dossier.proposals)
}

/** The requirements that are nested too deep. */
export function tooDeep(proposals: unknown): Fault[] {
  if (!Array.isArray(proposals)) return []
  return proposals.flatMap((proposal: unknown, place) => {
    if (!isRecord(proposal)) return []
    const own: [Path, unknown] = [['proposals', place, 'requires'], proposal.requires]
    const byParty = isRecord(proposal.requiresBy) ? Object.entries(proposal.requiresBy) : []
    const all = [
      own,
      ...byParty.map(([party, one]): [Path, unknown] => [['proposals', place, 'requiresBy', party], one]),
    ]
    return all.flatMap(([path, one]) =>
      isTooDeep(one) ? fault(path, 'is nested too deep', `a requirement of at most ${limits.depth} levels`) : [],
    )
  })
}

function isTooDeep(requirement: unknown): boolean {
  const open: [part: unknown, depth: number][] = [[requirement, 0]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [part, depth] = next
    if (depth > limits.depth) return true
    if (Array.isArray(part)) for (const one of part) open.push([one, depth])
    else if (isRecord(part)) for (const key of Object.keys(part)) open.push([part[key], depth + 1])
  }
  return false
}
