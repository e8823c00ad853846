import type { ConditionEvent } from '../../machines/condition.ts'
import { pick, seeded } from './measure.ts'

const CARDS = 20
const GROUPS = 5
const ROWS = 10

const events: readonly ConditionEvent[] = ['discuss', 'agree', 'refuse', 'satisfy', 'reopen']
const parties = ['north', 'south', 'league'] as const

export type WideFile = ReturnType<typeof wideFile>

/**
 * A file of 1,000 conditions in 20 proposals of 50 each: as wide a board as anybody will draw. A group of
 * ten asks for all, for any, or for three; every condition has been heard of twice.
 */
export function wideFile() {
  const random = seeded(1_000)
  const idsOf = (card: number, group: number): string[] =>
    Array.from({ length: ROWS }, (_, row) => `condition-${card}-${group}-${row}`)
  const cards = Array.from({ length: CARDS }, (_, card) => card)
  const groups = Array.from({ length: GROUPS }, (_, group) => group)
  const ids = cards.flatMap((card) => groups.flatMap((group) => idsOf(card, group)))
  const day = (number: number): string => new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10)
  return {
    format: 'parley/1',
    id: 'wide',
    title: 'A wide board',
    timeZone: 'Europe/Kyiv',
    parties: [
      { id: 'north', name: 'North', role: 'belligerent' },
      { id: 'south', name: 'South', role: 'belligerent' },
      { id: 'league', name: 'The League', role: 'mediator' },
    ],
    sources: [{ id: 'press', publisher: 'Press', title: 'Reports', reliability: 'B' }],
    conditions: ids.map((id, number) => ({
      id,
      title: `What is asked for under number ${number}`,
      kind: number % 5 === 0 ? 'consent' : 'action',
      demandedBy: [pick(parties, random)],
      owedBy: [pick(parties, random)],
    })),
    proposals: cards.map((card) => ({
      id: `proposal-${card}`,
      title: `Proposal number ${card}`,
      tabled: '2025-01-01',
      term: 'P30D',
      requires: whole(
        card,
        groups.map((group) => gate(group, idsOf(card, group))),
      ),
    })),
    developments: [0, 1].flatMap((round) =>
      ids.map((id, number) => ({
        id: `heard-${round}-${number}`,
        at: day(round * 40 + Math.floor(number / 25)),
        headline: `What was heard of number ${number}`,
        source: 'press',
        by: pick(parties, random),
        credibility: 2,
        effects: [
          { condition: id, event: pick(events, random), standing: random() < 0.1 ? 'claim' : 'established' },
          ...(round === 1 && number % 250 === 0
            ? [{ proposal: `proposal-${number / 50}`, event: 'enterForce', standing: 'established' }]
            : []),
        ],
      })),
    ),
  }
}

function gate(group: number, ids: readonly string[]) {
  if (group % 3 === 0) return { allOf: ids }
  return group % 3 === 1 ? { anyOf: ids } : { atLeast: 3, of: ids }
}

/** Every other card is near the point where one condition more decides. */
const whole = (card: number, parts: readonly object[]) =>
  card % 2 === 0 ? { allOf: parts } : { atLeast: 3, of: parts }
