import { conditionEvents } from '../../machines/condition.ts'
import { type Dossier, readDossier } from '../../machines/dossier.ts'
import { proposalEvents } from '../../machines/proposal.ts'
import { pick, seeded } from './measure.ts'

const untimed = proposalEvents.filter((event) => event !== 'extend')

/** A dossier of 200 conditions and 20 proposals of 16 leaves each, and developments of one random event each. */
export function bigDossier(developments: number, conditions = 200, proposals = 20): Dossier {
  const random = seeded(20_250_318)
  const ids = Array.from({ length: conditions }, (_, number) => `condition-${number}`)
  const start = Date.UTC(2000, 0, 1)
  const parsed = readDossier({
    format: 'parley/1',
    id: 'big',
    title: 'A big record',
    timeZone: 'UTC',
    parties: [
      { id: 'north', name: 'North', role: 'belligerent' },
      { id: 'south', name: 'South', role: 'belligerent' },
    ],
    sources: [{ id: 'press', publisher: 'Press', title: 'Reports', reliability: 'B' }],
    conditions: ids.map((id) => ({ id, title: id, kind: random() < 0.2 ? 'consent' : 'action' })),
    proposals: Array.from({ length: proposals }, (_, number) => ({
      id: `proposal-${number}`,
      title: `Proposal ${number}`,
      tabled: '2000-01-01',
      requires: {
        allOf: Array.from({ length: 4 }, (__, group) => ({
          [group % 2 === 0 ? 'anyOf' : 'allOf']: Array.from({ length: 4 }, () => pick(ids, random)),
        })),
      },
    })),
    developments: Array.from({ length: developments }, (_, number) => ({
      id: `d${number}`,
      at: new Date(start + number * 7_200_000).toISOString(),
      headline: `Development ${number}`,
      source: 'press',
      effects: [
        random() < 0.95
          ? { condition: pick(ids, random), event: pick(conditionEvents, random) }
          : { proposal: `proposal-${Math.floor(random() * proposals)}`, event: pick(untimed, random) },
      ],
    })),
  })
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n'))
  return parsed.dossier
}
