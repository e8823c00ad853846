import { useSelector } from '@xstate/react'
import { type ReactElement, useEffect, useMemo, useState } from 'react'
import type { Fault } from '../../machines/dossier.ts'
import { fileOf } from '../../machines/record/entries.ts'
import { noFilters } from '../../machines/workspace/filters.ts'
import { type Preview, readDevelopments } from '../exchange/csvIn.ts'
import { recordedAt } from '../exchange/recordedAt.ts'
import { type BroughtFile, BroughtIn } from '../intake/BroughtIn.tsx'
import { type FileText, readFile } from '../intake/readFile.ts'
import { TablePreview } from '../intake/TablePreview.tsx'
import { download } from '../ui/download.ts'
import { laterWords } from '../ui/laterWords.ts'
import { bringIn } from './bringIn.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { showHeard } from './keepRecord.ts'
import { importAll, nowIn } from './recording.ts'

interface IncomingProps {
  readonly files: readonly File[]
  readonly workspace: Workspace
  readonly keeper: Keeper
  readonly onShowCopies: (dossier: string) => void
  readonly onClose: () => void
}

/** Takes in what is not one dossier's file: a table of developments, an archive, or several files. */
export function Incoming(props: IncomingProps): ReactElement {
  const [first] = props.files
  return props.files.length === 1 && first !== undefined && /\.csv$/i.test(first.name) ? (
    <IncomingTable {...props} file={first} />
  ) : (
    <IncomingFiles {...props} />
  )
}

function IncomingFiles({ files, workspace, keeper, onShowCopies, onClose }: IncomingProps): ReactElement {
  const [brought, setBrought] = useState<readonly BroughtFile[] | null>(null)
  useEffect(() => {
    void bringIn(files, keeper).then((done) => {
      setBrought(done)
      showHeard(workspace, keeper)
    })
  }, [files, workspace, keeper])
  const open = (id: string) => {
    location.hash = `#/${id}`
    onClose()
  }
  const showCopies = (id: string) => {
    onClose()
    onShowCopies(id)
  }
  return <BroughtIn files={brought} onOpen={open} onShowCopies={showCopies} onDownload={download} onClose={onClose} />
}

const whole = (problem: string, hint = ''): Preview => ({
  rows: [],
  faults: [{ path: '', problem, expected: '', hint, row: null, column: null }],
  added: [],
  saysRecorded: false,
})

/** The table is read for the record as it is now, also where that moves while one looks at it. */
function IncomingTable({ file, workspace, onClose }: IncomingProps & { readonly file: File }): ReactElement | null {
  const [read, setRead] = useState<FileText | 'unreachable' | null>(null)
  /** What the record would not take, though the table itself can be read. */
  const [refused, setRefused] = useState<readonly Fault[]>([])
  const ledger = useSelector(workspace, ({ context }) => context.open?.ledger ?? null)
  useEffect(() => {
    readFile(file).then(setRead, () => setRead('unreachable'))
  }, [file])
  const preview = useMemo(() => {
    if (ledger === null) return whole(laterWords.incoming.noDossier)
    if (read === null) return null
    if (read === 'unreachable') return whole(laterWords.incoming.unreachable(file.name))
    return read.ok
      ? readDevelopments(read.text, fileOf(ledger.entries()).value)
      : whole(read.fault.problem, read.fault.hint)
  }, [file, ledger, read])
  if (preview === null) return null
  const add = () => {
    const zone = ledger?.opened.dossier.timeZone ?? 'UTC'
    const problems = importAll(workspace, recordedAt(preview, nowIn(zone).instant), file.name)
    setRefused(problems)
    if (problems.length > 0) return
    // What came in is to be seen, whatever the list was narrowed to.
    workspace.send({ type: 'find', find: noFilters })
    workspace.send({ type: 'goTo', screen: 'record' })
    onClose()
  }
  return (
    <TablePreview
      name={file.name}
      rows={preview.rows}
      faults={[...preview.faults, ...refused.map((fault) => ({ ...fault, row: null, column: null }))]}
      count={preview.added.length}
      onAdd={add}
      onClose={onClose}
    />
  )
}
