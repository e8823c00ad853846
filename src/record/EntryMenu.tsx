import type { ReactElement } from 'react'
import type { Development } from '../../machines/dossier.ts'
import { buttonLook } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { Menu } from '../ui/Menu.tsx'
import { useRecord } from './RecordContext.ts'

const { record } = laterWords

/** What can be done with an entry. */
export function EntryMenu({ development }: { readonly development: Development }): ReactElement {
  const { actions, dates } = useRecord()
  const { id, at, headline } = development
  return (
    <Menu
      label={record.actionsOf(headline)}
      className={buttonLook('sign')}
      items={() => [
        { key: 'correct', label: record.correct, choose: () => actions.correct(id) },
        { key: 'takeBack', label: record.takeBack, choose: () => actions.takeBack(id) },
        {
          key: 'board',
          label: record.showOnBoard,
          detail: record.showOnBoardDetail(dates.long(at)),
          choose: () => actions.showOnBoard(id, at),
        },
        { key: 'link', label: record.copyLink, choose: () => actions.copyLink(id) },
      ]}
    >
      <span aria-hidden="true">⋯</span>
    </Menu>
  )
}
