import { existsSync, readdirSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
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

/** Keeps the app in the browser, so that it opens without a network; `src/app/offline/` registers it and asks. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  includeManifestIcons: false,
  manifest: {
    name: 'Parley',
    short_name: 'Parley',
    description: 'What stands between this proposal and a ceasefire, according to whom, since when.',
    start_url: './',
    scope: './',
    display: 'standalone',
    lang: 'en',
    categories: ['news', 'productivity'],
    background_color: '#fbfaf7',
    theme_color: '#1d4e89',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: [
      'index.html',
      'icon.svg',
      'assets/*.{js,css}',
      'assets/*-latin-wght-normal-*.woff2',
      'dossiers/*.json',
      'schema/*.json',
    ],
    globIgnores: ['assets/embed-*'],
    // A page of another's site that embeds a board asks the network each time.
    navigateFallback: null,
    // The first visit is kept from its beginning on, not only from the second on.
    clientsClaim: true,
    // Under the page's policy a worker may not fetch scripts from text: it is one file.
    inlineWorkboxRuntime: true,
    sourcemap: false,
    runtimeCaching: [
      // Letters beyond Latin are fetched where they are read.
      { urlPattern: /\/assets\/[^/]+\.woff2$/, handler: 'CacheFirst', options: { cacheName: 'parley-fonts' } },
      // What a tab of a version before still needs; see src/app/offline/formerParts.ts.
      { urlPattern: /\/assets\/[^/]+\.(?:js|css)$/, handler: 'CacheFirst', options: { cacheName: 'parley-former' } },
    ],
  },
})

/** The app: static files that run from any host and folder. */
const app: UserConfig = {
  base: './',
  plugins: [react(), policyInPages, offline, limitFirstView()],
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
