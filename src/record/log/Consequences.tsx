import { type ReactElement, useMemo } from 'react'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { Warning } from '../../../machines/board.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import styles from './Consequences.module.css'
import { contestSentence } from './contestSentence.ts'
import { contestsBetween } from './contests.ts'
import { useLog } from './LogContext.ts'
import type { AccountChanges, DraftChanges } from './previewChanges.ts'

const say = laterWords.log

interface ConsequencesProps {
  readonly opened: OpenDossier
  readonly preview: DraftChanges
  readonly account: AccountChanges
}

/** What a draft does besides: to events that had no effect, and to what accounts differ on. */
export function Consequences({ opened, preview, account }: ConsequencesProps): ReactElement | null {
  const { filter, nameOf, titleOf } = useLog()
  const { asOf, after } = preview
  const contests = useMemo(() => contestsBetween(opened, after, { asOf, filter }), [opened, after, asOf, filter])
  const { warningsGone, warningsNew } = account
  if (warningsGone.length + warningsNew.length + contests.length === 0) return null
  const headlineOf = (id: Warning['development']): string | null =>
    opened.dossier.developments.find((development) => development.id === id)?.headline ?? null
  const title = ({ subject }: Warning): string => titleOf(subject)
  return (
    <ul className={styles.list}>
      {warningsGone.map((warning) => (
        <Line key={keyOf(warning)} isGood label={say.warningGone}>
          {say.takesHold(headlineOf(warning.development) ?? title(warning))}
        </Line>
      ))}
      {warningsNew.map((warning) => {
        const headline = headlineOf(warning.development)
        return (
          <Line key={keyOf(warning)} isGood={false} label={say.warningNew}>
            {headline === null
              ? say.noEffect(warning.event, title(warning))
              : say.noLonger(headline, warning.event, title(warning))}
          </Line>
        )
      })}
      {contests.map((contest) => {
        const name = titleOf(contest.id)
        return (
          <Line
            key={contest.id}
            isGood={!contest.isContested}
            label={contest.isContested ? say.becomesContested(name) : say.agreedOn(name)}
          >
            {contestSentence(contest, opened.dossier, nameOf)}
          </Line>
        )
      })}
    </ul>
  )
}

const keyOf = ({ development, subject, event }: Warning): string => `${development} ${subject} ${event}`

interface LineProps {
  readonly isGood: boolean
  readonly label: string
  readonly children: string
}

function Line({ isGood, label, children }: LineProps): ReactElement {
  return (
    <li className={styles.line}>
      <StatusIcon look={isGood ? { shape: 'check', tone: 'holds' } : { shape: 'alert', tone: 'open' }} />
      <span>
        <b>{label}</b> {children}
      </span>
    </li>
  )
}
