import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asOfDate } from '../../../machines/asOf.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import { readDossier } from '../../../machines/dossier.ts'
import { everything } from '../../../machines/record.ts'
import { isTrust } from '../../../machines/trust.ts'
import { statusJson } from '../../../src/cli/statusJson.ts'
import { soaked, soaks } from '../../soaking.ts'
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
  filter: { ...everything, knownAt: knownAt ?? null, trust: trust !== undefined && isTrust(trust) ? trust : null },
  steps: dossier.dossier.scenarios.find(({ id }) => id === scenario)?.steps ?? [],
})

const drawn = soaked(2_000, 100_000)
const timeout = soaks ? 2_400_000 : 120_000

test(
  `the replay draws the board that the plain one draws, field by field, for ${drawn.numRuns} random dossiers`,
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
      drawn,
    )
  },
  timeout,
)

test(
  'the replay says what changed as the plain one says it, and because of what',
  () => {
    fc.assert(
      fc.property(randomDossier(), ({ dossier, views }) => {
        const open = opened(dossier)
        const [first, second] = views
        if (first === undefined || second === undefined) return
        const { lens, filter } = viewOf(open, first)
        const { knownAt, trust } = filter
        const { timeZone } = open.dossier
        const [from, to] = [first.asOf, second.asOf].sort(
          (a, b) => asOfDate(a, timeZone).limit - asOfDate(b, timeZone).limit,
        )
        if (from === undefined || to === undefined) return
        const changes = open.changes(from, to, { lens, filter })
        const plain = { from, to, lens, ...(knownAt && { knownAt }), ...(trust && { trust }) }
        expect(changes).toEqual(plainDiff(dossier, plain).changes)
      }),
      soaked(600, 30_000),
    )
  },
  timeout,
)
