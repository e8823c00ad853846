// The app's board of the wide file as it was drawn, with nothing behind it but this: what a toggle costs somebody who
// changes the page by hand. It does what the app does before it has answered: the row, its group, its card, what is
// supposed, the address.
import type { ConditionStatus } from '../../../machines/condition.ts'
import type { Dossier, Requirement } from '../../../machines/dossier.ts'
import { evaluate, settle, stepCondition, truthOfStatus } from '../handWritten.ts'

/** A requirement, and what shows it. */
interface Shown {
  readonly requires: Requirement
  readonly element: HTMLElement
  readonly count: HTMLElement
  readonly list: HTMLElement
}

interface Row {
  readonly id: string
  readonly title: string
  readonly isConsent: boolean
  readonly element: HTMLElement
  readonly group: Shown
  readonly card: Shown
  readonly record: ConditionStatus
  status: ConditionStatus
}

interface Look {
  readonly icon: Element
  readonly className: string
  readonly text: string
}

const states = ['outstanding', 'negotiating', 'agreed', 'satisfied', 'refused', 'breached', 'waived'] as const

function given<T>(thing: T | null | undefined, what: string): T {
  if (thing === null || thing === undefined) throw new Error(`the page has no ${what}`)
  return thing
}
const find = (within: ParentNode, selector: string): HTMLElement =>
  given(within.querySelector<HTMLElement>(selector), selector)
const make = (tag: string, text: string): HTMLElement => {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

function partsOf(requires: Requirement): readonly Requirement[] {
  if (typeof requires === 'string') return []
  return 'allOf' in requires ? requires.allOf : 'of' in requires ? requires.of : []
}

const shownBy = (requires: Requirement, element: HTMLElement): Shown => ({
  requires,
  element,
  count: find(element, 'h3 + span, h4 + span'),
  list: find(element, 'ul'),
})

const wide: Dossier = await (await fetch('./wide.json')).json()
const isConsent = new Map<string, boolean>(wide.conditions.map(({ id, kind }) => [id, kind === 'consent']))
const titles = new Map<string, string>(wide.conditions.map(({ id, title }) => [id, title]))
const rows = new Map<string, Row>()
const looks = new Map<string, Look>()
const lookKey = ({ isConsent }: Row, status: ConditionStatus): string => `${status} ${isConsent}`

for (const { id, requires } of wide.proposals) {
  const card = shownBy(requires, find(document, `[data-proposal="${id}"]`))
  const lists = card.list.querySelectorAll('ul')
  for (const [place, part] of partsOf(requires).entries()) {
    const group = shownBy(part, given(lists[place]?.parentElement, 'group'))
    for (const element of group.list.querySelectorAll<HTMLElement>('[data-condition]')) {
      const id = element.dataset.condition ?? ''
      const status = given(
        states.find((state) => state === element.dataset.status),
        'status',
      )
      const row = { id, title: titles.get(id) ?? '', isConsent: isConsent.get(id) === true, element, group, card }
      rows.set(id, { ...row, record: status, status })
    }
  }
}
for (const row of rows.values()) {
  const [icon, , word] = row.element.children
  const { className, textContent } = given(word, 'word')
  const look = { icon: given(icon?.firstElementChild, 'icon'), className, text: textContent ?? '' }
  looks.set(lookKey(row, row.status), look)
}

/** Unless it is opened to see what the address costs. */
const keepsAddress = location.hash !== '#without-address'

const supposed = make('p', '')
const bar = make('section', '')
bar.append(supposed, make('button', 'Undo'), make('button', 'Redo'), make('button', 'Discard'))

const isOn = (row: Row, status = row.status): boolean => truthOfStatus(status, row.isConsent) === true
const truthOf = (id: string): boolean | null => {
  const row = rows.get(id)
  return row === undefined ? null : truthOfStatus(row.status, row.isConsent)
}

function nextStatus(row: Row): ConditionStatus {
  if (isOn(row) !== isOn(row, row.record)) return row.record
  if (isOn(row)) return 'outstanding'
  return (row.isConsent ? stepCondition(row.status, 'agree') : null) ?? 'satisfied'
}

function drawRow(row: Row): void {
  const { element, status, record } = row
  const look = given(looks.get(lookKey(row, status)), `look of ${status}`)
  const [icon, what, word, last] = [...element.children]
  element.dataset.status = status
  icon?.replaceChildren(look.icon.cloneNode(true))
  if (word !== undefined) {
    word.className = look.className
    word.textContent = look.text
  }
  if (last !== undefined) last.textContent = `Record: ${looks.get(lookKey(row, record))?.text}`
  const control = find(element, '[role=switch]')
  control.ariaChecked = String(isOn(row))
  control.toggleAttribute('data-supposed', status !== record)
  what?.querySelector('mark')?.remove()
  if (status !== record) what?.insertBefore(make('mark', 'What if'), what.children[1] ?? null)
}

function drawShown({ requires, count, element }: Shown, holding: number, of: number): void {
  const truth = evaluate(requires, truthOf)
  count.textContent = `${truth === null ? 'Open' : truth ? 'Holds' : 'Fails'} · ${holding} of ${of} hold`
  if (element.dataset.status?.startsWith('tabled.')) element.dataset.status = settle('tabled.pending', truth)
}

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLElement) || target.role !== 'switch') return
  const row = given(rows.get(target.closest<HTMLElement>('[data-condition]')?.dataset.condition ?? ''), 'row')
  row.status = nextStatus(row)
  drawRow(row)
  drawShown(row.group, row.group.list.querySelectorAll('[aria-checked=true]').length, row.group.list.children.length)
  drawShown(row.card, row.card.list.querySelectorAll('[aria-checked=true]').length, row.card.list.children.length)
  const changed = [...rows.values()].filter(({ status, record }) => status !== record)
  supposed.textContent = `What if ${changed.map(({ title, status }) => `${title} is ${status}`).join(' and ')}?`
  if (changed.length > 0 && !bar.isConnected) find(document, 'main').prepend(bar)
  if (keepsAddress) {
    const steps = changed.map(({ id, status }) => `condition:${id}:${status}`).join()
    history.pushState(null, '', `#/wide/board?steps=${steps}`)
  }
})

document.documentElement.dataset.ready = 'true'
