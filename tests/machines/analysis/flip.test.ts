import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breaksOf, flipOf } from '../../../machines/analysis/flip.ts'
import { ProposalAnalysis } from '../../../machines/analysis/proposalAnalysis.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import { conditionEvents } from '../../../machines/condition.ts'
import { type Dossier, readDossier } from '../../../machines/dossier.ts'
import { lensesOf } from '../../../machines/lens.ts'
import { liesIn, type ProposalStatus, proposalEvents } from '../../../machines/proposal.ts'
import { everything } from '../../../machines/record.ts'
import { randomDossier } from '../plain/randomDossier.ts'
import { openUkraine, ukraine } from '../workspace/ukraine.ts'

/** The events of a flip's breaks, with where each leads. */
const told = (opened: OpenDossier, view: View, id: string) =>
  flips(opened, view, id)?.breaks.map(({ step, status }) => [
    'condition' in step ? step.condition : step.proposal,
    step.event,
    status,
  ])

const as = (asOf: string, lens: View['lens'] = 'assessed', steps: View['steps'] = []): View => ({
  asOf,
  lens,
  filter: everything,
  steps,
})

function flips(opened: OpenDossier, view: View, id: string) {
  const proposal = opened.dossier.proposals.find((one) => one.id === id)
  if (proposal === undefined) throw new Error(`no proposal ${id}`)
  const board = opened.board(view)
  const analysis = new ProposalAnalysis(opened.dossier, board, proposal)
  return flipOf(opened, view, board, proposal, analysis.routes({ importance: [] }))
}

const itself = (id: string) => [
  [id, 'suspend', 'suspended'],
  [id, 'collapse', 'collapsed'],
  [id, 'withdraw', 'withdrawn'],
  [id, 'supersede', 'superseded'],
]

test('of the halt in March 2025, what its requirement names comes first, then what befalls itself', () => {
  expect(told(openUkraine(), as('2025-03-25'), 'energy-halt')).toEqual([
    ['russia-halt-agreement', 'refuse', 'inForce.faltering'],
    ['russia-halt-agreement', 'breach', 'inForce.faltering'],
    ['kyiv-halt-agreement', 'refuse', 'inForce.faltering'],
    ['kyiv-halt-agreement', 'breach', 'inForce.faltering'],
    ['energy-halt', 'allegeBreach', 'inForce.strained'],
    ...itself('energy-halt'),
  ])
})

test('by an account to which it is strained already, a breach of it would break nothing more', () => {
  const russia = lensesOf(ukraine).find((lens) => lens === 'russia') ?? 'assessed'
  expect(told(openUkraine(), as('2025-03-25', russia), 'energy-halt')).toEqual(itself('energy-halt'))
})

test('a proposal that is ready is broken by whatever takes its requirement away', () => {
  const steps = ukraine.scenarios.find(({ id }) => id === 'kyiv-and-moscow-agree')?.steps ?? []
  const rest = ['monitoring', 'mobilization-halt'].flatMap((name) => {
    const condition = ukraine.conditions.find(({ id }) => id === name)
    return condition === undefined ? [] : [{ condition: condition.id, event: 'satisfy' as const }]
  })
  const breaks = told(openUkraine(), as('2025-03-25', 'assessed', [...steps, ...rest]), 'ceasefire-30d') ?? []
  expect(breaks).toContainEqual(['monitoring', 'breach', 'tabled.blocked'])
  expect(breaks).toContainEqual(['monitoring', 'reopen', 'tabled.pending'])
  expect(breaks).toContainEqual(['ceasefire-30d', 'reject', 'rejected'])
})

test('where nothing holds, nothing breaks', () => {
  expect(told(openUkraine(), as('2025-03-25'), 'ceasefire-30d')).toEqual([])
})

test.each([
  ['2025-03-25T23:30:00Z', 'ceasefire-30d'],
  ['2025-04-21T23:30:00Z', 'easter-extension'],
  ['2025-06-01T23:30:00Z', 'black-sea'],
] as const)('the cheapest way leads into force, as of %s: %s', (asOf, id) => {
  const opened = openUkraine()
  const view = as(asOf)
  const proposal = ukraine.proposals.find((one) => one.id === id)
  const toward = flips(opened, view, id)?.toward
  if (proposal === undefined || toward === undefined || toward === null) throw new Error('no way')
  expect(toward.isToBeDeclared).toBe(true)
  const declared = { proposal: proposal.id, event: 'enterForce' as const }
  const before = opened.outcome({ ...view, steps: toward.steps }, proposal.id)
  const after = opened.outcome({ ...view, steps: [...toward.steps, declared] }, proposal.id)
  expect([before?.status, after?.status]).toEqual(['tabled.ready', 'inForce.holding'])
})

test('a proposal in force has no way there, one that is suspended has only to be resumed', () => {
  const energyHalt = ukraine.proposals.find(({ id }) => id === 'energy-halt')?.id
  if (energyHalt === undefined) throw new Error('no halt')
  expect(flips(openUkraine(), as('2025-03-25'), energyHalt)?.toward).toBeNull()
  const suspended = as('2025-03-25', 'assessed', [{ proposal: energyHalt, event: 'suspend' }])
  expect(flips(openUkraine(), suspended, energyHalt)?.toward).toEqual({
    steps: [{ proposal: energyHalt, event: 'resume' }],
    broken: [],
    isToBeDeclared: false,
  })
})

/** How well off a proposal is: the higher the worse. A statement of its own, for the tests. */
const woes: Readonly<Record<ProposalStatus, number>> = {
  'inForce.holding': 0,
  completed: 0,
  'inForce.oneSided': 1,
  'inForce.faltering': 2,
  'inForce.strained': 3,
  suspended: 4,
  'tabled.ready': 5,
  'tabled.pending': 6,
  'tabled.blocked': 7,
  expired: 8,
  superseded: 9,
  withdrawn: 10,
  rejected: 11,
  collapsed: 12,
}

/** Of every event that a file can send without a date, those that leave a proposal worse off, by drawing each board. */
function byTrial({ dossier, ...opened }: { dossier: Dossier; board: OpenDossier['board'] }, view: View, id: string) {
  const statusOn = (one: View) => opened.board(one).proposals.find((row) => row.id === id)?.status
  const now = statusOn(view)
  return [
    ...dossier.conditions.flatMap((one) => conditionEvents.map((event) => ({ condition: one.id, event }))),
    ...dossier.proposals.flatMap((one) =>
      proposalEvents.flatMap((event) => (event === 'extend' ? [] : [{ proposal: one.id, event }])),
    ),
  ].filter((step) => {
    const then = statusOn({ ...view, steps: [step] })
    return now !== undefined && then !== undefined && woes[then] > woes[now]
  })
}

test('on any record, each event named leaves the proposal worse off, and no other single event does', () => {
  let found = 0
  fc.assert(
    fc.property(randomDossier(), ({ dossier: file, views: [first] }) => {
      const parsed = readDossier(file)
      if (!parsed.ok || first === undefined) throw new Error('no dossier')
      const { dossier } = parsed
      const opened = new OpenDossier(dossier)
      const view = as(first.asOf, dossier.parties.find(({ id }) => id === first.lens)?.id)
      const board = opened.board(view)
      for (const proposal of dossier.proposals) {
        const { status = 'collapsed', requirement } = board.proposals.find(({ id }) => id === proposal.id) ?? {}
        const isStanding = liesIn(status, 'tabled') || status === 'suspended'
        if (!(liesIn(status, 'inForce') || (requirement === 'true' && isStanding))) continue
        const breaks = breaksOf(opened, view, board, proposal)
        const tried = byTrial({ dossier, board: (one) => opened.board(one) }, view, proposal.id)
        expect(new Set(breaks.map(({ step }) => JSON.stringify(step)))).toEqual(
          new Set(tried.map((step) => JSON.stringify(step))),
        )
        found += breaks.length
      }
    }),
    { numRuns: 100, seed: 20_250_318 },
  )
  expect(found).toBeGreaterThan(100)
})
