import { type ReactElement, type ReactNode, useMemo, useState } from 'react'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Dossier } from '../../machines/dossier.ts'
import { everything, type Filter } from '../../machines/record.ts'
import { type Filters, noFilters } from '../../machines/workspace/filters.ts'
import type { DraftRow } from '../../src/record/draft.ts'
import type { RecordActions } from '../../src/record/RecordContext.ts'
import { RecordScreen } from '../../src/record/RecordScreen.tsx'

export interface BenchProps {
  readonly dossier: Dossier
  readonly asOf?: string
  readonly filter?: Partial<Filter>
  readonly filters?: Filters
  readonly selected?: string | null
  readonly draft?: DraftRow | null
  readonly undo?: { readonly name: string } | null
  readonly redo?: { readonly name: string } | null
  readonly form?: ReactNode
  /** Hears of all that the record is asked to do: "correct d1". */
  readonly onAct?: (act: string) => void
}

/** The record with what the app puts around it. */
export function Bench(props: BenchProps): ReactElement {
  const { dossier, asOf = '2025-04-30', filter, draft = null, undo = null, redo = null, onAct } = props
  const opened = useMemo(() => new OpenDossier(dossier), [dossier])
  const view = useMemo(() => ({ asOf, filter: { ...everything, ...filter } }), [asOf, filter])
  const [selected, setSelected] = useState<string | null>(props.selected ?? null)
  const [filters, setFilters] = useState(props.filters ?? noFilters)
  const actions = useMemo((): RecordActions => {
    const act = (...words: readonly string[]) => onAct?.(words.join(' '))
    return {
      log: () => act('log'),
      correct: (id) => act('correct', id),
      takeBack: (id) => act('takeBack', id),
      select: (id) => {
        act('select', id)
        setSelected(id)
      },
      find: setFilters,
      seek: setFilters,
      showAsOf: (date) => act('showAsOf', date),
      showOnBoard: (id, date) => act('showOnBoard', id, date),
      copyLink: (id) => act('copyLink', id),
      undo: () => act('undo'),
      redo: () => act('redo'),
    }
  }, [onAct])
  return (
    <RecordScreen
      opened={opened}
      view={view}
      filters={filters}
      selected={selected}
      draft={draft}
      undo={undo}
      redo={redo}
      form={props.form ?? null}
      actions={actions}
    />
  )
}
