import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PartId } from '../../../../machines/briefing/outline.ts'
import type { WorkspaceEvent } from '../../../../machines/workspace/events.ts'
import { monitoring, NOW, startOpen } from '../started.ts'

const slides: readonly PartId[] = ['bottomLine', 'accounts', 'scenarios', 'sources']
const present = (first: PartId | null = null): WorkspaceEvent => ({ type: 'present', slides, first, now: NOW })
const onBrief = { asOf: '2025-03-25', screen: 'brief' }
type Started = Awaited<ReturnType<typeof startOpen>>
const at = (sight: 'slide' | 'black' | 'overview') => ({ dossier: { open: { presenting: { on: sight } } } }) as const
const off = { dossier: { open: { presenting: 'off' } } } as const

function seen({ actor }: Started): readonly [sight: string, place: number | undefined] {
  const snapshot = actor.getSnapshot()
  const sight = (['slide', 'black', 'overview'] as const).find((one) => snapshot.matches(at(one))) ?? 'off'
  return [sight, snapshot.context.talk?.place]
}

async function presenting(...events: readonly WorkspaceEvent[]): Promise<Started> {
  const started = await startOpen(onBrief)
  await started.send(present(), ...events)
  return started
}

describe('presenting', () => {
  test('begins with the slide that was looked at, and with the first where that is none of them', async () => {
    const started = await startOpen(onBrief)
    await started.send(present('scenarios'))
    expect(seen(started)).toEqual(['slide', 2])
    await started.send({ type: 'stopPresenting' }, present('method'))
    expect(seen(started)).toEqual(['slide', 0])
  })

  test('does not begin without slides, nor on another screen', async () => {
    const started = await startOpen(onBrief)
    await started.send({ type: 'present', slides: [], first: null, now: NOW })
    expect(seen(started)).toEqual(['off', undefined])
    await started.send({ type: 'goTo', screen: 'board' }, present())
    expect(seen(started)).toEqual(['off', undefined])
  })

  test('ends where one goes to another screen, with the talk forgotten', async () => {
    const started = await presenting()
    await started.send({ type: 'goTo', screen: 'board' })
    expect(started.actor.getSnapshot().matches(off)).toBe(true)
    expect(started.actor.getSnapshot().context.talk).toBeNull()
  })

  test('a key brings back from black the slide that the room saw last', async () => {
    const started = await presenting({ type: 'nextSlide' }, { type: 'blacken' })
    expect(seen(started)).toEqual(['black', 1])
    await started.send({ type: 'nextSlide' })
    expect(seen(started)).toEqual(['slide', 1])
  })

  test('the overview leads to any slide, and back to the one it was opened from', async () => {
    const started = await presenting({ type: 'overlook' })
    await started.send({ type: 'showSlide', slide: 'sources' })
    expect(seen(started)).toEqual(['slide', 3])
    await started.send({ type: 'overlook' }, { type: 'overlook' })
    expect(seen(started)).toEqual(['slide', 3])
  })

  test('stays with its slide when others come or go, and at its place when that slide goes', async () => {
    const started = await presenting({ type: 'nextSlide' })
    await started.send({ type: 'slidesAre', slides: ['bottomLine', 'judgements', 'accounts'] })
    expect(seen(started)).toEqual(['slide', 2])
    await started.send({ type: 'slidesAre', slides: ['bottomLine'] })
    expect(seen(started)).toEqual(['slide', 0])
    await started.send({ type: 'slidesAre', slides: [] })
    expect(seen(started)).toEqual(['off', undefined])
  })

  test('a switch makes a what-if that can be undone, without leaving the slide', async () => {
    const started = await presenting({ type: 'nextSlide' }, { type: 'switchCondition', id: monitoring })
    expect(seen(started)).toEqual(['slide', 1])
    expect(started.actor.getSnapshot().context.open?.place.steps).toEqual([
      { condition: 'monitoring', event: 'satisfy' },
    ])
    await started.send({ type: 'undo' })
    expect(started.actor.getSnapshot().context.open?.place.steps).toEqual([])
    expect(seen(started)).toEqual(['slide', 1])
  })

  test('whatever one presses, the slide that is shown is one of the slides', async () => {
    const part = fc.constantFrom<PartId>('bottomLine', 'judgements', 'accounts', 'scenarios', 'sources', 'method')
    const pressed: fc.Arbitrary<WorkspaceEvent> = fc.oneof(
      fc.constantFrom(
        ...(
          ['nextSlide', 'previousSlide', 'firstSlide', 'lastSlide', 'blacken', 'overlook', 'stopPresenting'] as const
        ).map((type) => ({ type })),
      ),
      part.map((slide) => ({ type: 'showSlide' as const, slide })),
      fc.uniqueArray(part).map((some) => ({ type: 'slidesAre' as const, slides: some })),
      fc.constant(present()),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(pressed, { maxLength: 30 }), async (events) => {
        const started = await startOpen(onBrief)
        for (const event of events) {
          started.actor.send(event)
          const { context } = started.actor.getSnapshot()
          const [sight, place] = seen(started)
          expect(sight === 'off').toBe(context.talk === null)
          if (place !== undefined) expect(context.talk?.slides[place]).toBeDefined()
        }
      }),
      { numRuns: 60 },
    )
  })
})
