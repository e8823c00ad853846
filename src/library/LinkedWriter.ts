import { type FileHandle, type FileMark, type Written, writeFile } from './linkedFile.ts'

/**
 * Writes a dossier to its file after each change: one writing at a time, and of the texts that come meanwhile only the
 * last.
 */
export class LinkedWriter {
  readonly handle: FileHandle
  readonly #onWritten: (written: Written) => void
  #mark: FileMark | null
  #next: string | null = null
  #running: Promise<void> | null = null

  /**
   * `mark` is how the file looked when it was last written or read, null where it was only now chosen. `onWritten` hears
   * of each attempt.
   */
  constructor(handle: FileHandle, mark: FileMark | null, onWritten: (written: Written) => void) {
    this.handle = handle
    this.#mark = mark
    this.#onWritten = onWritten
  }

  /** Writes a text once what is being written is; resolves when nothing is left to write. */
  write(text: string): Promise<void> {
    this.#next = text
    this.#running ??= this.#run()
    return this.#running
  }

  /** From now on the file counts as known as it is: call it when what something else wrote was taken in. */
  know(mark: FileMark): void {
    this.#mark = mark
  }

  async #run(): Promise<void> {
    while (this.#next !== null) {
      const text = this.#next
      this.#next = null
      const written = await writeFile(this.handle, text, this.#mark)
      if (written.result === 'written') this.#mark = written.mark
      this.#onWritten(written)
    }
    this.#running = null
  }
}
