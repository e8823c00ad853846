import { expect, test } from 'vitest'
import { oddsFound } from '../../../machines/analysis/oddsFound.ts'
import { RequirementFigures } from '../../../machines/analysis/requirementFigures.ts'
import { allUnknown, read, type Written } from './given.ts'

const importanceOf = (written: Written, odds: (id: string) => number) => {
  const figures = new RequirementFigures(read(written), (one) =>
    allUnknown(typeof one === 'string' ? one : one.proposal),
  )
  const chosen = Object.fromEntries(figures.open.map(({ id }) => [id, odds(id)]))
  return oddsFound(figures, chosen, () => null).importance.map(({ id, birnbaum }) => [id, birnbaum] as const)
}

const fours = Array.from({ length: 75 }, (_, four) => [0, 1, 2, 3].map((place) => `c${4 * four + place}`))

test('elements that move the odds alike are alike to the last digit, as first named', () => {
  const found = importanceOf({ allOf: fours.map((anyOf) => ({ anyOf })) }, () => 0.5)
  expect(found.map(([id]) => id)).toEqual(fours.flat())
  expect(new Set(found.map(([, birnbaum]) => birnbaum)).size).toBe(1)
})

test('what moves them more comes first, by however little it can be told', () => {
  const odds = new Map([
    ['c0', 0.5],
    ['c1', 0.5 - 1e-6],
    ['c2', 0.5 - 2e-6],
  ])
  const found = importanceOf({ allOf: ['c0', 'c1', 'c2'] }, (id) => odds.get(id) ?? 0)
  expect(found.map(([id]) => id)).toEqual(['c2', 'c1', 'c0'])
})
