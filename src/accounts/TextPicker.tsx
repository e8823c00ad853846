import type { ReactElement } from 'react'
import controls from '../ui/controls.module.css'

export interface TextChoice {
  readonly id: string
  readonly name: string
}

interface TextPickerProps {
  readonly label: string
  readonly choices: readonly TextChoice[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** The name of a text; a choice among them where there are more than two. */
export function TextPicker({ label, choices, chosen, onChoose }: TextPickerProps): ReactElement {
  if (choices.length <= 2) return <span>{choices.find(({ id }) => id === chosen)?.name}</span>
  return (
    <select
      aria-label={label}
      className={controls.select}
      value={chosen}
      onChange={({ target }) => onChoose(target.value)}
    >
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
