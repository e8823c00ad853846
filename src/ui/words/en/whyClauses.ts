import type { OpenPart, WhyFacts } from '../whyFacts.ts'
import { listed } from './listed.ts'
import { allNamed, allPossessive, capital, eitherOf, hasOrHave, isOrAre, named, someOf } from './names.ts'

/** "Ukraine has agreed; Russia has not. " Empty where no consent is required, or all are refused. */
export function agreement({ given, missing }: WhyFacts): string {
  if (missing.length === 0) return given.length === 0 ? '' : `${capital(allNamed(given))} ${hasOrHave(given)} agreed. `
  if (given.length === 0) return `${capital(noneHas(missing))} agreed. `
  return `${capital(allNamed(given))} ${hasOrHave(given)} agreed; ${allNamed(missing)} ${hasOrHave(missing)} not. `
}

/** "Russia has not", "neither Russia nor Ukraine has", "none of Russia, Ukraine and Europe has": agreed. */
export function noneHas(names: readonly string[]): string {
  const [first = '', second = ''] = names
  if (names.length === 1) return `${named(first)} has not`
  return names.length === 2 ? `neither ${named(first)} nor ${named(second)} has` : `none of ${allNamed(names)} has`
}

/** "Russia refuses and the arms stop is refused". Empty where nothing fails. */
export const failure = (facts: WhyFacts): string => listed(failures(facts))

/** What became of a proposal by nobody’s act: it "has expired", where others are rejected or withdrawn. */
const ENDED_BY_ITSELF: ReadonlySet<string> = new Set(['expired', 'collapsed'])

/** What fails, a clause for each kind of failure. */
export function failures({ refusing, failing }: WhyFacts): readonly string[] {
  const refusals =
    refusing.length === 0 ? [] : [`${allNamed(refusing)} ${refusing.length === 1 ? 'refuses' : 'refuse'}`]
  const states = [...new Set(failing.map(({ state }) => state))]
  const others = states.map((state) => {
    const titles = failing.filter((one) => one.state === state).map(({ title }) => title)
    const verb = ENDED_BY_ITSELF.has(state) ? hasOrHave : isOrAre
    return `${someOf(titles)} ${verb(titles)} ${state}`
  })
  return [...refusals, ...others]
}

/** "monitoring and the mobilization halt are still open". Empty where nothing is. */
export const openness = ({ open }: WhyFacts): string =>
  open.length === 0 ? '' : `${someOf(open.map(titleOf))} ${isOrAre(open)} still open`

/** "Moscow’s agreement is open again". Empty where nothing is. */
export function openAgain({ missingTitles, open }: WhyFacts): string {
  const titles = [...missingTitles, ...open.map(titleOf)]
  return titles.length === 0 ? '' : `${someOf(titles)} ${isOrAre(titles)} open again`
}

/** All that is missing from the requirement. */
export const shortage = (facts: WhyFacts): string =>
  listed(
    [failure(facts), facts.missing.length === 0 ? '' : `${noneHas(facts.missing)} agreed`, openness(facts)].filter(
      (clause) => clause !== '',
    ),
  )

export const titleOf = (part: OpenPart): string => (part.kind === 'element' ? part.title : choice(part))

function choice({ needed, count, titles }: Extract<OpenPart, { kind: 'choice' }>): string {
  if (titles.length === 0 || titles.length > 3) return `${needed} of ${count} alternatives`
  return needed === 1 ? eitherOf(titles) : `${needed} of ${listed(titles)}`
}

/** Whose account it is, where it is only theirs: ", by Russia’s account". */
export const account = ({ by, isClaimed }: WhyFacts): string =>
  isClaimed && by.length > 0 ? `, by ${allPossessive(by)} account` : ''

/** Who did it: " by Russia", or by whose account it was done. */
export const doer = (facts: WhyFacts): string =>
  !facts.isClaimed && facts.by.length > 0 ? ` by ${allNamed(facts.by)}` : account(facts)
