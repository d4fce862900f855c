import type { EventBody, LogRecord } from '../../types.ts'
import { isCode } from '../source-code.ts'
import { says } from '../speaker.ts'

/**
 * How a shell or a launcher says that a process was killed. SIGKILL alone is no proof that memory was the reason: `docker
 * stop`, a time limit and a parent that cleans up send it too.
 */
const killed = (more: { reportedBy?: 'shell' | 'launcher' | 'container'; exitCode?: number; pid?: number; process?: string } = {}): EventBody => ({
  kind: 'killed',
  reportedBy: 'shell',
  forMemory: false,
  signal: 9,
  ...more,
})

/** 137 is 128+9 of a shell or container, -9 Python's, 247 the same as one byte; 135 and -7 are a bus error. */
const KILL: ReadonlySet<number> = new Set([137, -9, 247])
const BUS: ReadonlySet<number> = new Set([135, -7])

/** An exit code after `words`; an engine's own report of a dead worker is read with the engine. */
const exit =
  (reportedBy: 'shell' | 'launcher' | 'container') =>
  ({ code }: { readonly code: number }, record: LogRecord): EventBody | undefined => {
    if (record.by.engine !== undefined || /\bdied\b|is dead|srun: |Child process unexpectedly|Triggering SIGQUIT/.test(record.message) || isCode(record))
      return undefined
    if (BUS.has(code)) return { kind: 'remark', name: 'bus-error', values: { code } }
    return KILL.has(code) ? killed({ reportedBy, exitCode: code }) : undefined
  }

const ended = (code: number): EventBody =>
  code === 0
    ? { kind: 'ended', how: 'well', code }
    : code === 137 || code === -9
      ? killed({ exitCode: code })
      : { kind: 'ended', how: code === 130 || code === 143 ? 'stopped' : 'failed', code }

export const exits = [
  says('^Killed$', () => killed(), 'Killed'),
  says('^[{job:int}]((+|-|)) Killed {command:text}', ({ command }) => killed({ process: command }), [
    '[1]+  Killed                  python3 convert.py --save out',
    '[2]   Killed                  ./serve.sh',
  ]),
  says('line {line:int}: {pid:int} Killed', ({ pid }) => killed({ pid, exitCode: 137 }), [
    'bash: line 1:  2402 Killed                  python3 load.py',
    './eval_gsm8k.sh: line 11: 48211 Killed                  lm_eval --model hf --tasks gsm8k',
  ]),
  says('zsh: killed {command:text}', ({ command }) => killed({ process: command }), 'zsh: killed     python3 convert.py --save out'),
  says(
    '^[{job:int}]((  + | - | )){pid:int} killed {command:text}',
    ({ pid, command }) => killed({ pid, process: command }),
    '[1]  + 48211 killed     python3 convert.py --save out',
  ),
  // compose: `vllm-1 exited with code 137`
  says('exited with code {code:int}', exit('container'), 'vllm-1 exited with code 137'),
  says(
    'Exited ({code:int})',
    exit('container'),
    'f3a9c0d1e2b4   vllm/vllm-openai:v0.8.5   "python3 -m vllm.ent…"   5 minutes ago   Exited (137) 2 minutes ago             vllm',
  ),
  says('exit code[[:]] {code:int}', exit('shell'), [
    'command terminated with exit code 137',
    'Process finished with exit code 137 (interrupted by signal 9: SIGKILL)',
    'ERROR: process "/bin/sh -c python3 convert.py" did not complete successfully: exit code: 137',
  ]),
  says(
    'non-zero exit status {code:int}',
    exit('launcher'),
    "subprocess.CalledProcessError: Command '['python3', 'train.py']' returned non-zero exit status 137.",
  ),
  says('returned a non-zero code: {code:int}', exit('container'), "The command '/bin/sh -c python3 convert.py' returned a non-zero code: 137"),
  says('] Error 137', (_, { message }) => (message.includes('***') ? killed({ exitCode: 137 }) : undefined), 'make: *** [Makefile:12: serve] Error 137'),
  says('] Killed', (_, { message }) => (message.includes('***') ? killed({ exitCode: 137 }) : undefined), 'make: *** [serve] Killed'),
  says('^exit status {code:int}$', ({ code }) => ended(code), ['exit status 137', 'exit status 2']),
  says('^[exit status {code:int}]$', ({ code }) => ended(code), ['[exit status 1]', '[exit status 137]', '[exit status 0]']),
  says('signal: killed', (_, record) => (isCode(record) ? undefined : killed()), 'panic: run failed: signal: killed'),
  says('signal: 9, SIGKILL: kill', () => killed(), 'error: process did not exit successfully (signal: 9, SIGKILL: kill)'),
  // Other ends: none of them is a kill.
  says('Aborted (core dumped)', () => ({ kind: 'ended', how: 'failed', code: 134 }), [
    'Aborted (core dumped)',
    './serve.sh: line 3: 48211 Aborted                 (core dumped) lmdeploy serve api_server',
  ]),
  says(
    'Segmentation fault',
    (_, record) => (isCode(record) || record.message.includes('DataLoader') ? undefined : { kind: 'ended', how: 'failed', code: 139 }),
    'Segmentation fault (core dumped)',
  ),
  says('Illegal instruction (core dumped)', () => ({ kind: 'ended', how: 'failed', code: 132 }), 'Illegal instruction (core dumped)'),
  says('^Terminated$', () => ({ kind: 'ended', how: 'stopped', code: 143 }), 'Terminated'),
] as const

/** The same word of a shell in other languages, and glued to a progress bar that had no time to end its line. */
const LOCAL =
  /^(?:.*(?:行|line|Zeile|строка)\s*(?:\d+\s*)?[:：])?\s*(?:\[\d+\][+-]?\s+)?(?:(\d+)\s*)?(?:已杀死|已砍掉|強制終了|Getötet|Процесс убит|Убито)(?:\s|$)/
/** A bar ends a few characters before the word that is glued to it. */
const LONGEST_END = 200
const GLUED = /(?:\||\d(?:it\/s|s\/it)|\?it\/s|\]|%)[\]\s]*Killed\s*$/

const MAY = /已杀死|已砍掉|強制終了|Getötet|Процесс|Убито|Killed\s*$/

export const killedElsewhere = (record: LogRecord): readonly EventBody[] => {
  const { message } = record
  if (!MAY.test(message)) return []
  const local = LOCAL.exec(message)
  if (local) return [killed(local[1] === undefined ? {} : { pid: Number(local[1]) })]
  return GLUED.test(message.slice(-LONGEST_END)) && /%\|.*\||it\/s|s\/it/.test(message) ? [killed()] : []
}
