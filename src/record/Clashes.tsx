import type { ReactElement } from 'react'
import { isRecord } from '../../machines/dossier/containers.ts'
import type { Clash } from '../../machines/record/clashes.ts'
import type { Entry } from '../../machines/record/entry.ts'
import { laterWords } from '../ui/laterWords.ts'
import styles from './Clashes.module.css'

const { record: say } = laterWords

/** What came under one id with different contents: what counts, what is kept beside it, and how to have it otherwise. */
export function Clashes({ clashes }: { readonly clashes: readonly Clash[] }): ReactElement | null {
  if (clashes.length === 0) return null
  return (
    <>
      {clashes.map(({ id, counts, others }) => (
        <div key={id} role="note" className={styles.clash}>
          <p>
            <b>{say.clash(titleOf(counts))}</b> {say.clashHint}
          </p>
          <dl>
            <dt>{say.clashCounts}</dt>
            <dd>{differing(counts, others)}</dd>
            {others.map((other) => (
              <div key={differing(other, [counts])}>
                <dt>{say.clashKept}</dt>
                <dd>{differing(other, [counts])}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  )
}

/** What an entry is called, by whichever name its kind has. */
function titleOf({ id, content }: Entry): string {
  const { headline, title, name } = fieldsOf(content)
  return [headline, title, name].find((text) => typeof text === 'string') ?? id
}

/** The fields of an entry that others have otherwise, each with what it says. */
function differing(entry: Entry, others: readonly Entry[]): string {
  const own = fieldsOf(entry.content)
  const keys = new Set(
    [own, ...others.map(({ content }) => fieldsOf(content))].flatMap((fields) => Object.keys(fields)),
  )
  return [...keys]
    .filter((key) => others.some(({ content }) => written(fieldsOf(content)[key]) !== written(own[key])))
    .map((key) => `${key}: ${written(own[key])}`)
    .join('; ')
}

const fieldsOf = (content: unknown): Readonly<Record<string, unknown>> => (isRecord(content) ? content : {})

const written = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '–'))
