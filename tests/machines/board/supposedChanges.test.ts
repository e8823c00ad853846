import { expect, test } from 'vitest'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { supposedChanges } from '../../../machines/board/supposedChanges.ts'
import { everything } from '../../../machines/record.ts'
import { ukraine } from '../workspace/ukraine.ts'

test('a source that only answered what others still answer changes no question, whoever answered first', () => {
  const opened = new OpenDossier(ukraine)
  const view = { asOf: '2025-03-25', lens: 'assessed' as const, filter: everything, steps: [] }
  const without = ukraine.sources.filter(({ id }) => id === 'unn-kremlin-readout').map(({ id }) => id)
  const board = opened.board({ ...view, filter: { ...everything, without } })
  const changes = supposedChanges(opened.board(view), board)
  expect(changes.filter(({ kind }) => kind === 'question')).toEqual([])
})
