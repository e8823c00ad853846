import type { ReactElement } from 'react'
import type { Draft, NewSource } from '../../../machines/workspace/draft/draft.ts'
import controls from '../../ui/controls.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import { DateInput } from './DateInput.tsx'
import { Field } from './Field.tsx'
import { useLog } from './LogContext.ts'
import { isTaken, type Taken } from './taken.ts'

const say = laterWords.log
const grades = ['A', 'B', 'C', 'D', 'E', 'F'] as const

interface NewSourceFieldsProps {
  readonly source: NewSource
  readonly draft: Draft
  readonly taken: Taken
}

/** A source that comes with the development. */
export function NewSourceFields({ source, draft, taken }: NewSourceFieldsProps): ReactElement {
  const { opened, change } = useLog()
  const { parties } = opened.dossier
  const write = (patch: Partial<NewSource>) => change({ source: { ...source, ...patch, kind: 'new' } })
  const aside = (field: 'publisher' | 'title' | 'url' | 'published') =>
    isTaken(field, draft, taken) ? say.fromText : null
  return (
    <>
      <Field field="source.publisher" label={say.publisher} aside={aside('publisher') ?? say.isNew}>
        {(control) => (
          <input
            {...control}
            className={controls.control}
            value={source.publisher}
            onChange={({ target }) => write({ publisher: target.value })}
            autoComplete="off"
          />
        )}
      </Field>
      <Field field="source.url" label={say.address} aside={aside('url')}>
        {(control) => (
          <input
            {...control}
            className={controls.control}
            value={source.url}
            onChange={({ target }) => write({ url: target.value })}
            inputMode="url"
            placeholder="https://"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
          />
        )}
      </Field>
      <Field field="source.title" label={say.sourceTitle} aside={aside('title')} isWide>
        {(control) => (
          <input
            {...control}
            className={controls.control}
            value={source.title}
            onChange={({ target }) => write({ title: target.value })}
            autoComplete="off"
          />
        )}
      </Field>
      <DateInput
        field="source.published"
        kind="day"
        label={say.published}
        value={source.published}
        aside={aside('published')}
        onChange={(published) => write({ published })}
      />
      <Field field="source.party" label={say.sourceParty}>
        {(control) => (
          <select
            {...control}
            className={controls.control}
            value={source.party ?? ''}
            onChange={({ target }) => write({ party: parties.find(({ id }) => id === target.value)?.id ?? null })}
          >
            <option value="">{say.nobodysText}</option>
            {parties.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field field="source.reliability" label={say.reliability}>
        {(control) => (
          <select
            {...control}
            className={controls.control}
            value={source.reliability ?? ''}
            onChange={({ target }) => write({ reliability: grades.find((grade) => grade === target.value) ?? null })}
          >
            <option value="">{say.notGraded}</option>
            {grades.map((grade) => (
              <option key={grade} value={grade}>
                {say.grade(grade, say.reliabilities[grade])}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}
