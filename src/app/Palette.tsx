import { type KeyboardEvent, type ReactElement, useId, useLayoutEffect, useMemo, useState } from 'react'
import { Dialog } from '../ui/Dialog.tsx'
import { laterWords } from '../ui/laterWords.ts'
import type { Frame } from './actions.ts'
import styles from './Palette.module.css'
import { type Entry, entriesNow } from './palette/entries.ts'
import { Option } from './palette/Option.tsx'
import { rememberUsed, search } from './palette/search.ts'
import { takeTyped } from './typedAhead.ts'

interface PaletteProps {
  readonly frame: Frame
  readonly onClose: () => void
}

const say = laterWords.commands

/** Every command and everything of the dossier, to be found by a few letters. */
export function Palette({ frame, onClose }: PaletteProps): ReactElement {
  const id = useId()
  const [query, setQuery] = useState('')
  const [current, setCurrent] = useState(0)
  // It is drawn some time before it is shown: only then it is known what was typed until then.
  useLayoutEffect(() => setQuery(takeTyped()), [])
  const entries = useMemo(() => entriesNow(frame), [frame])
  const found = useMemo(() => search(entries, query), [entries, query])
  const chosen = found[current]
  const zone = frame.workspace.getSnapshot().context.open?.boards.opened.dossier.timeZone ?? 'UTC'

  const choose = (entry: Entry) => {
    rememberUsed(entry.id)
    onClose()
    entry.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = nextPlace(event.key, current, found.length)
    if (event.key === 'Enter' && chosen !== undefined) choose(chosen)
    else if (to === null) return
    else setCurrent(to)
    event.preventDefault()
  }
  return (
    <Dialog label={say.actions.palette} onClose={onClose} className={styles.palette}>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        aria-autocomplete="list"
        aria-label={say.actions.palette}
        placeholder={say.placeholder}
        className={styles.input}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setCurrent(0)
        }}
        onKeyDown={onKeyDown}
        autoComplete="off"
        spellCheck={false}
      />
      <p role="status" className={found.length === 0 ? styles.none : 'visually-hidden'}>
        {found.length === 0 ? say.none : say.count(found.length)}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={say.results} className={styles.list}>
        {groupsOf(found).map(({ group, entries: inGroup }) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox knows groups only as a role.
          <div key={group} role="group" aria-label={say.groups[group]}>
            <p className={styles.group} aria-hidden="true">
              {say.groups[group]}
            </p>
            {inGroup.map((entry) => (
              <Option
                key={entry.id}
                id={`${id}-${entry.id}`}
                zone={zone}
                entry={entry}
                isCurrent={entry === chosen}
                onPoint={() => setCurrent(found.indexOf(entry))}
                onChoose={() => choose(entry)}
              />
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  )
}

function nextPlace(key: string, current: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (current + 1) % count
  if (key === 'ArrowUp') return (current - 1 + count) % count
  if (key === 'PageDown') return Math.min(count - 1, current + 10)
  if (key === 'PageUp') return Math.max(0, current - 10)
  return null
}

function groupsOf(found: readonly Entry[]): { readonly group: Entry['group']; readonly entries: Entry[] }[] {
  const groups: { readonly group: Entry['group']; readonly entries: Entry[] }[] = []
  for (const entry of found) {
    const last = groups.at(-1)
    if (last?.group === entry.group) last.entries.push(entry)
    else groups.push({ group: entry.group, entries: [entry] })
  }
  return groups
}
