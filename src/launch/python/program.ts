import { readModelArgs } from '../../events/command/options.ts'
import type { Scalar } from '../../types.ts'
import type { Call, Launch, Setting, Variable, Word } from '../launch.ts'
import { backendOf } from '../../events/command/programs.ts'
import type { Around } from '../shell/command.ts'
import { pythonTokens } from './tokens.ts'
import type { PythonToken } from './tokens.ts'
import { argumentsAt, expressionOf } from './values.ts'
import type { Argument, Arguments, Expression, Names } from './values.ts'

/** Which calls start something, by the package that must be imported for it to be this one. */
const CALLEES: Readonly<
  Record<string, { readonly from: string; readonly read: (args: Arguments, names: Names) => Omit<Call, 'callee'> & { readonly open: boolean } }>
> = {
  LLM: { from: 'vllm', read: args => engineCall('vllm', 'model', args) },
  EngineArgs: { from: 'vllm', read: args => engineCall('vllm', 'model', args) },
  AsyncEngineArgs: { from: 'vllm', read: args => engineCall('vllm', 'model', args) },
  Engine: { from: 'sglang', read: args => engineCall('sglang', 'model_path', args) },
  pipeline: { from: 'lmdeploy', read: args => lmdeploy(args) },
  HFLM: { from: 'lm_eval', read: args => ({ ...engineCall('transformers', 'pretrained', args), harness: 'lm-eval' }) },
  VLLM: { from: 'lm_eval', read: args => ({ ...engineCall('vllm', 'pretrained', args), harness: 'lm-eval' }) },
  simple_evaluate: { from: 'lm_eval', read: args => evaluation(args) },
}

/** Python's calls that build an engine, with the settings that the text tells. Never throws. */
export const readPython = (source: string, firstLine = 1, around: Around = {}): readonly Launch[] => {
  const packages = new Set([...source.matchAll(/^[ \t]*(?:from|import)\s+(vllm|sglang|lmdeploy|lm_eval)\b/gm)].map(found => found[1] ?? ''))
  if (packages.size === 0) return []
  const tokens = pythonTokens(source, firstLine)
  const names = namesIn(tokens)
  const env = [...(around.env ?? []), ...environmentIn(tokens)]
  const others = new Set(
    [...source.matchAll(/^[ \t]*from\s+(\w[\w.]*)\s+import\s+([^\n#]+)/gm)].flatMap(([, module = '', what = '']) =>
      CALLED.flatMap(name => (new RegExp(`\\b${name}\\b`).test(what) && !module.startsWith(CALLEES[name]?.from ?? '') ? [name] : [])),
    ),
  )
  return tokens.flatMap((token, at) => {
    const callee = token.kind === 'name' ? token.text.slice(token.text.lastIndexOf('.') + 1) : ''
    const found = Object.hasOwn(CALLEES, callee) ? CALLEES[callee] : undefined
    const before = tokens[at - 1]
    if (found === undefined || !isBracket(tokens[at + 1]) || (before?.kind === 'name' && /^(?:def|class)$/.test(before.text))) return []
    const owner = token.text.slice(0, -callee.length - 1)
    if (
      !packages.has(found.from) ||
      (owner === '' ? others.has(callee) : !/^(?:vllm|sgl(?:ang)?|lmdeploy|lm_eval)\b/.test(owner) && !/^evaluator$/.test(owner))
    )
      return []
    const { open, ...call } = found.read(argumentsAt(tokens, at + 1, names), names)
    return [
      {
        line: token.line,
        words: [],
        call: { callee: token.text, ...call },
        env,
        open,
        ...(around.image ? { image: around.image } : {}),
        ...(around.cards ? { cards: around.cards } : {}),
      },
    ]
  })
}
const CALLED = Object.keys(CALLEES)

const isBracket = (token: PythonToken | undefined): boolean => token?.kind === 'operator' && token.text === '('

/** Names that are given one value in the whole file, at the margin or in a function. */
const namesIn = (tokens: readonly PythonToken[]): Names => {
  const names = new Map<string, Expression>()
  const starts = tokens.flatMap((token, at) => (at === 0 || tokens[at - 1]?.kind === 'newline' ? [at] : []))
  let depth = 0
  const depths = tokens.map(({ kind, text }) => {
    if (kind === 'operator' && '([{'.includes(text)) depth += 1
    if (kind === 'operator' && ')]}'.includes(text)) depth -= 1
    return depth
  })
  for (const at of starts) {
    const [name, equals] = [tokens[at], tokens[at + 1]]
    if (name?.kind !== 'name' || equals?.text !== '=' || equals.kind !== 'operator' || tokens[at + 2]?.text === '=' || (depths[at] ?? 0) > 0) continue
    let end = at + 2
    while (end < tokens.length && !(tokens[end]?.kind === 'newline' && (depths[end] ?? 0) === (depths[at] ?? 0))) end += 1
    const value = expressionOf(tokens.slice(at + 2, end), names)
    names.set(name.text, names.has(name.text) ? { kind: 'unknown', line: name.line } : value)
  }
  // What is changed otherwise (`+=`, a loop, a parameter) is not told by its first value.
  for (const [at, { kind, text }] of tokens.entries()) {
    const next = tokens[at + 1]
    const changed =
      (kind === 'name' && next?.kind === 'operator' && '+-*/['.includes(next.text) && (tokens[at + 2]?.text === '=' || next.text === '[')) ||
      (kind === 'name' && tokens[at - 1]?.text === 'for' && tokens[at - 1]?.kind === 'name') ||
      (kind === 'name' && next?.text === ':' && names.has(text))
    if (changed && names.has(text)) names.set(text, { kind: 'unknown', line: tokens[at]?.line ?? 1 })
  }
  return names
}

/** `os.environ["NAME"] = "value"`. */
const environmentIn = (tokens: readonly PythonToken[]): Variable[] =>
  tokens.flatMap((token, at) => {
    const [bracket, name, close, equals, value] = tokens.slice(at + 1, at + 6)
    return token.text === 'os.environ' &&
      bracket?.text === '[' &&
      name?.kind === 'string' &&
      close?.text === ']' &&
      equals?.text === '=' &&
      value?.kind === 'string' &&
      !value.formatted
      ? [{ name: name.text, value: { text: value.text, line: token.line } }]
      : []
  })

const settingOf = ({ name, value, line }: Argument): Setting[] =>
  value.kind === 'scalar' && value.value === null
    ? []
    : [{ name, value: value.kind === 'scalar' ? (value.value as Scalar) : undefined, flag: `${name}=`, line }]

const textOf = (value: Expression | undefined): Word | undefined =>
  value?.kind === 'scalar' && typeof value.value === 'string' ? { text: value.value, line: value.line } : undefined

const engineCall = (
  engine: 'vllm' | 'sglang' | 'transformers',
  modelName: string,
  { positional, named, open }: Arguments,
): Omit<Call, 'callee'> & { open: boolean } => ({
  engine,
  harness: undefined,
  backend: undefined,
  model: textOf(named.find(({ name }) => name === modelName)?.value ?? positional[0]),
  settings: named.filter(({ name }) => name !== modelName).flatMap(settingOf),
  open,
})

/** LMDeploy's settings stand in a configuration that is handed over; the engine is the one whose configuration it is. */
const lmdeploy = ({ positional, named, open }: Arguments): Omit<Call, 'callee'> & { open: boolean } => {
  const config = named.find(({ name }) => name === 'backend_config')?.value
  const call = config?.kind === 'call' ? config : undefined
  return {
    engine: 'lmdeploy',
    harness: undefined,
    backend:
      call === undefined
        ? undefined
        : call.callee.endsWith('PytorchEngineConfig')
          ? 'pytorch'
          : call.callee.endsWith('TurbomindEngineConfig')
            ? 'turbomind'
            : undefined,
    model: textOf(named.find(({ name }) => name === 'model_path')?.value ?? positional[0]),
    settings: call?.args.named.flatMap(settingOf) ?? [],
    open: open || call?.args.open === true || (config !== undefined && call === undefined),
  }
}

const evaluation = ({ named, open }: Arguments): Omit<Call, 'callee'> & { open: boolean } => {
  const model = textOf(named.find(({ name }) => name === 'model')?.value)
  const args = named.find(({ name }) => name === 'model_args')
  const scope = model === undefined ? undefined : backendOf(model.text)
  const text = textOf(args?.value)
  const own = args?.value.kind === 'dictionary' ? args.value : undefined
  const settings =
    text === undefined
      ? (own?.entries.flatMap(settingOf) ?? [])
      : readModelArgs(text.text).map(({ name, value }) => ({ name, value, flag: `${name}=`, line: text.line }))
  const pretrained = settings.find(({ name }) => name === 'pretrained')
  return {
    engine: scope === 'vllm' || scope === 'sglang' || scope === 'transformers' ? scope : undefined,
    harness: 'lm-eval',
    backend: undefined,
    model: typeof pretrained?.value === 'string' ? { text: pretrained.value, line: pretrained.line } : undefined,
    settings: [...settings.filter(({ name }) => name !== 'pretrained'), ...named.filter(({ name }) => name === 'batch_size').flatMap(settingOf)],
    open: open || own?.open === true || (args !== undefined && text === undefined && own === undefined),
  }
}
