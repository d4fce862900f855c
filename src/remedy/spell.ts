import type { Flag } from '../rules/flags.ts'
import type { Scalar } from '../types.ts'

export interface Spelled {
  readonly cli?: string
  readonly python?: string
  readonly modelArgs?: string
  readonly env?: string
}

/** A setting as one types it: on the command line, in Python, in lm-eval's model_args, in the environment. */
export const spell = (flag: Flag, value: Scalar): Spelled => ({
  ...(flag.cli === undefined ? {} : { cli: onCommandLine(flag.cli, value) }),
  ...(flag.python === undefined ? {} : { python: `${flag.python}=${inPython(value, flag.type)}` }),
  ...(flag.modelArgs === undefined ? {} : { modelArgs: `${flag.modelArgs}=${inModelArgs(value)}` }),
  ...(flag.env === undefined ? {} : { env: `${flag.env}=${shellQuote(String(value))}` }),
})

const onCommandLine = (cli: string, value: Scalar): string =>
  value === true ? cli : value === false ? cli.replace(/^--/, '--no-') : `${cli} ${shellQuote(String(value))}`
const inModelArgs = (value: Scalar): string => (typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value))
const inPython = (value: Scalar, type: Flag['type']): string => {
  if (typeof value !== 'string') return inModelArgs(value)
  return type === 'json'
    ? value.replaceAll(/\b(?:true|false|null)\b/g, word => ({ true: 'True', false: 'False' })[word] ?? 'None')
    : `'${value.replaceAll(/['\\]/g, String.raw`\$&`)}'`
}

/** A word that a shell takes as it is, quoted only where it must be. */
export const shellQuote = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`)
