import { assign, fromPromise, not, raise, setup } from 'xstate'
import type { PartId } from './briefing/outline.ts'
import type { PutAside } from './workspace/aside.ts'
import { type Asked, nothingAsked } from './workspace/asked.ts'
import { begunTalk, type Turn, turned, withSlides } from './workspace/brief/talk.ts'
import type { Draft } from './workspace/draft/draft.ts'
import { begun, ended } from './workspace/drafting.ts'
import type { Presenting, Recording, Visit, WorkspaceContext, WorkspaceEvent } from './workspace/events.ts'
import type { HandedOut } from './workspace/handedOut.ts'
import type { Kept, Unkept } from './workspace/keeping.ts'
import type { FileToOpen, Loaded, Wanted } from './workspace/loading.ts'
import type { Logged } from './workspace/logged.ts'
import { losesSelected, type Move, moved, type Open, recorded, type Supposition, supposing } from './workspace/open.ts'
import type { Switched } from './workspace/switched.ts'
import { arrived, taken } from './workspace/taken.ts'

const here = { type: 'isHere', params: ({ event }: { event: Visit }) => event } as const
const elsewhere = { type: 'isElsewhere', params: ({ event }: { event: Visit }) => event } as const
const move = { type: 'move', params: ({ event }: { event: Move }) => event } as const
const turn = { type: 'turn', params: ({ event }: { event: Turn }) => event } as const
const losing = { type: 'losesSelected', params: ({ event }: { event: Recording }) => event } as const
const recording = { type: 'record', params: ({ event }: { event: Recording }) => event } as const
const beginning = { type: 'beginDraft', params: ({ event }: { event: { draft: Draft } }) => event } as const
const drafting = { type: 'holdDraft', params: ({ event }: { event: { draft: Draft } }) => event } as const
const suppose = { type: 'suppose', params: ({ event }: { event: Supposition }) => event } as const

/** The app: what is open, where one is in it, what is supposed on top of it, and what is being opened. */
export const workspaceMachine = setup({
  types: { context: {} as WorkspaceContext, events: {} as WorkspaceEvent },
  actors: {
    load: fromPromise<Loaded, Wanted>(() => Promise.reject(new Error('The app provides what loads a dossier.'))),
    keep: fromPromise<Kept, Unkept | undefined>(() =>
      Promise.reject(new Error('The app provides what keeps entries.')),
    ),
  },
  guards: {
    isHere: ({ context: { open } }, { asked }: Visit) => isHere(open, asked),
    isElsewhere: ({ context: { open } }, { asked }: Visit) => !isHere(open, asked),
    isFromFile: ({ context }) => context.wanted.from === 'file',
    isRefused: (_, { result }: Loaded) => result === 'refused',
    isOfOpen: ({ context: { open } }, { ledger }: Recording) =>
      open !== null && open.place.dossier === ledger.opened.dossier.id,
    losesSelected: ({ context: { open } }, { ledger }: Recording) =>
      open !== null && open.place.dossier === ledger.opened.dossier.id && losesSelected(open, ledger),
    areKept: ({ context }) => context.unkept.length === 0,
    isKept: (_, kept: Kept) => kept.ok,
    canPresent: (_, { slides }: Presenting) => slides.length > 0,
    isOffBrief: ({ context: { open, talk } }) => open?.place.screen !== 'brief' || talk === null,
    isSupposing: ({ context: { open } }) => open !== null && open.place.steps.length + open.future.length > 0,
  },
  actions: {
    awaitAddress: assign((_, { asked }: Visit) => ({ asked, wanted: wantedBy(asked) })),
    awaitFile: assign((_, { file }: { file: FileToOpen }) => ({ wanted: { from: 'file' as const, file } })),
    take: assign(({ context }, loaded: Loaded) => taken(context, loaded)),
    refuse: assign((_, loaded: Loaded) => (loaded.result === 'refused' ? { refusal: loaded.refusal } : {})),
    refuseUnread: assign(({ context: { wanted } }) => ({
      refusal: { why: 'unreachable' as const, name: nameOf(wanted) },
    })),
    forgetRefusal: assign({ refusal: null }),
    forgetDropped: assign({ dropped: [] }),
    forgetAdvice: assign({ advice: [] }),
    noteAside: assign((_, { aside }: { aside: PutAside }) => ({ aside })),
    forgetAside: assign({ aside: null }),
    noteSwitched: assign((_, { switched }: { switched: Switched | null }) => ({ switched })),
    forgetSwitched: assign({ switched: null }),
    noteHandedOut: assign((_, { handedOut }: { handedOut: HandedOut | null }) => ({ handedOut })),
    forgetHandedOut: assign({ handedOut: null }),
    arrive: assign(({ context: { open } }, visit: Visit) => (open === null ? {} : arrived(open, visit))),
    move: assign(({ context: { open } }, move: Move) => ({ open: open && moved(open, move) })),
    suppose: assign(({ context: { open } }, supposition: Supposition) => ({
      open: open && supposing(open, supposition),
    })),
    beginTalk: assign((_, { slides, first, now }: Presenting) => ({ talk: begunTalk(slides, first, now) })),
    turn: assign(({ context: { talk } }, turn: Turn) => ({ talk: talk && turned(talk, turn) })),
    haveSlides: assign(({ context: { talk } }, { slides }: { slides: readonly PartId[] }) => ({
      talk: talk && withSlides(talk, slides),
    })),
    endTalk: assign({ talk: null }),
    record: assign(({ context: { open, unkept } }, { ledger, entries }: Recording) => ({
      open: open && recorded(open, ledger),
      unkept: entries.length === 0 ? unkept : [...unkept, { ledger, entries }],
    })),
    noteKept: assign(({ context: { unkept, keptTimes } }, kept: Kept) =>
      kept.ok
        ? {
            unkept: unkept.slice(1),
            keptAt: kept.at,
            keptTimes: keptTimes + 1,
            isLasting: kept.isLasting,
            keepFault: null,
          }
        : {},
    ),
    noteUnkept: assign((_, kept: Kept) => ({ keepFault: kept.ok ? null : kept.why })),
    noteUnkeptForUnknown: assign({ keepFault: 'unknown' }),
    showRecord: assign(({ context: { open } }) => ({ open: open && moved(open, { type: 'goTo', screen: 'record' }) })),
    holdDraft: assign((_, { draft }: { draft: Draft }) => ({ draft })),
    noteLogged: assign((_, { logged }: { logged: Logged }) => ({ logged })),
    forgetLogged: assign({ logged: null }),
    beginDraft: assign(({ context }, { draft }: { draft: Draft }) => begun(context, draft)),
    endDraft: assign(({ context }) => ended(context)),
    forgetSupposed: assign(({ context: { open } }) => ({ open: open && { ...open, past: [], future: [] } })),
  },
}).createMachine({
  id: 'workspace',
  type: 'parallel',
  context: {
    open: null,
    talk: null,
    wanted: { from: 'address', id: null },
    asked: nothingAsked,
    refusal: null,
    dropped: [],
    advice: [],
    aside: null,
    switched: null,
    handedOut: null,
    draft: null,
    logged: null,
    waiting: [],
    unkept: [],
    keptAt: null,
    keptTimes: 0,
    isLasting: true,
    keepFault: null,
  },
  on: {
    dismissDropped: { actions: 'forgetDropped' },
    dismissAdvice: { actions: 'forgetAdvice' },
    putAside: { actions: { type: 'noteAside', params: ({ event }) => event } },
    dismissAside: { actions: 'forgetAside' },
    noteSwitched: { actions: { type: 'noteSwitched', params: ({ event }) => event } },
    dismissSwitched: { actions: 'forgetSwitched' },
    noteHandedOut: { actions: { type: 'noteHandedOut', params: ({ event }) => event } },
    dismissHandedOut: { actions: 'forgetHandedOut' },
  },
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
                // Nobody is to go back to what is no more.
                record: { guard: losing, target: '.visited' },
                slideTo: { target: '.sliding', actions: move },
                goTo: { target: '.chosen', actions: [move, 'forgetLogged'] },
                select: { target: '.chosen', actions: move },
                showAsOf: { target: '.chosen', actions: move },
                chooseLens: { target: '.chosen', actions: move },
                setFilter: { target: '.chosen', actions: move },
                chooseScenario: { target: '.chosen', actions: move },
                choosePart: { target: '.visited', actions: move },
                setOdds: { target: '.visited', actions: move },
                openBriefing: { target: '.chosen', actions: move },
                setBrief: { target: '.chosen', actions: move },
                lookAtBrief: { target: '.visited', actions: move },
                find: { target: '.chosen', actions: move },
                seek: { target: '.seeking', actions: move },
                suppose: { target: '.chosen', actions: suppose },
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
                seeking: {},
              },
            },
            /** What is written to the record; the form to log something stands on the record's screen. */
            record: {
              initial: 'reading',
              on: {
                record: {
                  guard: { type: 'isOfOpen', params: ({ event }) => event },
                  actions: [recording, raise({ type: 'keep' })],
                },
                log: { target: ['.logging', '#chosen'], actions: [beginning, 'showRecord', 'forgetLogged'] },
                noteLogged: { actions: { type: 'noteLogged', params: ({ event }) => event } },
                dismissLogged: { actions: 'forgetLogged' },
              },
              states: {
                reading: {},
                logging: {
                  on: {
                    editDraft: { actions: drafting },
                    closeForm: 'reading',
                    discardDraft: { target: 'reading', actions: 'endDraft' },
                  },
                },
              },
            },
            /** Whether the briefing is shown to a room, and what the room sees of it. */
            presenting: {
              initial: 'off',
              states: {
                off: {
                  on: {
                    present: {
                      guard: { type: 'canPresent', params: ({ event }) => event },
                      target: 'on',
                      actions: { type: 'beginTalk', params: ({ event }) => event },
                    },
                  },
                },
                on: {
                  initial: 'slide',
                  always: { guard: 'isOffBrief', target: 'off' },
                  exit: 'endTalk',
                  on: {
                    stopPresenting: 'off',
                    slidesAre: { actions: { type: 'haveSlides', params: ({ event }) => event } },
                  },
                  states: {
                    slide: {
                      on: {
                        nextSlide: { actions: turn },
                        previousSlide: { actions: turn },
                        firstSlide: { actions: turn },
                        lastSlide: { actions: turn },
                        showSlide: { actions: turn },
                        blacken: 'black',
                        overlook: 'overview',
                      },
                    },
                    /** Whatever one presses brings the slide back that the room saw last. */
                    black: {
                      on: {
                        nextSlide: 'slide',
                        previousSlide: 'slide',
                        firstSlide: 'slide',
                        lastSlide: 'slide',
                        blacken: 'slide',
                        showSlide: { target: 'slide', actions: turn },
                        overlook: 'overview',
                      },
                    },
                    overview: {
                      on: {
                        overlook: 'slide',
                        blacken: 'black',
                        showSlide: { target: 'slide', actions: turn },
                      },
                    },
                  },
                },
              },
            },
            /** Whether somebody wanted to write in a copy that came with a link: it has to be kept first. */
            writing: {
              initial: 'unasked',
              states: { unasked: { on: { wantToWrite: 'refused' } }, refused: {} },
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
    /** Whether all that was written is kept. Nothing is called kept before the store has said so. */
    keeping: {
      initial: 'kept',
      states: {
        kept: { on: { keep: { guard: not('areKept'), target: 'keeping' } } },
        keeping: {
          invoke: {
            src: 'keep',
            input: ({ context }) => context.unkept[0],
            onDone: [
              {
                guard: { type: 'isKept', params: ({ event }) => event.output },
                target: 'kept',
                actions: [{ type: 'noteKept', params: ({ event }) => event.output }, raise({ type: 'keep' })],
              },
              { target: 'failing', actions: { type: 'noteUnkept', params: ({ event }) => event.output } },
            ],
            onError: { target: 'failing', actions: 'noteUnkeptForUnknown' },
          },
        },
        failing: { on: { keep: 'keeping', keepAgain: 'keeping' } },
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
        openFile: { target: '.loading', actions: { type: 'awaitFile', params: ({ event }) => event } },
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
                actions: [
                  { type: 'take', params: ({ event }) => event.output },
                  raise({ type: 'openedFromFile' }),
                  raise({ type: 'keep' }),
                ],
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

/** Whether an address leads to a place within what is open: a copy that came with an address is not what is stored. */
const isHere = (open: Open | null, { dossier, carried }: Asked): boolean =>
  open !== null &&
  ((dossier === null && carried === null) || (dossier === open.place.dossier && carried === open.place.carried))

const wantedBy = ({ dossier, carried }: Asked): Wanted =>
  carried === null ? { from: 'address', id: dossier } : { from: 'link', id: dossier, carried }

const nameOf = (wanted: Wanted): string => (wanted.from === 'file' ? wanted.file.name : (wanted.id ?? ''))
