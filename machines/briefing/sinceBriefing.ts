import { type DraftPart, sentence } from './draftPart.ts'
import { factsText } from './factsText.ts'
import type { Block, SavedBriefing } from './outline.ts'
import type { Telling } from './telling.ts'

/** Which parts say something else than in an earlier briefing, and what they say now. */
export function changedSince(after: SavedBriefing, drafts: readonly DraftPart[], telling: Telling): Block {
  const changed = drafts.filter(({ id, facts }) => after.facts[id] !== factsText(facts))
  const { title, asOf } = after
  return {
    kind: 'lines',
    title: telling.changedSinceBriefing(title, asOf),
    isList: changed.length > 0,
    sentences: [
      sentence(telling.partsChanged(changed.length, drafts.length, title, asOf)),
      ...changed.map((part) =>
        sentence(telling.partChanged(part.title, part.headline.runs, part.mark), part.headline.rests),
      ),
    ],
  }
}
