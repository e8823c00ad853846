import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asOfDate } from '../../../machines/asOf.ts'
import { type HistoryStep, type HistorySubject, historyOf } from '../../../machines/board/history.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import { readDossier } from '../../../machines/dossier.ts'
import { everything } from '../../../machines/record.ts'
import { instantOf, momentOf } from '../../../machines/time.ts'
import { isTrust } from '../../../machines/trust.ts'
import { soaked } from '../../soaking.ts'
import { plainChanges, plainSayings } from '../plain/plainHistory.ts'
import { randomDossier } from '../plain/randomDossier.ts'
import type { View as PlainView } from '../plain/record.ts'

function opened(file: unknown): OpenDossier {
  const parsed = readDossier(file)
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n'))
  return new OpenDossier(parsed.dossier)
}

const viewOf = ({ dossier }: OpenDossier, { asOf, lens, knownAt, trust, scenario }: PlainView): View => ({
  asOf,
  lens: dossier.parties.find(({ id }) => id === lens)?.id ?? 'assessed',
  filter: { ...everything, knownAt: knownAt ?? null, trust: trust !== undefined && isTrust(trust) ? trust : null },
  steps: dossier.scenarios.find(({ id }) => id === scenario)?.steps ?? [],
})

const subjectsOf = ({ dossier }: OpenDossier): HistorySubject[] => [
  ...dossier.conditions.map(({ id }) => ({ kind: 'condition' as const, id })),
  ...dossier.proposals.map(({ id }) => ({ kind: 'proposal' as const, id })),
]

test('a history ends where the board stands, and each step begins where the last one ended', () => {
  fc.assert(
    fc.property(randomDossier(), ({ dossier, views }) => {
      const open = opened(dossier)
      for (const plain of views) {
        const view = viewOf(open, plain)
        const board = open.board(view)
        const rows = new Map<string, string>(
          [...board.conditions, ...board.proposals].map((row) => [row.id, row.status]),
        )
        for (const subject of subjectsOf(open)) {
          const steps = historyOf(open, view, subject)
          const initial = open.dossier.conditions.find(({ id }) => id === subject.id)?.initial ?? null
          expect(steps.at(-1)?.after ?? initial).toBe(rows.get(subject.id) ?? null)
          expect(steps.map(({ before }) => before)).toEqual([initial, ...steps.map(({ after }) => after)].slice(0, -1))
          for (const { before, after, why } of steps) expect(why === undefined).toBe(before !== after)
        }
      }
    }),
    soaked(300, 15_000),
  )
})

test('a history tells the changes that the plain reading tells, and all that was said', () => {
  fc.assert(
    fc.property(randomDossier(), ({ dossier, views }) => {
      const open = opened(dossier)
      for (const plain of views) {
        const view = viewOf(open, plain)
        for (const subject of subjectsOf(open)) {
          const steps = historyOf(open, view, subject)
          const changes = steps
            .filter(({ before, after }) => before !== after)
            .map((step) => ({ ms: atOf(step, view, open), development: step.development, ...ends(step) }))
          expect(merged(changes)).toEqual(merged(plainChanges(dossier, plain, subject.id)))
          const said = steps.filter(({ effect }) => effect !== null && isOn(effect, subject.id))
          expect(said.map(({ development, event }) => [development, event])).toEqual(
            plainSayings(dossier, plain, subject.id).map(({ development, effect }) => [
              development,
              effect.event ?? null,
            ]),
          )
        }
      }
    }),
    soaked(300, 15_000),
  )
})

const isOn = (effect: object, id: string): boolean =>
  ('condition' in effect && effect.condition === id) || ('proposal' in effect && effect.proposal === id)

const ends = ({ before, after }: HistoryStep) => ({ before, after })

/** A supposed step without a date comes last, and is printed as the date that is looked at. */
function atOf({ at, effect, development }: HistoryStep, { asOf }: View, { dossier }: OpenDossier): number {
  const isLast = effect !== null && development === null && !('at' in effect)
  return isLast ? asOfDate(asOf, dossier.timeZone).limit : instantOf(momentOf(at, dossier.timeZone))
}

type Told = { readonly ms: number; readonly development: string | null; before: string | null; after: string | null }

/** What time alone does at one instant counts as one change: it has no order that anybody could see. */
function merged(changes: readonly Told[]): Told[] {
  const all: Told[] = []
  for (const change of changes) {
    const last = all.at(-1)
    if (last?.development === null && change.development === null && last.ms === change.ms) last.after = change.after
    else all.push({ ...change })
  }
  return all.filter(({ before, after }) => before !== after)
}
