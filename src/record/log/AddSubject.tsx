import { type KeyboardEvent, type ReactElement, useId, useMemo, useRef, useState } from 'react'
import type { Subject } from '../../../machines/workspace/draft/draft.ts'
import controls from '../../ui/controls.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import styles from './AddSubject.module.css'
import { useLog } from './LogContext.ts'
import { found, type Listed, subjectsOf } from './subjects.ts'

const say = laterWords.log

/** Adds what the text does not name, from a list that is found by a few letters. */
export function AddSubject({ onAdd }: { readonly onAdd: (subject: Subject) => void }): ReactElement {
  const [isOpen, setOpen] = useState(false)
  const isGivenBack = useRef(false)
  if (isOpen)
    return (
      <SubjectList
        onChoose={(subject) => {
          setOpen(false)
          onAdd(subject)
        }}
        onClose={(focus) => {
          setOpen(false)
          isGivenBack.current = focus === 'back'
        }}
      />
    )
  return (
    <button
      ref={(element) => {
        if (isGivenBack.current) element?.focus()
        isGivenBack.current = false
      }}
      type="button"
      className={styles.add}
      onClick={() => setOpen(true)}
    >
      <span aria-hidden="true">+ </span>
      {say.another}
    </button>
  )
}

interface SubjectListProps {
  readonly onChoose: (subject: Subject) => void
  readonly onClose: (focus: 'back' | 'elsewhere') => void
}

function SubjectList({ onChoose, onClose }: SubjectListProps): ReactElement {
  const id = useId()
  const { dossier } = useLog().opened
  const [query, setQuery] = useState('')
  const [current, setCurrent] = useState(0)
  const subjects = useMemo(() => subjectsOf(dossier), [dossier])
  const list = useMemo(() => found(subjects, query), [subjects, query])
  const chosen = list[current]

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const isModified = event.ctrlKey || event.metaKey
    if (event.key === 'Escape') onClose('back')
    else if (event.key === 'Enter' && !isModified && chosen !== undefined) onChoose(chosen.subject)
    else if (step !== 0 && list.length > 0) setCurrent((current + step + list.length) % list.length)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.panel}>
      <input
        role="combobox"
        aria-label={say.another}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen && idOf(id, chosen)}
        aria-autocomplete="list"
        className={controls.control}
        placeholder={say.filter}
        // biome-ignore lint/a11y/noAutofocus: the list was opened to be searched.
        autoFocus
        value={query}
        onChange={({ target }) => {
          setQuery(target.value)
          setCurrent(0)
        }}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget !== null) onClose('elsewhere')
        }}
        autoComplete="off"
        spellCheck={false}
      />
      <p role="status" className={list.length === 0 ? styles.none : 'visually-hidden'}>
        {list.length === 0 ? say.nothingFound : say.count(list.length)}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={say.another} className={styles.list}>
        {list.map((one, place) => (
          <Option
            key={idOf(id, one)}
            id={idOf(id, one)}
            listed={one}
            isCurrent={one === chosen}
            onPoint={() => setCurrent(place)}
            onChoose={() => onChoose(one.subject)}
          />
        ))}
      </div>
    </div>
  )
}

const idOf = (list: string, { subject }: Listed): string => `${list}-${subject.kind}-${subject.id}`

interface OptionProps {
  readonly id: string
  readonly listed: Listed
  readonly isCurrent: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

function Option({ id, listed, isCurrent, onPoint, onChoose }: OptionProps): ReactElement {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus, and its Enter chooses.
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      tabIndex={-1}
      ref={(element) => {
        if (isCurrent) element?.scrollIntoView?.({ block: 'nearest' })
      }}
      className={styles.option}
      onPointerMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>{listed.title}</span> <span className={styles.kind}>{say.kinds[listed.subject.kind]}</span>
    </div>
  )
}
