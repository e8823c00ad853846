import { type ReactElement, useState } from 'react'
import { type Part, textOf } from '../../../machines/briefing/outline.ts'
import { Button } from '../../ui/Button.tsx'
import { laterWords } from '../../ui/laterWords.ts'
import { useBrief } from '../BriefContext.ts'
import styles from './Shown.module.css'
import { WordsForm } from './WordsForm.tsx'

const { briefScreen: say } = laterWords

/** Whose words head the slide, and the way to one’s own. */
export function OwnHeadline({ part }: { readonly part: Part }): ReactElement {
  const { actions } = useBrief()
  const [isWriting, setIsWriting] = useState(false)
  const { ownHeadline: own, headline } = part
  const toRecord = () => void actions.write('headlines', part, null)
  if (isWriting)
    return (
      <WordsForm
        label={say.headline}
        text={own?.text ?? textOf(headline)}
        onSave={(text) => actions.write('headlines', part, text)}
        onClose={() => setIsWriting(false)}
        isLine
        remove={own === null ? null : { label: say.useRecord, run: toRecord }}
      />
    )
  return (
    <>
      <p>
        {own === null ? say.fromRecord : say.ownWords}{' '}
        <button type="button" className={styles.link} onClick={() => setIsWriting(true)}>
          {own === null ? say.writeOwn : say.edit}
        </button>
      </p>
      {own?.isStale === true && (
        <div className={styles.stale}>
          <p>
            <b>{say.stale}</b> {say.recordSays(textOf(headline))}
          </p>
          <div className={styles.buttons}>
            <Button onClick={() => void actions.write('headlines', part, own.text)}>{say.keepWords}</Button>
            <Button onClick={toRecord}>{say.useRecord}</Button>
          </div>
        </div>
      )}
    </>
  )
}
