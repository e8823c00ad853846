import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../../../machines/board/openDossier.ts'
import type { View } from '../../../../machines/board.ts'
import { warningText } from '../../../../machines/board.ts'
import { lensesOf } from '../../../../machines/lens.ts'
import { everything } from '../../../../machines/record.ts'
import { added } from '../../../../machines/workspace/draft/added.ts'
import { changesByLens } from '../../../../machines/workspace/draft/changesByLens.ts'
import { emptyDraft } from '../../../../machines/workspace/draft/draft.ts'
import { previewOf } from '../../../../machines/workspace/draft/preview.ts'
import { development, dossierWith } from '../dossierWith.ts'
import { openUkraine, ukraine } from '../ukraine.ts'
import { anyDraft, now } from './drafts.ts'

const opened = openUkraine()
const filter = everything
const anyView = fc.record({
  asOf: fc.constantFrom('2025-03-18', '2025-04-01', '2025-04-20', '2025-06-01'),
  filter: fc.record({
    knownAt: fc.constantFrom(null, null, now.day, '2025-04-01'),
    trust: fc.constantFrom(null, null, 'B2' as const),
    without: fc.subarray(
      ukraine.sources.map(({ id }) => id),
      { maxLength: 2 },
    ),
  }),
})

/** Whether a list is another with things left out. */
const isWithin = (part: readonly number[], whole: readonly number[]): boolean =>
  whole.reduce((place, one) => (part[place] === one ? place + 1 : place), 0) === part.length

/** What is on one account's board, subject by subject, as the boards themselves print it. */
function printed(one: OpenDossier, view: Pick<View, 'asOf' | 'filter'>, lens: string) {
  const known = lensesOf(ukraine).find((other) => other === lens)
  if (known === undefined) throw new Error(`no ${lens}`)
  const board = one.board({ ...view, lens: known, steps: [] })
  return new Map<string, string>([
    ...board.proposals.map(({ id, status, until }) => [id, JSON.stringify({ status, until })] as const),
    ...board.conditions.map(({ id, status, due, value }) => [id, JSON.stringify({ status, due, value })] as const),
    ...board.questions.map(({ id, answers }) => [id, lens === 'assessed' ? JSON.stringify(answers) : ''] as const),
  ])
}

describe('what a draft changes, account by account', () => {
  test('is where the boards with and without it differ', () => {
    const seen = new Set<boolean>()
    fc.assert(
      fc.property(anyDraft, anyView, (draft, view) => {
        const after = previewOf(opened, draft)
        fc.pre(after !== null)
        const changes = changesByLens(opened, after, view)
        expect(changes.map(({ lens }) => lens)).toEqual(lensesOf(ukraine))
        for (const one of changes) {
          const [first, second] = [printed(opened, view, one.lens), printed(after, view, one.lens)]
          const told = one.changes.map(({ id, before, after: now_ }) => [id, before, now_])
          const differing = [...ukraine.proposals, ...ukraine.conditions, ...ukraine.questions]
            .filter(({ id }) => first.get(id) !== second.get(id))
            .map(({ id }) => [id, JSON.parse(first.get(id) ?? 'null'), JSON.parse(second.get(id) ?? 'null')])
          expect(told).toEqual(differing)
          seen.add(told.length > 0)
        }
      }),
    )
    expect(seen.size).toBe(2)
  })

  test('tells the warnings that come and that go', () => {
    fc.assert(
      fc.property(anyDraft, anyView, (draft, view) => {
        const after = previewOf(opened, draft)
        fc.pre(after !== null)
        for (const { lens, warningsGone, warningsNew } of changesByLens(opened, after, view)) {
          const [first, second] = [opened, after].map((one) =>
            one
              .board({ ...view, lens, steps: [] })
              .warnings()
              .map(warningText),
          )
          const left = [...(first ?? [])]
          for (const gone of warningsGone.map(warningText)) left.splice(left.indexOf(gone), 1)
          expect([...left, ...warningsNew.map(warningText)].sort()).toEqual(second?.sort())
        }
      }),
    )
  })

  test('tells a warning that only its status moves as gone and come', () => {
    const before = new OpenDossier(
      dossierWith({
        conditions: [{ id: 'c', title: 'C', kind: 'action' }],
        developments: [development('d', '2025-03-18', { effects: [{ condition: 'c', event: 'breach' }] })],
      }),
    )
    const id = before.dossier.conditions[0]?.id
    if (id === undefined) throw new Error('no condition')
    const said = { by: null, standing: null, from: '', value: '', due: '' } as const
    const effects = [{ ...said, kind: 'condition', id, event: 'discuss' } as const]
    const after = previewOf(before, { ...emptyDraft(now), at: '2025-03-11', effects })
    if (after === null) throw new Error('no preview')
    const [assessed] = changesByLens(before, after, { filter, asOf: '2025-03-20' })
    expect(assessed?.warningsGone.map(({ status }) => status)).toEqual(['outstanding'])
    expect(assessed?.warningsNew.map(({ status }) => status)).toEqual(['negotiating'])
  })

  test('is nothing where there is no draft, and by one draft its own doing', () => {
    const view = { filter, asOf: '2025-04-20' }
    const none = changesByLens(opened, opened, view)
    expect(
      none.every(({ changes, warningsGone, warningsNew }) =>
        [changes, warningsGone, warningsNew].every(({ length }) => length === 0),
      ),
    ).toBe(true)
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const after = previewOf(opened, draft)
        fc.pre(after !== null)
        for (const { changes } of changesByLens(opened, after, view))
          for (const { because } of changes) expect(because).toEqual([after.dossier.developments.at(-1)?.id])
      }),
    )
  })
})

describe('what one list has that another does not', () => {
  test('is counted, and in order', () => {
    const list = fc.array(fc.nat(3), { maxLength: 8 })
    fc.assert(
      fc.property(list, list, (before, after) => {
        const gone = added(after, before)
        const come = added(before, after)
        expect([...before, ...come].sort()).toEqual([...after, ...gone].sort())
        expect(come.some((one) => gone.includes(one))).toBe(false)
        expect(isWithin(come, after)).toBe(true)
      }),
    )
  })
})
