import { assign, fromPromise, not, raise, setup } from 'xstate'
import type { Fault } from './dossier/faults.ts'
import { arrive } from './workspace/arrive.ts'
import { type Asked, type Dropped, nothingAsked } from './workspace/asked.ts'
import { Boards } from './workspace/boards.ts'
import type { FileToOpen, Loaded, Refusal, Wanted } from './workspace/loading.ts'
import { type Move, moved, type Open, type Supposition, supposing, withSupposed } from './workspace/open.ts'
import { revisited, supposedFrom } from './workspace/supposed.ts'

/** What a user does, and what the address bar says. */
export type WorkspaceEvent =
  | Visit
  | Move
  | Supposition
  | { type: 'openFiles'; files: readonly FileToOpen[] }
  | { type: 'settle' | 'dismissRefusal' | 'dismissDropped' | 'dismissAdvice' }
  | { type: 'openedByAddress' | 'openedFromFile' }

/** An address was followed; `now` is that moment in milliseconds since 1970. */
interface Visit {
  type: 'visit'
  asked: Asked
  now: number
}

export interface WorkspaceContext {
  readonly open: Open | null
  /** What is being opened, or was last. */
  readonly wanted: Wanted
  /** The address that waits for its dossier. */
  readonly asked: Asked
  readonly refusal: Refusal | null
  /** What of the last address was of no use. */
  readonly dropped: readonly Dropped[]
  /** What could be better about the dossier that was opened. */
  readonly advice: readonly Fault[]
}

type Files = readonly FileToOpen[]

const files = ({ event }: { event: { files: Files } }) => event.files
const here = { type: 'isHere', params: ({ event }: { event: Visit }) => event } as const
const elsewhere = { type: 'isElsewhere', params: ({ event }: { event: Visit }) => event } as const
const move = { type: 'move', params: ({ event }: { event: Move }) => event } as const
const suppose = { type: 'suppose', params: ({ event }: { event: Supposition }) => event } as const

/** The app: what is open, where one is in it, what is supposed on top of it, and what is being opened. */
export const workspaceMachine = setup({
  types: { context: {} as WorkspaceContext, events: {} as WorkspaceEvent },
  actors: {
    load: fromPromise<Loaded, Wanted>(() => Promise.reject(new Error('The app provides what loads a dossier.'))),
  },
  guards: {
    isHere: ({ context: { open } }, { asked }: Visit) => isHere(open, asked),
    isElsewhere: ({ context: { open } }, { asked }: Visit) => !isHere(open, asked),
    isOne: (_, files: Files) => files.length === 1,
    areSeveral: (_, files: Files) => files.length > 1,
    isFromFile: ({ context }) => context.wanted.from === 'file',
    isRefused: (_, { result }: Loaded) => result === 'refused',
    isSupposing: ({ context: { open } }) => open !== null && open.place.steps.length + open.future.length > 0,
  },
  actions: {
    awaitAddress: assign((_, { asked }: Visit) => ({ asked, wanted: { from: 'address' as const, id: asked.dossier } })),
    awaitFile: assign((_, [file]: Files) => (file === undefined ? {} : { wanted: { from: 'file' as const, file } })),
    refuseAll: assign((_, { length }: Files) => ({ refusal: { why: 'several' as const, count: length } })),
    take: assign(({ context }, loaded: Loaded) => taken(context, loaded)),
    refuse: assign((_, loaded: Loaded) => (loaded.result === 'refused' ? { refusal: loaded.refusal } : {})),
    refuseUnread: assign(({ context: { wanted } }) => ({
      refusal: { why: 'unreachable' as const, name: nameOf(wanted) },
    })),
    forgetRefusal: assign({ refusal: null }),
    forgetDropped: assign({ dropped: [] }),
    forgetAdvice: assign({ advice: [] }),
    arrive: assign(({ context: { open } }, visit: Visit) => (open === null ? {} : arrived(open, visit))),
    move: assign(({ context: { open } }, move: Move) => ({ open: open && moved(open, move) })),
    suppose: assign(({ context: { open } }, supposition: Supposition) => ({
      open: open && supposing(open, supposition),
    })),
    forgetSupposed: assign(({ context: { open } }) => ({ open: open && { ...open, past: [], future: [] } })),
  },
}).createMachine({
  id: 'workspace',
  type: 'parallel',
  context: {
    open: null,
    wanted: { from: 'address', id: null },
    asked: nothingAsked,
    refusal: null,
    dropped: [],
    advice: [],
  },
  on: { dismissDropped: { actions: 'forgetDropped' }, dismissAdvice: { actions: 'forgetAdvice' } },
  states: {
    dossier: {
      initial: 'none',
      on: { openedByAddress: '#visited', openedFromFile: '#chosen' },
      states: {
        none: {},
        open: {
          type: 'parallel',
          states: {
            /** How one came to the present place: what was chosen can be gone back from. */
            arrival: {
              initial: 'visited',
              on: {
                visit: { guard: here, target: '.visited', actions: { type: 'arrive', params: ({ event }) => event } },
                slideTo: { target: '.sliding', actions: move },
                goTo: { target: '.chosen', actions: move },
                select: { target: '.chosen', actions: move },
                showAsOf: { target: '.chosen', actions: move },
                chooseLens: { target: '.chosen', actions: move },
                setKnownAt: { target: '.chosen', actions: move },
                setTrust: { target: '.chosen', actions: move },
                switchCondition: { target: '.chosen', actions: suppose },
                addStep: { target: '.chosen', actions: suppose },
                undo: { target: '.chosen', actions: suppose },
                redo: { target: '.chosen', actions: suppose },
                discard: { target: '.chosen', actions: suppose },
              },
              states: {
                visited: { id: 'visited' },
                chosen: { id: 'chosen' },
                sliding: { on: { settle: 'chosen' } },
              },
            },
            /** Open while something is supposed, or was and can be again. */
            whatIf: {
              initial: 'closed',
              states: {
                closed: { always: { guard: 'isSupposing', target: 'open' } },
                open: { always: { guard: not('isSupposing'), target: 'closed', actions: 'forgetSupposed' } },
              },
            },
          },
        },
      },
    },
    /** What is being opened. What is open stays so until it is there, and where it turns out to be faulty. */
    intake: {
      initial: 'idle',
      on: {
        visit: {
          guard: elsewhere,
          target: '.loading',
          actions: { type: 'awaitAddress', params: ({ event }) => event },
        },
        openFiles: [
          {
            guard: { type: 'areSeveral', params: files },
            target: '.refused',
            actions: { type: 'refuseAll', params: files },
          },
          {
            guard: { type: 'isOne', params: files },
            target: '.loading',
            actions: { type: 'awaitFile', params: files },
          },
        ],
      },
      states: {
        idle: {},
        loading: {
          entry: 'forgetRefusal',
          on: { visit: { guard: here, target: 'idle' } },
          invoke: {
            src: 'load',
            input: ({ context }) => context.wanted,
            onDone: [
              {
                guard: { type: 'isRefused', params: ({ event }) => event.output },
                target: 'refused',
                actions: { type: 'refuse', params: ({ event }) => event.output },
              },
              {
                guard: 'isFromFile',
                target: 'idle',
                actions: [{ type: 'take', params: ({ event }) => event.output }, raise({ type: 'openedFromFile' })],
              },
              {
                target: 'idle',
                actions: [{ type: 'take', params: ({ event }) => event.output }, raise({ type: 'openedByAddress' })],
              },
            ],
            onError: { target: 'refused', actions: 'refuseUnread' },
          },
        },
        refused: { on: { dismissRefusal: { target: 'idle', actions: 'forgetRefusal' } } },
      },
    },
  },
})

/** Whether an address leads to a place within what is open. */
const isHere = (open: Open | null, { dossier }: Asked): boolean =>
  open !== null && (dossier === null || dossier === open.place.dossier)

const nameOf = (wanted: Wanted): string => (wanted.from === 'file' ? wanted.file.name : (wanted.id ?? ''))

/** The newly opened dossier, at the place that the address waiting for it names. */
function taken({ asked, wanted }: WorkspaceContext, loaded: Loaded): Partial<WorkspaceContext> {
  if (loaded.result === 'refused') return {}
  const { opened, advice, now } = loaded
  const isAskedFor = wanted.from === 'address' || asked.dossier === opened.dossier.id
  const { place, dropped } = arrive(opened.dossier, isAskedFor ? asked : nothingAsked, now)
  const { past, future } = supposedFrom(place.steps)
  return { open: { boards: new Boards(opened), place, past, future }, asked: nothingAsked, dropped, advice }
}

/** What is open at the place that an address names within it. */
function arrived(open: Open, { asked, now }: Visit): Partial<WorkspaceContext> {
  const { boards, past, future } = open
  const { place, dropped } = arrive(boards.opened.dossier, asked, now)
  const supposed = revisited({ steps: open.place.steps, past, future }, place.steps)
  return { open: withSupposed({ ...open, place }, supposed), dropped }
}
