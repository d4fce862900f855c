import { shellQuote } from '../encode/shell.ts'
import type { Spelling } from '../rules/flags.ts'
import type { Scalar } from '../types.ts'

/** A word as it stands in a command, quotes and all. */
const WORD = `(?:'[^']*'|"(?:[^"\\\\]|\\\\.)*"|[^\\s'"])+`
/** The user's own command with one change: the option's value replaced where it or an alias of it stands, else put behind the command. */
export const changeCommand = (command: string, program: string, spelled: Spelling, aliases: readonly string[] = []): string | undefined => {
  if (spelled.env !== undefined && spelled.cli === undefined && spelled.modelArgs === undefined) return changeEnvironment(command, program, spelled.env)
  if (program === 'lm-eval' && spelled.modelArgs !== undefined) return changeModelArgs(command, spelled.modelArgs)
  if (!['lm-eval', 'vllm', 'lmdeploy', 'sglang', 'docker'].includes(program) || spelled.cli === undefined) return undefined
  return changeOption(command, spelled.cli, aliases)
}

const changeOption = (command: string, cli: string, aliases: readonly string[]): string => {
  const [option = cli, ...value] = cli.split(' ')
  if (value.length === 0) return switchOption(command, option)
  const names = [option, ...aliases].map(anyDash).join('|')
  // A list goes on as long as there are numbers.
  const more = value.length > 1 ? String.raw`(?:\s+\d+(?=\s|$))*` : ''
  return (
    replaceLast(
      command,
      new RegExp(`(^|\\s)(${names})(=|\\s+)(?!-\\D)${WORD}${more}`, 'g'),
      ([, before, each, joint]) => `${before}${each}${joint}${value.join(' ')}`,
    ) ?? `${command.trimEnd()} ${cli}`
  )
}

/** An option without a value: it stands there already, its opposite does, or neither. */
const switchOption = (command: string, option: string): string => {
  const stands = (each: string): RegExp => new RegExp(`(^|\\s)${anyDash(each)}(?=\\s|$)`, 'g')
  const opposite = option.startsWith('--no-') ? `--${option.slice('--no-'.length)}` : `--no-${option.slice('--'.length)}`
  if (stands(option).test(command)) return command
  return replaceLast(command, stands(opposite), ([, before]) => `${before}${option}`) ?? `${command.trimEnd()} ${option}`
}

/** Python's command lines take `--max-num-seqs` and many take `--max_num_seqs`. */
const anyDash = (option: string): string => (option.startsWith('--') ? `--${option.slice(2).split(/[-_]/).join('[-_]')}` : option)

/** Of an option that is given twice the last one counts. */
const replaceLast = (command: string, pattern: RegExp, by: (found: RegExpExecArray) => string): string | undefined => {
  const found = [...command.matchAll(pattern)].at(-1)
  return found === undefined ? undefined : command.slice(0, found.index) + by(found) + command.slice(found.index + found[0].length)
}

const changeModelArgs = (command: string, pair: string): string | undefined =>
  replaceLast(command, new RegExp(`(^|\\s)(--model_args|-a)(=|\\s+)(${WORD})`, 'g'), ([, before, option, joint, word = '']) => {
    const quote = /^'[^']*'$|^"(?:[^"\\]|\\.)*"$/.test(word) ? (word[0] as string) : ''
    return `${before}${option}${joint}${quote === '' ? withPair(word, pair, shellQuote) : quote + withPair(word.slice(1, -1), pair, within(quote)) + quote}`
  })

/** `a=1,b=2` or JSON with one pair changed; what is put in is quoted for where it stands. */
const withPair = (args: string, pair: string, quoted: (text: string) => string): string => {
  const [name = ''] = pair.split('=')
  if (args.startsWith('{')) return withEntry(args, name, pair.slice(name.length + 1), quoted)
  const pattern = new RegExp(`(^|,\\s*)${name}=(?:\\{[^}]*\\}|\\[[^\\]]*\\]|[^,]*)`)
  return pattern.test(args) ? args.replace(pattern, (_, before: string) => before + quoted(pair)) : `${args},${quoted(pair)}`
}

const withEntry = (json: string, name: string, value: string, quoted: (text: string) => string): string => {
  try {
    const entries = JSON.parse(json.replaceAll('\\"', '"')) as Record<string, unknown>
    return quoted(JSON.stringify({ ...entries, [name]: entryOf(value) }))
  } catch {
    return json
  }
}
const entryOf = (text: string): Scalar => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text === 'True' ? true : text === 'False' ? false : text)

const within = (quote: string): ((text: string) => string) =>
  quote === '"' ? text => text.replaceAll(/["\\$`]/g, String.raw`\$&`) : text => text.replaceAll("'", String.raw`'\''`)

/** A variable is set before a command; a container gets it from docker. */
const changeEnvironment = (command: string, program: string, assignment: string): string => {
  const [name = ''] = assignment.split('=')
  const changed = replaceLast(command, new RegExp(`(^|\\s|--env=)${name}=(?:${WORD})?`, 'g'), ([, before]) => before + assignment)
  if (changed !== undefined) return changed
  return program === 'docker' ? command.replace(/^(.*?\b(?:docker|podman) run)\b/, (_, run: string) => `${run} -e ${assignment}`) : `${assignment} ${command}`
}
