import type { ReactElement } from 'react'
import type { Fault } from '../../machines/dossier/faults.ts'
import type { PutAside } from '../../machines/workspace/aside.ts'
import type { KeepFault } from '../../machines/workspace/keeping.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { AsideText } from './PutAsideNotice.tsx'
import { Faults } from './Refused.tsx'
import styles from './TablePreview.module.css'

const say = laterWords.incoming

/** What came of one file. */
export type BroughtFile =
  | {
      readonly result: 'imported'
      readonly id: string
      readonly title: string
      /** How many entries it added to what was there; null where there was nothing. */
      readonly added: number | null
      readonly aside: PutAside | null
    }
  | { readonly result: 'faulty'; readonly name: string; readonly faults: readonly Fault[] }
  /** Together with what is stored of its dossier it would pass a limit. */
  | { readonly result: 'tooMuch'; readonly name: string; readonly title: string; readonly faults: readonly Fault[] }
  /** It is sound, and the store did not take it; its text is all that there may be of it. */
  | {
      readonly result: 'unkept'
      readonly name: string
      readonly title: string
      readonly why: KeepFault
      readonly text: string
    }
  | { readonly result: 'refused'; readonly text: string }

interface BroughtInProps {
  /** Null while they are being read. */
  readonly files: readonly BroughtFile[] | null
  readonly onOpen: (id: string) => void
  readonly onShowCopies: (id: string) => void
  /** Hands out what was not kept, under a name. */
  readonly onDownload: (name: string, text: string) => void
  readonly onClose: () => void
}

/** What came of several files, or of an archive: each that is sound is in the library. */
export function BroughtIn({ files, onClose, ...actions }: BroughtInProps): ReactElement {
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
            <File file={file} {...actions} />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button onClick={onClose}>{say.close}</Button>
      </div>
    </Dialog>
  )
}

interface FileProps extends Omit<BroughtInProps, 'files' | 'onClose'> {
  readonly file: BroughtFile
}

function File({ file, onOpen, onShowCopies, onDownload }: FileProps): ReactElement {
  if (file.result === 'refused') return <p role="alert">{file.text}</p>
  if (file.result === 'imported') {
    return (
      <>
        <p>
          {say.imported(file.title, file.added)} <Button onClick={() => onOpen(file.id)}>{say.open}</Button>
        </p>
        {file.aside !== null && <AsideText aside={file.aside} onShowCopies={() => onShowCopies(file.id)} />}
      </>
    )
  }
  if (file.result === 'unkept') {
    return (
      <p role="alert">
        {say.unkept(file.title, file.why)}{' '}
        <Button onClick={() => onDownload(file.name, file.text)}>{say.download(file.name)}</Button>
      </p>
    )
  }
  return (
    <div role="alert">
      <p>
        {file.result === 'tooMuch' ? laterWords.notices.tooMuch(file.name, file.title) : say.notImported(file.name)}
      </p>
      <Faults faults={file.faults} />
    </div>
  )
}
