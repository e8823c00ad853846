import { type ReactElement, useEffect, useId, useMemo, useRef } from 'react'
import type { QuestionDraft } from '../../../machines/workspace/draft/draft.ts'
import controls from '../../ui/controls.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import { Field } from './Field.tsx'
import { useLog } from './LogContext.ts'
import { OfferFrame, type OfferPart } from './OfferFrame.tsx'

const say = laterWords.log

/** A question on offer: its answer, with those given so far to pick from. */
export function QuestionOffer({ effect, counted, ...part }: OfferPart<QuestionDraft>): ReactElement {
  const { opened } = useLog()
  const { onEffect, field } = part
  const list = useId()
  const { developments } = opened.dossier
  const answers = useMemo(() => {
    const effects = developments.flatMap((development) => development.effects)
    return [
      ...new Set(effects.flatMap((one) => ('question' in one && one.question === counted.id ? [one.answer] : []))),
    ]
  }, [developments, counted.id])
  return (
    <OfferFrame {...part} effect={effect} isChosen={effect.answer !== ''} option={null}>
      {(focusTurn) => (
        <Field field={`${field}.answer`} label={say.answer}>
          {(control) => (
            <>
              <AnswerInput
                control={{ ...control, list }}
                answer={effect.answer}
                focusTurn={focusTurn}
                onChange={(answer) => onEffect({ ...effect, answer })}
              />
              <datalist id={list}>
                {answers.map((answer) => (
                  <option key={answer} value={answer} />
                ))}
              </datalist>
            </>
          )}
        </Field>
      )}
    </OfferFrame>
  )
}

interface AnswerInputProps {
  readonly control: Readonly<Record<string, string | boolean | undefined>>
  readonly answer: string
  readonly focusTurn: number
  readonly onChange: (answer: string) => void
}

function AnswerInput({ control, answer, focusTurn, onChange }: AnswerInputProps): ReactElement {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focusTurn > 0) input.current?.focus()
  }, [focusTurn])
  return (
    <input
      {...control}
      ref={input}
      className={controls.control}
      value={answer}
      onChange={({ target }) => onChange(target.value)}
      autoComplete="off"
    />
  )
}
