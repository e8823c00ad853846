import { Fragment, type ReactElement } from 'react'
import type { Draft } from '../../../machines/workspace/draft/draft.ts'
import controls from '../../ui/controls.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import { Field } from './Field.tsx'
import { useLog } from './LogContext.ts'
import { NewSourceFields } from './NewSourceFields.tsx'
import { emptySource, isTaken, type Taken } from './taken.ts'

const say = laterWords.log

interface SourceFieldsProps {
  readonly draft: Draft
  readonly taken: Taken
}

/** Where it can be read: a source of the dossier, or a new one. */
export function SourceFields({ draft, taken }: SourceFieldsProps): ReactElement {
  const { opened, change } = useLog()
  const { sources } = opened.dossier
  const { source } = draft
  const known = source.kind === 'known' ? sources.find(({ id }) => id === source.id) : undefined
  const choose = (value: string) => {
    const chosen = sources.find(({ id }) => `known:${id}` === value)
    if (chosen !== undefined) change({ source: { kind: 'known', id: chosen.id } })
    else change({ source: value === 'new' ? emptySource : { kind: 'none' } })
  }
  return (
    <Fragment>
      <Field
        field="source"
        label={say.source}
        aside={isTaken('known', draft, taken) ? say.fromText : null}
        hint={known === undefined ? null : gradeOf(known.reliability)}
        isWide
      >
        {(control) => (
          <select
            {...control}
            className={controls.control}
            value={source.kind === 'known' ? `known:${source.id}` : source.kind}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="none">{say.noSource}</option>
            <option value="new">{say.newSource}</option>
            {sources.map(({ id, publisher, title }) => (
              <option key={id} value={`known:${id}`}>
                {publisher} · {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      {source.kind === 'new' && <NewSourceFields source={source} draft={draft} taken={taken} />}
    </Fragment>
  )
}

const gradeOf = (grade: keyof typeof say.reliabilities | undefined): string =>
  grade === undefined ? say.notGraded : say.grade(grade, say.reliabilities[grade])
