import type { ReactElement } from 'react'
import { lengths, type Part } from '../../../machines/briefing/outline.ts'
import { Button } from '../../ui/Button.tsx'
import controls from '../../ui/controls.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import { Segments } from '../../ui/Segments.tsx'
import { useBrief } from '../BriefContext.ts'
import styles from './BriefHead.module.css'
import { Exports } from './Exports.tsx'

const { briefScreen: say } = laterWords

interface BriefHeadProps {
  readonly slides: readonly Part[]
  readonly shown: Part | undefined
}

/** How long the brief is, what it can be handed out as, and the way to the room. */
export function BriefHead({ slides, shown }: BriefHeadProps): ReactElement {
  const { brief, undo, actions } = useBrief()
  return (
    <div className={styles.head}>
      <h1>{say.title}</h1>
      {undo !== null && (
        <button type="button" className={`${controls.link} ${styles.undo}`} onClick={() => actions.undoAct()}>
          {say.undoAct(undo)}
        </button>
      )}
      <div className={styles.length}>
        <Segments
          look="line"
          label={say.length}
          choices={lengths.map((id) => ({ id, content: say.lengths[id] }))}
          chosen={brief.length}
          onChoose={(length) => actions.setBrief({ length })}
        />
      </div>
      <Exports />
      <Button
        look="primary"
        className={styles.present}
        disabled={slides.length === 0}
        onClick={() =>
          actions.present(
            slides.map(({ id }) => id),
            shown?.isIn === true ? shown.id : null,
          )
        }
      >
        {say.present}
      </Button>
    </div>
  )
}
