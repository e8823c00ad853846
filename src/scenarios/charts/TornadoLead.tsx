import type { ReactElement } from 'react'
import { laterWords } from '../../ui/laterWords.ts'
import { haveSameEnds, leadersOf, type Push } from './pushes.ts'

const { tornado } = laterWords.charts

/** What moves the odds most, in a sentence. */
export function TornadoLead({ rows }: { readonly rows: readonly Push[] }): ReactElement {
  const leaders = leadersOf(rows)
  const [first] = leaders
  if (first === undefined) return <>{rows.length === 0 ? tornado.nothing : tornado.allHold}</>
  return (
    <>
      <b>{tornado.movesMost(leaders.map(({ title }) => title))}</b>{' '}
      {haveSameEnds(leaders)
        ? tornado.ends(first.without, first.with, leaders.length)
        : tornado.equally(leaders.length)}
    </>
  )
}
