import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DraftEffect, emptyEffect, type Subject } from '../../../machines/workspace/draft/draft.ts'
import { mentionsIn } from '../../../machines/workspace/draft/mentions.ts'
import { readPasted } from '../../../machines/workspace/draft/pasted.ts'
import { offersOf, withAdded } from '../../../src/record/log/offers.ts'
import { article, river } from './dossier.ts'

const dossier = river()
const subjects: readonly Subject[] = [
  ...dossier.conditions.map(({ id }): Subject => ({ kind: 'condition', id })),
  ...dossier.proposals.map(({ id }): Subject => ({ kind: 'proposal', id })),
  ...dossier.questions.map(({ id }): Subject => ({ kind: 'question', id })),
]
const mentions = mentionsIn(readPasted(article, dossier).paragraphs, dossier)
const subject = constantFrom(...subjects)
const effects = array(subject).map((list): readonly DraftEffect[] => list.map(emptyEffect))

describe('the offers of a form', () => {
  test('show every effect of the draft once, under its own subject', () => {
    assert(
      property(effects, array(subject), constantFrom(mentions, []), (draft, added, named) => {
        const offers = offersOf(named, added, draft)
        const shown = offers.flatMap(({ index }) => (index === null ? [] : [index]))
        expect([...shown].sort((a, b) => a - b)).toEqual(draft.map((_, place) => place))
        for (const { index, subject: own } of offers)
          if (index !== null) expect(draft[index]).toMatchObject({ kind: own.kind, id: own.id })
        expect(new Set(offers.map(({ key }) => key)).size).toBe(offers.length)
      }),
    )
  })

  test('begin with what the text names, numbered in its order', () => {
    assert(
      property(effects, array(subject), (draft, added) => {
        const offers = offersOf(mentions, added, draft)
        expect(offers.slice(0, mentions.length).map(({ mention }) => mention)).toEqual(mentions)
        expect(offers.map(({ number }) => number).filter((number) => number !== null)).toEqual([1, 2, 3, 4])
      }),
    )
  })

  test('have one without an effect for what was just added, and never two', () => {
    assert(
      property(effects, array(subject), subject, (draft, added, more) => {
        const before = offersOf(mentions, added, draft)
        const next = withAdded(added, more, before)
        const free = offersOf(mentions, next, draft).filter(
          ({ index, subject: own }) => index === null && own.id === more.id,
        )
        const freeBefore = before.filter(({ index, subject: own }) => index === null && own.id === more.id)
        expect(free).toHaveLength(Math.max(1, freeBefore.length))
      }),
    )
  })
})
