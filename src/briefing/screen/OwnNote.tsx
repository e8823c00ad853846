import { type ReactElement, useState } from 'react'
import type { Part } from '../../../machines/briefing/outline.ts'
import { Button } from '../../ui/Button.tsx'
import { laterWords } from '../../ui/laterWords.ts'
import { useBrief } from '../BriefContext.ts'
import styles from './Shown.module.css'
import { WordsForm } from './WordsForm.tsx'

const { briefScreen: say } = laterWords

/** The way to a note of one’s own on the slide. */
export function OwnNote({ part }: { readonly part: Part }): ReactElement {
  const { actions } = useBrief()
  const [isWriting, setIsWriting] = useState(false)
  const { note } = part
  const remove = () => void actions.write('notes', part, null)
  if (isWriting)
    return (
      <WordsForm
        label={say.note}
        text={note?.text ?? ''}
        onSave={(text) => actions.write('notes', part, text)}
        onClose={() => setIsWriting(false)}
        remove={note === null ? null : { label: say.removeNote, run: remove }}
      />
    )
  return (
    <>
      <button type="button" className={styles.link} onClick={() => setIsWriting(true)}>
        {note === null ? say.addNote : say.changeNote}
      </button>
      {note?.isStale === true && (
        <div className={styles.stale}>
          <p>
            <b>{say.staleNote}</b>
          </p>
          <div className={styles.buttons}>
            <Button onClick={() => void actions.write('notes', part, note.text)}>{say.keepWords}</Button>
            <Button onClick={remove}>{say.removeNote}</Button>
          </div>
        </div>
      )}
    </>
  )
}
