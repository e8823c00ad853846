import type { Change } from '../../../machines/board/changes.ts'
import type { Dossier } from '../../../machines/dossier.ts'
import type { Lens } from '../../../machines/lens.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { changeLines } from './changeLines.ts'
import type { AccountChanges } from './previewChanges.ts'
import { conditionShown, proposalShown } from './shown.ts'

const say = laterWords.log

/** Something that changed on a board, or alike on several. */
export interface NewsLine {
  readonly title: string
  /** What it went from and to: "outstanding → satisfied". */
  readonly change: string
  readonly accounts: readonly Lens[]
}

/** What changed on the boards: what is alike by several accounts once, the established ones first. */
export function newsLines(accounts: readonly AccountChanges[], dossier: Dossier): readonly NewsLine[] {
  const lines = new Map<string, NewsLine>()
  for (const { lens, changes } of accounts) {
    for (const one of changes) {
      const change = changeText(one, lens, dossier)
      const key = `${one.id} ${change}`
      const known = lines.get(key)?.accounts ?? []
      lines.set(key, { title: titleOf(one, dossier), change, accounts: [...known, lens] })
    }
  }
  return [...lines.values()]
}

function changeText(change: Change, lens: Lens, dossier: Dossier): string {
  const [was, is] = sidesOf(change, dossier)
  const more = changeLines(change, lens, dossier).map(({ before, after }) =>
    was === is && before !== '' ? say.fromTo(before, after) : after,
  )
  const said = was === is ? more : [say.fromTo(was, is), ...more]
  return said.filter((text) => text !== '').join(', ')
}

function sidesOf(change: Change, dossier: Dossier): readonly [before: string, after: string] {
  switch (change.kind) {
    case 'question':
      return ['', '']
    case 'condition': {
      const shown = (side: typeof change.before) => conditionShown(change.id, side?.status ?? 'outstanding', dossier)
      return [shown(change.before).inside, shown(change.after).inside]
    }
    case 'proposal':
      return [proposalShown(change.before?.status ?? null).inside, proposalShown(change.after?.status ?? null).inside]
  }
}

const titleOf = ({ id }: Change, { conditions, proposals, questions }: Dossier): string =>
  [...conditions, ...proposals, ...questions].find((one) => one.id === id)?.title ?? id
