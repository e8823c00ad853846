import type { ReactElement } from 'react'
import type { DevelopmentId } from '../../machines/dossier.ts'
import { Publisher } from '../ui/Publisher.tsx'
import { useBoard } from './BoardContext.ts'

/** Where a development can be read, by its publisher's name. */
export function SourceLink({ id }: { readonly id: DevelopmentId }): ReactElement | null {
  const { index } = useBoard()
  const development = index.development(id)
  const source = development && index.source(development.source)
  return source === undefined ? null : <Publisher source={source} />
}
