import type { Event } from '../types.ts'

/** A change of source lines: only those that differ. */
export interface CodeChange {
  readonly before: string
  readonly after: string
}

/** Where an engine takes its settings: its class, or for LMDeploy the class of the config inside of the call. */
const CLASSES: Readonly<Record<string, RegExp>> = {
  vllm: /\b(?:LLM|AsyncEngineArgs|EngineArgs)\(/,
  sglang: /\bEngine\(/,
  lmdeploy: /\b(?:TurbomindEngineConfig|PytorchEngineConfig)\(/,
}

/** The call that made the engine, as far as the log shows it: the last one that takes settings. */
export const callIn = (events: readonly Event[], engine: string): string | undefined => {
  const calls = events.flatMap(event => (event.kind === 'remark' && event.name === 'constructor-call' ? [String(event.values?.['text'] ?? '')] : []))
  return calls.findLast(text => CLASSES[engine]?.test(text)) ?? (engine === 'lmdeploy' ? calls.findLast(text => /\bpipeline\(/.test(text)) : undefined)
}

/**
 * The call with one argument changed: its value replaced where it stands, else put behind the others. Undefined where the
 * call hides its arguments (`**settings`) and this one may be among them.
 */
export const changeCall = (call: string, engine: string, argument: string, backend: string | undefined): string | undefined => {
  const found = CLASSES[engine]?.exec(call)
  // A config of the other engine, which this run did not use, does not take all of its settings.
  if (engine === 'lmdeploy' && found !== null && found !== undefined && found[0].startsWith('Turbomind') !== (backend !== 'pytorch')) return undefined
  if (found !== null && found !== undefined) return withArgument(call, found.index + found[0].length, argument)
  // LMDeploy's pipeline without a config: it gets one of the engine that ran.
  const pipeline = engine === 'lmdeploy' ? /\bpipeline\(/.exec(call) : null
  if (pipeline === null || backend === undefined || /\bbackend_config\s*=/.test(call)) return undefined
  const config = backend === 'pytorch' ? 'PytorchEngineConfig' : 'TurbomindEngineConfig'
  return withArgument(call, pipeline.index + pipeline[0].length, `backend_config=${config}(${argument})`)
}

interface Argument {
  readonly from: number
  readonly to: number
}

const withArgument = (call: string, start: number, argument: string): string | undefined => {
  const { all, end } = argumentsFrom(call, start)
  const name = argument.slice(0, argument.indexOf('='))
  const named = all.find(({ from, to }) => new RegExp(`^${name}\\s*=(?!=)`).test(call.slice(from, to)))
  if (named !== undefined) {
    const joint = /^\w+\s*=\s*/.exec(call.slice(named.from, named.to))?.[0] ?? `${name}=`
    return call.slice(0, named.from) + joint + argument.slice(name.length + 1) + call.slice(named.to)
  }
  if (all.some(({ from }) => call.startsWith('**', from))) return undefined
  const last = all.at(-1)
  if (last === undefined) return call.slice(0, start) + argument + call.slice(end)
  // Arguments that have lines of their own are followed by another line.
  const before = call.slice(0, last.from)
  const blank = before.slice(before.trimEnd().length)
  const gap = blank.includes('\n') ? blank.slice(blank.indexOf('\n')) : ' '
  return `${call.slice(0, last.to)},${gap}${argument}${call.slice(last.to)}`
}

/** The arguments of a call, by where they stand; strings, brackets and comments are passed over. */
const argumentsFrom = (call: string, start: number): { readonly all: readonly Argument[]; readonly end: number } => {
  const all: Argument[] = []
  let depth = 0
  let argument: Argument | undefined
  const take = (): void => {
    if (argument !== undefined) all.push(argument)
    argument = undefined
  }
  for (let at = start; at < call.length; at += 1) {
    const letter = call[at] ?? ''
    if (letter === '#') {
      at = endOfLine(call, at)
      continue
    }
    if (/\s/.test(letter)) continue
    if (depth === 0 && ')]}'.includes(letter)) {
      take()
      return { all, end: at }
    }
    if (depth === 0 && letter === ',') {
      take()
      continue
    }
    const from = argument?.from ?? at
    if (letter === '"' || letter === "'") at = endOfString(call, at)
    else if ('([{'.includes(letter)) depth += 1
    else if (')]}'.includes(letter)) depth -= 1
    argument = { from, to: at + 1 }
  }
  take()
  return { all, end: call.length }
}

const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

const endOfString = (text: string, at: number): number => {
  const quote = text[at]
  let end = at + 1
  while (end < text.length && text[end] !== quote) end += text[end] === '\\' ? 2 : 1
  return end
}

/** The lines that differ, of both; a call on one line is one line. */
export const differing = (before: string, after: string): CodeChange => {
  const [a, b] = [before.split('\n'), after.split('\n')]
  let [head, tail] = [0, 0]
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  return { before: a.slice(head, a.length - tail).join('\n'), after: b.slice(head, b.length - tail).join('\n') }
}
