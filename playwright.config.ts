import { defineConfig } from '@playwright/test'
import { findChromium } from './src/setup/chromium.mjs'
import { flags } from './src/setup/chromium-flags.mjs'

// Workers read this file again and inherit what was found.
const chromium = findChromium()
if (chromium) process.env.CHROMIUM_PATH = chromium

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // No test is about how fast the machine is: a slow one gets the time that it takes.
  timeout: 60_000,
  expect: { timeout: process.env.SOAK === '1' ? 30_000 : 15_000 },
  globalTimeout: 40 * 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    browserName: 'chromium',
    baseURL: `http://localhost:${process.env.PARLEY_PORT}/`,
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [...flags, '--disable-software-rasterizer'],
    },
    // A worker would answer in place of the server; the tests of being offline let it.
    serviceWorkers: 'block',
    // Playwright takes one at the end of each test, and then throws away those of tests that passed.
    screenshot: 'off',
  },
  webServer: {
    command: 'node src/setup/start.mjs --as-built',
    env: { PORT: '0' },
    wait: { stdout: /localhost:(?<parley_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
})
