import { expect, test } from 'vitest'
import { advise } from '../../../machines/dossier/advice.ts'
import { limits } from '../../../machines/dossier/limits.ts'
import { parseDossier } from '../../../machines/dossier.ts'

const conditionEvents = ['discuss', 'agree', 'refuse', 'satisfy']
const proposalEvents = ['enterForce', 'suspend', 'resume', 'collapse', 'revive']
const many = <T>(count: number, one: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => one(place))

/** A dossier as large as one may be: every list at its limit, two effects to a development. */
function largest(): string {
  const conditions = many(limits.conditions, (place) => ({
    id: `c-${place}`,
    title: `Condition ${place}`,
    kind: 'action',
    owedBy: ['north'],
  }))
  const proposals = many(limits.proposals, (place) => ({
    id: `p-${place}`,
    title: `Proposal ${place}`,
    tabled: '2020-01-01',
    requires: { allOf: many(4, (part) => `c-${place * 4 + part}`) },
  }))
  const developments = many(limits.developments, (place) => {
    const at = new Date(Date.UTC(2020, 0, 2) + place * 1_800_000).toISOString()
    return {
      id: `d-${place}`,
      at,
      headline: `Development ${place} of a long war`,
      source: 'press',
      by: 'north',
      recorded: at,
      credibility: 2,
      effects: [
        { condition: `c-${place % limits.conditions}`, event: conditionEvents[place % 4] },
        { proposal: `p-${place % limits.proposals}`, event: proposalEvents[place % 5], from: at },
      ],
    }
  })
  const parties = [{ id: 'north', name: 'North', role: 'belligerent' }]
  const sources = [{ id: 'press', publisher: 'Press', title: 'Reports', reliability: 'B' }]
  return JSON.stringify({
    format: 'parley/1',
    id: 'a',
    title: 'A',
    timeZone: 'Europe/Kyiv',
    parties,
    sources,
    conditions,
    proposals,
    developments,
  })
}

test('a dossier that is as large as one may be is read, and has nothing wrong with it', { timeout: 60_000 }, () => {
  expect(parseDossier(largest(), advise)).toMatchObject({ ok: true, advice: [] })
})
