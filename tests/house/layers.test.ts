import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inRoot } from '../../src/setup/root.mjs'
import { lintPlanted } from './plant.ts'

const capabilities = [
  'board',
  'record',
  'accounts',
  'scenarios',
  'briefing',
  'intake',
  'storage',
  'sync',
  'library',
  'exchange',
  'strip',
  'detail',
  'evidence',
  'embed',
]
const layers = ['record', 'replay', 'board', 'analysis', 'briefing', 'workspace']
const foreign = ['react', 'react/jsx-runtime', 'react-dom/client', '@xstate/react', 'node:fs', 'node:fs/promises']
const packages = ['xstate', 'xstate/graph', 'valibot', 'date-fns', '@date-fns/tz']

interface Planted {
  readonly refused: readonly string[]
  readonly permitted: readonly string[]
}

/** For each file, imports that it may not have and imports that it may. */
const planted: Record<string, Planted> = {
  ...machines(),
  'src/ui/planted.tsx': {
    refused: [...capabilities, 'app', 'cli', 'setup'].map((folder) => `../${folder}/thing.ts`),
    permitted: ['./thing.ts', 'react', ...inMachines('../..')],
  },
  ...Object.fromEntries(capabilities.map((own) => [`src/${own}/planted.tsx`, capability(own)])),
  ...Object.fromEntries(capabilities.map((own) => [`src/${own}/part/planted.tsx`, capabilityPart(own)])),
  'src/app/planted.tsx': {
    refused: ['../cli/thing.ts', '../setup/thing.mjs'],
    permitted: [
      'react',
      '../ui/thing.ts',
      ...capabilities.map((name) => `../${name}/thing.ts`),
      ...inMachines('../..'),
    ],
  },
  'src/cli/planted.ts': {
    refused: ['../app/thing.ts', '../setup/thing.mjs'],
    permitted: [
      'node:fs',
      '../ui/thing.ts',
      ...capabilities.map((name) => `../${name}/thing.ts`),
      ...inMachines('../..'),
    ],
  },
  'src/setup/planted.mjs': {
    refused: ['../ui/thing.ts', '../cli/thing.ts', '../../machines/thing.ts', 'vite', 'xstate'],
    permitted: ['node:fs', 'node:fs/promises', './thing.mjs'],
  },
}

/** The files of machines/: each layer as a file and as a folder, and below them all whatever has no layer of its own. */
function machines(): Record<string, Planted> {
  const at = (layer: string | null, folder: boolean) => {
    const index = layer === null ? -1 : layers.indexOf(layer)
    const to = folder ? '..' : '.'
    const reach = (names: string[]) => names.flatMap((name) => [`${to}/${name}.ts`, `${to}/${name}/thing.ts`])
    return {
      refused: [...foreign, `${to}/../src/ui/thing.ts`, ...reach(layers.slice(index + 1))],
      permitted: [
        ...packages,
        `${to}/dossier/thing.ts`,
        `${to}/time.ts`,
        ...reach(layers.slice(0, Math.max(index, 0))),
      ],
    }
  }
  return Object.fromEntries([
    ['machines/planted.ts', at(null, false)],
    ['machines/dossier/planted.ts', at(null, true)],
    ...layers.flatMap((layer) => [
      [`machines/${layer}.ts`, at(layer, false)],
      [`machines/${layer}/planted.ts`, at(layer, true)],
    ]),
  ])
}

/** Imports from machines/, also from its parts that are called like a capability. */
function inMachines(to: string): string[] {
  return ['time.ts', 'board.ts', 'board/thing.ts', 'record/thing.ts', 'briefing.ts'].map(
    (file) => `${to}/machines/${file}`,
  )
}

function capability(own: string): Planted {
  const others = [...capabilities.filter((name) => name !== own), 'app', 'cli', 'setup']
  return {
    refused: others.map((name) => `../${name}/thing.ts`),
    permitted: ['./thing.ts', './part/thing.ts', '../ui/thing.ts', 'react', ...inMachines('../..')],
  }
}

function capabilityPart(own: string): Planted {
  const { refused } = capability(own)
  return {
    refused: refused.map((path) => `../${path}`),
    permitted: ['../thing.ts', '../../ui/thing.ts', ...inMachines('../../..')],
  }
}

const importOf = (path: string, index: number) => `import { thing as thing${index} } from '${path}'`

const findings = lintPlanted(
  Object.fromEntries(
    Object.entries(planted).map(([file, { refused, permitted }]) => [file, [...refused, ...permitted].map(importOf)]),
  ),
).filter(({ rule }) => rule === 'style/noRestrictedImports')

describe('arrows run one way', () => {
  test.each(Object.entries(planted))('%s imports only what lies below it', (file, { refused, permitted }) => {
    const all = [...refused, ...permitted]
    const found = findings.filter((finding) => finding.file === file).map(({ line }) => all[line - 1])
    expect(found.sort()).toEqual([...refused].sort())
  })

  test('every folder of src/ has its rule', () => {
    const config: { overrides: { includes: string[] }[] } = JSON.parse(readFileSync(inRoot('biome.json'), 'utf8'))
    const ruled = config.overrides.flatMap(({ includes }) => includes)
    const folders = readdirSync(inRoot('src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    for (const { name } of folders) expect(ruled).toContain(`src/${name}/**`)
  })
})

describe('the way of importing', () => {
  const rules = (files: Record<string, string[]>) => lintPlanted(files).map(({ rule, file }) => `${file} ${rule}`)

  test('types, re-exports and imports on demand are held to the same arrows', () => {
    const lines = [
      "import type { Thing } from './replay.ts'",
      "export { thing } from './board.ts'",
      "export const later = () => import('./workspace.ts')",
      'export type Own = Thing',
    ]
    const found = lintPlanted({ 'machines/planted.ts': lines }).filter(
      ({ rule }) => rule === 'style/noRestrictedImports',
    )
    expect(found.map(({ line }) => line)).toEqual([1, 2, 3])
  })

  test('a circle of imports is refused', () => {
    const found = rules({
      'machines/one.ts': ["import { two } from './two.ts'", 'export const one = () => two'],
      'machines/two.ts': ["import { one } from './one.ts'", 'export const two = () => one'],
    })
    expect(found).toContain('machines/one.ts suspicious/noImportCycles')
  })

  test('machines/ reaches for nothing of the page or the process', () => {
    const found = rules({
      'machines/planted.ts': ['export const page = () => [document.title, process.env, setTimeout]'],
    })
    expect(found.filter((finding) => finding.endsWith('style/noRestrictedGlobals'))).toHaveLength(3)
  })

  test('a file that only passes on what others export is refused', () => {
    const found = rules({ 'src/ui/index.ts': ["export * from './one.ts'", "export { two } from './two.ts'"] })
    expect(found).toContain('src/ui/index.ts performance/noBarrelFile')
  })
})
