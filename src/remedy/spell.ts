import { shellQuote } from '../encode/shell.ts'
import { yamlScalar } from '../encode/yaml.ts'
import type { Flag, Spelling } from '../rules/flags.ts'
import type { Scalar } from '../types.ts'

/** A setting as one types it: on the command line, in Python, in lm-eval's model_args, in the environment, in a file of settings. */
export const spell = (names: Spelling & Pick<Flag, 'type'>, value: Scalar): Spelling => ({
  ...(names.cli === undefined ? {} : { cli: onCommandLine(names.cli, value) }),
  ...(names.python === undefined ? {} : { python: `${names.python}=${inPython(value, names.type)}` }),
  ...(names.modelArgs === undefined ? {} : { modelArgs: `${names.modelArgs}=${inModelArgs(value)}` }),
  ...(names.env === undefined ? {} : { env: `${names.env}=${shellQuote(String(value))}` }),
  ...(names.config === undefined ? {} : { config: `${names.config}: ${yamlScalar(value)}` }),
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
