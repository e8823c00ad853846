import type { AnyStateMachine } from 'xstate'
import { definitionOf } from '../../../machines/chart/definition.ts'
import { mermaidOf } from '../../../machines/chart/mermaid.ts'
import { conditionMachine } from '../../../machines/condition.ts'
import { quoted } from '../../../machines/dossier/faults.ts'
import { proposalMachine } from '../../../machines/proposal.ts'
import { json } from '../../ui/json.ts'
import type { Command } from '../command.ts'
import { done, misused } from '../outcome.ts'
import { suggestion } from '../suggestion.ts'
import { usageLine } from '../usage.ts'

interface Charted {
  readonly machine: AnyStateMachine
  /** What it is given when it starts. */
  readonly input?: unknown
}

const machines: ReadonlyMap<string, Charted> = new Map([
  ['condition', { machine: conditionMachine }],
  ['proposal', { machine: proposalMachine, input: { entry: 'declared' } }],
])

/** Hands out one of the two statecharts that decide every status. */
export const machine: Command = {
  name: 'machine',
  summary: 'The statechart of a condition or a proposal, as XState defines it or as a drawing.',
  first: { sign: 'condition|proposal', help: 'whose statechart' },
  options: [
    { name: 'mermaid', value: null, help: 'as a Mermaid diagram, for documents; else as JSON for createMachine' },
  ],
  notes: ['Stately’s editor and XState’s createMachine take the JSON. Guards and actions stand in it by their names.'],
  async run({ file: name, options }) {
    const charted = machines.get(name)
    if (charted === undefined) {
      return misused(`no machine ${quoted(name)}${suggestion(name, [...machines.keys()])}`, usageLine(machine))
    }
    return done(
      options.has('mermaid') ? `${mermaidOf(charted.machine)}\n` : json(definitionOf(charted.machine, charted.input)),
    )
  },
}
