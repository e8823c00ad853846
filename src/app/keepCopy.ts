import type { BroughtFile } from '../intake/BroughtIn.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { unpackText } from '../ui/packedText.ts'
import { printAddress } from './address.ts'
import { bringIn } from './bringIn.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'

/** Puts the copy that came with the address into the library, and shows it there. Returns why that was not possible. */
export async function keepCopy(workspace: Workspace, keeper: Keeper): Promise<string | null> {
  const { open } = workspace.getSnapshot().context
  if (open === null || open.place.carried === null) return null
  const { place } = open
  const unpacked = await unpackText(open.place.carried)
  if (!unpacked.ok) return laterWords.sharing.broken[unpacked.why]
  const [brought] = await bringIn([new File([unpacked.text], `${place.dossier}.json`)], keeper)
  if (brought === undefined || brought.result !== 'imported') return reasonOf(brought)
  location.hash = printAddress({ ...place, carried: null })
  if (brought.aside !== null) workspace.send({ type: 'putAside', aside: brought.aside })
  return null
}

function reasonOf(brought: Exclude<BroughtFile, { result: 'imported' }> | undefined): string {
  switch (brought?.result) {
    case 'tooMuch':
      return laterWords.notices.tooMuch(brought.name, brought.title)
    case 'unkept':
      return laterWords.incoming.unkept(brought.title, brought.why)
    case 'refused':
      return brought.text
    default:
      return laterWords.sharing.notKept
  }
}
