import { type ReactElement, useMemo } from 'react'
import type { Open } from '../../machines/workspace/open.ts'
import { Compliance } from '../evidence/Compliance.tsx'
import type { EvidenceCase } from '../evidence/EvidenceContext.ts'
import { Sources } from '../evidence/Sources.tsx'
import { namesOf } from '../ui/dossierNames.ts'
import { download } from '../ui/download.ts'
import { datesOf } from '../ui/shownDates.ts'
import { changeTexts } from '../ui/telling/changeTexts.ts'
import { indexDossier } from '../ui/telling/dossierIndex.ts'
import { printAddress } from './address.ts'
import type { Workspace } from './keepAddress.ts'

interface EvidenceProps {
  readonly workspace: Workspace
  readonly open: Open
}

/** What the accounts rest on, and how the conditions stood over time: changes are said as on the board. */
export function Evidence({ workspace, open: { boards, place } }: EvidenceProps): ReactElement {
  const { opened } = boards
  const { asOf, lens, filter, steps, select } = place
  const view = useMemo(() => ({ asOf, lens, filter, steps }), [asOf, lens, filter, steps])
  const about = useMemo((): EvidenceCase => {
    const year = view.asOf.slice(0, 4)
    const names = namesOf(opened.dossier)
    const index = indexDossier(opened.dossier)
    return {
      opened,
      view,
      names,
      dates: datesOf(year, names.zone),
      changeText: (change) => changeTexts({ ...change, because: [] }, index, datesOf(year, names.zone)),
      sourceAddress: (id) => printAddress({ ...place, select: { kind: 'source', id }, part: null }),
      leaveOut: (without) => workspace.send({ type: 'setFilter', filter: { without } }),
      save: download,
    }
  }, [opened, view, place, workspace])
  return (
    <>
      <Compliance about={about} />
      <Sources about={about} chosen={select?.kind === 'source' ? select.id : null} />
    </>
  )
}
