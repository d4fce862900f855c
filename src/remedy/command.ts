import { shellQuote } from './spell.ts'
import type { Spelled } from './spell.ts'

/** The user's own command with one change: the option's value replaced where it stands, else put behind the command. */
export const changeCommand = (command: string, program: string, spelled: Spelled, name: string): string | undefined => {
  if (spelled.env !== undefined && spelled.cli === undefined && spelled.modelArgs === undefined) return `${spelled.env} ${command}`
  if (program === 'lm-eval')
    return spelled.modelArgs === undefined
      ? spelled.cli === undefined
        ? undefined
        : changeOption(command, spelled.cli)
      : changeModelArgs(command, spelled.modelArgs)
  if (!['vllm', 'lmdeploy', 'sglang', 'docker'].includes(program) || spelled.cli === undefined) return undefined
  return changeOption(command, spelled.cli, name)
}

const changeOption = (command: string, cli: string, name?: string): string => {
  const [option = cli, ...value] = cli.split(' ')
  const text = value.join(' ')
  const names = [option, ...(name === 'tensor_parallel_size' ? ['-tp'] : [])]
  for (const each of names) {
    const found = new RegExp(`(^|\\s)${each.replaceAll('-', '\\-')}(=|\\s+)('[^']*'|"[^"]*"|[^\\s-]\\S*|-\\d\\S*)`).exec(command)
    if (found && text !== '') return command.slice(0, found.index) + `${found[1]}${each}${found[2]}${text}` + command.slice(found.index + found[0].length)
    if (new RegExp(`(^|\\s)${each.replaceAll('-', '\\-')}(\\s|$)`).test(command)) return command
  }
  return `${command.trimEnd()} ${cli}`
}

const changeModelArgs = (command: string, pair: string): string | undefined => {
  const found = /(--model_args|-a)(=|\s+)('[^']*'|"[^"]*"|\S+)/.exec(command)
  if (found === null) return undefined
  const quoted = /^['"]/.test(found[3] ?? '')
  const args = quoted ? (found[3] ?? '').slice(1, -1) : (found[3] ?? '')
  const [name = ''] = pair.split('=')
  const pattern = new RegExp(`(^|,)${name}=(?:\\{[^}]*\\}|\\[[^\\]]*\\]|[^,]*)`)
  const changed = pattern.test(args) ? args.replace(pattern, (_, before: string) => before + pair) : `${args},${pair}`
  return (
    command.slice(0, found.index) +
    `${found[1]}${found[2]}${quoted ? `${(found[3] ?? '')[0]}${changed}${(found[3] ?? '').at(-1)}` : shellQuote(changed)}` +
    command.slice(found.index + found[0].length)
  )
}
