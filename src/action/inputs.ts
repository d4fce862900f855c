import { Problem } from '../errors.ts'
import type { Language } from '../render/language.ts'

export const FAIL_ON = ['cause', 'snapshot', 'contributor', 'never'] as const

/** What the workflow gave under `with:`. */
export interface Inputs {
  /** Files, folders and globs; `snapshots` are what nvidia-smi said beside them, and may be missing. */
  readonly logs: readonly string[]
  readonly snapshots: readonly string[]
  readonly launchFiles: readonly string[]
  readonly failOn: (typeof FAIL_ON)[number]
  readonly language: Language
  /** Files to write the report to. */
  readonly reports: readonly string[]
  readonly token: string | undefined
}

/** Reads the inputs where the runner puts them. Throws Problem at a value that none of them can have. */
export const readInputs = (env: Readonly<Record<string, string | undefined>>): Inputs => {
  const given = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  const lines = (name: string): string[] =>
    given(name)
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(line => line !== '' && !line.startsWith('#'))
  const oneOf = <Value extends string>(name: string, values: readonly Value[], usual: Value): Value => {
    const value = given(name) || usual
    const found = values.find(each => each === value)
    if (found === undefined) throw new Problem(`${name}: ${value} is none of ${values.join(', ')}`, 'Mend it under `with:` in the workflow.')
    return found
  }
  const logs = lines('logs')
  if (logs.length === 0) throw new Problem('logs: no file, folder or glob was given', 'Give the logs of the failed step under `with:`, one a line.')
  return {
    logs,
    snapshots: lines('snapshots'),
    launchFiles: lines('launch-file'),
    failOn: oneOf('fail-on', FAIL_ON, 'never'),
    language: oneOf('lang', ['en', 'zh'], 'en'),
    reports: lines('report'),
    token: given('token') || undefined,
  }
}
