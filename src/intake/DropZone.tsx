import { type ReactElement, useEffect, useState } from 'react'
import { words } from '../ui/words.ts'
import styles from './DropZone.module.css'

interface DropZoneProps {
  readonly onOpen: (files: readonly File[]) => void
}

/** Takes files that are dropped anywhere on the page, and shows while they hover that it would. */
export function DropZone({ onOpen }: DropZoneProps): ReactElement | null {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      setIsOver(false)
      if (!carriesFiles(event)) return
      event.preventDefault()
      onOpen([...(event.dataTransfer?.files ?? [])])
    }
    const listeners = [
      ['dragenter', hover],
      ['dragover', hover],
      ['dragleave', leave],
      ['drop', drop],
    ] as const
    for (const [name, listener] of listeners) window.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener)
    }
  }, [onOpen])
  return isOver ? (
    <div className={styles.zone}>
      <p className={styles.words}>{words.intake.drop}</p>
    </div>
  ) : null
}

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true
