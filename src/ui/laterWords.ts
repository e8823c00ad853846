import { commands } from './words/en/commands.ts'
import { evidence } from './words/en/evidence.ts'
import { extension } from './words/en/extension.ts'
import { findings } from './words/en/findings.ts'
import { notices } from './words/en/notices.ts'

/** The words of what comes on demand: they come with it, and not before. */
export const laterWords = { commands, evidence, extension, findings, notices } as const
