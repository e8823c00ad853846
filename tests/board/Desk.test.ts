import { describe, expect, test } from 'vitest'
import { Desk } from '../../src/board/blockers/Desk.ts'
import type { Answer, Question } from '../../src/board/blockers/question.ts'

const question = (limit: number): Question => ({ requirement: { anyOf: [] }, truths: new Map(), limit })

/** A desk whose answers come when they are let go. */
function desk() {
  const asked: { limit: number; answer: (answer: Answer) => void }[] = []
  const made = new Desk(({ limit }) => new Promise((answer) => asked.push({ limit, answer })))
  const letGo = async (): Promise<void> => {
    asked.at(-1)?.answer([])
    await new Promise((done) => setTimeout(done))
  }
  return { desk: made, asked, letGo }
}

describe('questions that take long', () => {
  test('are answered one at a time, in the order in which they were asked', async () => {
    const { desk: one, asked, letGo } = desk()
    const told: string[] = []
    one.ask('a', question(1), () => told.push('a'))
    one.ask('b', question(2), () => told.push('b'))
    expect(asked.map(({ limit }) => limit)).toEqual([1])
    await letGo()
    expect(asked.map(({ limit }) => limit)).toEqual([1, 2])
    await letGo()
    expect(told).toEqual(['a', 'b'])
  })

  test('a newer one of the same asker takes the place of the older, which is never told', async () => {
    const { desk: one, asked, letGo } = desk()
    const told: number[] = []
    for (const limit of [1, 2, 3]) one.ask('a', question(limit), () => told.push(limit))
    await letGo()
    await letGo()
    expect(asked.map(({ limit }) => limit)).toEqual([1, 3])
    expect(told).toEqual([3])
  })

  test('one that was withdrawn is neither asked nor told', async () => {
    const { desk: one, asked, letGo } = desk()
    const told: string[] = []
    const withdraw = [one.ask('a', question(1), () => told.push('a')), one.ask('b', question(2), () => told.push('b'))]
    for (const take of withdraw) take()
    await letGo()
    expect(asked).toHaveLength(1)
    expect(told).toEqual([])
  })
})
