import { imageAt } from '../events/command/programs.ts'
import type { ReadEngine } from './load.ts'

/** The options of a command that starts an engine or lm-eval, as they were written. */
export interface Options {
  readonly engine: ReadEngine
  /** Where the engine's table lists what this command takes. */
  readonly scope: string
  readonly options: readonly string[]
}

/** Words that a program's command begins with, and where its options are listed. Other commands of the same programs take other options. */
const COMMANDS: readonly (readonly [RegExp, ReadEngine, (found: string) => string])[] = [
  [/^(?:\S*\/)?vllm serve(?= |$)/, 'vllm', () => 'cli'],
  [/^(?:\S*\/)?python[\d.]* -m vllm\.entrypoints\.openai\.api_server(?= |$)/, 'vllm', () => 'cli'],
  [
    /^(?:\S*\/)?lmdeploy (serve api_server|serve gradio|chat turbomind|chat torch|chat|convert|lite auto_awq|lite auto_gptq)(?= |$)/,
    'lmdeploy',
    found => found,
  ],
  [/^(?:\S*\/)?sglang serve(?= |$)/, 'sglang', () => 'cli'],
  [/^(?:\S*\/)?python[\d.]* -m sglang\.launch_server(?= |$)/, 'sglang', () => 'cli'],
  [/^(?:\S*\/)?lm[_-]eval(?: run)?(?= |$)(?! (?:ls|validate)(?: |$))/, 'lm-eval', () => 'cli'],
  [/^(?:\S*\/)?python[\d.]* -m lm_eval(?: run)?(?= |$)/, 'lm-eval', () => 'cli'],
]
const BEFORE = 8

export const optionsOf = (argv: readonly string[]): Options | undefined => {
  const image = ['docker', 'podman'].includes(argv[0] ?? '') ? imageAt(argv.slice(2)) + 2 : -1
  const words = image < 2 ? argv : argv.slice(image + 1)
  // vLLM's image starts its server, whatever stands behind the image.
  if (image >= 2 && /vllm-openai/.test(argv[image] ?? '') && words[0]?.startsWith('-') === true) return { engine: 'vllm', scope: 'cli', options: named(words) }
  for (let at = 0; at < Math.min(words.length, BEFORE); at += 1) {
    const rest = words.slice(at)
    for (const [pattern, engine, scope] of COMMANDS) {
      const found = pattern.exec(rest.slice(0, 3).join(' '))
      if (found) return { engine, scope: scope(found[1] ?? ''), options: named(rest.slice(found[0].split(' ').length)) }
    }
  }
  return undefined
}

/** Long options without their values; what follows a lone `--` is none. */
const named = (words: readonly string[]): string[] => {
  const end = words.indexOf('--')
  return [...new Set(words.slice(0, end < 0 ? words.length : end).flatMap(word => /^--[A-Za-z][\w.-]*/.exec(word)?.[0] ?? []))]
}
