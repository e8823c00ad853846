import { testViews } from './axe.ts'
import { openBrief, present } from './brief.ts'
import { expect, test } from './fixtures.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ timeout: 60_000 })

testViews('main', {
  'the brief': (page) => openBrief(page),
  'the brief on a phone': (page) => openBrief(page),
  'a presentation': async (page) => {
    await openBrief(page, 'as-of=2025-03-25&brief=at=proposal:ceasefire-30d')
    await present(page)
  },
  'a presentation on a phone': async (page) => {
    await openBrief(page, 'as-of=2025-03-25&brief=full,at=dates&steps=condition:monitoring:satisfy')
    await present(page)
  },
  'all slides': async (page) => {
    await openBrief(page)
    await present(page)
    await page.keyboard.press('o')
    await expect(page.getByRole('region', { name: 'All slides' })).toBeVisible()
  },
})
