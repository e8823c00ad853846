import { existsSync, readdirSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { noteInputs } from './src/setup/build-inputs.mjs'
import { limitFirstView } from './src/setup/first-view.mjs'
import { contentPolicy } from './src/setup/policy.mjs'

/** Writes the Content Security Policy into each built page, before anything that it governs. */
const policyInPages: Plugin = {
  name: 'parley:policy-in-pages',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
        injectTo: 'head-prepend',
      },
    ],
  },
}

/** The app: static files that run from any host and folder. */
const app: UserConfig = {
  base: './',
  plugins: [react(), policyInPages, limitFirstView()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The policy lets no font come from a data: address.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    rollupOptions: { input: ['index.html', 'embed.html'].filter((page) => existsSync(page)) },
  },
  worker: { format: 'es' },
}

/** Programs for Node, each bundled with the packages that it uses, but for those that are named as external. */
const programs = (input: Record<string, string>, outDir: string, external: string[] = []): UserConfig => ({
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true, external },
  build: {
    ssr: true,
    target: 'node20',
    outDir,
    copyPublicDir: false,
    rollupOptions: { input, output: { entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name]-[hash].mjs' } },
  },
})

const commandLine: UserConfig = {
  ...programs({ parley: 'src/cli/main.ts' }, 'dist-cli'),
  plugins: [noteInputs('inputs.json')],
}

const measurements = () =>
  programs(
    Object.fromEntries(
      readdirSync('tests/bench')
        .filter((file) => file.endsWith('.bench.ts'))
        .map((file) => [file.slice(0, -'.ts'.length), `tests/bench/${file}`]),
    ),
    'dist-bench',
    ['vite', '@playwright/test'],
  )

export default defineConfig(({ mode }) => (mode === 'cli' ? commandLine : mode === 'bench' ? measurements() : app))
