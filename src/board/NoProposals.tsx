import type { ReactElement } from 'react'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { useBoard } from './BoardContext.ts'

const { withoutProposals } = laterWords.library

/** The way from a dossier without proposals to one that has some: by its file. */
export function NoProposals(): ReactElement {
  const { actions } = useBoard()
  return (
    <>
      <h2>{withoutProposals.title}</h2>
      <p>{withoutProposals.how}</p>
      <p>
        {withoutProposals.keys}{' '}
        <a href="schema/dossier.schema.json" target="_blank" rel="noopener">
          {withoutProposals.schema}
        </a>
        .
      </p>
      <Button look="primary" onClick={actions.saveFile}>
        {withoutProposals.save}
      </Button>
    </>
  )
}
