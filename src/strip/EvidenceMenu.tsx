import { lazy, type ReactElement, Suspense } from 'react'
import type { Filter } from '../../machines/record.ts'
import { buttonLook } from '../ui/Button.tsx'
import { formatMoment } from '../ui/dates.ts'
import popover from '../ui/Popover.module.css'
import { usePopover } from '../ui/usePopover.ts'
import { words } from '../ui/words.ts'
import styles from './EvidenceMenu.module.css'
import type { EvidencePanelProps } from './EvidencePanel.tsx'

const EvidencePanel = lazy(async () => ({ default: (await import('./EvidencePanel.tsx')).EvidencePanel }))

/** Which evidence counts: what was known by a date, and what is graded well enough. What is on is said beside it. */
export function EvidenceMenu(props: EvidencePanelProps): ReactElement {
  const { filter, sources, zone, onFilter } = props
  const { knownAt, trust } = filter
  const without = sources.filter(({ id }) => filter.without.includes(id))
  const { isOpen, triggerRef, panelRef, open, close } = usePopover<HTMLButtonElement, HTMLDivElement>()
  // What is taken off is gone, and the focus with it: it goes to where the filter can be set again.
  const takeOff = (what: Partial<Filter>) => () => {
    onFilter(what)
    triggerRef.current?.focus()
  }
  return (
    <div className={styles.evidence}>
      {knownAt !== null && (
        <OnFilter name={words.strip.known(formatMoment(knownAt, zone))} onTakeOff={takeOff({ knownAt: null })}>
          {words.strip.knownBriefly(formatMoment(knownAt, zone, 'full'))}
        </OnFilter>
      )}
      {trust !== null && (
        <OnFilter name={words.strip.trusted(trust)} onTakeOff={takeOff({ trust: null })}>
          {words.strip.trustedBriefly(trust)}
        </OnFilter>
      )}
      {without.length > 0 && (
        <OnFilter name={words.strip.without(without.map(({ title }) => title))} onTakeOff={takeOff({ without: [] })}>
          {words.strip.withoutBriefly(without.map(({ publisher }) => publisher))}
        </OnFilter>
      )}
      <button
        type="button"
        ref={triggerRef}
        className={buttonLook('quiet', styles.trigger)}
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : open())}
      >
        {words.strip.evidence}
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a popover with a panel's layout.
        <div
          ref={panelRef}
          role="group"
          aria-label={words.strip.evidenceMenu}
          popover="manual"
          className={[popover.panel, styles.panel].join(' ')}
        >
          <Suspense>
            <EvidencePanel {...props} />
          </Suspense>
        </div>
      )}
    </div>
  )
}

interface OnFilterProps {
  readonly name: string
  readonly onTakeOff: () => void
  /** What is shown: less than its name, for there is little room. */
  readonly children: string
}

function OnFilter({ name, onTakeOff, children }: OnFilterProps): ReactElement {
  return (
    <button type="button" className={styles.on} onClick={onTakeOff} aria-label={words.strip.takeOff(name)}>
      {children}
      <span aria-hidden="true" className={styles.off}>
        ×
      </span>
    </button>
  )
}
