import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { readDossier } from '../../../machines/dossier.ts'
import { creditOf } from '../../../src/ui/charts/credit.ts'
import { briefed, fileValue, partOf, textsOf, viewOf } from '../../machines/briefing/briefed.ts'

const read = readDossier(fileValue('public/dossiers/ukraine-2025.json'))
if (!read.ok) throw new Error('the shipped dossier is unsound')
const opened = new OpenDossier(read.dossier)

describe('what a drawing says of itself', () => {
  test.each(['2025-03-12', '2025-03-25', '2025-04-19'])(
    'counts the developments that the method of a briefing of %s counts',
    (asOf) => {
      const method = textsOf({ ...briefed(opened, { asOf }), parts: [partOf(briefed(opened, { asOf }), 'method')] })
      const [, counted] = /(\d+) developments? counts?\./.exec(method.join('\n')) ?? []
      expect(Number(counted)).toBeGreaterThan(0)
      expect(creditOf(opened, viewOf({ asOf }), 'A chart').source).toContain(` ${counted} development`)
    },
  )
})
