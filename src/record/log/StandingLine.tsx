import type { ReactElement } from 'react'
import type { Draft, DraftEffect } from '../../../machines/workspace/draft/draft.ts'
import { standingIn } from '../../../machines/workspace/draft/standingIn.ts'
import controls from '../../ui/controls.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import { useLog } from './LogContext.ts'
import { SpeakerChoice } from './SpeakerChoice.tsx'
import styles from './StandingLine.module.css'

const say = laterWords.log

interface StandingLineProps {
  readonly effect: DraftEffect
  readonly draft: Draft
  readonly title: string
  readonly onEffect: (effect: DraftEffect) => void
}

/** How an effect counts and who says it, in one line in which both can be changed. */
export function StandingLine({ effect, draft, title, onEffect }: StandingLineProps): ReactElement {
  const { opened, nameOf } = useLog()
  const { standing, byRule, speakers } = standingIn(effect, draft, opened.dossier)
  const names = speakers.map((id) => nameOf(id) ?? id)
  const isClaim = standing === 'claim'
  const other = isClaim ? 'established' : 'claim'
  const why = isClaim
    ? say.claimBy(names)
    : speakers.length === 0
      ? say.establishedByNobody
      : standing === byRule
        ? say.establishedByRule
        : say.establishedOutright
  return (
    <div className={styles.line}>
      <b>{isClaim ? say.claim : say.established}</b> {say.by}{' '}
      <SpeakerChoice
        label={say.saidBy(title)}
        speakers={speakers}
        onChange={(by) => onEffect({ ...effect, by: by.length === 0 ? null : by })}
        control={{ 'aria-label': say.bySpeakers(names, title) }}
        className={controls.link}
        below={(close) =>
          effect.by !== null && (
            <button
              type="button"
              className={styles.same}
              onClick={() => {
                close()
                onEffect({ ...effect, by: null })
              }}
            >
              {say.sameSpeakers}
            </button>
          )
        }
      >
        {say.speakersList(names)}
      </SpeakerChoice>
      {why}{' '}
      {(speakers.length > 0 || isClaim) && (
        <button
          type="button"
          className={controls.link}
          onClick={() => onEffect({ ...effect, standing: other === byRule ? null : other })}
        >
          {isClaim ? say.makeEstablished : say.makeClaim}
        </button>
      )}
    </div>
  )
}
