import type { ReactElement } from 'react'
import controls from '../../ui/controls.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import { Field } from './Field.tsx'
import { useLog } from './LogContext.ts'

const say = laterWords.log

/** How credible the report is, by the Admiralty code. */
export function CredibilityField({ credibility }: { readonly credibility: number | null }): ReactElement {
  const { change } = useLog()
  return (
    <Field field="credibility" label={say.credibility}>
      {(control) => (
        <select
          {...control}
          className={controls.control}
          value={credibility ?? ''}
          onChange={({ target }) => change({ credibility: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">{say.notGraded}</option>
          {say.credibilities.map((inWords, place) => (
            <option key={inWords} value={place + 1}>
              {say.grade(place + 1, inWords)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
