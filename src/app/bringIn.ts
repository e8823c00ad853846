import { parseDossier } from '../../machines/dossier.ts'
import type { Entry } from '../../machines/record/entry.ts'
import { unpackDossiers } from '../exchange/archive.ts'
import { tooLargeToRead } from '../exchange/archiveLimits.ts'
import type { BroughtFile } from '../intake/BroughtIn.tsx'
import { isOtherKind } from '../intake/otherKind.ts'
import { readFile } from '../intake/readFile.ts'
import { laterWords } from '../ui/laterWords.ts'
import { type Keeper, whyOf } from './keeper.ts'
import { placedBeside } from './opening.ts'

const say = laterWords.incoming

/** Puts the dossiers of several files, archives among them, into the library. What of each came of it, in their order. */
export async function bringIn(files: readonly File[], keeper: Keeper): Promise<readonly BroughtFile[]> {
  const brought: BroughtFile[] = []
  // One after another: together, large ones would not fit into memory.
  for (const file of files) brought.push(...(await fromFile(file, keeper)))
  return brought
}

async function fromFile(file: File, keeper: Keeper): Promise<readonly BroughtFile[]> {
  try {
    if (/\.zip$/i.test(file.name)) return await fromArchive(file, keeper)
    if (/\.csv$/i.test(file.name)) return [{ result: 'refused', text: say.tableAmongOthers(file.name) }]
    const read = await readFile(file)
    if (isOtherKind(file.name, read.ok ? read.text : null)) {
      return [{ result: 'refused', text: say.notRead(file.name) }]
    }
    if (!read.ok) return [{ result: 'faulty', name: file.name, faults: [read.fault] }]
    return [await fromText(file.name, read.text, keeper)]
  } catch {
    return [{ result: 'refused', text: say.unreachable(file.name) }]
  }
}

async function fromArchive(file: File, keeper: Keeper): Promise<readonly BroughtFile[]> {
  const large = tooLargeToRead(file.size)
  if (large !== null) return [{ result: 'refused', text: say.archiveRefused(file.name, large) }]
  const unpacked = unpackDossiers(new Uint8Array(await file.arrayBuffer()))
  if (!unpacked.ok) return [{ result: 'refused', text: say.archiveRefused(file.name, unpacked.problem) }]
  const brought: BroughtFile[] =
    unpacked.files.length === 0 ? [{ result: 'refused', text: say.noneInArchive(file.name) }] : []
  for (const { name, text } of unpacked.files) brought.push(await fromText(name, text, keeper))
  const { passedOver } = unpacked
  return passedOver.length === 0 ? brought : [...brought, { result: 'refused', text: say.passedOver(passedOver) }]
}

async function fromText(name: string, text: string, keeper: Keeper): Promise<BroughtFile> {
  const parsed = parseDossier(text)
  if (!parsed.ok) return { result: 'faulty', name, faults: parsed.faults }
  const { id, title } = parsed.dossier
  const placed = await placedBeside(parsed.dossier, JSON.parse(text), keeper, Date.now())
  if (!placed.ok) return { result: 'tooMuch', name, title, faults: placed.faults }
  const { before, more, aside } = placed
  let added: readonly Entry[]
  try {
    added = await (await keeper.store).import(id, more, { title, origin: 'imported' })
    keeper.hear(id, added)
  } catch (error) {
    return { result: 'unkept', name: `${id}.json`, title, why: whyOf(error), text }
  }
  return { result: 'imported', id, title, added: before.length === 0 ? null : added.length, aside }
}
