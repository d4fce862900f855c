// man/oomdoctor.1: the manual page, from what the commands declare.
import { VERSION } from '../src/version.ts'
import { commands } from './commands.ts'
import type { Command, Word } from './commands.ts'

export const manPage = (): string => {
  const all = commands('en')
  return `${[
    '.\\" Made by npm run generate from src/commands: edit those, not this page.',
    `.TH OOMDOCTOR 1 "" "oomdoctor ${VERSION}" "User Commands"`,
    '.SH NAME',
    'oomdoctor \\- says why GPU memory ran out, and what to change',
    '.SH SYNOPSIS',
    ...all.flatMap(command => ['.P', bold(`oomdoctor ${synopsis(command)}`)]),
    '.SH DESCRIPTION',
    text(
      'Reads what vLLM, SGLang, LMDeploy, lm-evaluation-harness, PyTorch, the kernel and nvidia-smi printed, and says why memory ran out: the causes in order, the lines that prove each, and the change that mends it. Nothing is sent anywhere.',
    ),
    '.SH COMMANDS',
    ...all.flatMap(commandSection),
    '.SH EXIT STATUS',
    ...EXITS.flatMap(([code, says]) => ['.TP', bold(code), text(says)]),
    '.P',
    text(
      'Where several apply: 2, then 1, then 3. run ends as its command did. watch ends with 0 when it is stopped, with 1 after a failure and 130 before one under --once.',
    ),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([name, says]) => ['.TP', bold(name), text(says)]),
    '.SH FILES',
    '.TP',
    bold('.oomdoctor/rules'),
    text('Rules of your own, read by every run in this folder.'),
    '.SH EXAMPLES',
    ...all.flatMap(({ examples }) => examples.flatMap(([command, says]) => ['.TP', bold(command), text(says)])),
  ].join('\n')}\n`
}

const EXITS = [
  ['0', 'no finding at or above --fail-on; also where memory failed and no cause was found'],
  ['1', 'a finding at or above --fail-on'],
  ['2', 'wrong use, an input that cannot be read, or a rule file with a mistake'],
  ['3', 'finished, but the middle of a very long line was left out'],
] as const
const ENVIRONMENT = [
  ['LC_ALL, LC_MESSAGES, LANG', 'Chinese where the locale is; --lang overrides it.'],
  ['NO_COLOR, FORCE_COLOR', 'No colours, or colours where stdout is no terminal.'],
] as const

const synopsis = ({ usage }: Command): string => (usage === 'run' ? 'run [options] -- command ...' : usage)

const commandSection = (command: Command): string[] => [
  `.SS ${escaped(synopsis(command))}`,
  text(sentence(command.describe)),
  ...[
    ...command.positionals.map(each => entry(each.name, each)),
    ...command.options.map(each => entry(`--${each.name}${each.takes ? ` ${valueOf(each)}` : ''}`, each)),
  ].flat(),
]

const entry = (name: string, each: Word): string[] => ['.TP', bold(name), text(sentence(each.describe) + usual(each))]
const valueOf = ({ name, choices }: Word): string => (choices.length > 0 ? choices.join('|') : (VALUES[name] ?? 'VALUE'))
const VALUES: Readonly<Record<string, string>> = {
  interval: 'SECONDS',
  log: 'FILE',
  report: 'FILE',
  out: 'FILE',
  rules: 'DIR',
  dir: 'DIR',
  fixtures: 'DIR',
  'model-config': 'PATH',
  width: 'COLUMNS',
  why: 'RULE',
  version: 'RELEASE',
}
const usual = ({ default: value }: Word): string => (value === undefined || value === false ? '' : ` Default: ${String(value)}.`)
const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`

/** Hyphens that are typed, backslashes, and dots or quotes that would begin a request. */
const escaped = (words: string): string =>
  words.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll("'", '\\(aq').replaceAll('`', '\\(ga').replaceAll('^', '\\(ha').replaceAll('~', '\\(ti')
const text = (words: string): string => escaped(words).replace(/^[.]/, '\\&.')
const bold = (words: string): string => `\\fB${escaped(words)}\\fR`
