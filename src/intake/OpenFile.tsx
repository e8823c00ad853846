import type { ReactElement, RefObject } from 'react'
import { acceptedFiles } from '../ui/acceptedFiles.ts'
import { buttonLook } from '../ui/Button.tsx'
import { words } from '../ui/words.ts'
import styles from './OpenFile.module.css'

interface OpenFileProps {
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly onOpen: (files: readonly File[]) => void
}

/** What looks like a button and is the platform's own way to pick a file. */
export function OpenFile({ inputRef, onOpen }: OpenFileProps): ReactElement {
  return (
    <label className={buttonLook('plain', styles.open)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M1.5 12.5v-9h4l1.5 2h7.5v7z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinejoin="round"
        />
      </svg>
      <span className={styles.text}>{words.intake.openShown}</span>
      <input
        ref={inputRef}
        type="file"
        multiple
        accept={acceptedFiles}
        aria-label={words.intake.open}
        className={styles.input}
        onChange={({ target }) => {
          onOpen([...(target.files ?? [])])
          // The same file can be picked again after it was mended.
          target.value = ''
        }}
      />
    </label>
  )
}
