import { type AnyStateMachine, initialTransition } from 'xstate'

/** A machine’s definition as `createMachine` takes it: guards and actions by their names, the context as it starts. */
export type Definition = Readonly<Record<string, unknown>>

/** The definition of a machine, with what it starts with where it is given this input. */
export function definitionOf(machine: AnyStateMachine, input?: unknown): Definition {
  const [{ context }] = initialTransition(machine, input)
  const { id, context: _, ...chart } = machine.config
  return { id, ...(Object.keys(context).length > 0 && { context }), ...chart }
}
