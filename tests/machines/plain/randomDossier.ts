import fc from 'fast-check'
import { type Dice, diceOf, filled } from './dice.ts'
import type { Dossier, Scenario, Step } from './dossier.ts'
import { type Calendar, dayOf, momentAfter, randomCalendar } from './randomCalendar.ts'
import { type RandomCase, randomCase } from './randomCase.ts'
import { lookedAt, randomRecord, stampIn } from './randomRecord.ts'
import type { View } from './record.ts'
import { conditionEvent, proposalEvent, roughStart } from './roughState.ts'
import { type DossierWithViews, smaller } from './shrinkDossier.ts'
import type { Stamp } from './time.ts'

/** Small, spiteful, valid dossiers, each with some views of it. Shrinks by leaving things out. */
export function randomDossier(): fc.Arbitrary<DossierWithViews> {
  return new RandomDossier()
}

class RandomDossier extends fc.Arbitrary<DossierWithViews> {
  override generate(random: fc.Random): fc.Value<DossierWithViews> {
    return new fc.Value(madeOf(diceOf(random)), undefined)
  }

  override canShrinkWithoutContext(_value: unknown): _value is DossierWithViews {
    return false
  }

  override shrink(value: DossierWithViews): fc.Stream<fc.Value<DossierWithViews>> {
    return fc.stream(smaller(value)).map((less) => new fc.Value(less, undefined))
  }
}

function madeOf(dice: Dice): DossierWithViews {
  const calendar = randomCalendar(dice)
  const about = randomCase(dice, calendar)
  const { developments, moments } = randomRecord(dice, calendar, about)
  const scenarios = Array.from({ length: dice.upTo(3) }, (_, i) => randomScenario(dice, calendar, about, `s${i + 1}`))
  const dossier = {
    format: 'parley/1',
    id: 'random',
    title: 'Random',
    timeZone: calendar.zone,
    ...about,
    developments,
    scenarios,
  }
  const views = Array.from({ length: 2 + dice.upTo(4) }, () => randomView(dice, calendar, dossier, moments))
  return { dossier, views }
}

const grades: [string, ...string[]] = ['A', 'B', 'C', 'C', 'D', 'F']

function randomView(dice: Dice, calendar: Calendar, dossier: Dossier, moments: readonly Stamp[]): View {
  const scenario = dossier.scenarios?.[dice.upTo(4)]
  const worthALook = filled(moments, calendar.moments[0])
  const lenses = filled([...dossier.parties.map(({ id }) => id), 'assessed', 'assessed'], 'assessed')
  const date = () =>
    dice.percent(90)
      ? lookedAt(dice, calendar, dice.pick(worthALook))
      : dice.pick(filled(calendar.days, calendar.moments[0])).text
  return {
    asOf: scenario !== undefined && dice.percent(50) ? scenario.asOf : date(),
    lens: dice.pick(lenses),
    ...(dice.percent(20) ? { knownAt: date() } : {}),
    ...(dice.percent(15) ? { trust: `${dice.pick(grades)}${1 + dice.upTo(6)}` } : {}),
    ...(scenario === undefined ? {} : { scenario: scenario.id }),
  }
}

function randomScenario(dice: Dice, calendar: Calendar, about: RandomCase, id: string): Scenario {
  const asOf = lookedAt(dice, calendar, dice.pick(calendar.moments))
  return {
    id,
    title: id,
    asOf,
    lens: dice.pick(filled(['assessed', ...about.parties.map((party) => party.id)], 'assessed')),
    odds: Object.fromEntries(about.conditions.map((condition) => [condition.id, dice.upTo(101) / 100])),
    steps: Array.from({ length: dice.upTo(5) }, () => randomStep(dice, calendar, about, asOf)),
  }
}

function randomStep(dice: Dice, calendar: Calendar, about: RandomCase, asOf: string): Step {
  const rough = roughStart(about)
  const at = dice.percent(50) ? dice.pick(calendar.moments) : null
  const dated = at === null ? {} : { at: at.text }
  const proposal = about.proposals[dice.upTo(2 * about.proposals.length)]
  if (proposal === undefined) {
    const condition = dice.pick(
      filled(
        about.conditions.map(({ id }) => id),
        'c1',
      ),
    )
    return { condition, event: conditionEvent(dice, rough, condition), ...dated }
  }
  const event = proposalEvent(dice, rough, about, proposal, 'assessed', 0)
  const start = at?.ms ?? endOfAsOf(calendar, asOf)
  const until =
    event === 'extend' || (event === 'enterForce' && dice.percent(40))
      ? { until: momentAfter(start, calendar, dice).text }
      : {}
  return { proposal: proposal.id, event, ...dated, ...until }
}

/** An instant that no reading of the as-of date goes beyond. */
function endOfAsOf(calendar: Calendar, asOf: string): number {
  const { ms } = stampIn(calendar, asOf)
  return calendar.days.find((day) => day.ms > ms && day.text > dayOf(ms, calendar))?.ms ?? ms
}
