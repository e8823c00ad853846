import type { Spell } from '../../../machines/board/spells.ts'
import type { AccountOfSpells } from './accounts.ts'

/** What a what-if does to the spells in force, by one account. */
export interface SpellsMoved {
  /** Those that only it brings about, or would run from another day or until another one. */
  readonly brought: readonly AccountOfSpells[]
  /** Those of the record that would not be, or not as they are. */
  readonly gone: readonly AccountOfSpells[]
}

/** Compares the spells of the record with those that would be. */
export const spellsMoved = (record: readonly Spell[], supposed: readonly Spell[]): SpellsMoved => ({
  brought: byProposal(without(supposed, record)),
  gone: byProposal(without(record, supposed)),
})

const keyOf = ({ proposal, start, end }: Spell): string => `${proposal} ${start} ${end}`

function without(spells: readonly Spell[], others: readonly Spell[]): Spell[] {
  const there = new Set(others.map(keyOf))
  return spells.filter((spell) => !there.has(keyOf(spell)))
}

function byProposal(spells: readonly Spell[]): AccountOfSpells[] {
  const ids = [...new Set(spells.map(({ proposal }) => proposal))]
  return ids.map((id) => ({
    proposal: id,
    spells: spells.filter(({ proposal }) => proposal === id),
    accounts: null,
  }))
}
