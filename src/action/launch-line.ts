import type { Place } from '../render/github.ts'
import type { Scalar } from '../types.ts'

/** A launch script or a workflow file: what sets the guilty setting is looked for in it, line by line, whatever its language. */
export interface LaunchText {
  /** From the root of the checkout. */
  readonly file: string
  readonly content: string
}
/** A setting, by all names that it goes by, and the value that the run had. */
export interface Guilty {
  readonly names: readonly string[]
  readonly value: Scalar | null
}

/**
 * The line that gives a setting the value that the run had; else the one line that gives it a value which the file does not
 * tell (`$UTIL`). Undefined where the only lines are another start's, with another value.
 */
export const settingLine = (files: readonly LaunchText[], guilty: readonly Guilty[]): Place | undefined => {
  const found = files.flatMap(text => guilty.flatMap(each => given(text, each)))
  const open = found.filter(({ fits }) => fits === 'open')
  return found.find(({ fits }) => fits === 'equal')?.at ?? (open.length === 1 ? open[0]?.at : undefined)
}

/** The one line that starts a program; undefined where several do. */
export const startLine = (files: readonly LaunchText[], program: string): Place | undefined => {
  const pattern = STARTS[program]
  if (pattern === undefined) return undefined
  const found = files.flatMap(({ file, content }) => linesOf(content).flatMap((text, index) => (pattern.test(text) ? [{ file, line: index + 1 }] : [])))
  return found.length === 1 ? found[0] : undefined
}
const STARTS: Readonly<Record<string, RegExp>> = {
  'lm-eval': /(?:^|[\s"'`;&|(/])lm[_-]eval(?:\s+(?:run\b|--?\w|\\$)|\s*$)|\bsimple_evaluate\(/,
  vllm: /\bvllm\s+(?:serve|bench|run-batch)\b|\bvllm\.entrypoints\.|\b(?:Async)?(?:LLM|EngineArgs)\(/,
  sglang: /\bsglang\.launch_server\b|\bsglang\s+serve\b/,
  lmdeploy: /\blmdeploy\s+(?:serve|chat)\b|\b(?:Turbomind|Pytorch)EngineConfig\(/,
}

/** Options with their dashes, arguments, keys and variables without. */
const WORD = /(?<![\w./$-])-{0,2}[A-Za-z_][\w-]*/g
/** What may stand behind a name that is given a value there. */
const BEHIND_OPTION = /^(?:["']?\s*(?:[=,\]\\]|$)|["']?\s)/
const BEHIND_NAME = /^["']?\s*[=:](?!=)/
const VALUE = /^["']?[\s=:,]*["']?([^\s,"'`)\]}]+)/

const given = ({ file, content }: LaunchText, { names, value }: Guilty): { readonly at: Place; readonly fits: 'equal' | 'open' }[] => {
  const known = new Set(names.map(plain))
  return linesOf(content).flatMap((text, index) =>
    [...text.matchAll(WORD)].flatMap(({ 0: word, index: from }) => {
      const rest = text.slice(from + word.length)
      if (!known.has(plain(word)) || !(word.startsWith('-') ? BEHIND_OPTION : BEHIND_NAME).test(rest)) return []
      const fits = fit(VALUE.exec(rest)?.[1], value)
      return fits === 'other' ? [] : [{ at: { file, line: index + 1 }, fits }]
    }),
  )
}

const fit = (written: string | undefined, value: Scalar | null): 'equal' | 'open' | 'other' => {
  // A switch has no value of its own; the next word belongs to another option.
  if (typeof value === 'boolean') return written === undefined || written.startsWith('-') || /^(?:true|1|false|0|\\)$/i.test(written) ? 'equal' : 'open'
  if (written === undefined || written === '\\' || /[${]/.test(written)) return 'open'
  if (value === null) return 'other'
  return written === String(value) || (typeof value === 'number' && Number(written.replaceAll('_', '')) === value) ? 'equal' : 'other'
}

/** `--gpu-memory-utilization`, `gpu_memory_utilization` and `--no-…` are one name. */
const plain = (name: string): string => name.replace(/^-+(?:no-(?=\w))?/, '').replaceAll('_', '-')

/** Lines without their comments. */
const linesOf = (content: string): string[] => content.split(/\r?\n/).map(line => line.slice(0, COMMENT.exec(line)?.index))
const COMMENT = /(?:^|\s)#/
