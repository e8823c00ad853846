import { type ReactElement, useState } from 'react'
import type { Part, PartId } from '../../../machines/briefing/outline.ts'
import { reordered } from '../../../machines/workspace/brief/reordered.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { useBrief } from '../BriefContext.ts'
import { PartList } from './PartList.tsx'
import styles from './PartLists.module.css'

const { briefScreen: say } = laterWords

/** The parts that are in the brief, and those that are left out; what was done to one is read out. */
export function PartLists({ shown }: { readonly shown: Part | undefined }): ReactElement {
  const { outline, brief, actions } = useBrief()
  const [said, setSaid] = useState('')
  const isIn = outline.parts.filter((part) => part.isIn)
  const isOut = outline.parts.filter((part) => !part.isIn)
  const move = (among: readonly Part[]) => (part: Part, to: number) => {
    const target = among[to]
    if (target === undefined || target.id === part.id) return
    const all = outline.parts.map(({ id }): PartId => id)
    actions.setBrief({ order: reordered(all, brief.order, part.id, target.id) })
    setSaid(say.moved(part.title, to + 1, among.length))
  }
  const onSwitch = ({ id, title, isIn: wasIn }: Part) => {
    actions.setBrief({ chosen: { ...brief.chosen, [id]: !wasIn } })
    setSaid(wasIn ? say.takenOut(title) : say.putIn(title))
  }
  return (
    <>
      <section>
        <h2 className={styles.heading}>{say.inThis}</h2>
        <p className="visually-hidden" id="move-hint">
          {say.moveHint}
        </p>
        <PartList label={say.inThis} parts={isIn} shown={shown} isNumbered onMove={move(isIn)} onSwitch={onSwitch} />
      </section>
      {isOut.length > 0 && (
        <section className={styles.out}>
          <h2 className={styles.heading}>{say.leftOut}</h2>
          <PartList
            label={say.leftOut}
            parts={isOut}
            shown={shown}
            isNumbered={false}
            onMove={move(isOut)}
            onSwitch={onSwitch}
          />
        </section>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  )
}
