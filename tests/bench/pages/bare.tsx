// The libraries that the app's first view needs, each doing a little of what the app has it do, and one line on screen.
import { tz } from '@date-fns/tz'
import { useSelector } from '@xstate/react'
import { add } from 'date-fns'
import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import * as v from 'valibot'
import { type ActorRefFrom, assign, createActor, setup } from 'xstate'

const schema = v.object({
  title: v.pipe(v.string(), v.nonEmpty()),
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
  weeks: v.optional(v.pipe(v.number(), v.integer()), 1),
  kind: v.picklist(['bare', 'full']),
  parts: v.array(v.union([v.string(), v.literal(1)])),
})

const machine = setup({
  types: { context: {} as { readonly day: string }, events: {} as { type: 'later'; day: string } },
}).createMachine({
  context: { day: '' },
  initial: 'shown',
  states: { shown: { on: { later: { actions: assign({ day: ({ event }) => event.day }) } } } },
})

function Line({
  actor,
  title,
}: {
  readonly actor: ActorRefFrom<typeof machine>
  readonly title: string
}): ReactElement {
  const day = useSelector(actor, ({ context }) => context.day)
  return (
    <p id="line">
      {title} {day}
    </p>
  )
}

const { title, day, weeks } = v.parse(schema, { title: 'One line, as of', day: '2025-03-18', kind: 'bare', parts: [] })
const actor = createActor(machine)
actor.start()
actor.send({ type: 'later', day: add(day, { weeks }, { in: tz('Europe/Kyiv') }).toISOString() })
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Line actor={actor} title={title} />)
