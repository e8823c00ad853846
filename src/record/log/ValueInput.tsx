import type { ReactElement } from 'react'
import type { Condition } from '../../../machines/dossier.ts'
import controls from '../../ui/controls.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import { Field } from './Field.tsx'

interface ValueInputProps {
  readonly field: string
  readonly measure: NonNullable<Condition['measure']>
  readonly value: string
  readonly onChange: (value: string) => void
}

/** How far a measure has come. */
export function ValueInput({ field, measure, value, onChange }: ValueInputProps): ReactElement {
  return (
    <Field field={field} label={laterWords.log.value(measure.unit, measure.target)}>
      {(control) => (
        <input
          {...control}
          className={controls.control}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          inputMode="decimal"
          autoComplete="off"
        />
      )}
    </Field>
  )
}
