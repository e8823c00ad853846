import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import { type Dossier, readDossier, type Step } from '../../../machines/dossier.ts'
import { lensesOf } from '../../../machines/lens.ts'
import { isUnderway } from '../../../machines/proposal.ts'
import { everything } from '../../../machines/record.ts'
import { randomDossier } from '../plain/randomDossier.ts'
import { openUkraine } from '../workspace/ukraine.ts'

const viewOf = (steps: readonly Step[], asOf = '2025-03-25'): View => ({
  asOf,
  lens: 'assessed',
  filter: everything,
  steps,
})

describe('the spells of a what-if', () => {
  const opened = openUkraine()
  const id = (text: string) => {
    const found = opened.dossier.proposals.find((one) => one.id === text)
    if (found === undefined) throw new Error(text)
    return found.id
  }

  test('are those of the record where nothing is supposed', () => {
    for (const lens of lensesOf(opened.dossier)) {
      expect(opened.supposedSpells({ ...viewOf([]), lens })).toEqual(opened.spells({ ...viewOf([]), lens }))
    }
  })

  test('begin on the date of the step that brings them about, and run for the term', () => {
    const ceasefire = id('ceasefire-30d')
    const steps: Step[] = [{ proposal: ceasefire, event: 'enterForce', at: '2025-04-02' }]
    expect(opened.supposedSpells(viewOf(steps)).filter(({ proposal }) => proposal === ceasefire)).toEqual([
      { proposal: ceasefire, start: '2025-04-02', end: '2025-05-02' },
    ])
  })

  test('begin as of the date shown, where the step has none of its own', () => {
    const ceasefire = id('ceasefire-30d')
    const steps: Step[] = [{ proposal: ceasefire, event: 'enterForce' }]
    expect(opened.supposedSpells(viewOf(steps, '2025-03-27'))).toContainEqual({
      proposal: ceasefire,
      start: '2025-03-27',
      end: '2025-04-26',
    })
  })

  test('end where a step ends them, and leave the record as it was', () => {
    const halt = id('energy-halt')
    const before = opened.spells(viewOf([]))
    const [end] = opened
      .supposedSpells(viewOf([{ proposal: halt, event: 'collapse', at: '2025-03-30' }]))
      .filter(({ proposal }) => proposal === halt)
    expect(end?.end).toBe('2025-03-30')
    expect(opened.spells(viewOf([]))).toEqual(before)
  })

  test('are those of a record that held the same, for any dossier and any account', () => {
    let moved = 0
    fc.assert(
      fc.property(randomDossier(), fc.nat(), ({ dossier: file }, pick) => {
        const dossier = dossierOf(file)
        const steps = dossier.scenarios.flatMap((scenario) => scenario.steps.flatMap(apart))
        const lenses = lensesOf(dossier)
        const lens = lenses[pick % lenses.length] ?? 'assessed'
        const written = dossierOf(withDevelopments(file, steps))
        const view = { ...viewOf(steps), lens }
        const supposed = new OpenDossier(dossier).supposedSpells(view)
        expect(supposed).toEqual(new OpenDossier(written).spells(view))
        if (JSON.stringify(supposed) !== JSON.stringify(new OpenDossier(dossier).spells(view))) moved += 1
      }),
      { numRuns: 400, seed: 20_250_328 },
    )
    expect(moved).toBeGreaterThan(20)
  })

  test('are there for every proposal that a board of the same what-if shows in force', () => {
    fc.assert(
      fc.property(randomDossier(), ({ dossier: file, views }) => {
        const opened = new OpenDossier(dossierOf(file))
        const steps = opened.dossier.scenarios.flatMap((scenario) => scenario.steps.flatMap(apart))
        const spells = opened.supposedSpells(viewOf(steps))
        for (const { asOf } of views) {
          for (const { id, status, since } of opened.board(viewOf(steps, asOf)).proposals) {
            if (!isUnderway(status)) continue
            expect(spells.filter(({ proposal }) => proposal === id).length, `${id} since ${since}`).toBeGreaterThan(0)
          }
        }
      }),
      { numRuns: 200, seed: 20_250_329 },
    )
  })
})

/** A step at an instant of its own, so that nothing in a record is dated the same. */
function apart(step: Step, place: number): Step[] {
  const { from: _from, at, ...rest } = step
  if (at === undefined) return []
  return [{ ...rest, at: new Date(Date.parse(at) + 7 * place + 3).toISOString() }]
}

function dossierOf(file: unknown): Dossier {
  const parsed = readDossier(file)
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n'))
  return parsed.dossier
}

/** A dossier in which what is supposed is recorded as established, by somebody who says nothing else. */
function withDevelopments(file: object, steps: readonly Step[]): unknown {
  const { parties, developments } = file as { parties: object[]; developments: object[] }
  return {
    ...file,
    parties: [...parties, { id: 'nobody-else', name: 'Nobody else', role: 'observer' }],
    sources: [...(file as { sources: object[] }).sources, { id: 'supposed', publisher: 'Supposed', title: 'Supposed' }],
    developments: [
      ...developments,
      ...steps.map(({ at, ...effect }, place) => ({
        id: `supposed-${place}`,
        at,
        headline: 'Supposed',
        source: 'supposed',
        by: 'nobody-else',
        effects: [{ ...effect, standing: 'established' }],
      })),
    ],
  }
}
