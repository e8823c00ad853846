import { useLayoutEffect, useMemo, useRef } from 'react'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { Filter } from '../../../machines/record.ts'
import type { Draft, DraftEffect } from '../../../machines/workspace/draft/draft.ts'
import type { LogTools } from './LogContext.ts'
import { isNothing } from './offers.ts'

/** What the parts of the form use: the same for as long as the record is, so that what does not change skips. */
export function useTools(opened: OpenDossier, filter: Filter, draft: Draft, onDraft: (draft: Draft) => void): LogTools {
  const latest = useRef({ draft, onDraft })
  useLayoutEffect(() => {
    latest.current = { draft, onDraft }
  }, [draft, onDraft])

  const act = draft.withdraws !== null ? 'takeBack' : draft.replaces !== null ? 'correct' : 'log'
  return useMemo(() => {
    const { conditions, proposals, questions, parties, timeZone } = opened.dossier
    const titles = new Map([...conditions, ...proposals, ...questions].map(({ id, title }) => [String(id), title]))
    const names = new Map(parties.map(({ id, name }) => [String(id), name]))
    const change = (patch: Partial<Draft>): void => {
      const next = { ...latest.current.draft, ...patch }
      latest.current.draft = next
      latest.current.onDraft(next)
    }
    return {
      opened,
      zone: timeZone,
      // What is logged now is known now: it counts whatever was known on the date that is looked at.
      filter: { ...filter, knownAt: null },
      act,
      titleOf: (id) => titles.get(id) ?? id,
      nameOf: (lens) => (lens === 'assessed' ? null : (names.get(lens) ?? lens)),
      change,
      setEffect: (index, effect) => change({ effects: withEffect(latest.current.draft.effects, index, effect) }),
    }
  }, [opened, filter, act])
}

function withEffect(
  effects: readonly DraftEffect[],
  index: number | null,
  effect: DraftEffect,
): readonly DraftEffect[] {
  if (index === null) return isNothing(effect) ? effects : [...effects, effect]
  return effects.flatMap((one, place) => (place !== index ? [one] : isNothing(effect) ? [] : [effect]))
}
