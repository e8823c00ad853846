import { describe, expect, test } from 'vitest'
import { actOfFile, type Entry } from '../../machines/record/entry.ts'
import { recordedSince } from '../../src/app/recordedSince.ts'

const [before, since, after] = ['2026-11-28T10:00:00Z', '2026-11-29T10:00:00Z', '2026-11-30T10:00:00Z']
const look = { since: Date.parse(since), author: 'me', isStored: true }

const entry = (more: Partial<Entry>): Entry => ({
  id: 'development:news',
  kind: 'development',
  order: '1',
  author: 'other',
  recorded: after,
  act: 'an act',
  content: {},
  ...more,
})
const isNews = (more: Partial<Entry>, from = look): boolean => recordedSince([entry(more)], from).has('news')

describe('since one last looked, news is', () => {
  test('what somebody else has logged, and nothing of one’s own', () => {
    expect(isNews({})).toBe(true)
    expect(isNews({ recorded: before })).toBe(false)
    expect(isNews({ author: 'me' })).toBe(false)
  })

  test('what came with a file, by whomever that was opened', () => {
    const act = actOfFile('1')
    expect(isNews({ act, author: 'me' })).toBe(true)
    expect(isNews({ act, author: 'me', recorded: before })).toBe(false)
  })

  test('a development that was corrected by a newer version of what ships', () => {
    expect(isNews({ id: 'development:news@01JQC1', act: actOfFile('newer-1'), author: 'parley' })).toBe(true)
  })

  test('of a dossier that ships, whose entries are made anew each time, what was recorded since', () => {
    const shipped = { ...look, isStored: false }
    const act = actOfFile('1')
    expect(isNews({ act }, shipped)).toBe(false)
    expect(isNews({ act, content: { recorded: after } }, shipped)).toBe(true)
    expect(isNews({ act, content: { recorded: before } }, shipped)).toBe(false)
  })

  test('no source, nor any other part', () => {
    expect(recordedSince([entry({ id: 'source:press', kind: 'source' })], look).size).toBe(0)
  })
})
