import { useEffect } from 'react'
import { actionsNow, type Frame } from './actions.ts'
import { areSingleKeysOn } from './singleKeys.ts'
import { awaitField, isFieldAwaited, typeAhead } from './typedAhead.ts'

const isLetter = (key: string): boolean => /^\p{L}$/u.test(key)

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'>

/** The name of a pressed key with its modifiers: `mod+k` (Ctrl or Cmd), `shift+z`, `?`; null where it has none here. */
export function keyName(event: Pressed): string | null {
  const isTyped = event.getModifierState('AltGraph')
  if (event.altKey && !isTyped) return null
  const mod = (event.ctrlKey || event.metaKey) && !isTyped ? 'mod+' : ''
  // Other signs have their shift in them already.
  const shift = event.shiftKey && isLetter(event.key) ? 'shift+' : ''
  return `${mod}${shift}${event.key.toLowerCase()}`
}

/** Where a key is written, or moves within a list, and so is no shortcut. */
function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('dialog, [role=menu], select, textarea, [contenteditable]') !== null) return true
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'file', 'button'].includes(target.type)
}

/**
 * Lets keys do what the actions of the moment say; nothing while a dialog is wanted, and be it still on its way. What is
 * typed while a field is, waits for it.
 */
export function useKeys(frame: Frame, wanted: 'palette' | 'another' | null): void {
  useEffect(() => {
    if (wanted === 'palette' && document.querySelector('dialog[open]') === null) awaitField()
    const waits = ({ target }: Event) => isFieldAwaited() && (wanted === 'palette' || !isTaken(target))
    const press = (event: KeyboardEvent) => {
      const name = event.defaultPrevented || event.isComposing ? null : keyName(event)
      if (name === null || name === 'mod+p') return
      if (waits(event) && !name.startsWith('mod+')) {
        if (event.key.length === 1) typeAhead(event.key)
        else if (name === 'backspace') typeAhead('')
        else return
        event.preventDefault()
        return
      }
      const isAnywhere = name === 'mod+k'
      const isOpen = document.querySelector('dialog[open]') !== null
      if (!isAnywhere && (wanted !== null || isOpen || isTaken(event.target))) return
      if (!name.startsWith('mod+') && !areSingleKeysOn()) return
      const action = actionsNow(frame).find(({ keys }) => keys.includes(name))
      const run = action?.run ?? null
      if (run === null) return
      event.preventDefault()
      run()
    }
    const paste = (event: ClipboardEvent) => {
      if (!waits(event)) return
      event.preventDefault()
      const text = event.clipboardData?.getData('text')
      if (text) typeAhead(text)
    }
    document.addEventListener('keydown', press)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('paste', paste)
    }
  }, [frame, wanted])
}
