import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useId, useState } from 'react'
import { buttonLook } from './Button.tsx'
import styles from './Menu.module.css'
import popover from './Popover.module.css'
import { usePopover } from './usePopover.ts'

export interface MenuItem {
  readonly key: string
  readonly label: string
  /** A second, quieter line; where the item cannot be chosen, why not. */
  readonly detail?: string
  /** Null where it cannot be chosen: the item can be reached all the same, so that its reason can be read. */
  readonly choose: (() => void) | null
}

export interface MenuProps {
  /** The name of the button and of the menu. */
  readonly label: string
  /** What the button shows. */
  readonly children: ReactNode
  /** Asked for when the menu opens. */
  readonly items: () => readonly MenuItem[]
  readonly className?: string
}

/** A button with a menu, driven by arrows, Home, End, first letters, Enter and Escape. */
export function Menu({ label, children, items, className }: MenuProps): ReactElement {
  const id = useId()
  const { isOpen, triggerRef, panelRef, open, close } = usePopover<HTMLButtonElement, HTMLDivElement>()
  const [start, setStart] = useState<'first' | 'last'>('first')
  const openAt = (place: 'first' | 'last') => {
    setStart(place)
    open()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    openAt(event.key === 'ArrowDown' ? 'first' : 'last')
  }
  return (
    <>
      <button
        type="button"
        ref={triggerRef}
        className={className ?? buttonLook('icon')}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? close() : openAt('first'))}
        onKeyDown={onKeyDown}
      >
        {children}
      </button>
      {isOpen && (
        <div ref={panelRef} id={id} role="menu" aria-label={label} popover="manual" className={popover.panel}>
          <Items items={items()} start={start} close={close} />
        </div>
      )}
    </>
  )
}

interface ItemsProps {
  readonly items: readonly MenuItem[]
  readonly start: 'first' | 'last'
  readonly close: (focus?: 'back' | 'elsewhere') => void
}

function Items({ items, start, close }: ItemsProps): ReactElement {
  const [current, setCurrent] = useState(start === 'first' ? 0 : items.length - 1)
  const [elements] = useState(() => new Map<number, HTMLButtonElement>())
  useEffect(() => elements.get(current)?.focus(), [elements, current])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return close('elsewhere')
    const next = nextItem(event.key, current, items)
    if (next === null) return
    event.preventDefault()
    setCurrent(next)
  }
  return (
    <>
      {items.map(({ key, label, detail, choose }, place) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={place === current ? 0 : -1}
          ref={(element) => {
            if (element !== null) elements.set(place, element)
          }}
          className={styles.item}
          aria-disabled={choose === null}
          onKeyDown={onKeyDown}
          onPointerMove={() => setCurrent(place)}
          onClick={() => {
            if (choose === null) return
            close()
            choose()
          }}
        >
          {label}
          {detail !== undefined && <span className={styles.detail}>{detail}</span>}
        </button>
      ))}
    </>
  )
}

/** Which item a key leads to; null where it leads to none. */
function nextItem(key: string, current: number, items: readonly MenuItem[]): number | null {
  const count = items.length
  if (key === 'ArrowDown') return (current + 1) % count
  if (key === 'ArrowUp') return (current - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key.length !== 1 || key === ' ') return null
  const after = items.map((_, place) => (current + 1 + place) % count)
  return after.find((place) => items[place]?.label.toLocaleLowerCase().startsWith(key.toLocaleLowerCase())) ?? null
}
