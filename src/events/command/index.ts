import type { Stage } from '../../stage.ts'
import type { EventBody, LogRecord } from '../../types.ts'
import type { Parser, Utterance, Wake } from '../parser.ts'
import { KNOWN_OPTIONS, looseSettings, looseStart } from './loose-options.ts'
import { environment, readCommand } from './programs.ts'
import { commandsIn, shellWords } from './shell-words.ts'

/** A shell's prompt before a command: `$ `, `+ ` (set -x), `(env) me@host:~/x$ `, `[root@box ~]# `, a cell's `!`. */
const PROMPT = /^\s*(?:(?:\([\w.-]+\)\s*)?(?:\[[\w.-]+@[\w.-]+[: ][^\]]{0,80}\][$#]\s*|(?:[\w.-]+@[\w.-]+[:\s][^$#]{0,80})?[$#%❯➜]\s+)|\+{1,3}\s+|!\s*)/
/** A command that was pasted without a prompt is believed only where it starts like one of these. */
const BARE =
  /^\s*(?:[A-Z][A-Z0-9_]*=\S+\s+)*(?:(?:nohup|sudo|time|exec|env)\s+)*(?:vllm serve|lmdeploy (?:serve|chat|convert|lite)|lm[_-]eval (?:-|run|\\)|torchrun (?:-|\\)|accelerate launch|sglang serve|(?:\/\S{1,200}\/)?python[\d.]* (?:-m (?:vllm|lmdeploy|lm_eval|sglang|torch\.distributed)|main\.py (?:--model|\\))|(?:docker|podman) run) ?/
/** Labels before a command in reports: `Command: vllm serve …`. */
/** A shell's line on a process that ended by a signal names the command: `run.sh: line 4: 40112 Aborted (core dumped) lmdeploy …`. */
const ENDED =
  /^(?:\S+: line \d+:\s*|\[\d+\][\s+-]*)(?:\d+\s*)?(?:Killed|Aborted|Terminated|IOT instruction|Segmentation fault|Bus error|killed)(?:\s*\(core dumped\))?\s+(?=\S)/
const LABEL = /^\s*(?:\*\*)?(?:Command|Launch(?: command)?|cmd|命令|启动命令)(?:\*\*)?\s*[:：]\s*`?/i
const EXPORT = /^\s*(?:[$#+]\s*)?export\s+([A-Z][A-Z0-9_]*=.*)$/
const MOST_LINES = 60

/** Programs that readCommand knows, as they stand in a command line; the lines before may begin it. */
const WAKES: readonly Wake[] = [
  {
    words: [
      ...['serve', 'chat', 'complete', 'bench', 'run-batch', '\\'].map(verb => `vllm ${verb}`),
      ...['serve', 'chat', 'convert', 'lite', 'check_env', '\\'].map(verb => `lmdeploy ${verb}`),
      'sglang serve',
      'sglang \\',
      'torchrun',
      'deepspeed',
      'accelerate launch',
      'accelerate \\',
      ...['docker', 'podman'].flatMap(program => [`${program} run`, `${program} \\`]),
    ],
    before: true,
  },
  { words: ['lm_eval', 'lm-eval'], check: /lm[_-]eval["')]?(?:\s|$|\\)/, before: true },
  { words: ['python'], check: /python[\d.]*["']?(?:\s|\\)/, before: true },
  { words: KNOWN_OPTIONS.map(name => `--${name}`), check: /^\s*--[a-z].*\n?$/, before: /^\s*--[a-z].*\\\s*$/ },
  { words: ['export'], check: /export\s+[A-Z][A-Z0-9_]*=/ },
]

/** Command lines in a log, over several lines where a backslash says so. */
export const commands: Parser = {
  name: 'command',
  wakes: WAKES,
  make: () => {
    let open: { text: string; record: LogRecord; lines: number } | undefined
    const close = (): Utterance[] => {
      if (open === undefined) return []
      const { text, record } = open
      open = undefined
      return launchOf(text).map(body => ({ body, record }))
    }
    return {
      read: record => {
        const { message } = record
        if (record.own) return close()
        if (open !== undefined) {
          open.text = `${open.text.trimEnd()} ${continued(message).text.trim()}`
          open.lines += 1
          return continued(message).more && open.lines < MOST_LINES ? [] : close()
        }
        const exported = EXPORT.exec(message)
        if (exported)
          return shellWords(exported[1] ?? '')
            .flatMap(environment)
            .map(body => ({ body, record }))
        const command = commandIn(message) ?? (looseStart(message) === undefined ? undefined : message)
        if (command === undefined) return []
        open = { text: continued(command).text, record, lines: 0 }
        return continued(command).more ? [] : close()
      },
      end: close,
      resting: () => open === undefined,
    } satisfies Stage<LogRecord, Utterance>
  },
}

const continued = (line: string): { text: string; more: boolean } => {
  const explained = line.search(EXPLAINED)
  const command = (explained < 0 ? line : line.slice(0, explained + 1)).trimEnd()
  return command.endsWith('\\') ? { text: command.slice(0, -1), more: true } : { text: line, more: false }
}
/** Who pastes a command explains its options behind the backslash, where no shell would take it. */
const EXPLAINED = /\\\s{1,20}#/

const commandIn = (message: string): string | undefined => {
  if (BARE.test(message)) return message.trim()
  const ended = ENDED.exec(message)
  if (ended) return message.slice(ended[0].length)
  const label = LABEL.exec(message)
  if (label) return message.slice(label[0].length).replace(/`\s*$/, '')
  const prompt = PROMPT.exec(message)
  return prompt ? message.slice(prompt[0].length) : undefined
}

/** A launch, its settings, and the mark of a new start; nothing for a command of no interest here. */
const launchOf = (command: string): readonly EventBody[] => {
  if (/^\s*--/.test(command)) return looseSettings(command)
  for (const part of commandsIn(command).toReversed()) {
    const argv = shellWords(part)
    const read = readCommand(argv)
    if (read === undefined) continue
    return [{ kind: 'start', mark: 'command' }, { kind: 'launch', command: part, program: read.program, argv }, ...read.events]
  }
  return []
}
