import { accounts } from './words/en/accounts.ts'
import { analysis } from './words/en/analysis.ts'
import { brief } from './words/en/brief.ts'
import { briefFormats } from './words/en/briefFormats.ts'
import { briefJudgements } from './words/en/briefJudgements.ts'
import { briefLine } from './words/en/briefLine.ts'
import { briefMethod } from './words/en/briefMethod.ts'
import { briefScreen } from './words/en/briefScreen.ts'
import { charts } from './words/en/charts.ts'
import { commands } from './words/en/commands.ts'
import { deadlines } from './words/en/deadlines.ts'
import { deck } from './words/en/deck.ts'
import { detail } from './words/en/detail.ts'
import { drawing } from './words/en/drawing.ts'
import { evidence } from './words/en/evidence.ts'
import { extension } from './words/en/extension.ts'
import { findings } from './words/en/findings.ts'
import { future } from './words/en/future.ts'
import { incoming } from './words/en/incoming.ts'
import { library } from './words/en/library.ts'
import { log } from './words/en/log.ts'
import { naming } from './words/en/naming.ts'
import { notices } from './words/en/notices.ts'
import { record } from './words/en/record.ts'
import { scenarios } from './words/en/scenarios.ts'
import { sharing } from './words/en/sharing.ts'
import { compliance, sources } from './words/en/sources.ts'
import { toward } from './words/en/toward.ts'

/** The words of what comes on demand: they come with it, and not before. */
export const laterWords = {
  accounts,
  analysis,
  brief,
  briefFormats,
  briefJudgements,
  briefLine,
  briefMethod,
  briefScreen,
  charts,
  commands,
  deadlines,
  deck,
  detail,
  drawing,
  evidence,
  extension,
  findings,
  future,
  incoming,
  library,
  log,
  naming,
  notices,
  record,
  compliance,
  scenarios,
  sharing,
  sources,
  toward,
} as const
