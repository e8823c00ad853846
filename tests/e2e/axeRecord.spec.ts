import { testViews } from './axe.ts'
import { test } from './fixtures.ts'
import { recordDialogs, recordPages } from './recordViews.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ timeout: 60_000 })

testViews('html', recordPages)
testViews('dialog', recordDialogs)
