import { memo, type ReactElement } from 'react'
import type { ConditionRow as Row } from '../../machines/board.ts'
import type { Condition } from '../../machines/dossier.ts'
import { buttonLook } from '../ui/Button.tsx'
import { Menu } from '../ui/Menu.tsx'
import { StatusIcon } from '../ui/StatusIcon.tsx'
import { Switch } from '../ui/Switch.tsx'
import { conditionLook } from '../ui/statusLook.ts'
import { Tag } from '../ui/Tag.tsx'
import tones from '../ui/tones.module.css'
import { words } from '../ui/words.ts'
import { useBoard } from './BoardContext.ts'
import styles from './ConditionRow.module.css'
import { conditionItems, readItems } from './choiceItems.ts'
import { DetailTitle } from './DetailTitle.tsx'
import { RowFacts } from './RowFacts.tsx'
import { RowWhy } from './RowWhy.tsx'

export interface ConditionRowProps {
  readonly condition: Condition
  readonly row: Row
  /** The record's own row, where what is supposed moved it. */
  readonly recordRow: Row | null
}

/** A condition: where it stands, whose it is, what was heard of it last, and what could happen to it. */
export const ConditionRow = memo(function ConditionRow({ condition, row, recordRow }: ConditionRowProps): ReactElement {
  const { actions, detailed, index } = useBoard()
  const { id, title, kind } = condition
  const isConsent = kind === 'consent'
  const look = conditionLook(row.status, isConsent)
  return (
    <li
      className={styles.row}
      data-condition={id}
      data-status={row.status}
      data-detailed={detailed === id || undefined}
    >
      <span className={styles.icon}>
        <StatusIcon look={look} />
      </span>
      <div className={styles.what}>
        <span className={styles.title}>
          <DetailTitle of={{ kind: 'condition', id }} title={title} />
        </span>{' '}
        {row.contested && <Tag>{words.board.contestedTag}</Tag>}{' '}
        {recordRow !== null && <Tag look="supposed">{words.board.whatIfTag}</Tag>}
        <RowFacts condition={condition} row={row} />
      </div>
      <span className={styles.standing}>
        <span className={`${styles.status} ${tones[row.status === 'outstanding' ? 'plain' : look.tone]}`}>
          {words.status.ofCondition(row.status, isConsent)}
        </span>{' '}
        <span className={styles.why}>
          <RowWhy condition={condition} row={row} recordRow={recordRow} />
        </span>
      </span>
      <span className={styles.controls}>
        <Switch
          label={title}
          isOn={row.truth === 'true'}
          isSupposed={recordRow !== null}
          onSwitch={() => actions.switchCondition(id)}
        />
        <Menu
          label={words.board.otherEvents(title)}
          className={buttonLook('sign', styles.more)}
          items={() => [
            ...conditionItems(row.status, isConsent, (event) => actions.addStep({ condition: id, event })),
            ...readItems(row.cause, words.status.conditionInside(row.status, isConsent), index),
          ]}
        >
          <span aria-hidden="true">⋯</span>
        </Menu>
      </span>
    </li>
  )
})
