import { OpenDossier } from '../machines/board/openDossier.ts'
import type { View } from '../machines/board.ts'
import { readDossier } from '../machines/dossier.ts'
import { lensesOf } from '../machines/lens.ts'
import { everything } from '../machines/record.ts'
import { type StatusJson, statusJson } from '../src/cli/statusJson.ts'

/** A view as a test states it: the account by its name, filters only where there are any. */
export type StatedView = Pick<View, 'asOf'> & { readonly lens: string } & Partial<Pick<View, 'filter' | 'steps'>>

const opened = new WeakMap<object, OpenDossier>()

/** What `status --json` prints of a raw dossier, which is parsed once. Throws an Error where it is not valid. */
export function boardOf(dossier: unknown, { lens: name, ...view }: StatedView): StatusJson {
  const open = openOnce(dossier)
  const lens = lensesOf(open.dossier).find((one) => one === name)
  if (lens === undefined) throw new Error(`no party "${name}"`)
  return statusJson(open, { filter: everything, steps: [], ...view, lens })
}

function openOnce(dossier: unknown): OpenDossier {
  if (typeof dossier !== 'object' || dossier === null) throw new Error('no dossier')
  const known = opened.get(dossier)
  if (known !== undefined) return known
  const parsed = readDossier(dossier)
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n'))
  const open = new OpenDossier(parsed.dossier)
  opened.set(dossier, open)
  return open
}
