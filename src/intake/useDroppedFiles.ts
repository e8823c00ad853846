import { useEffect, useState } from 'react'

const drags = ['dragover', 'dragleave', 'drop'] as const

/** Takes files that are dropped anywhere on the page, from its first moment on. Returns whether some hover over it. */
export function useDroppedFiles(onOpen: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const take = (event: DragEvent) => {
      const { type, dataTransfer, relatedTarget } = event
      if (type === 'dragleave') {
        if (relatedTarget === null) setIsOver(false)
      } else if (dataTransfer?.types.includes('Files')) {
        event.preventDefault()
        setIsOver(type !== 'drop')
        if (type === 'drop') onOpen([...dataTransfer.files])
      }
    }
    for (const drag of drags) window.addEventListener(drag, take)
    return () => {
      for (const drag of drags) window.removeEventListener(drag, take)
    }
  }, [onOpen])
  return isOver
}
