import { readFileSync } from 'node:fs'
import { inRoot } from '../../src/setup/root.mjs'

interface LockedPackage {
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
}

/** What package.json asks for. */
export const manifest: {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
} = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))

const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync(inRoot('package-lock.json'), 'utf8'),
)

/** The packages of the lock by their path, the project itself left out. */
export const locked = Object.entries(packages).filter(([path]) => path !== '')

/** The names and locks of the packages that the product ships. */
export const shipped = locked
  .filter(([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional)
  .map(([path, entry]) => ({ ...entry, name: path.replace(/^.*node_modules\//, '') }))
