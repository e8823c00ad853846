import { type FileHandle, type FileMark, type Written, writeFile } from './linkedFile.ts'

/** The text of a dossier's file, and how many entries it was made of. */
export interface FileText {
  readonly text: string
  readonly entries: number
}

/** Where the mark of a linked file is kept, for this sitting, the next one and other tabs. */
export interface Marks {
  read(): Promise<FileMark>
  keep(mark: FileMark): Promise<void>
  /** Does something while nobody else who keeps marks here writes. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

/** What hears of each attempt: that it begins, and then what became of it and of what it was to write. */
export interface Hearing {
  onWriting?(): void
  onWritten?(written: Written, file: FileText): void
}

interface Pending {
  readonly file: FileText
  /** Whether it takes the place of whatever something else wrote there. */
  readonly isOver: boolean
}

/**
 * Writes a dossier to its file after each change: one writing at a time, whatever tab it comes from, and of the texts
 * that come meanwhile only the last.
 */
export class LinkedWriter {
  readonly handle: FileHandle
  readonly #marks: Marks
  readonly #hear: Hearing
  #next: Pending | null = null
  #running: Promise<void> | null = null

  constructor(handle: FileHandle, marks: Marks, hear: Hearing) {
    this.handle = handle
    this.#marks = marks
    this.#hear = hear
  }

  /** Writes a file once what is being written is; resolves when nothing is left to write. */
  write(file: FileText): Promise<void> {
    return this.#take({ file, isOver: false })
  }

  /** Writes a file in place of whatever it holds: call it when that was asked for. */
  overwrite(file: FileText): Promise<void> {
    return this.#take({ file, isOver: true })
  }

  #take(pending: Pending): Promise<void> {
    this.#next = pending
    this.#running ??= this.#run()
    return this.#running
  }

  async #run(): Promise<void> {
    while (this.#next !== null) {
      const pending = this.#next
      this.#next = null
      this.#hear.onWriting?.()
      const written = await this.#marks.alone(() => this.#write(pending))
      this.#hear.onWritten?.(written, pending.file)
    }
    this.#running = null
  }

  async #write({ file, isOver }: Pending): Promise<Written> {
    try {
      const written = await writeFile(this.handle, file.text, isOver ? null : await this.#marks.read())
      if (written.result === 'written') await this.#marks.keep(written.mark)
      return written
    } catch {
      // A mark that cannot be had or kept protects nothing any more.
      return { result: 'failed' }
    }
  }
}
