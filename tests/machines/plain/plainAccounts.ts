import type { Dossier, Requirement } from './dossier.ts'
import { plainStatus } from './plainStatus.ts'
import { entriesOf, type View } from './record.ts'
import { endOf, stamp } from './time.ts'

export type Cell = { readonly says: unknown; readonly since: string | null; readonly until: string | null }

export type AccountsRow = {
  readonly kind: 'proposal' | 'requires' | 'condition' | 'question'
  readonly id: string
  readonly differs: boolean
  readonly cells: Readonly<Record<string, Cell | null>>
}

/** What `accounts --json` prints in its rows of a valid dossier for a view, whose lens says nothing. */
export function plainAccounts(dossier: Dossier, view: Omit<View, 'lens'>): AccountsRow[] {
  const columns = ['assessed', ...dossier.parties.map(({ id }) => id)]
  const boards = new Map(columns.map((lens) => [lens, plainStatus(dossier, { ...view, lens })]))
  const end = endOf(view.asOf, dossier.timeZone)
  const said = entriesOf(dossier, { ...view, lens: 'assessed' }).filter(
    ({ hold, development }) => hold.ms <= end && development !== null,
  )

  const hasSpoken = (lens: string, id: string) =>
    lens === 'assessed' || said.some(({ speakers, effect }) => speakers.includes(lens) && subject(effect) === id)

  const cells = (cellOf: (lens: string) => Said | null) =>
    columns.map((lens): [string, Said | null] => [lens, cellOf(lens)])

  const rows = [
    ...dossier.proposals.flatMap(({ id, requires, requiresBy = {} }) => {
      if (!boards.get('assessed')?.proposals.some((row) => row.id === id)) return []
      return [
        rowOf(
          'proposal',
          id,
          cells((lens) => {
            const row = boards.get(lens)?.proposals.find((one) => one.id === id)
            if (row === undefined || !hasSpoken(lens, id)) return null
            return { says: row.status, since: row.since, until: row.until, entered: row.entered }
          }),
        ),
        rowOf(
          'requires',
          id,
          cells((lens) => {
            const says = lens === 'assessed' ? requires : requiresBy[lens]
            return says === undefined ? null : undated(says)
          }),
        ),
      ]
    }),
    ...dossier.conditions.map(({ id }) =>
      rowOf(
        'condition',
        id,
        cells((lens) => {
          const row = boards.get(lens)?.conditions.find((one) => one.id === id)
          if (row === undefined || !hasSpoken(lens, id)) return null
          return { says: row.status, since: row.since, until: null, entered: null }
        }),
      ),
    ),
    ...(dossier.questions ?? []).map(({ id }) =>
      rowOf(
        'question',
        id,
        cells((lens) => {
          const answers = said.filter(
            ({ effect, speakers, established }) =>
              effect.question === id && (lens === 'assessed' ? established : speakers.includes(lens)),
          )
          const last = answers.at(-1)
          return last === undefined ? null : { ...undated(last.effect.answer), since: last.began.text }
        }),
      ),
    ),
  ]

  function rowOf(kind: AccountsRow['kind'], id: string, own: readonly [string, Said | null][]): AccountsRow {
    const distinct = new Set(own.flatMap(([, cell]) => (cell === null ? [] : [wording(cell)])))
    return {
      kind,
      id,
      differs: distinct.size > 1,
      cells: Object.fromEntries(
        own.map(([lens, cell]) => [lens, cell && { says: cell.says, since: cell.since, until: cell.until }]),
      ),
    }
  }

  function wording({ says, since, until, entered }: Said): string {
    const instants = [since, until, entered].map((date) => date && stamp(date, dossier.timeZone).ms)
    return JSON.stringify([typeof says === 'string' ? says : plainForm(says), ...instants])
  }

  return rows
}

type Said = Cell & { readonly says: string | Requirement; readonly entered: string | null }

const undated = (says: string | Requirement | undefined): Said => ({
  says: says ?? '',
  since: null,
  until: null,
  entered: null,
})

const subject = (effect: { condition?: string; proposal?: string; question?: string }) =>
  effect.condition ?? effect.proposal ?? effect.question

/** A requirement as a tree in which order and needless lists are gone: `[needs, parts]`, or the leaf. */
function plainForm(requirement: Requirement): unknown {
  if (typeof requirement === 'string') return requirement
  if ('proposal' in requirement) return [requirement.proposal, requirement.is]
  const parts = 'allOf' in requirement ? requirement.allOf : 'anyOf' in requirement ? requirement.anyOf : requirement.of
  const count = 'allOf' in requirement ? parts.length : 'anyOf' in requirement ? 1 : requirement.atLeast
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return plainForm(only)
  const needs = count === parts.length ? 'all' : count === 1 ? 'any' : count
  const forms = parts.map(plainForm)
  if (typeof needs === 'number') return [needs, forms.map((form) => JSON.stringify(form)).sort()]
  const flat = forms.flatMap((form) =>
    Array.isArray(form) && form[0] === needs ? (form[1] as string[]) : [JSON.stringify(form)],
  )
  const distinct = [...new Set(flat)].sort()
  return distinct.length === 1 ? JSON.parse(distinct[0] ?? '') : [needs, distinct]
}
