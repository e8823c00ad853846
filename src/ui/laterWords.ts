import { analysis } from './words/en/analysis.ts'
import { commands } from './words/en/commands.ts'
import { evidence } from './words/en/evidence.ts'
import { extension } from './words/en/extension.ts'
import { findings } from './words/en/findings.ts'
import { incoming } from './words/en/incoming.ts'
import { library } from './words/en/library.ts'
import { log } from './words/en/log.ts'
import { notices } from './words/en/notices.ts'
import { record } from './words/en/record.ts'

/** The words of what comes on demand: they come with it, and not before. */
export const laterWords = {
  analysis,
  commands,
  evidence,
  extension,
  findings,
  incoming,
  library,
  log,
  notices,
  record,
} as const
