import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Development, dossierSchema, type PartyId, readDossier } from '../../../../machines/dossier.ts'
import { standingOf } from '../../../../machines/standing.ts'
import { draftOf, emptyDraft, emptyEffect, takingBack } from '../../../../machines/workspace/draft/draft.ts'
import { withDevelopment } from '../../../../machines/workspace/draft/withDevelopment.ts'
import { developmentOf } from '../../../../machines/workspace/draft/written.ts'
import { ukraine, ukraineText } from '../ukraine.ts'
import { anyDraft, now } from './drafts.ts'

const ids = { development: 'new-development', source: 'new-source' }
interface OnFile {
  readonly developments: readonly {
    readonly recorded?: string
    readonly effects?: readonly Record<string, unknown>[]
  }[]
}
const onFile: OnFile = JSON.parse(ukraineText)
const speakersOf = (by: Development['by']): readonly PartyId[] => (by === undefined ? [] : [by].flat())
const conditionOf = (id: string) => ukraine.conditions.find((condition) => condition.id === id)
const idOf = <Id extends string>(things: readonly { readonly id: Id }[], id: string): Id => {
  const found = things.find((thing) => thing.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found.id
}
const russia = idOf(ukraine.parties, 'russia')
const consent = emptyEffect({ kind: 'condition', id: idOf(ukraine.conditions, 'russia-agreement') })

describe('a draft as it is written', () => {
  test('says of every development of the dossier what its file says', () => {
    ukraine.developments.forEach((development, place) => {
      const draft = { ...draftOf(development, now), replaces: development.replaces ?? null }
      const { development: written, source } = developmentOf(draft, ukraine, { ...ids, development: development.id })
      const { recorded = now.instant, ...rest } = onFile.developments[place] ?? {}
      expect(source).toBeNull()
      const effects = development.effects.map(({ standing, ...effect }, number) => {
        const isRule = standing === standingOf(effect, speakersOf(effect.by ?? development.by), conditionOf)
        const { standing: said, ...others } = onFile.developments[place]?.effects?.[number] ?? {}
        return isRule ? others : { ...others, ...(said !== undefined && { standing: said }) }
      })
      expect({ ...written, recorded }).toEqual({ ...rest, recorded, ...(effects.length > 0 && { effects }) })
    })
  })

  test('has its keys in the order of the format', () => {
    const orders = {
      development: Object.keys(dossierSchema.entries.developments.wrapped.item.entries),
      source: Object.keys(dossierSchema.entries.sources.wrapped.item.entries),
    }
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { development, source } = developmentOf(draft, ukraine, ids)
        const inOrder = (keys: readonly string[], order: readonly string[]) => order.filter((key) => keys.includes(key))
        expect(Object.keys(development)).toEqual(inOrder(Object.keys(development), orders.development))
        if (source !== null) expect(Object.keys(source)).toEqual(inOrder(Object.keys(source), orders.source))
      }),
    )
  })

  test('leaves out what says nothing', () => {
    expect(developmentOf(emptyDraft(now), ukraine, ids)).toEqual({
      source: null,
      development: { id: 'new-development', at: now.day, recorded: now.instant },
    })
    const source = { kind: 'new', publisher: ' Wire ', title: 'Report', url: '', published: '', party: null } as const
    expect(developmentOf({ ...emptyDraft(now), source: { ...source, reliability: 'C' } }, ukraine, ids)).toMatchObject({
      source: { id: 'new-source', publisher: 'Wire', title: 'Report', reliability: 'C' },
      development: { source: 'new-source' },
    })
  })

  test('says how an effect stands only where the rule would have it otherwise', () => {
    const effectsOf = (standing: 'established' | 'claim' | null) =>
      developmentOf({ ...emptyDraft(now), by: [russia], effects: [{ ...consent, standing }] }, ukraine, ids).development
        .effects
    expect(effectsOf('established')).toEqual([{ condition: 'russia-agreement' }])
    expect(effectsOf(null)).toEqual([{ condition: 'russia-agreement' }])
    expect(effectsOf('claim')).toEqual([{ condition: 'russia-agreement', standing: 'claim' }])
  })

  test('of a correction replaces the development, and of one taken back withdraws it', () => {
    const [development] = ukraine.developments
    if (development === undefined) throw new Error('no development')
    expect(developmentOf(draftOf(development, now), ukraine, ids).development).toMatchObject({
      id: 'new-development',
      at: development.at,
      recorded: now.instant,
      replaces: development.id,
    })
    expect(developmentOf(takingBack(development, 'Taken back', now), ukraine, ids).development).toEqual({
      id: 'new-development',
      at: now.day,
      headline: 'Taken back',
      source: development.source,
      recorded: now.instant,
      withdraws: development.id,
    })
  })
})

describe('a dossier with one development more', () => {
  test('is what reading the whole longer file gives, with the same faults', () => {
    const outcomes = new Set<boolean>()
    fc.assert(
      fc.property(anyDraft, fc.constantFrom('new-development', ukraine.developments[3]?.id ?? ''), (draft, id) => {
        const { source, development } = developmentOf(draft, ukraine, { ...ids, development: id })
        const whole = readDossier({
          ...ukraine,
          sources: source === null ? ukraine.sources : [...ukraine.sources, source],
          developments: [...ukraine.developments, development],
        })
        const added = withDevelopment(ukraine, { source, development })
        outcomes.add(added.ok)
        if (whole.ok) expect(added.ok && added.dossier).toEqual(whole.dossier)
        else expect(added).toEqual({ ok: false, faults: whole.faults })
      }),
      { numRuns: 300 },
    )
    expect(outcomes.size).toBe(2)
  })

  test('shares with the one before all that was there', () => {
    const draft = {
      ...emptyDraft(now),
      headline: 'x',
      source: { kind: 'known', id: idOf(ukraine.sources, 'unn-call-length') },
    } as const
    const added = withDevelopment(ukraine, developmentOf(draft, ukraine, ids))
    if (!added.ok) throw new Error('refused')
    expect(added.dossier.sources).toBe(ukraine.sources)
    expect(added.dossier.developments.slice(0, -1).every((one, place) => one === ukraine.developments[place])).toBe(
      true,
    )
    expect(added.dossier.developments.at(-1)).toBe(added.development)
  })

  test('is refused where the format takes no more', () => {
    const [one] = ukraine.developments
    if (one === undefined) throw new Error('no development')
    const full = { ...ukraine, developments: Array.from({ length: 100_000 }, () => one) }
    const added = withDevelopment(full, developmentOf(emptyDraft(now), full, ids))
    expect(added).toMatchObject({ ok: false, faults: [{ path: '$.developments', expected: 'at most 100,000' }] })
  })
})
