import { type AsOf, asOfDate } from '../../asOf.ts'
import type { ConditionRow, ProposalRow, View } from '../../board.ts'
import type { Condition, DevelopmentId, Proposal, Question } from '../../dossier.ts'
import { type Lens, lensesOf } from '../../lens.ts'
import { UNTABLED } from '../../replay/net.ts'
import type { Replay, Standpoint } from '../../replay.ts'
import { conditionRow } from '../conditionRow.ts'
import type { OpenDossier } from '../openDossier.ts'
import { proposalRow } from '../proposalRow.ts'
import type {
  AccountsMatrix,
  AccountsRow,
  Cell,
  ConditionAccounts,
  ProposalAccounts,
  QuestionAccounts,
  RequirementAccounts,
} from './matrix.ts'
import { isSameSaid } from './sameSaid.ts'
import { Spoken, type SubjectId } from './spoken.ts'

/** What the cells of a matrix are drawn from. */
interface Drawing {
  readonly replay: Replay
  readonly spoken: Spoken
  readonly asOf: AsOf
  readonly columns: readonly Lens[]
  readonly stands: ReadonlyMap<Lens, Standpoint>
}

/**
 * Draws the matrix of a view. The assessed column has all that is on its board. A party’s has what its own board says of
 * that on which it has spoken itself; of the rest it says nothing, and its board follows what is established. What a party
 * says that a proposal requires is undated. A proposal that is not tabled by then is not in it. Throws a RangeError for a
 * date that is none.
 */
export function accountsOf(opened: OpenDossier, view: Omit<View, 'lens'>): AccountsMatrix {
  const { dossier } = opened
  const replay = opened.replayed(view.filter)
  const asOf = asOfDate(view.asOf, dossier.timeZone)
  const columns = lensesOf(dossier)
  const voices = new Map(
    [...new Set(columns.map((lens) => replay.voice(lens)))].map((voice) => [
      voice,
      replay.standpoint(voice, asOf, view.steps),
    ]),
  )
  const stands = new Map(
    columns.flatMap((lens) => {
      const stand = voices.get(replay.voice(lens))
      return stand === undefined ? [] : [[lens, stand] as const]
    }),
  )
  const drawing: Drawing = { replay, spoken: spokenIn(replay), asOf, columns, stands }
  const rows = [
    ...dossier.proposals.flatMap((proposal, number) =>
      stands.get('assessed')?.fold.state.proposal[number] === UNTABLED
        ? []
        : [proposalAccounts(proposal, number, drawing), requirementAccounts(proposal, drawing)],
    ),
    ...dossier.conditions.map((condition, number) => conditionAccounts(condition, number, drawing)),
    ...dossier.questions.map((question) => questionAccounts(question, drawing)),
  ]
  return { columns, rows: rows.map((row) => ({ ...row, differs: differs(row, dossier.timeZone) })) }
}

/** Kept with the record that it was read from. */
const spokenOf = new WeakMap<Replay, Spoken>()

function spokenIn(replay: Replay): Spoken {
  const spoken = spokenOf.get(replay) ?? new Spoken(replay.effects)
  spokenOf.set(replay, spoken)
  return spoken
}

function proposalAccounts({ id }: Proposal, number: number, drawing: Drawing): ProposalAccounts {
  const cellOf = (standpoint: Standpoint, said: readonly DevelopmentId[]): Cell<ProposalRow['status']> => {
    const { status, since, until, entered, cause } = proposalRow(id, number, false, drawnFrom(standpoint, drawing))
    return { says: status, since, until, entered, behind: withCause(said, cause), cause }
  }
  return { kind: 'proposal', id, differs: false, cells: cellsOnBoard(id, drawing, cellOf) }
}

function conditionAccounts(condition: Condition, number: number, drawing: Drawing): ConditionAccounts {
  const cellOf = (standpoint: Standpoint, said: readonly DevelopmentId[]): Cell<ConditionRow['status']> => {
    const { status, since, last } = conditionRow(condition, number, false, drawnFrom(standpoint, drawing))
    return { says: status, since, until: null, entered: null, behind: withCause(said, last), cause: last }
  }
  return { kind: 'condition', id: condition.id, differs: false, cells: cellsOnBoard(condition.id, drawing, cellOf) }
}

const drawnFrom = (standpoint: Standpoint, { replay, asOf }: Drawing) => ({ replay, asOf, standpoint, announced: [] })

/** The cells of what is on every board: a party’s only where it has spoken itself. */
function cellsOnBoard<Says>(
  id: SubjectId,
  { columns, spoken, asOf, stands }: Drawing,
  cellOf: (standpoint: Standpoint, said: readonly DevelopmentId[]) => Cell<Says>,
): ReadonlyMap<Lens, Cell<Says> | null> {
  return new Map(
    columns.map((lens) => {
      const said = spoken.by(lens, id, asOf.limit)
      const stand = lens === 'assessed' || said.length > 0 ? stands.get(lens) : undefined
      return [lens, stand === undefined ? null : cellOf(stand, said)]
    }),
  )
}

const withCause = (said: readonly DevelopmentId[], cause: DevelopmentId | null): readonly DevelopmentId[] =>
  cause === null || said.includes(cause) ? said : [...said, cause]

function requirementAccounts({ id, requires, requiresBy }: Proposal, { columns }: Drawing): RequirementAccounts {
  const cells = columns.map((lens): [Lens, RequirementCell | null] => {
    const says = lens === 'assessed' ? requires : requiresBy?.[lens]
    return [
      lens,
      says === undefined ? null : { says, since: null, until: null, entered: null, behind: [], cause: null },
    ]
  })
  return { kind: 'requires', id, differs: false, cells: new Map(cells) }
}

type RequirementCell = Cell<Proposal['requires']>

function questionAccounts({ id }: Question, { columns, replay, spoken, asOf }: Drawing): QuestionAccounts {
  const answers = replay.answers.asOf(id, asOf.limit)
  const cells = columns.map((lens): [Lens, Cell<string> | null] => {
    const answer = answers.get(lens)
    if (answer === undefined) return [lens, null]
    const { given, text } = answer
    const behind = spoken.by(lens, id, asOf.limit)
    const since = replay.print(given.since)
    return [lens, { says: text, since, until: null, entered: null, behind, cause: given.development.id }]
  })
  return { kind: 'question', id, differs: false, cells: new Map(cells) }
}

/** Whether those that say something say different things. */
function differs({ cells }: AccountsRow, zone: string): boolean {
  const [first, ...others] = [...cells.values()].filter((cell) => cell !== null)
  return first !== undefined && others.some((cell) => !isSameSaid(first, cell, zone))
}
