import type { SavedBriefing } from '../briefing/outline.ts'
import type { Dossier, Scenario } from '../dossier.ts'
import type { Entry, EntryKind } from '../record/entry.ts'
import { type Removal, thingNamed, versionId } from '../record/versions.ts'
import type { Draft } from './draft/draft.ts'
import { newBriefingId, newDevelopmentId, newScenarioId, newSourceId } from './draft/newId.ts'
import { developmentOf, type Json } from './draft/written.ts'
import type { Act } from './ledger.ts'

/** What a scribe takes from outside: who writes, when, and what is new each time. */
export interface Desk {
  readonly author: string
  /** A ULID that sorts after all that were given before. */
  readonly ulid: () => string
  /** This moment, as an instant with its offset in a zone. */
  readonly instant: (zone: string) => string
  /** As `Math.random`. */
  readonly random: () => number
}

/** An act with the entries that it writes. */
export interface Writing {
  readonly act: Act
  readonly entries: readonly Entry[]
}

/** Turns what a user does into entries. */
export class Scribe {
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Logs a development, with its source where that is new: the record knows of it from this moment on. */
  log(draft: Draft, dossier: Dossier): Writing {
    const { random, instant } = this.#desk
    const recorded = instant(dossier.timeZone)
    const ids = {
      development: newDevelopmentId(draft.at, draft.headline, idsOf(dossier.developments), random),
      source:
        draft.source.kind === 'new'
          ? newSourceId(draft.source.publisher, draft.source.title, idsOf(dossier.sources), random)
          : '',
    }
    const { source, development } = developmentOf({ ...draft, recorded }, dossier, ids)
    const withdrawn = dossier.developments.find(({ id }) => id === draft.withdraws)
    const act =
      withdrawn === undefined
        ? this.#act(draft.replaces === null ? 'log' : 'correct', draft.headline)
        : this.#act('takeBack', withdrawn.headline)
    return {
      act,
      entries: [
        ...(source === null ? [] : [this.#entry('source', source, act, recorded)]),
        this.#entry('development', development, act, recorded),
      ],
    }
  }

  /** Adds developments as they stand in a file, all as one act. */
  import(developments: readonly Json[], name: string, { timeZone }: Dossier): Writing {
    const act = this.#act('import', name)
    const recorded = this.#desk.instant(timeZone)
    return { act, entries: developments.map((one) => this.#entry('development', one, act, recorded)) }
  }

  /** Gives a dossier another title; `head` is its head as it stands in the file. */
  rename(title: string, head: Json, { timeZone }: Dossier): Writing {
    const act = this.#act('rename', title)
    return { act, entries: [this.#entry('head', { ...head, title }, act, this.#desk.instant(timeZone))] }
  }

  /** Saves a new scenario. */
  saveScenario({ title, asOf, lens, odds, steps }: Omit<Scenario, 'id'>, { scenarios, timeZone }: Dossier): Writing {
    const act = this.#act('saveScenario', title)
    const id = newScenarioId(title, idsOf(scenarios), this.#desk.random)
    const content = { id, title, asOf, lens, odds, steps }
    return { act, entries: [this.#entry('scenario', content, act, this.#desk.instant(timeZone))] }
  }

  /** Changes a scenario that is there. */
  changeScenario(scenario: Scenario, { timeZone }: Dossier): Writing {
    const act = this.#act('changeScenario', scenario.title)
    const entry = this.#entry('scenario', { ...scenario }, act, this.#desk.instant(timeZone))
    return { act, entries: [{ ...entry, id: versionId('scenario', scenario.id, entry.order) }] }
  }

  /** Takes a scenario out. */
  removeScenario({ id, title }: Pick<Scenario, 'id' | 'title'>, { timeZone }: Dossier): Writing {
    const act = this.#act('removeScenario', title)
    const removal: Removal = { thing: thingNamed('scenario', id) }
    return { act, entries: [this.#entry('removal', { ...removal }, act, this.#desk.instant(timeZone))] }
  }

  /** Saves a new briefing. */
  saveBriefing(briefing: Omit<SavedBriefing, 'id'>, { briefings, timeZone }: Dossier): Writing {
    const act = this.#act('saveBriefing', briefing.title)
    const id = newBriefingId(briefing.title, idsOf(briefings), this.#desk.random)
    return { act, entries: [this.#entry('briefing', { id, ...briefing }, act, this.#desk.instant(timeZone))] }
  }

  /** Changes a briefing that is there, or begins one whose id is given: two tabs that do so at once write versions of one. */
  changeBriefing(briefing: SavedBriefing, { timeZone }: Dossier): Writing {
    const act = this.#act('changeBriefing', briefing.title)
    const entry = this.#entry('briefing', { ...briefing }, act, this.#desk.instant(timeZone))
    return { act, entries: [{ ...entry, id: versionId('briefing', briefing.id, entry.order) }] }
  }

  /** Takes a briefing out. */
  removeBriefing({ id, title }: Pick<SavedBriefing, 'id' | 'title'>, { timeZone }: Dossier): Writing {
    const act = this.#act('removeBriefing', title)
    const removal: Removal = { thing: thingNamed('briefing', id) }
    return { act, entries: [this.#entry('removal', { ...removal }, act, this.#desk.instant(timeZone))] }
  }

  /** The entry by which an act is undone, or done again. */
  undoing(act: Act, undone: boolean, { timeZone }: Dossier): Entry {
    return this.#entry('undo', { act: act.id, undone }, this.#act(act.what, act.title), this.#desk.instant(timeZone))
  }

  #act(what: Act['what'], title: string): Act {
    return { id: this.#desk.ulid(), what, title }
  }

  #entry(kind: EntryKind, content: Json, act: Act, recorded: string): Entry {
    const order = this.#desk.ulid()
    const id = `${kind}:${typeof content.id === 'string' && kind !== 'head' ? content.id : order}`
    return { id, kind, order, author: this.#desk.author, recorded, act: act.id, content }
  }
}

const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(things.map(({ id }) => id))
