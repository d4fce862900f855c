import type { Language } from '../render/language.ts'

/** What `oomdoctor run` was asked for. */
export interface RunAsked {
  readonly command: readonly string[]
  /** Seconds between two readings of nvidia-smi; 0: none. */
  readonly interval: number
  /** Where what the command printed is kept. */
  readonly log: string | undefined
  /** Where the report of a failure is written; its ending says in which format. */
  readonly report: string | undefined
  readonly rules: readonly string[]
  readonly modelConfig: string | undefined
  readonly language: Language
  readonly width: number | undefined
}

export const INTERVAL = 5
/** Options of ours that take the next word. */
const WITH_VALUE: ReadonlySet<string> = new Set(['--interval', '--log', '--report', '--rules', '--model-config', '--lang', '--width'])

/** Which words are ours and which are the command's: it begins behind `--`, or with the first word that is no option. */
export const splitCommand = (words: readonly string[]): { readonly own: readonly string[]; readonly command: readonly string[] } => {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === '--') return { own: words.slice(0, at), command: words.slice(at + 1) }
    if (!word.startsWith('-')) return { own: words.slice(0, at), command: words.slice(at) }
    if (WITH_VALUE.has(word)) at += 1
  }
  return { own: words, command: [] }
}

/**
 * `run [--name value]... [--] COMMAND` without the parser of arguments: a server should not wait for it. Undefined where
 * that parser has something to say: help, an unknown option, a value that is none. What it says is what the parser would.
 */
export const plainRun = (words: readonly string[], language: Language): RunAsked | undefined => {
  const { own, command } = splitCommand(words)
  if (command.length === 0) return undefined
  const given = new Map<string, string>()
  for (let at = 0; at < own.length; at += 1) {
    const [name = '', ...rest] = (own[at] ?? '').split('=')
    const value = rest.length > 0 ? rest.join('=') : own[(at += 1)]
    if (!WITH_VALUE.has(name) || given.has(name) || value === undefined || value === '' || value.startsWith('-')) return undefined
    given.set(name, value)
  }
  const interval = numberOf(given.get('--interval') ?? String(INTERVAL))
  const width = given.has('--width') ? numberOf(given.get('--width') ?? '') : undefined
  const asked = given.get('--lang')
  // Folders of rules may follow each other, and widths have a least: the parser knows.
  if (interval === undefined || given.has('--rules') || (given.has('--width') && (width === undefined || width < 20))) return undefined
  if (asked !== undefined && asked !== 'en' && asked !== 'zh') return undefined
  return {
    command,
    interval,
    log: given.get('--log'),
    report: given.get('--report'),
    rules: [],
    modelConfig: given.get('--model-config'),
    language: asked ?? language,
    width,
  }
}

const numberOf = (text: string): number | undefined => (/^\d{1,6}$/.test(text) ? Number(text) : undefined)
