import { type ReactElement, useEffect, useState } from 'react'
import { fileOf } from '../../machines/record/entries.ts'
import { type Preview, readDevelopments } from '../exchange/csvIn.ts'
import { type BroughtFile, BroughtIn } from '../intake/BroughtIn.tsx'
import { readFile } from '../intake/readFile.ts'
import { TablePreview } from '../intake/TablePreview.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { bringIn } from './bringIn.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { showHeard } from './keepRecord.ts'
import { importAll } from './recording.ts'

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
  return <BroughtIn files={brought} onOpen={open} onShowCopies={showCopies} onClose={onClose} />
}

const whole = (problem: string): Preview => ({
  rows: [],
  faults: [{ path: '', problem, expected: '', hint: '', row: null, column: null }],
  added: [],
})

function IncomingTable({ file, workspace, onClose }: IncomingProps & { readonly file: File }): ReactElement | null {
  const [preview, setPreview] = useState<Preview | null>(null)
  useEffect(() => {
    const ledger = workspace.getSnapshot().context.open?.ledger
    if (!ledger) return setPreview(whole(laterWords.incoming.noDossier))
    void readFile(file).then(
      (read) =>
        setPreview(read.ok ? readDevelopments(read.text, fileOf(ledger.entries()).value) : whole(read.fault.problem)),
      () => setPreview(whole(laterWords.incoming.unreachable(file.name))),
    )
  }, [file, workspace])
  if (preview === null) return null
  const add = () => {
    importAll(workspace, preview.added, file.name)
    workspace.send({ type: 'goTo', screen: 'record' })
    onClose()
  }
  return (
    <TablePreview
      name={file.name}
      rows={preview.rows}
      faults={preview.faults}
      count={preview.added.length}
      onAdd={add}
      onClose={onClose}
    />
  )
}
