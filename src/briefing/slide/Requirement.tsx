import type { CSSProperties, ReactElement } from 'react'
import type { Requirement as RequirementBlock, RequirementRow } from '../../../machines/briefing/outline.ts'
import { conditionTruth } from '../../../machines/condition.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { Tag } from '../../ui/Tag.tsx'
import tones from '../../ui/tones.module.css'
import { lookOf } from '../lookOf.ts'
import { keyed } from './keyed.ts'
import type { Live } from './live.ts'
import styles from './Requirement.module.css'

interface RequirementProps {
  readonly block: RequirementBlock
  readonly live: Live | undefined
}

/** What a proposal requires, a row each; in a room each condition has its switch. */
export function Requirement({ block: { title, rows }, live }: RequirementProps): ReactElement {
  return (
    <>
      <h3 className="visually-hidden">{title}</h3>
      <ul className={styles.rows}>
        {keyed(rows, (row) => (row.kind === 'group' ? row.text : row.id)).map(({ key, thing: row }) => (
          <li key={key} className={styles.row} style={{ '--depth': row.depth } as CSSProperties}>
            {row.kind === 'group' ? <span className={styles.group}>{row.text}</span> : <Row row={row} live={live} />}
          </li>
        ))}
      </ul>
    </>
  )
}

type Standing = Exclude<RequirementRow, { kind: 'group' }>

function Row({ row, live }: { readonly row: Standing; readonly live: Live | undefined }): ReactElement {
  const look = lookOf(row.mark)
  const record = row.kind === 'condition' ? row.record : null
  return (
    <>
      <StatusIcon look={look} />
      <div className={styles.what}>
        <b>{row.title}</b> {record !== null && <Tag look="supposed">{laterWords.briefScreen.whatIf}</Tag>}
        <small>{record ?? row.since}</small>
      </div>
      <span className={`${styles.word} ${tones[look.tone]}`}>{row.word}</span>
      {live !== undefined && row.kind === 'condition' && row.mark.kind === 'condition' && (
        <Switch
          label={row.title}
          isOn={conditionTruth(row.mark.status, row.mark.isConsent) === 'true'}
          isSupposed={record !== null}
          onSwitch={() => live.switchCondition(row.id)}
        />
      )}
    </>
  )
}
