import { byFirstCharacter } from '../first-character.ts'
import type { Engine, Harness, Level } from '../types.ts'

/** The head of a log line: level, time and place, as one logger prints them. */
export interface Head {
  readonly message: string
  readonly level?: Level
  readonly time?: string
  readonly place?: string
  readonly engine?: Engine
  readonly harness?: Harness
  readonly role?: string
  readonly rank?: number
  readonly shard?: number
  readonly pid?: number
  readonly host?: string
}

interface Shape {
  /** The characters such a line can start with. */
  readonly starts: RegExp
  readonly pattern: RegExp
  readonly read: (found: Readonly<Record<string, string | undefined>>) => Omit<Head, 'message' | 'level' | 'time' | 'place'>
}

const shape = (starts: RegExp, pattern: RegExp, read: Shape['read'] = () => ({})): Shape => ({ starts, pattern, read })

/** One row a logger. Groups: level, time, place, message. */
const SHAPES: readonly Shape[] = [
  // vLLM up to 0.7.3 `worker.py:241]`, from 0.8.0 `[worker.py:241]`; SGLang and others that copied it are told by their sentences
  shape(
    /[A-Z]/,
    /^(?<level>DEBUG|INFO|WARNING|ERROR|CRITICAL) (?<time>\d\d-\d\d \d\d:\d\d:\d\d) (?:\[(?<place>[^\]\s]+:\d+)\]|(?<place2>[\w./-]+\.py:\d+)\])\s?(?<message>.*)$/s,
    () => ({ engine: 'vllm' }),
  ),
  // TurboMind up to 0.12.3, and with stamp and place from 0.13.0
  shape(
    /[\s[]/,
    /^\s*\[TM\]\[(?<level>TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\](?:\[(?<time>\d{4}\.\d\d:\d\d:\d\d\.\d+)\])?(?:\[(?<place>[\w./-]+:\d+)\])?\s*(?<message>.*)$/s,
    () => ({ engine: 'lmdeploy' }),
  ),
  shape(
    /\d/,
    /^(?<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}|\d\d\/\d\d \d\d:\d\d:\d\d) - (?<name>lmdeploy|turbomind) - (?<level>DEBUG|INFO|REQUEST|WARNING|ERROR|CRITICAL) - (?:\[pid=(?<pid>\d+) ppid=\d+\] - )?(?:(?<place>\w+\.py:\d+) - )?(?<message>.*)$/s,
    // LMDEPLOY_LOG_PID=1 (0.13.0+) names the process
    found => ({ engine: 'lmdeploy', ...(found['pid'] === undefined ? {} : { pid: Number(found['pid']) }) }),
  ),
  // lm-evaluation-harness: with milliseconds up to 0.4.8, with the module instead of the file from 0.4.8
  shape(
    /\d/,
    /^(?<time>\d{4}-\d\d-\d\d:\d\d:\d\d:\d\d(?:,\d{3})?) (?<level>DEBUG|INFO|WARNING|ERROR|CRITICAL)\s+\[(?<place>[\w.]+:\d+)\] ?(?<message>.*)$/s,
    () => ({ harness: 'lm-eval' }),
  ),
  // lighteval ends with the place: `[2025-09-27 18:38:18,354] [    INFO]: ... (file.py:219)`
  shape(/\[/, /^\[(?<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3})\] \[\s*(?<level>[A-Z]+)\s*\]: (?<message>.*)$/s, () => ({ harness: 'lighteval' })),
  // NCCL: `[2026-11-21 07:10:09] host:3042:3042 [3] include/alloc.h:228 NCCL WARN `, older without the stamp
  shape(
    /[\w[]/,
    /^(?:\[(?<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\] )?(?<host>[\w.-]+):(?<pid>\d+):\d+ \[(?<rank>-?\d+)\] (?:(?<place>[\w./]+:\d+) )?(?=NCCL )(?<message>.*)$/s,
    found => ({ ...(Number(found['rank']) >= 0 ? { rank: Number(found['rank']) } : {}), ...(found['host'] === undefined ? {} : { host: found['host'] }) }),
  ),
  // SGLang: `[12:11:10 TP0] ` (to 0.3.3), `[2025-03-18 12:00:00 TP0] `, `[2025-11-02 10:00:00.123 DP0 TP1 EP1] `, its diffusion
  // server `[12-11 17:47:40] `; another library's logger adds level and place. The parts name a scheduler; from 0.4.6.post2 on one of a single GPU has none, as the server has none.
  shape(
    /\[/,
    /^\[(?<time>(?:(?:\d{4}-)?\d\d-\d\d )?\d\d:\d\d:\d\d(?:\.\d{3})?)(?<parts>(?: [A-Z_]+\d+)*)\] (?:(?<level>DEBUG|INFO|WARNING|ERROR|CRITICAL):? (?:(?<place>[\w./-]+\.py:\d+): )?)?(?<message>.*)$/s,
    found => schedulerOf(found['parts'] ?? ''),
  ),
  // SGLang to 0.2.13: `[gpu=0] `, `[gpu_id=0] `
  shape(/\[/, /^\[gpu(?:_id)?=(?<rank>\d+)\] (?<message>.*)$/s, found => ({ role: 'scheduler', rank: Number(found['rank']), shard: Number(found['rank']) })),
  // torchrun of torch 2.1 and 2.2, DeepSpeed: `[2024-01-05 07:09:59,557] torch.distributed.run: [WARNING] `, `[…] [INFO] [launch.py:256:main] `
  shape(/\[/, /^\[(?<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3})\] (?:[\w.]+: )?\[(?<level>[A-Z]+)\] (?:\[(?<place>[\w.]+:\d+)(?::\w+)?\] )?(?<message>.*)$/s),
  // Ray's core: `[2024-06-01 12:00:00,123 E 815 815] (raylet) node_manager.cc:3007: `
  shape(/\[/, /^\[(?<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<level>[IWEC]) \d+ \d+\] (?:\((?<role>\w+)\) )?(?:(?<place>[\w.]+:\d+): )?(?<message>.*)$/s),
  // glog of torch: `[W1121 12:28:59.705537326 socket.cpp:207] `, `W1121 07:09:59.557000 2840 torch/distributed/run.py:851] `
  shape(/[[IWEF]/, /^\[?(?<level>[IWEF])(?<time>\d{3,4} \d\d:\d\d:\d\d\.\d+)(?: \d+)? (?<place>[\w./-]+:\d+)\] ?(?<message>.*)$/s),
  // loguru: `2025-05-21 13:03:41.123 | ERROR    | module:function:12 - `
  shape(/\d/, /^(?<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?) \| (?<level>[A-Z]+)\s*\| (?<place>[\w.<>]+:[\w.<>]+:\d+) - (?<message>.*)$/s),
  // Python's logging as most programs set it: `2024-07-17 13:52:34,618 - name - ERROR - `, `08/23 10:33:01 - OpenCompass - INFO - `
  shape(
    /\d/,
    /^(?<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:[,.]\d+)?|\d\d\/\d\d \d\d:\d\d:\d\d)(?: - [\w.]+)?\s-? ?\[?(?<level>DEBUG|INFO|WARNING|ERROR|CRITICAL)\]? ?[-:]? ?(?:(?<place>\w+\.py:\d+) -{0,2} ?)?(?<message>.*)$/s,
  ),
  // logging.basicConfig: `ERROR:mteb.evaluation.MTEB:Error while …`; uvicorn: `INFO:     Started …`
  shape(/[A-Z]/, /^(?<level>DEBUG|INFO|WARNING|ERROR|CRITICAL):(?:(?<place>[\w.]+):|\s+)(?<message>.*)$/s),
  // transformers' trainer: `[INFO|trainer.py:123] 2024-01-01 10:00:00,123 >> `
  shape(/\[/, /^\[(?<level>[A-Z]+)\|(?<place>[\w.]+:\d+)\] (?<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) >> (?<message>.*)$/s),
]

/** Which of SGLang's processes speaks: replicas and pipeline stages have ranks of the same number. LMDeploy's statistics name a replica alone. */
const schedulerOf = (parts: string): ReturnType<Shape['read']> => {
  if (parts === '') return {}
  const part = (name: string): string | undefined => new RegExp(` ${name}(\\d+)`).exec(parts)?.[1]
  const [rank, replica, stage] = [part('TP'), part('DP'), part('PP')]
  const sglang = / (?:TP|PP|EP)\d/.test(parts)
  return {
    ...(sglang ? { engine: 'sglang' as const } : {}),
    role: [...(sglang ? ['scheduler'] : []), ...(replica === undefined ? [] : [`DP${replica}`]), ...(stage === undefined ? [] : [`PP${stage}`])].join(' '),
    ...(rank === undefined ? {} : { rank: Number(rank), ...(sglang ? { shard: Number(rank) } : {}) }),
  }
}

const LEVELS: Readonly<Record<string, Level>> = {
  TRACE: 'debug',
  DEBUG: 'debug',
  INFO: 'info',
  REQUEST: 'info',
  I: 'info',
  WARN: 'warning',
  WARNING: 'warning',
  W: 'warning',
  ERROR: 'error',
  E: 'error',
  CRITICAL: 'fatal',
  FATAL: 'fatal',
  F: 'fatal',
  C: 'fatal',
}

const shapesOf = byFirstCharacter(SHAPES)

/** The head of a line, where it has one that some logger is known for. */
export const headOf = (text: string): Head | undefined => {
  for (const { pattern, read } of shapesOf(text)) {
    const found = pattern.exec(text)?.groups
    if (found === undefined) continue
    const level = LEVELS[(found['level'] ?? '').trim()]
    const place = found['place'] ?? found['place2']
    const head: { -readonly [K in keyof Head]: Head[K] } = { message: found['message'] ?? '' }
    if (level !== undefined) head.level = level
    if (found['time'] !== undefined) head.time = found['time']
    if (place !== undefined) head.place = place
    return Object.assign(head, read(found))
  }
  return undefined
}

/** vLLM 0.31+ with `--logging-config.formatter json`, and collectors that wrap lines in an object. */
export const jsonHead = (text: string): (Head & { readonly pid?: number; readonly role?: string }) | undefined => {
  if (!text.startsWith('{"') || !text.endsWith('}')) return undefined
  let object: Record<string, unknown>
  try {
    object = JSON.parse(text) as Record<string, unknown>
  } catch {
    return undefined
  }
  const field = (...names: string[]): string | undefined => names.map(name => object[name]).find(value => typeof value === 'string')
  const message = field('message', 'msg', 'textPayload')
  if (message === undefined) return undefined
  const level = LEVELS[(field('levelname', 'level', 'severity') ?? '').toUpperCase()]
  const time = field('asctime', 'time', 'timestamp')
  const role = field('processName')
  const pid = object['process']
  return {
    message,
    ...(level === undefined ? {} : { level }),
    ...(time === undefined ? {} : { time }),
    ...(role === undefined ? {} : { role }),
    ...(typeof pid === 'number' ? { pid } : {}),
    ...((field('name') ?? '').startsWith('vllm') ? { engine: 'vllm' as const } : {}),
  }
}
