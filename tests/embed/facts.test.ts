import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { readDossier } from '../../machines/dossier.ts'
import { arrive } from '../../machines/workspace/arrive.ts'
import { readAddress } from '../../src/app/address.ts'
import { cardFacts } from '../../src/embed/facts.ts'
import { fullViewOf } from '../../src/embed/fullView.ts'
import { viewOf } from '../../src/embed/view.ts'
import { type EmbedAsked, printEmbedAddress, readEmbedAddress } from '../../src/ui/embedAddress.ts'
import { randomDossier } from '../machines/plain/randomDossier.ts'
import { ukraine } from '../machines/workspace/ukraine.ts'

const NOW = Date.parse('2026-11-25T12:00:00Z')
const nothing: EmbedAsked = readEmbedAddress('')
const asked: EmbedAsked = { ...nothing, dossier: ukraine.id, proposal: 'energy-halt', asOf: '2025-03-25' }

function factsOf(more: Partial<EmbedAsked>) {
  const found = viewOf(ukraine, { ...asked, ...more }, NOW)
  if ('problem' in found) throw new Error(found.problem)
  return cardFacts(ukraine, found.proposal, found.view)
}

function problemOf(more: Partial<EmbedAsked>): string | null {
  const found = viewOf(ukraine, { ...asked, ...more }, NOW)
  return 'problem' in found ? found.problem : null
}

describe('the card of a proposal', () => {
  test('shows the count of each account where it is in force, and whose it is', () => {
    const { status, counts, requires, asOf } = factsOf({})
    expect(status).toBe('inForce.holding')
    expect(counts.map(({ name, says }) => `${name}: ${says}`)).toEqual([
      'As established, Ukraine’s and the United States’ count: day 1, no end named',
      'Russia’s count: day 8 of 30, until 17 Apr',
    ])
    expect(requires).toBeNull()
    expect(asOf).toBe('25 March 2025, what is established')
  })

  test('shows what it requires where it is not, and who published what that rests on', () => {
    const { status, counts, requires, sources } = factsOf({ proposal: 'ceasefire-30d', lens: 'russia', trust: 'C3' })
    expect(status).toMatch(/^tabled\./)
    expect(counts).toEqual([])
    expect(requires?.parts.length).toBeGreaterThan(3)
    expect(sources).not.toBe('')
  })

  test('says which account and which evidence it goes by', () => {
    expect(factsOf({ lens: 'russia', knownAt: '2025-03-20', trust: 'B2' }).asOf).toBe(
      '25 March 2025, according to Russia, as known on 20 March 2025, evidence B2 or better',
    )
  })

  test('says that it was not on the table yet', () => {
    const { status, why } = factsOf({ asOf: '2025-01-01' })
    expect(status).toBeNull()
    expect(why.map(({ text }) => text).join('')).toBe('It was not on the table by 1 January.')
  })

  test('has bars that lie on one scale, each from its start to its end', () => {
    for (const { bar } of factsOf({ asOf: '2025-04-02' }).counts) {
      expect(bar).not.toBeNull()
      if (bar === null) continue
      expect(bar.start).toBeLessThan(bar.now)
      expect(bar.now).toBeLessThanOrEqual(bar.end)
      expect(bar.end).toBeLessThanOrEqual(1)
    }
  })

  test('stands where the board does, for any dossier and view', () => {
    fc.assert(
      fc.property(randomDossier(), ({ dossier: written, views }) => {
        const parsed = readDossier(written)
        if (!parsed.ok) throw new Error('a random dossier is sound')
        const { dossier } = parsed
        for (const { asOf, lens, knownAt, trust } of views) {
          const more = { asOf, lens: String(lens), knownAt: knownAt ?? null, trust: trust ?? null }
          for (const { id } of dossier.proposals) {
            const found = viewOf(dossier, { ...nothing, proposal: id, ...more }, NOW)
            if ('problem' in found) throw new Error(found.problem)
            const row = new OpenDossier(dossier).board(found.view).proposals.find((one) => one.id === id)
            expect(cardFacts(dossier, found.proposal, found.view).status).toBe(row?.status ?? null)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('an address of a card', () => {
  const text = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: null })

  test('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.record({
          dossier: text,
          proposal: text,
          asOf: text,
          lens: text,
          knownAt: text,
          trust: text,
          without: text,
          theme: text,
          carried: text,
        }),
        (one) => {
          expect(readEmbedAddress(printEmbedAddress(one))).toEqual(one)
        },
      ),
    )
  })

  test('that asks for what is not there is told so in a sentence', () => {
    expect(problemOf({ proposal: null })).toContain('names no proposal')
    expect(problemOf({ proposal: 'none' })).toContain('no proposal “none”')
    for (const more of [
      { asOf: 'soon' },
      { lens: 'nobody' },
      { knownAt: '2025-13-01' },
      { trust: 'Z9' },
      { without: 'nowhere' },
    ]) {
      expect(problemOf(more)).toContain(Object.values(more)[0])
    }
    expect(problemOf({})).toBeNull()
  })

  test('leads to the same view in the app', () => {
    const more = { lens: 'russia', carried: '1.abc' } as const
    const evidence = { knownAt: '2025-03-20', trust: 'B2', without: 'unn-kremlin-readout' } as const
    const { hash } = new URL(
      fullViewOf({ ...asked, ...more, ...evidence }, ukraine.id),
      'https://parley.example/embed.html',
    )
    const { place, dropped } = arrive(new OpenDossier(ukraine), readAddress(hash), NOW)
    expect(dropped).toEqual([])
    expect(place.filter).toEqual({ ...evidence, without: [evidence.without] })
    expect(place).toMatchObject({ ...more, asOf: '2025-03-25', select: { kind: 'proposal', id: 'energy-halt' } })
  })
})
