import { conditionEvents } from '../../machines/condition.ts'
import { pick, seeded } from './measure.ts'

const days = Array.from({ length: 2000 }, (_, day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10))
const nouns = [
  'crossing',
  'convoy',
  'hostages',
  'prisoners',
  'shelling',
  'corridor',
  'grain',
  'monitors',
  'envoys',
  'dam',
]
const verbs = ['halted', 'resumed', 'agreed', 'disputed', 'reported', 'denied', 'postponed', 'confirmed']

/** A dossier with so many developments, two effects each, as a file: 33 MB for a hundred thousand. */
export function longRecordFile(developments: number, id = 'long'): string {
  const random = seeded(20_250_318)
  const conditions = Array.from({ length: 200 }, (_, number) => `condition-${number}`)
  const parties = ['north', 'south', 'broker']
  const effect = () => ({ condition: pick(conditions, random), event: pick(conditionEvents, random) })
  return JSON.stringify({
    format: 'parley/1',
    id,
    title: 'A long record',
    timeZone: 'Europe/Kyiv',
    parties: parties.map((id) => ({ id, name: id, role: id === 'broker' ? 'mediator' : 'belligerent' })),
    sources: Array.from({ length: 40 }, (_, number) => ({
      id: `source-${number}`,
      publisher: `Agency ${number}`,
      title: 'Reports',
      reliability: 'B',
    })),
    conditions: conditions.map((id) => ({ id, title: id, kind: 'action' })),
    proposals: Array.from({ length: 20 }, (_, number) => ({
      id: `${id}-${number}`,
      title: `Proposal ${number}`,
      tabled: '2020-01-01',
      requires: { allOf: Array.from({ length: 10 }, (__, part) => conditions[number * 10 + part]) },
    })),
    developments: Array.from({ length: developments }, (_, number) => ({
      id: `development-${number}`,
      at: days[Math.floor((number / developments) * days.length)],
      headline: `The ${pick(nouns, random)} at the river ${pick(verbs, random)}, ${pick(nouns, random)} ${pick(verbs, random)}`,
      source: `source-${number % 40}`,
      by: pick(parties, random),
      quote: `It was ${pick(verbs, random)} that the ${pick(nouns, random)} be ${pick(verbs, random)}.`,
      effects: [effect(), effect()],
    })),
  })
}
