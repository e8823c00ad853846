import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin, type UserConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { chartTables } from './src/embed/tables/chartTables.ts'
import { noteInputs } from './src/setup/build-inputs.mjs'
import { limitEmbed } from './src/setup/embed-size.mjs'
import { limitFirstView } from './src/setup/first-view.mjs'
import { contentPolicy } from './src/setup/policy.mjs'
import { limitWorkers } from './src/setup/worker-size.mjs'

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

/**
 * What the first view always needs comes in three files: what draws the frame, what opens a dossier and draws its board,
 * and what stands beside it. (By itself the build makes fifty parts of it, and each costs the browser a request.) What is
 * not named here, nor needed by what is, comes where it is wanted.
 */
const chunks = [
  { name: 'first', tags: ['$initial' as const], priority: 2 },
  { name: 'screen', test: /src.(app.(opening|startKeeper|keepRecord)|board.BoardScreen)\.tsx?$/, priority: 1 },
  {
    name: 'beside',
    test: /src.(app.(Keeping|Since|LinkedCopy|NothingOpen|offline.NewVersion)|board.(BoardAside|Ways)|intake.DropZone)\.tsx?$/,
  },
]

const inProject = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** What a card takes in less of: of the catalogue only what it says, and of a faulty dossier nothing but that. */
const lesser: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'src/ui/words.ts': 'src/embed/words.ts',
    'machines/dossier/hints.ts': 'src/embed/hints.ts',
    'machines/dossier/guess.ts': 'src/embed/guess.ts',
    'machines/dossier/words.ts': 'src/embed/expected.ts',
  }).map(([whole, part]) => [inProject(whole), inProject(part)]),
)

const lessForCards: Plugin = {
  name: 'parley:less-for-cards',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true })
    return lesser.get(found?.id ?? '') ?? found
  },
}

/**
 * The card that other pages embed: a build of its own, for it shares no script with the app. XState stays out of it: what
 * the charts do stands in tables, which XState computes here.
 */
const embed = (outDir: string): UserConfig => ({
  base: './',
  plugins: [lessForCards, policyInPages, limitEmbed()],
  define: { CHART_TABLES: JSON.stringify(chartTables()) },
  resolve: { alias: { xstate: inProject('src/embed/tables/withoutXState.ts') } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: { input: 'embed.html' },
  },
})

/** Builds the card beside the app, once that is written. */
function withEmbed(): Plugin {
  let outDir = 'dist'
  return {
    name: 'parley:with-embed',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir
    },
    async closeBundle(error) {
      if (error === undefined) await build({ configFile: false, logLevel: 'warn', ...embed(outDir) })
    },
  }
}

/** The app: static files that run from any host and folder. */
const app: UserConfig = {
  base: './',
  plugins: [react(), policyInPages, offline, limitFirstView(), limitWorkers(), withEmbed()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The policy lets no font come from a data: address.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    rolldownOptions: {
      input: 'index.html',
      output: { codeSplitting: { groups: chunks } },
    },
  },
  worker: { format: 'es' },
}

/** Programs for Node, each bundled with the packages that it uses, but for those that are named as external. */
const programs = (input: Record<string, string>, outDir: string, external: string[] = []): UserConfig => ({
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { development: false } },
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
