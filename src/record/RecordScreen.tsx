import { type ReactElement, type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { asOfDate } from '../../machines/asOf.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { View } from '../../machines/board.ts'
import { instantOf, parseMoment } from '../../machines/time.ts'
import { type Filters, noFilters } from '../../machines/workspace/filters.ts'
import { laterWords } from '../ui/laterWords.ts'
import { datesOf } from '../ui/shownDates.ts'
import type { DraftRow } from './draft.ts'
import { EmptyList } from './EmptyList.tsx'
import { FilterBar } from './FilterBar.tsx'
import { isNarrowed } from './filters.ts'
import { HiddenEntry } from './HiddenEntry.tsx'
import { Listing } from './Listing.ts'
import { PrintedList } from './PrintedList.tsx'
import { previewOf } from './preview.ts'
import { type RecordActions, type RecordCase, RecordContext } from './RecordContext.ts'
import { RecordHead } from './RecordHead.tsx'
import { RecordList } from './RecordList.tsx'
import styles from './RecordScreen.module.css'
import type { Listed } from './rows.ts'
import { SearchBox } from './SearchBox.tsx'
import { usePrinting } from './usePrinting.ts'
import { useRecordIndex } from './useRecordIndex.ts'

const { record } = laterWords

export interface RecordScreenProps {
  readonly opened: OpenDossier
  readonly view: Omit<View, 'steps' | 'lens'>
  /** What the list is narrowed to. */
  readonly filters: Filters
  /** The id of the development that is picked out. */
  readonly selected: string | null
  readonly draft: DraftRow | null
  readonly undo: { readonly name: string } | null
  readonly redo: { readonly name: string } | null
  /** What was logged just now, while that is news. */
  readonly news?: ReactNode
  /** The form in which a development is logged, while it is open. */
  readonly form: ReactNode
  readonly actions: RecordActions
}

/** The record: all developments, newest first, what each changed, and the form for the next one. */
export function RecordScreen(props: RecordScreenProps): ReactElement {
  const { opened, view, filters, selected, draft, undo, redo, news, form, actions } = props
  const { asOf, filter } = view
  const { timeZone } = opened.dossier
  const { index, isReady } = useRecordIndex(opened, filter)
  const [cleared, setCleared] = useState(0)
  const asked = useMemo(() => ({ filters, turn: cleared }), [filters, cleared])
  const { filters: wanted, turn } = useDeferredValue(asked)
  const searchBox = useRef<HTMLInputElement>(null)
  const enter = useRef<(() => void) | null>(null)
  const isPrinting = usePrinting()

  const dates = useMemo(() => datesOf(asOf.slice(0, 4), timeZone), [asOf, timeZone])
  const preview = draft?.preview ?? null
  const about = useMemo(
    (): RecordCase => ({
      names: index.names,
      dates,
      actions,
      moves: isReady ? index.moves : null,
      preview: preview === null ? null : previewOf(preview, filter),
      filter,
    }),
    [index, isReady, dates, actions, preview, filter],
  )
  const draftAt = draft === null ? null : parseMoment(draft.development.at, timeZone)
  const listing = useMemo(
    () =>
      isReady ? new Listing(index, index.find(wanted), draftAt && instantOf(draftAt)) : new Listing(index, null, null),
    [index, isReady, wanted, draftAt],
  )
  const limit = useMemo(() => asOfDate(asOf, timeZone).limit, [asOf, timeZone])
  const listed = useMemo(
    (): Listed => ({ listing, draft, dates, asOf, limit, selected }),
    [listing, draft, dates, asOf, limit, selected],
  )
  const picked = selected === null ? undefined : index.entries[index.placeOf(selected)]?.development
  const hidden = isReady && picked !== undefined && listing.numberOf(picked.id) < 0 ? picked : null
  // What clears them goes with them, and the focus with it: it goes to where one searches anew, or to what was hidden.
  const clear = useCallback(() => {
    actions.find(noFilters)
    searchBox.current?.focus()
  }, [actions])
  const showHidden = () => {
    actions.find(noFilters)
    setCleared((times) => times + 1)
  }
  return (
    <RecordContext value={about}>
      <div className={styles.screen} data-form={form != null || undefined}>
        <section aria-label={record.title} className={styles.record}>
          <RecordHead entries={index.entries} undo={undo} redo={redo} canLog={form == null} />
          {news}
          <SearchBox
            query={filters.query}
            inputRef={searchBox}
            onQuery={(query) => actions.seek({ ...filters, query })}
            onDown={() => enter.current?.()}
          />
          <FilterBar
            dossier={opened.dossier}
            index={index}
            isReady={isReady}
            filters={filters}
            onFilters={actions.find}
            onClear={clear}
          />
          <p role="status" className={styles.count}>
            {!isReady && record.indexing}
            {isReady && isNarrowed(wanted) && record.shown(listing.entries, index.entries.length)}
          </p>
          {hidden !== null && <HiddenEntry headline={hidden.headline} onClear={showHidden} />}
          {listing.entries === 0 && <EmptyList onClear={isNarrowed(wanted) ? clear : null} onLog={actions.log} />}
          {listing.length > 0 &&
            (isPrinting ? (
              <PrintedList listed={listed} />
            ) : (
              <RecordList listed={listed} turn={turn} takesFocus={form == null} enter={enter} />
            ))}
        </section>
        {form != null && <div className={styles.form}>{form}</div>}
      </div>
    </RecordContext>
  )
}
