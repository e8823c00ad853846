// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyDraft } from '../../machines/workspace/draft/draft.ts'
import { DraftWriter } from '../../src/app/draftWriter.ts'

const draft = (headline: string) => ({
  ...emptyDraft({ day: '2025-03-18', instant: '2025-03-18T12:00:00+02:00' }),
  headline,
})

let written: [string, string | null][] = []
let writer: DraftWriter

beforeEach(() => {
  vi.useFakeTimers()
  written = []
  writer = new DraftWriter(
    {
      async setDraft(id, tab, value) {
        expect(tab).toBe('this')
        written.push([id, value === null ? null : (value as { headline: string }[]).map((one) => one.headline).join()])
      },
    },
    'this',
  )
})
afterEach(() => {
  writer.stop()
  vi.useRealTimers()
})

test('writes the last of what is typed once the typing pauses', () => {
  for (const text of ['H', 'Ha', 'Hal']) writer.take('river', [draft(text)])
  expect(written).toEqual([])
  vi.runAllTimers()
  expect(written).toEqual([['river', 'Hal']])
})

test.each([
  ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
  [
    'the page goes out of sight',
    () => {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
      document.dispatchEvent(new Event('visibilitychange'))
      vi.restoreAllMocks()
    },
  ],
  ['it ends', () => writer.stop()],
  ['another dossier is written to', () => writer.take('hills', [draft('Hill')])],
])('writes at once when %s', (_, happens) => {
  writer.take('river', [draft('Half a')])
  happens()
  expect(written).toEqual([['river', 'Half a']])
})

test('writes nothing when the page comes into sight, and nothing twice', () => {
  writer.take('river', [])
  document.dispatchEvent(new Event('visibilitychange'))
  expect(written).toEqual([])
  window.dispatchEvent(new Event('pagehide'))
  vi.runAllTimers()
  expect(written).toEqual([['river', null]])
})
