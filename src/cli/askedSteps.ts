import { type Fault, printFault } from '../../machines/dossier/faults.ts'
import { type Dossier, readDossier, type Step } from '../../machines/dossier.ts'
import type { StepWords } from '../../machines/workspace/asked.ts'
import { numberOfCell } from '../exchange/cellText.ts'
import { stepWords } from './stepOption.ts'

/** The steps that a command is given, or a line for each fault in them. */
export type AskedSteps =
  | { readonly ok: true; readonly steps: readonly Step[] }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Reads steps as those of a scenario of the dossier, under the same rules. `file` is its name in a fault. */
export function askedSteps(texts: readonly string[], dossier: Dossier, asOf: string, file: string): AskedSteps {
  const steps = texts.flatMap((text) => stepWords(text) ?? []).map(written)
  const scenario = { id: 'what-if', title: 'What if', asOf, steps }
  const parsed = readDossier({ ...dossier, developments: [], scenarios: [scenario], briefings: [] })
  if (parsed.ok) return { ok: true, steps: parsed.dossier.scenarios.flatMap((one) => one.steps) }
  return { ok: false, faults: parsed.faults.map((fault) => printFault(file, inOptions(fault, texts))) }
}

/** A step as a file holds it. */
function written({ kind, id, event, value, due, ...dates }: StepWords): Readonly<Record<string, unknown>> {
  const fields = {
    [kind]: id,
    event,
    ...dates,
    value: value && numberOfCell(value),
    due: due && dueOf(due),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== null))
}

function dueOf(text: string): unknown {
  const [after, within] = text.split('/')
  return within === undefined ? text : { after, within }
}

/** A fault of a step, as one of the option that asks for it. */
function inOptions(fault: Fault, texts: readonly string[]): Fault {
  const [start = '', step, field] = /^\$\.scenarios\[0\]\.steps\[(\d+)\](?:\.(\w+))?/.exec(fault.path) ?? []
  if (start === '') return fault
  return { ...fault, path: `--step "${texts[Number(step)]}"${field === undefined ? '' : `: ${field}`}` }
}
