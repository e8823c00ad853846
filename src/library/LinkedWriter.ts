import { type FileHandle, type FileMark, type Written, writeFile } from './linkedFile.ts'

/** The text of a dossier's file, and how many entries it was made of. */
export interface FileText {
  readonly text: string
  readonly entries: number
}

/**
 * Writes a dossier to its file after each change: one writing at a time, and of the texts that come meanwhile only the
 * last.
 */
export class LinkedWriter {
  readonly handle: FileHandle
  readonly #onWritten: (written: Written, file: FileText) => void
  #mark: FileMark | null
  #next: FileText | null = null
  #running: Promise<void> | null = null

  /**
   * `mark` is how the file looked when it was last written or read, null where it was only now chosen. `onWritten` hears
   * of each attempt, and what it was to write.
   */
  constructor(handle: FileHandle, mark: FileMark | null, onWritten: (written: Written, file: FileText) => void) {
    this.handle = handle
    this.#mark = mark
    this.#onWritten = onWritten
  }

  /** Writes a file once what is being written is; resolves when nothing is left to write. */
  write(file: FileText): Promise<void> {
    this.#next = file
    this.#running ??= this.#run()
    return this.#running
  }

  /** From now on the file counts as known as it is: call it when what something else wrote was taken in. */
  know(mark: FileMark): void {
    this.#mark = mark
  }

  async #run(): Promise<void> {
    while (this.#next !== null) {
      const file = this.#next
      this.#next = null
      const written = await writeFile(this.handle, file.text, this.#mark)
      if (written.result === 'written') this.#mark = written.mark
      this.#onWritten(written, file)
    }
    this.#running = null
  }
}
