import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const shared = {
  // A zone ahead of every other, with an odd offset: nothing may depend on the machine's own.
  env: { TZ: 'Pacific/Chatham' },
  restoreMocks: true,
  testTimeout: 20_000,
}

export default defineConfig({
  test: {
    projects: [
      {
        test: { ...shared, name: 'node', environment: 'node', include: ['tests/**/*.test.ts'] },
      },
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
