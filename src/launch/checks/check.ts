import type { Text } from '../../rules/rule.ts'
import type { Scalar } from '../../types.ts'
import type { Setting } from '../launch.ts'
import type { Knowledge, Run } from '../run.ts'

/** `error`: it cannot work, or cannot fit. `warning`: it runs out as soon as it is used, or the setting is lost. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note'

/** One thing that is wrong with a launch. */
export interface Judged {
  readonly severity: Severity
  /** As it is written in the file. */
  readonly flag: string
  readonly line: number
  readonly says: Text
  readonly change?: Text
}
export interface Check {
  readonly id: string
  readonly judge: (run: Run, knowledge: Knowledge) => readonly Judged[]
}

/** A setting's value where the file tells a number. */
export const numberOf = (run: Run, ...names: readonly string[]): number | undefined =>
  names.map(name => run.settings.get(name)?.value).find((value): value is number => typeof value === 'number')
export const isOn = (run: Run, name: string): boolean => run.settings.get(name)?.value === true
/** Whether a setting is surely left at its default. */
export const isLeftOut = (run: Run, ...names: readonly string[]): boolean => run.complete && names.every(name => !run.settings.has(name))

/** A default of the release, where it is one constant. */
export const defaultOf = ({ engine, backend, release }: Run, { flags }: Knowledge, name: string): Scalar | undefined =>
  engine === undefined ? undefined : flags.defaults(engine, release?.version, backend).find(([each]) => each === name)?.[1]

/** A setting with another value, as it stands in the file. */
export const written = ({ flag }: Pick<Setting, 'flag'>, value: Scalar): string =>
  flag.endsWith('=') ? `${flag}${value === true ? 'True' : value === false ? 'False' : value}` : value === true ? flag : `${flag} ${value}`

export const text = (en: string, zh: string): Text => ({ en, zh })
