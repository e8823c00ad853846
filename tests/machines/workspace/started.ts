import { createActor, fromPromise } from 'xstate'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { type Asked, nothingAsked } from '../../../machines/workspace/asked.ts'
import type { WorkspaceEvent } from '../../../machines/workspace/events.ts'
import type { FileToOpen, Loaded, Wanted } from '../../../machines/workspace/loading.ts'
import { workspaceMachine } from '../../../machines/workspace.ts'
import { dossierWith } from './dossierWith.ts'
import { openUkraine, ukraine } from './ukraine.ts'

export const NOW = Date.parse('2026-11-25T12:00:00Z')
const small = dossierWith({ conditions: [{ id: 'one', title: 'One', kind: 'consent', owedBy: ['north'] }] })

export const asked = (more: Partial<Asked> = {}): Asked => ({ ...nothingAsked, dossier: 'ukraine-2025', ...more })
export const file = (name: string): FileToOpen => ({ name, size: 1, arrayBuffer: async () => new ArrayBuffer(0) })
const opened = (one: OpenDossier): Loaded => ({
  result: 'opened',
  opened: one,
  ledger: null,
  draft: null,
  advice: [],
  unkept: [],
  now: NOW,
})

const faulty: Loaded = {
  result: 'refused',
  refusal: { why: 'faulty', name: 'bad.json', faults: [{ path: '$', problem: 'is bad', expected: 'good', hint: '' }] },
}

/** Answers to what is wanted, by the id or the name of the file. */
const answers: Readonly<Record<string, () => Loaded>> = {
  first: () => opened(openUkraine()),
  'ukraine-2025': () => opened(openUkraine()),
  'small.json': () => opened(new OpenDossier(small)),
  'bad.json': () => faulty,
}

/** A workspace that loads what the answers hold. */
export function start() {
  const load = fromPromise<Loaded, Wanted>(async ({ input }) => {
    const answer = answers[input.from === 'file' ? input.file.name : (input.id ?? 'first')]
    if (answer === undefined) throw new Error('unreachable')
    return answer()
  })
  const actor = createActor(workspaceMachine.provide({ actors: { load } })).start()
  const settled = async () => {
    // Until what is being opened is there: a promise, and what the chart makes of it.
    while (actor.getSnapshot().matches({ intake: 'loading' })) await Promise.resolve()
  }
  const send = async (...events: readonly WorkspaceEvent[]) => {
    for (const event of events) actor.send(event)
    await settled()
    return actor.getSnapshot()
  }
  return { actor, send }
}

/** The same with the shipped dossier open, at a place. */
export async function startOpen(more: Partial<Asked> = { asOf: '2025-03-25' }) {
  const started = start()
  await started.send({ type: 'visit', asked: asked(more), now: NOW })
  return started
}

export const condition = (id: string) => {
  const found = ukraine.conditions.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found.id
}
export const monitoring = condition('monitoring')
export const mobilization = condition('mobilization-halt')
