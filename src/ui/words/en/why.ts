import type { ProposalStatus } from '../../../../machines/proposal.ts'
import type { Run, WhyFacts } from '../whyFacts.ts'
import { allNamed, allPossessive, capital, hasOrHave, isOrAre } from './names.ts'
import { account, agreement, doer, failure, failures, noneHas, openAgain, openness, shortage } from './whyClauses.ts'

const say = (text: string): Run => ({ text, isStrong: false })
const stress = (text: string): Run => ({ text, isStrong: true })

const sentences: Record<ProposalStatus, (facts: WhyFacts) => readonly Run[]> = {
  'tabled.pending': (facts) => {
    const { given, missing, open } = facts
    if (open.length > 0) return [say(agreement(facts)), stress(capital(openness(facts))), say('.')]
    if (missing.length === 0) return [stress('What it requires is still open'), say('.')]
    if (given.length === 0) return [stress(`${capital(noneHas(missing))} agreed`), say(' yet.')]
    const agreed = `${capital(allNamed(given))} ${hasOrHave(given)} agreed; `
    return [say(agreed), stress(`${allNamed(missing)} ${hasOrHave(missing)} not`), say('.')]
  },
  'tabled.blocked': (facts) => {
    const failed = failures(facts)
    const rest = openness(facts)
    const tail = rest === '' ? '.' : failed.length > 1 ? `; ${rest}.` : `, and ${rest}.`
    return [
      say(agreement(facts)),
      stress(capital(failure(facts) || 'what it requires can no longer be met')),
      say(tail),
    ]
  },
  'tabled.ready': (facts) => [
    say(`${met(facts)}, `),
    stress(
      facts.startsOn === null ? 'and it waits to be declared in force' : `and it is to start on ${facts.startsOn}`,
    ),
    say('.'),
  ],
  'inForce.oneSided': (facts) => {
    const { given, by } = facts
    const lacks = shortage(facts)
    if (given.length > 0 && facts.missing.length + facts.refusing.length > 0) {
      return [stress(`Only ${allNamed(given)} ${isOrAre(given)} bound by it`), say(`: ${lacks}.`)]
    }
    if (given.length === 0 && by.length > 0) {
      return [stress(`In force by ${allPossessive(by)} word alone`), say(lacks === '' ? '.' : `: ${lacks}.`)]
    }
    return [
      say('It is in force, but '),
      stress('not all that it requires holds'),
      say(lacks === '' ? '.' : `: ${lacks}.`),
    ]
  },
  'inForce.holding': (facts) => {
    if (facts.isMet) return [say(`${met(facts)}, and `), stress('it is in force'), say('.')]
    const again = openAgain(facts)
    return [stress('It is in force'), say(again === '' ? '.' : `, though ${again}.`)]
  },
  'inForce.faltering': (facts) => [
    say('It is in force, but '),
    stress(failure(facts) || 'what it requires no longer holds'),
    say('.'),
  ],
  'inForce.strained': (facts) => {
    const { given, missing, refusing } = facts
    const isAgreed = given.length > 0 && missing.length + refusing.length === 0
    const lead = isAgreed ? `${capital(allNamed(given))} ${hasOrHave(given)} agreed, but ` : ''
    const tail = [failure(facts), openAgain(facts)].filter((clause) => clause !== '')
    const rest = tail.length === 0 ? ', and nothing is settled.' : `; ${tail.join(', and ')}.`
    return [say(lead), stress(isAgreed ? allegation(facts) : capital(allegation(facts))), say(rest)]
  },
  suspended: (facts) => [
    stress(`Suspended since ${facts.since}`),
    say(`${account(facts)}${facts.until === null ? '' : `; its term runs on to ${facts.until}`}.`),
  ],
  expired: ({ until, since }) => [stress(`Its term ran out on ${until ?? since}`), say(' and was not extended.')],
  rejected: (facts) => [stress(`Rejected on ${facts.since}`), say(`${doer(facts)}.`)],
  withdrawn: (facts) => [stress(`Withdrawn on ${facts.since}`), say(`${doer(facts)}.`)],
  collapsed: (facts) => {
    const failed = failure(facts)
    return [stress(`It collapsed on ${facts.since}`), say(`${account(facts)}${failed === '' ? '' : `: ${failed}`}.`)]
  },
  completed: (facts) => [
    say('Carried through to its end: '),
    stress(`completed on ${facts.since}`),
    say(`${account(facts)}.`),
  ],
  superseded: (facts) => [
    stress(`Superseded on ${facts.since}`),
    say(`${account(facts)}: another arrangement has taken its place.`),
  ],
}

/** "Russia and Ukraine have agreed", where that is all that was asked. */
const met = ({ given, isConsentOnly }: WhyFacts): string =>
  isConsentOnly && given.length > 0
    ? `${capital(allNamed(given))} ${hasOrHave(given)} agreed`
    : 'Everything that it requires holds'

function allegation({ allegedBy }: WhyFacts): string {
  if (allegedBy.length === 0) return 'a breach is alleged'
  return `${allNamed(allegedBy)} ${allegedBy.length === 1 ? 'says' : 'each say'} that it was broken`
}

/** Why a proposal stands where it does, in one sentence or two. */
export const why = (facts: WhyFacts): readonly Run[] => sentences[facts.status](facts).filter(({ text }) => text !== '')
