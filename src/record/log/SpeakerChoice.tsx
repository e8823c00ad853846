import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react'
import type { PartyId } from '../../../machines/dossier.ts'
import popover from '../../ui/Popover.module.css'
import { usePopover } from '../../ui/usePopover.ts'
import { useLog } from './LogContext.ts'
import styles from './SpeakerChoice.module.css'

interface SpeakerChoiceProps {
  /** The name of the list. */
  readonly label: string
  readonly speakers: readonly PartyId[]
  readonly onChange: (speakers: readonly PartyId[]) => void
  /** What the button shows. */
  readonly children: ReactNode
  /** What the button takes over from its field. */
  readonly control: Readonly<Record<string, string | boolean | undefined>>
  readonly className: string | undefined
  /** What stands below the parties. */
  readonly below?: ((close: () => void) => ReactNode) | null
}

/** A button that opens the parties, any of which can be ticked. */
export function SpeakerChoice(props: SpeakerChoiceProps): ReactElement {
  const { label, speakers, onChange, children, control, className, below } = props
  const id = useId()
  const { isOpen, triggerRef, panelRef, open, close } = usePopover<HTMLButtonElement, HTMLFieldSetElement>()
  return (
    <>
      <button
        type="button"
        {...control}
        ref={triggerRef}
        className={className}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? close() : open())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          open()
        }}
      >
        {children}
      </button>
      {isOpen && (
        <fieldset
          ref={panelRef}
          id={id}
          aria-label={label}
          popover="manual"
          className={`${popover.panel} ${styles.panel}`}
          onBlur={({ relatedTarget, currentTarget }) => {
            if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close('elsewhere')
          }}
          onKeyDown={moveWithin}
        >
          <Parties speakers={speakers} onChange={onChange} />
          {below?.(close)}
        </fieldset>
      )}
    </>
  )
}

function Parties({ speakers, onChange }: Pick<SpeakerChoiceProps, 'speakers' | 'onChange'>): ReactElement {
  const { parties } = useLog().opened.dossier
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <>
      {parties.map(({ id, name }, place) => (
        <label key={id} className={styles.party}>
          <input
            ref={place === 0 ? first : null}
            type="checkbox"
            checked={speakers.includes(id)}
            onChange={(event) => {
              const { checked } = event.target
              // In the order of the file, so that the same speakers are always the same list.
              onChange(parties.map((one) => one.id).filter((one) => (one === id ? checked : speakers.includes(one))))
            }}
          />
          {name}
        </label>
      ))}
    </>
  )
}

function moveWithin(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')]
  const place = controls.findIndex((control) => control.matches(':focus'))
  controls.at((place + step) % controls.length)?.focus()
}
