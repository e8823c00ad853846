import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heardBy } from '../../../machines/board/heard.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { truthsOn } from '../../../machines/board/truths.ts'
import { lengths, plainSettings } from '../../../machines/briefing/outline.ts'
import { restsOfPart } from '../../../machines/briefing/restsOf.ts'
import { readDossier } from '../../../machines/dossier.ts'
import { requirementBy } from '../../../machines/lens.ts'
import { elementsOf, idOf } from '../../../machines/requirement.ts'
import { isTrust } from '../../../machines/trust.ts'
import { soaked } from '../../soaking.ts'
import { randomDossier } from '../plain/randomDossier.ts'
import { blocksIn, briefed, partOf, savedOf, textsOf, viewOf } from './briefed.ts'

/** Random dossiers, each opened, with a view of it and the odds and steps of that view’s scenario. */
const asking = randomDossier().map(({ dossier, views }) => {
  const read = readDossier(JSON.parse(JSON.stringify(dossier)))
  if (!read.ok) throw new Error('a random dossier is unsound')
  const opened = new OpenDossier(read.dossier)
  const asked = views.map(({ asOf, lens, knownAt = null, trust = '', scenario }) => {
    const saved = read.dossier.scenarios.find(({ id }) => id === scenario)
    const known = read.dossier.parties.find(({ id }) => id === lens)?.id ?? ('assessed' as const)
    const filter = { knownAt, trust: isTrust(trust) ? trust : null }
    return {
      asOf,
      lens: known,
      ...filter,
      steps: saved?.steps ?? [],
      scenario: saved?.id ?? null,
      odds: saved?.odds ?? {},
    }
  })
  return { opened, asked }
})

const holds = (check: (opened: OpenDossier, ask: Parameters<typeof briefed>[1]) => void): void =>
  fc.assert(
    fc.property(asking, ({ opened, asked }) => {
      for (const ask of asked) check(opened, ask)
    }),
    soaked(12),
  )

describe('an outline of any dossier, as of any date, by any account', () => {
  test('rests on nothing but developments that are known, trusted and have happened, and cites each of them', () => {
    holds((opened, ask) => {
      const outline = briefed(opened, ask)
      const view = viewOf(ask)
      const heard = new Set<string>(heardBy(opened, view).map(({ id }) => id))
      const cited = new Set<string>(outline.developments.map(({ id }) => id))
      for (const id of outline.parts.flatMap(restsOfPart)) {
        expect(heard).toContain(id)
        expect(cited).toContain(id)
      }
    })
  })

  test('names each part once, has a sentence at the head of each, and begins with the bottom line', () => {
    holds((opened, ask) => {
      const { parts } = briefed(opened, ask)
      expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length)
      expect(parts[0]?.id).toBe('bottomLine')
      expect(parts[0]?.isIn).toBe(true)
      for (const { headline, title, summary } of parts) {
        expect(headline.runs.map(({ text }) => text).join('')).toMatch(/\S.*\.$/s)
        expect(title).toMatch(/\S/)
        expect(summary).toMatch(/\S/)
      }
    })
  })

  test('has tables whose rows are as wide as their columns, charts with a value for each category, and ids once', () => {
    holds((opened, ask) => {
      const { parts } = briefed(opened, ask)
      const ids = parts.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'table' || block.kind === 'chart' ? [block.id] : [])),
      )
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      for (const part of parts) {
        for (const { columns, rows } of blocksIn(part, 'table')) {
          for (const row of rows) expect(row).toHaveLength(columns.length)
        }
        for (const chart of blocksIn(part, 'chart')) {
          if (chart.form === 'spans') continue
          for (const { values } of chart.series) expect(values).toHaveLength(chart.categories.length)
        }
      }
    })
  })

  test('says the same when it is made again, and what a part says does not hang on how much of it is told', () => {
    holds((opened, ask) => {
      const outline = briefed(opened, ask)
      expect(JSON.stringify(briefed(new OpenDossier(opened.dossier), ask))).toBe(JSON.stringify(outline))
      for (const length of lengths) {
        const short = briefed(opened, { ...ask, settings: { ...plainSettings, length } })
        expect(short.parts.map(({ id, facts }) => [id, facts])).toEqual(
          outline.parts.map(({ id, facts }) => [id, facts]),
        )
      }
    })
  })

  test('shows each proposal where the board has it, and counts what the board counts', () => {
    holds((opened, ask) => {
      const outline = briefed(opened, ask)
      const view = viewOf(ask)
      const board = opened.board(view)
      const line = partOf(outline, 'bottomLine')
      const [statuses] = blocksIn(line, 'statuses')
      expect((statuses?.statuses ?? []).map(({ id, mark }) => [id, mark])).toEqual(
        board.proposals.map(({ id, status }) => [id, { kind: 'proposal', status }]),
      )
      const [held] = blocksIn(line, 'figures')[0]?.figures ?? []
      const main = outline.parts.find(({ kind }) => kind === 'proposal')
      if (main === undefined) return
      const counts = opened.dossier.proposals.map((proposal) => {
        const elements = new Map(elementsOf(requirementBy(proposal, view.lens)).map((one) => [idOf(one), one]))
        const holding = [...elements.values()].filter((one) => truthsOn(board)(one) === 'true')
        return `${holding.length} of ${elements.size}`
      })
      expect(counts).toContain(held?.value)
    })
  })

  test('marks in the accounts’ table what an account says, and nothing where it says nothing', () => {
    holds((opened, ask) => {
      for (const { rows } of blocksIn(partOf(briefed(opened, ask), 'accounts'), 'table')) {
        expect(rows.flat().filter(({ mark }) => mark?.status === null)).toEqual([])
      }
    })
  })

  test('says nothing undefined, and marks what is supposed', () => {
    holds((opened, ask) => {
      const outline = briefed(opened, ask)
      for (const text of textsOf(outline)) expect(text).not.toMatch(/undefined|NaN|\[object|null/)
      expect(outline.footer.supposed === null).toBe((ask.steps ?? []).length === 0)
    })
  })

  test('rests what it says of a term on what names that proposal', () => {
    holds((opened, ask) => {
      const naming = (id: string) =>
        opened.dossier.developments
          .filter(({ effects }) => effects.some((effect) => 'proposal' in effect && effect.proposal === id))
          .map((development): string => development.id)
      for (const part of briefed(opened, ask).parts) {
        if (part.kind !== 'proposal') continue
        const term = blocksIn(part, 'lines').filter(({ title }) => title === 'Term')
        const rests = term.flatMap(({ sentences }) => sentences.flatMap((one) => one.rests))
        expect(naming(part.id.slice('proposal:'.length))).toEqual(expect.arrayContaining(rests))
      }
    })
  })

  test('marks no part as changed against itself', () => {
    holds((opened, ask) => {
      const outline = briefed(opened, ask)
      const again = briefed(opened, { ...ask, after: savedOf(outline) })
      expect(again.parts.filter(({ hasChanged }) => hasChanged).map(({ id }) => id)).toEqual([])
    })
  })
})
