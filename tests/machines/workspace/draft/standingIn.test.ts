import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordedEffects } from '../../../../machines/record/effects.ts'
import { everything } from '../../../../machines/record.ts'
import { problemsOf } from '../../../../machines/workspace/draft/problems.ts'
import { standingIn } from '../../../../machines/workspace/draft/standingIn.ts'
import { withDevelopment } from '../../../../machines/workspace/draft/withDevelopment.ts'
import { developmentOf } from '../../../../machines/workspace/draft/written.ts'
import { ukraine } from '../ukraine.ts'
import { anyDraft } from './drafts.ts'

describe('how a draft’s effects stand', () => {
  test('is as the record then has them, and so is who says them', () => {
    let compared = 0
    fc.assert(
      fc.property(anyDraft, (drafted) => {
        const draft = { ...drafted, effects: drafted.effects.slice(0, 1) }
        fc.pre(draft.effects.length === 1 && problemsOf(draft, ukraine).length === 0)
        const written = developmentOf(draft, ukraine, { development: 'new-development', source: 'new-source' })
        const added = withDevelopment(ukraine, written)
        if (!added.ok) throw new Error('refused')
        const [recorded] = recordedEffects(added.dossier, everything).filter(
          (one) => one.development === added.development,
        )
        const told = draft.effects.map((effect) => standingIn(effect, draft, ukraine))
        expect(told).toMatchObject([{ standing: recorded?.standing, speakers: recorded?.speakers }])
        compared += 1
      }),
    )
    expect(compared).toBeGreaterThan(20)
  })
})
