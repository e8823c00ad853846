import { listed } from './listed.ts'
import { plural } from './plural.ts'

/** What is otherwise in a thing, by the name of its field in the file. */
const fields: Readonly<Record<string, string>> = {
  title: 'title',
  headline: 'headline',
  name: 'name',
  summary: 'summary',
  timeZone: 'time zone',
  role: 'role',
  publisher: 'publisher',
  url: 'address',
  published: 'date',
  party: 'party',
  reliability: 'grade',
  credibility: 'credibility',
  kind: 'kind',
  demandedBy: 'who demands it',
  owedBy: 'who owes it',
  criterion: 'criterion',
  certifiedBy: 'who certifies it',
  measure: 'measure',
  due: 'due date',
  initial: 'where it begins',
  note: 'note',
  keywords: 'keywords',
  proposedBy: 'who proposes it',
  tabled: 'date',
  term: 'term',
  entry: 'how it enters into force',
  renewal: 'renewal',
  scope: 'scope',
  requires: 'what it requires',
  requiresBy: 'what it requires',
  at: 'date',
  recorded: 'when it was recorded',
  source: 'source',
  by: 'who says so',
  occasion: 'occasion',
  quote: 'quotation',
  replaces: 'what it corrects',
  withdraws: 'what it takes back',
  effects: 'effects',
  asOf: 'date',
  lens: 'account',
  odds: 'odds',
  steps: 'steps',
}

type Counts = Readonly<Record<'added' | 'corrected' | 'removed', number>>

/** What would be done to so many entries; which they are is said once: "add 2 entries, correct 3 and take out 1". */
function deeds({ added, corrected, removed }: Counts): string {
  const done = [
    ['add', added],
    ['correct', corrected],
    ['take out', removed],
  ] as const
  return listed(
    done
      .filter(([, count]) => count > 0)
      .map(([deed, count], place) => `${deed} ${place === 0 ? plural(count, 'entry', 'entries') : count}`),
  )
}

/** The words of the offer to take over a newer version of a dossier that comes with the app. */
export const newer = {
  title: (title: string) => `There is a newer version of “${title}”.`,
  brings: (counts: Counts) => `In your copy it would ${deeds(counts)}; nothing that you wrote would go.`,
  /** `knows` says whether it can be told what the user has changed. */
  stays: (count: number, knows: boolean) => {
    const stay = count === 1 ? 'stays as you have it' : 'stay as you have them'
    return `${count} that ${knows ? 'you changed yourself' : 'your copy has otherwise'} ${stay}.`
  },
  needed: (count: number) =>
    count === 1
      ? '1 that it no longer has stays, for something of yours refers to it.'
      : `${count} that it no longer has stay, for something of yours refers to them.`,
  moves: 'On today’s board it would change:',
  movesNothing: 'It would change no status on today’s board.',
  corrects: (corrected: number, removed: number) =>
    `It would ${[corrected > 0 ? 'correct' : '', removed > 0 ? 'take out' : ''].filter((deed) => deed !== '').join(' or ')}:`,
  dossier: 'The dossier',
  quoted: (text: string) => `“${text}”`,
  becomes: (after: string) => `→ ${after}`,
  field: (key: string) => fields[key] ?? 'details',
  fieldBecomes: (field: string, before: string, after: string) => `${field} ${before} → ${after}`,
  fields: (parts: readonly string[]) => parts.join('; '),
  sequence: (first: string, then: string) => `${first} before ${then}`,
  isOut: 'is taken out',
  more: (count: number) => `and ${count} more`,
  take: 'Take it over',
  keep: 'Keep mine as it is',
} as const
