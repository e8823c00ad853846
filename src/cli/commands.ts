import type { Command } from './command.ts'
import { analyse } from './commands/analyse.ts'
import { check } from './commands/check.ts'
import { diff } from './commands/diff.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { log } from './commands/log.ts'
import { status } from './commands/status.ts'

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [status, check, diff, analyse, log, importCommand, exportCommand]
