import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const shared = {
  // A zone ahead of every other, with an odd offset: nothing may depend on the machine's own.
  env: { TZ: 'Pacific/Chatham' },
  restoreMocks: true,
  testTimeout: 20_000,
  // Stylesheets that are asked for as texts come as they are; of others a test sees nothing.
  css: { include: [/\.css\?raw$/] },
}

/** What works with a page: each file has a window of its own. */
const withPage = 'tests/app/**/*.test.ts'

export default defineConfig({
  test: {
    // By itself it leaves one processor free: of two that is half.
    maxWorkers: '100%',
    projects: [
      {
        // One process runs many files on modules that it loads once, in a third of the time: so a test puts back what
        // it changes beyond its own values.
        test: {
          ...shared,
          name: 'node',
          environment: 'node',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [withPage],
        },
      },
      { test: { ...shared, name: 'app', environment: 'node', include: [withPage] } },
      {
        plugins: [react()],
        test: {
          ...shared,
          name: 'components',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/components.ts'],
        },
      },
    ],
  },
})
