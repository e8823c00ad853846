import { listed } from './listed.ts'
import { plural } from './plural.ts'

/** The words of what has to hold by when. */
export const deadlines = {
  title: 'What has to hold by when',
  daysLeft: (days: number) => (days === 0 ? 'today' : `in ${plural(days, 'day', 'days')}`),
  due: (title: string, neededBy: readonly string[], usefulTo: readonly string[]) =>
    [
      neededBy.length === 0
        ? `${title} is due.`
        : `${title} has to hold: ${listed(neededBy)} ${neededBy.length === 1 ? 'needs' : 'need'} it.`,
      ...(usefulTo.length === 0 ? [] : [`It is one of those that would do for ${listed(usefulTo)}.`]),
      ...(neededBy.length + usefulTo.length === 0 ? ['No proposal waits for it.'] : []),
    ].join(' '),
  comes: {
    renewal: (title: string) => `${title} renews itself, unless notice is given.`,
    end: (title: string) => `The term of ${title} ends.`,
    endByNotice: (title: string) => `The term of ${title} ends: notice was given, so it does not renew itself.`,
  },
  ready: (title: string) => `${title} could take over without a gap: it only has to be declared in force.`,
  wouldNeed: (title: string, open: readonly string[]) => `For ${title} to take over without a gap: ${listed(open)}.`,
  never: (title: string, ended: string) => `${title} could not take over: it requires what ends with ${ended}.`,
  tooHard: (title: string) => `What ${title} would need to take over is too much to work out here.`,
  more: (count: number) => plural(count, 'other proposal', 'other proposals'),
} as const
