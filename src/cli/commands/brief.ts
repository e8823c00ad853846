import { briefing } from '../../../machines/briefing.ts'
import { formats, printed } from '../../briefing/formats.ts'
import { briefTelling } from '../../ui/telling/briefTelling.ts'
import { askedBriefing } from '../askedBriefing.ts'
import { lengthsByName } from '../briefLengths.ts'
import type { Command } from '../command.ts'
import { nameOf, openFile } from '../openFile.ts'
import type { Option } from '../options.ts'
import { done, misused, refused } from '../outcome.ts'
import { usageLine } from '../usage.ts'
import { accountOptions, anyText, asOf, date, scenario } from '../viewOptions.ts'

const names = Object.keys(lengthsByName)

const length: Option = {
  name: 'length',
  value: { sign: 'L', expected: `one of ${names.join(', ')}`, takes: (text) => text in lengthsByName },
  help: `how much is told: ${names.join(', ')}; else full`,
}
const since: Option = {
  name: 'since',
  value: date,
  help: 'since when changes are told; else since the development before',
}
const saved: Option = {
  name: 'briefing',
  value: anyText('ID', 'the id of a saved briefing'),
  help: 'a saved briefing made again; with another date, marked where it says something else now',
}
const out: Option = {
  name: 'out',
  value: anyText('OUT', 'the name of a file to write'),
  help: `the file to write, by its ending: ${endings()}; else it is printed`,
}
const minor = (option: Option): Option => ({ ...option, isMinor: true })

function endings(): string {
  return Object.keys(formats)
    .map((one) => `.${one}`)
    .join(', ')
}

/** Tells a board in a briefing. */
export const brief: Command = {
  name: 'brief',
  summary: 'A briefing: the bottom line, proposals, changes, accounts, scenarios, sources.',
  options: [asOf, ...accountOptions.map(minor), scenario, length, since, saved, out],
  notes: ['Every sentence rests on developments, which the JSON names.'],
  async run(given, io) {
    const { file, options } = given
    const name = options.get('out')
    const format = name === undefined ? null : formats[endingOf(name)]
    if (format === undefined) return misused(`--out needs a name that ends in one of ${endings()}`, usageLine(brief))
    const result = await openFile(file, io)
    if (!result.ok) return result.outcome
    const { opened } = result
    const asked = askedBriefing(given, opened, io.now())
    if (!asked.ok) return refused([`${nameOf(file)}: ${asked.problem}`])
    const outline = briefing(asked.value, briefTelling(opened, asked.value.view))
    if (name === undefined || format === null) return done(printed(outline))
    const written = await io.write(name, await format(outline))
    if (written.outcome !== 'written')
      return refused([`${name}: ${'problem' in written ? written.problem : 'was taken by another command; try again'}`])
    return done('', `${name}: written`)
  },
}

const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
