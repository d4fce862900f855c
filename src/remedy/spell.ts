import { shellQuote } from '../encode/shell.ts'
import { yamlScalar } from '../encode/yaml.ts'
import type { Flag, Spelling } from '../rules/flags.ts'
import type { Scalar } from '../types.ts'

/** How a setting goes by in the release at hand; `inPairs`: its command line takes `image=1,video=0` for JSON. */
export type Spelled = Spelling & Pick<Flag, 'type'> & { readonly inPairs?: boolean }

/** A setting as one types it: on the command line, in Python, in lm-eval's model_args, in the environment, in a file of settings. */
export const spell = (names: Spelled, value: Scalar): Spelling => ({
  ...(names.cli === undefined ? {} : { cli: onCommandLine(names.cli, names, value) }),
  ...(names.python === undefined ? {} : { python: `${names.python}=${inPython(value, names.type)}` }),
  // A list has commas of its own, which end an argument of model_args.
  ...(names.modelArgs === undefined || names.type === 'sizes' ? {} : { modelArgs: `${names.modelArgs}=${inModelArgs(value)}` }),
  ...(names.env === undefined ? {} : { env: `${names.env}=${shellQuote(String(value))}` }),
  ...(names.config === undefined ? {} : { config: `${names.config}: ${yamlScalar(value)}` }),
})

const onCommandLine = (cli: string, { type, inPairs = false }: Spelled, value: Scalar): string => {
  if (typeof value === 'boolean') return value ? cli : cli.replace(/^--/, '--no-')
  if (type === 'sizes') return `${cli} ${[...String(value).matchAll(/\d+/g)].join(' ')}`
  return `${cli} ${shellQuote(inPairs ? pairsOf(String(value)) : String(value))}`
}
/** `{"image": 1, "video": 0}` as `image=1,video=0`. */
const pairsOf = (json: string): string => [...json.matchAll(/"(\w+)":\s*(\d+)/g)].map(([, name, count]) => `${name}=${count}`).join(',')
const inModelArgs = (value: Scalar): string => (typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value))
const inPython = (value: Scalar, type: Flag['type']): string => {
  if (typeof value !== 'string') return inModelArgs(value)
  return type === 'json' || type === 'sizes'
    ? value.replaceAll(/\b(?:true|false|null)\b/g, word => ({ true: 'True', false: 'False' })[word] ?? 'None')
    : `'${value.replaceAll(/['\\]/g, String.raw`\$&`)}'`
}
