import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asOfDate } from '../../../machines/asOf.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import { readDossier } from '../../../machines/dossier.ts'
import { isTrust } from '../../../machines/trust.ts'
import { statusJson } from '../../../src/cli/statusJson.ts'
import { plainDiff } from './plainDiff.ts'
import { plainStatus } from './plainStatus.ts'
import { randomDossier } from './randomDossier.ts'
import type { View as PlainView } from './record.ts'

const opened = (file: unknown): OpenDossier => {
  const parsed = readDossier(file)
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n'))
  return new OpenDossier(parsed.dossier)
}

const viewOf = (dossier: OpenDossier, { asOf, lens, knownAt, trust, scenario }: PlainView): View => ({
  asOf,
  lens: dossier.dossier.parties.find(({ id }) => id === lens)?.id ?? 'assessed',
  knownAt: knownAt ?? null,
  trust: trust !== undefined && isTrust(trust) ? trust : null,
  steps: dossier.dossier.scenarios.find(({ id }) => id === scenario)?.steps ?? [],
})

/** Each `npm test` tries the same dossiers; `npm run soak` tries others, and ten times as many. */
const soaks = process.env.SOAK === '1'
const times = soaks ? 10 : 1
const seed = soaks ? Date.now() : 20_250_318

test(
  'the replay draws the board that the plain one draws, field by field, for 10,000 random dossiers',
  () => {
    fc.assert(
      fc.property(randomDossier(), ({ dossier, views }) => {
        const open = opened(dossier)
        for (const view of views) {
          const { warnings, ...drawn } = statusJson(open, viewOf(open, view))
          const { warnings: expected, ...plain } = plainStatus(dossier, view)
          expect(drawn).toEqual(plain)
          expect(warnings.length).toBe(expected.length)
        }
      }),
      { numRuns: 10_000 * times, seed },
    )
  },
  240_000 * times,
)

test(
  'the replay says what changed as the plain one says it, and because of what',
  () => {
    fc.assert(
      fc.property(randomDossier(), ({ dossier, views }) => {
        const open = opened(dossier)
        const [first, second] = views
        if (first === undefined || second === undefined) return
        const { lens, knownAt, trust } = viewOf(open, first)
        const { timeZone } = open.dossier
        const [from, to] = [first.asOf, second.asOf].sort(
          (a, b) => asOfDate(a, timeZone).limit - asOfDate(b, timeZone).limit,
        )
        if (from === undefined || to === undefined) return
        const changes = open.changes(from, to, { lens, knownAt, trust })
        const plain = { from, to, lens, ...(knownAt && { knownAt }), ...(trust && { trust }) }
        expect(changes).toEqual(plainDiff(dossier, plain).changes)
      }),
      { numRuns: 3_000 * times, seed },
    )
  },
  120_000 * times,
)
