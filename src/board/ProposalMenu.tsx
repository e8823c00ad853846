import { lazy, type ReactElement, Suspense, useState } from 'react'
import type { ProposalRow } from '../../machines/board.ts'
import type { Proposal } from '../../machines/dossier.ts'
import { buttonLook } from '../ui/Button.tsx'
import { Menu } from '../ui/Menu.tsx'
import { words } from '../ui/words.ts'
import { useBoard } from './BoardContext.ts'
import styles from './ConditionRow.module.css'
import { proposalItems, readItems } from './choiceItems.ts'

const ExtendDialog = lazy(async () => ({ default: (await import('./ExtendDialog.tsx')).ExtendDialog }))

export interface ProposalMenuProps {
  readonly proposal: Proposal
  readonly row: ProposalRow
  readonly asOf: string
}

/** What could happen to a proposal. An extension asks for its new end first. */
export function ProposalMenu({ proposal, row, asOf }: ProposalMenuProps): ReactElement {
  const { actions, index } = useBoard()
  const [isExtending, setIsExtending] = useState(false)
  const { id, title } = proposal
  return (
    <>
      <Menu
        label={words.board.otherEvents(title)}
        className={buttonLook('sign', styles.more)}
        items={() => [
          ...proposalItems(row.status, (event) =>
            event === 'extend' ? setIsExtending(true) : actions.addStep({ proposal: id, event }),
          ),
          ...readItems(row.cause, words.status.proposalInside(row.status), index),
        ]}
      >
        <span aria-hidden="true">⋯</span>
      </Menu>
      {isExtending && (
        <Suspense>
          <ExtendDialog
            title={title}
            asOf={asOf}
            until={row.until}
            close={() => setIsExtending(false)}
            extend={(until) => actions.addStep({ proposal: id, event: 'extend', until })}
          />
        </Suspense>
      )}
    </>
  )
}
