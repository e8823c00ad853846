import { expect, test } from 'vitest'
import type { AnalysisRequest } from '../../../machines/analysis/analyst.ts'
import { analyseSoon } from '../../../src/ui/analysis/analyseSoon.ts'
import { Thread } from '../../../src/ui/analysis/Thread.ts'
import { read, type Written } from '../../machines/analysis/given.ts'

const asking = (written: Written): AnalysisRequest => ({
  requirement: read(written),
  truths: new Map(),
  odds: {},
  groups: new Map(),
  costs: new Map(),
  limit: 10,
  limitOfCheapest: 5,
})

const broken = (): Worker => {
  throw new Error('no thread can be had')
}

test.each([
  ['there can be none', null],
  ['none can be had', broken],
])('where %s, the question is answered all the same', async (_, start) => {
  const thread = new Thread(start)
  const { blockers, counts } = await thread.ask(asking({ allOf: ['a', { anyOf: ['b', 'c'] }] }))
  expect(blockers).toEqual([
    ['a', 'b'],
    ['a', 'c'],
  ])
  expect(counts).toEqual(new Map([[2, 2n]]))
})

test('a question that was given up before is not answered', async () => {
  const request = asking('a')
  const signal = AbortSignal.abort(new Error('no longer asked'))
  await expect(new Thread(null).ask(request, { signal })).rejects.toThrow('no longer asked')
  await expect(analyseSoon(request, { signal })).rejects.toThrow('no longer asked')
})

test('a question that is given up hears no more of how far it is, though the thread still says so', async () => {
  const worker = { postMessage: () => {}, terminate: () => {} } as unknown as Worker
  const heard: number[] = []
  const asked = new AbortController()
  const answer = new Thread(() => worker).ask(asking('a'), {
    signal: asked.signal,
    onProgress: ({ done }) => heard.push(done),
  })
  const say = (done: number) =>
    worker.onmessage?.(new MessageEvent('message', { data: { progress: { done, most: 100 } } }))
  say(1)
  asked.abort(new Error('stopped'))
  say(2)
  await expect(answer).rejects.toThrow('stopped')
  expect(heard).toEqual([1])
})
