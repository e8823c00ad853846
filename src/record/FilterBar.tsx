import { memo, type ReactElement, useMemo } from 'react'
import type { Dossier } from '../../machines/dossier.ts'
import type { Filters } from '../../machines/workspace/filters.ts'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import styles from './FilterBar.module.css'
import { type Choice, choices, isNarrowed } from './filters.ts'
import type { RecordIndex } from './RecordIndex.ts'

const { record } = laterWords

export interface FilterBarProps {
  readonly dossier: Dossier
  readonly index: RecordIndex
  /** Whether the index is made: what no entry has is then not offered. */
  readonly isReady: boolean
  readonly filters: Filters
  readonly onFilters: (filters: Filters) => void
  /** Takes all of them off, and the search. */
  readonly onClear: () => void
}

/** What the list can be narrowed to, but for a search. */
export const FilterBar = memo(function FilterBar(props: FilterBarProps): ReactElement {
  const { dossier, index, filters, onFilters, onClear } = props
  const all = useMemo(() => optionsOf(dossier), [dossier])
  const offered = (choice: Choice) =>
    all[choice].filter(({ value }) => value === filters[choice] || index.has(choice, value))
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">{record.filters}</legend>
      {choices.map((choice) => (
        <select
          key={choice}
          aria-label={record.choices[choice]}
          value={filters[choice]}
          data-on={filters[choice] !== '' || undefined}
          onChange={({ target }) => onFilters({ ...filters, [choice]: target.value })}
        >
          <option value="">{filters[choice] === '' ? record.choices[choice] : record.any[choice]}</option>
          {offered(choice).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ))}
      {isNarrowed(filters) && (
        <Button look="quiet" className={styles.clear} onClick={onClear}>
          {record.clear}
        </Button>
      )}
      <label className={styles.changed}>
        <input
          type="checkbox"
          checked={filters.changed}
          onChange={({ target }) => onFilters({ ...filters, changed: target.checked })}
        />
        {record.changedSomething}
      </label>
    </fieldset>
  )
})

interface Option {
  readonly value: string
  readonly label: string
}

/** What could be chosen, in the order of the file; publishers by their names. */
function optionsOf({ parties, conditions, proposals, sources }: Dossier): Record<Choice, readonly Option[]> {
  const byId = (list: readonly { readonly id: string; readonly title: string }[]): Option[] =>
    list.map(({ id, title }) => ({ value: id, label: title }))
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].sort((a, b) => a.localeCompare(b))
  return {
    party: parties.map(({ id, name }) => ({ value: id, label: name })),
    condition: byId(conditions),
    proposal: byId(proposals),
    publisher: publishers.map((one) => ({ value: one, label: one })),
    standing: [
      { value: 'established', label: record.established },
      { value: 'claim', label: record.claimed },
    ],
  }
}
