import { describe, expect, test } from 'vitest'
import type { Outline } from '../../machines/briefing/outline.ts'
import { formats } from '../../src/briefing/formats.ts'
import { folder } from './folder.ts'
import { runs, ukraine } from './runs.ts'

describe('parley brief --out', () => {
  test.each(['md', 'html', 'csv', 'txt'])('writes as .%s what the app makes of the same outline', async (ending) => {
    const { path, read } = folder()
    const write = async (name: string) => {
      const { exit, err } = await runs(['brief', ukraine, '--as-of', '2025-03-25', '--out', `${path}/${name}`])
      expect(exit, err).toBe(0)
      return read(name)
    }
    const outline = JSON.parse(await write('brief.json')) as Outline
    const made = await formats[ending]?.(outline)
    expect(await write(`brief.${ending}`)).toBe(made)
    expect(String(made)).toContain('30-day ceasefire')
  })
})
