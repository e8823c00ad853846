import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { laterWords } from '../ui/laterWords.ts'
import { useFocusPassedOn } from '../ui/useFocusPassedOn.ts'
import { heightsOf } from './heights.ts'
import type { Listing, Row } from './Listing.ts'
import { useRecord } from './RecordContext.ts'
import styles from './RecordList.module.css'
import { RowFrame } from './RowFrame.tsx'
import { DRAFT_KEY, RowKeys } from './rowKeys.ts'
import { type Listed, shownRow } from './rows.ts'

export interface RecordListProps {
  readonly listed: Listed
  /** Grows each time what is picked out is to be brought into sight. */
  readonly turn: number
  /** Whether the focus goes there as well: not while something is being written beside the list. */
  readonly takesFocus: boolean
  /** Hears how to bring the focus to the list. */
  readonly enter: RefObject<(() => void) | null>
}

const OVERSCAN = 6

/** The rows that are in sight, and the one that has the focus, of a list of any length. */
export function RecordList({ listed, turn, takesFocus, enter }: RecordListProps): ReactElement {
  const { actions } = useRecord()
  const { listing, selected } = listed
  const listRef = useRef<HTMLDivElement>(null)
  const margin = useMargin(listRef)
  useFocusPassedOn(listRef)
  const [currentId, setCurrentId] = useState<string | null>(selected)
  const wantsFocus = useRef(false)
  const brought = useBrought()
  const current = Math.max(
    0,
    currentId === null ? 0 : currentId === DRAFT ? listing.draft : listing.numberOf(currentId),
  )

  // The same functions for as long as the rows are the same: with others, all rows would be reckoned anew.
  const [rowKeys] = useState(() => new RowKeys())
  const { keyOf, estimateOf } = useMemo(() => rowsOf(listing, rowKeys), [listing, rowKeys])
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: listing.length,
    estimateSize: estimateOf,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollMargin: margin,
    scrollPaddingStart: scrollPadding('Start'),
    scrollPaddingEnd: scrollPadding('End'),
    rangeExtractor: (range) => withCurrent(range, current),
    // Where nothing is laid out there is nothing to be measured.
    measureElement: (element, entry) =>
      entry?.borderBoxSize[0]?.blockSize || element.offsetHeight || estimateOf(Number(element.dataset.index)),
    useFlushSync: false,
  })
  // A row may be measured while another list is being drawn: the number that it bears then is that of the list before.
  virtualizer.indexFromElement = ({ dataset }) =>
    dataset.development === DRAFT ? listing.draft : listing.numberOf(dataset.development ?? '')

  const goTo = (number: number, align: Align = 'auto', withFocus = true) => {
    setCurrentId(idOf(listing.row(number)))
    virtualizer.scrollToIndex(number, { align })
    brought.current = align
    wantsFocus.current = withFocus && !focusRow(number)
  }
  // What stands above the list may come or go after a row was brought into sight: a form that is done with does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a list that was moved takes its row out of sight.
  useEffect(() => {
    if (brought.current !== null) virtualizer.scrollToIndex(current, { align: brought.current })
  }, [margin])
  // A row that was out of sight is drawn only now.
  useLayoutEffect(() => {
    if (wantsFocus.current && focusRow(current)) wantsFocus.current = false
  })
  const focusRow = (number: number): boolean => {
    const element = listRef.current?.querySelector<HTMLElement>(`[data-index="${number}"]`)
    element?.focus({ preventScroll: true })
    return element != null
  }
  useEffect(() => {
    enter.current = listing.length === 0 ? null : () => goTo(current)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is picked out anew is brought into sight.
  useEffect(() => {
    const number = selected === null ? -1 : listing.numberOf(selected)
    if (number < 0) return
    // What was picked out here has the focus already, and is in sight.
    const isHere = listRef.current?.contains(document.activeElement) === true && selected === currentId
    if (!isHere) goTo(number, 'center', takesFocus)
  }, [selected, turn])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isInMenu(event.target)) return
    const row = listing.row(current)
    if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.tagName === 'ARTICLE') {
      if (row !== undefined && row !== 'draft') actions.select(row.development.id)
      return
    }
    const next = nextRow(event.key, current, listing.length)
    if (next === null) return
    event.preventDefault()
    goTo(next)
  }
  const items = virtualizer.getVirtualItems()
  return (
    <div
      ref={listRef}
      role="feed"
      aria-label={laterWords.record.list}
      className={styles.list}
      style={{ blockSize: `${virtualizer.getTotalSize()}px` }}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => setCurrentId(target.closest('article')?.dataset.development ?? currentId)}
    >
      {items.map(({ index, start }, place) => {
        const shown = shownRow(index, place === 0, listed)
        return (
          shown !== null && (
            <RowFrame
              key={idOf(shown.row)}
              {...shown}
              isCurrent={index === current}
              measure={virtualizer.measureElement}
              top={start - margin}
            />
          )
        )
      })}
    </div>
  )
}

type Align = 'auto' | 'center'

/** How a row was brought into sight last; null once somebody has scrolled, or gone on with a pointer or a key. */
function useBrought(): RefObject<Align | null> {
  const brought = useRef<Align | null>(null)
  useEffect(() => {
    const forget = () => {
      brought.current = null
    }
    const acts = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const
    for (const act of acts) window.addEventListener(act, forget, { capture: true, passive: true })
    return () => {
      for (const act of acts) window.removeEventListener(act, forget, { capture: true })
    }
  }, [])
  return brought
}

const DRAFT = 'draft'

const idOf = (row: Row | undefined): string => (row === undefined ? '' : row === DRAFT ? DRAFT : row.development.id)

/** By the number of a row: what it is known by, and about how high it is. All are asked for at a time: flat lists are quick. */
function rowsOf(listing: Listing, rowKeys: RowKeys) {
  const [heights, keysOfAll] = [heightsOf(listing.index), rowKeys.of(listing.index)]
  const keys = new Int32Array(listing.length)
  const sizes = new Uint16Array(listing.length)
  for (let number = 0; number < listing.length; number += 1) {
    const place = listing.place(number)
    keys[number] = keysOfAll[place] ?? DRAFT_KEY
    sizes[number] = heights(place)
  }
  return {
    keyOf: (number: number): number => keys[number] ?? DRAFT_KEY,
    estimateOf: (number: number): number => sizes[number] ?? 0,
  }
}

/** Which row a key leads to; null where it leads to none. */
function nextRow(key: string, current: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(current + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(current - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}

const isInMenu = (target: EventTarget): boolean => target instanceof Element && target.closest('[role=menu]') !== null

/** The rows in sight, and the one that has the focus or would get it: it is never taken out of the page. */
function withCurrent(range: Range, current: number): number[] {
  const shown = defaultRangeExtractor(range)
  if (shown.includes(current) || current >= range.count) return shown
  return [...shown, current].sort((a, b) => a - b)
}

/** What covers an end of the window, in pixels. */
const scrollPadding = (end: 'Start' | 'End'): number =>
  Number.parseFloat(getComputedStyle(document.documentElement)[`scrollPaddingBlock${end}`]) || 8

/** How far down the page an element begins, in pixels, kept up to date. */
function useMargin(ref: RefObject<HTMLElement | null>): number {
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => {
    const measure = () => {
      const top = ref.current?.getBoundingClientRect().top
      if (top !== undefined) setMargin(Math.round(top + window.scrollY))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [ref])
  return margin
}
