import { resolve } from 'node:path'
import { build, type InlineConfig, type Plugin, type Rollup } from 'vite'
import { scriptSize } from '../../../src/setup/first-view.mjs'

/** The folder that is served; each page is built into one of its own within. */
export const served = 'dist-bench'

const into = (folder: string): InlineConfig => ({
  logLevel: 'error',
  build: { outDir: resolve(served, folder), emptyOutDir: true },
})

/** Builds the app as it ships, and returns the gzipped size in bytes of the script that its first view waits for. */
export async function buildApp(): Promise<number> {
  const { output } = oneOf(await build(into('app')))
  return scriptSize(Object.fromEntries(output.map((part) => [part.fileName, part])), 'index.html')
}

/** Builds the app with the components of its board no longer memoised. */
export const buildUnmemoised = () => build({ ...into('unmemoised'), plugins: [withoutMemo] })

/** Builds the page of the libraries alone, and the script of the page by hand. */
export const buildPages = () =>
  build({
    ...into('pages'),
    configFile: false,
    root: 'tests/bench/pages',
    base: './',
    build: {
      ...into('pages').build,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: ['bare.html', 'byHand.ts'].map((file) => resolve('tests/bench/pages', file)),
        output: { entryFileNames: '[name].js' },
      },
    },
  })

const alsoReact = '\0react-without-memo'

const withoutMemo: Plugin = {
  name: 'bench:without-memo',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'react' && importer !== undefined && /[\\/]src[\\/]board[\\/]/.test(importer) ? alsoReact : null,
  load: (id) => (id === alsoReact ? "export * from 'react'\nexport const memo = (component) => component\n" : null),
}

function oneOf(built: Awaited<ReturnType<typeof build>>): Rollup.RollupOutput {
  const one = Array.isArray(built) ? built[0] : built
  if (one === undefined || !('output' in one)) throw new Error('the build has no output')
  return one
}
