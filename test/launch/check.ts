import { checkLaunches } from '../../src/launch/index.ts'
import type { CheckOptions, CheckReport, LaunchFile } from '../../src/launch/index.ts'
import { ourRules } from '../../src/rules/ours.ts'

type Options = Omit<CheckOptions, 'rules'>

export const reportOf = async (files: LaunchFile | readonly LaunchFile[], options: Options = {}): Promise<CheckReport> =>
  checkLaunches([files].flat(), { rules: ourRules(), ...options })

/** `line check flag` of every finding in a file of this name. */
export const found = async (path: string, content: string, options: Options = {}): Promise<string[]> =>
  (await reportOf({ path, content }, options)).findings.map(({ at, check, flag }) => `${at.line} ${check} ${flag}`)

/** The same in a script of one command, without the line. */
export const judged = async (command: string, options: Options = {}): Promise<string[]> =>
  (await reportOf({ path: 'run.sh', content: command }, options)).findings.map(({ check, flag }) => `${check} ${flag}`)
