import type { ReactElement } from 'react'
import type { Fault } from '../../machines/dossier/faults.ts'
import type { PutAside } from '../../machines/workspace/aside.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { AsideText } from './PutAsideNotice.tsx'
import { Faults } from './Refused.tsx'
import styles from './TablePreview.module.css'

const say = laterWords.incoming

/** What came of one file. */
export type BroughtFile =
  | { readonly result: 'imported'; readonly id: string; readonly title: string; readonly aside: PutAside | null }
  | { readonly result: 'faulty'; readonly name: string; readonly faults: readonly Fault[] }
  | { readonly result: 'refused'; readonly text: string }

interface BroughtInProps {
  /** Null while they are being read. */
  readonly files: readonly BroughtFile[] | null
  readonly onOpen: (id: string) => void
  readonly onShowCopies: (id: string) => void
  readonly onClose: () => void
}

/** What came of several files, or of an archive: each that is sound is in the library. */
export function BroughtIn({ files, onOpen, onShowCopies, onClose }: BroughtInProps): ReactElement {
  return (
    <Dialog label={say.files} onClose={onClose} className={styles.dialog}>
      <div className={styles.head}>
        <h2>{say.files}</h2>
        <p role="status">{files === null && say.working}</p>
      </div>
      <ul className={styles.body}>
        {files?.map((file, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name, and the list never changes.
          <li key={place}>
            <File file={file} onOpen={onOpen} onShowCopies={onShowCopies} />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button onClick={onClose}>{say.close}</Button>
      </div>
    </Dialog>
  )
}

interface FileProps extends Pick<BroughtInProps, 'onOpen' | 'onShowCopies'> {
  readonly file: BroughtFile
}

function File({ file, onOpen, onShowCopies }: FileProps): ReactElement {
  if (file.result === 'refused') return <p role="alert">{file.text}</p>
  if (file.result === 'imported') {
    return (
      <>
        <p>
          {say.imported(file.title)} <Button onClick={() => onOpen(file.id)}>{say.open}</Button>
        </p>
        {file.aside !== null && <AsideText aside={file.aside} onShowCopies={() => onShowCopies(file.id)} />}
      </>
    )
  }
  return (
    <div role="alert">
      <p>{say.notImported(file.name)}</p>
      <Faults faults={file.faults} />
    </div>
  )
}
