import {
  type HTMLAttributes,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefCallback,
  useEffect,
  useId,
  useState,
} from 'react'
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
  /** The page that it leads to instead, in a tab of its own. */
  readonly href?: string
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
  const [elements] = useState(() => new Map<number, HTMLElement>())
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
      {items.map((item, place) => (
        <Item
          key={item.key}
          item={item}
          close={close}
          role="menuitem"
          tabIndex={place === current ? 0 : -1}
          ref={(element) => {
            if (element !== null) elements.set(place, element)
          }}
          className={styles.item}
          onKeyDown={onKeyDown}
          onPointerMove={() => setCurrent(place)}
        />
      ))}
    </>
  )
}

interface ItemProps extends Omit<HTMLAttributes<HTMLElement>, 'onClick'> {
  readonly item: MenuItem
  readonly close: () => void
  readonly ref: RefCallback<HTMLElement>
}

function Item({ item: { label, detail, choose, href }, close, ...rest }: ItemProps): ReactElement {
  const shown = (
    <>
      {label}
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </>
  )
  if (href !== undefined) {
    return (
      <a {...rest} href={href} target="_blank" rel="noopener noreferrer" onClick={close}>
        {shown}
      </a>
    )
  }
  const onClick = () => {
    if (choose === null) return
    close()
    choose()
  }
  return (
    <button type="button" {...rest} aria-disabled={choose === null} onClick={onClick}>
      {shown}
    </button>
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
