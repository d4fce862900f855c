import type { Episode } from './episodes/index.ts'
import { isRootError } from './episodes/root-errors.ts'
import { stopOf } from './episodes/stop.ts'
import type { Failure } from './facts/failure.ts'
import type { Facts } from './facts/sheet.ts'
import type { OtherFailure, Verdict } from './report.ts'
import { WEIGHTS } from './rank.ts'
import type { Ranked, Weights } from './rank.ts'
import type { Event, EventOf, Outcome } from './types.ts'

/** How an episode ended. A failure after which the same run went on and ended well was recovered. */
export const outcomeOf = (episode: Episode, failure: Failure | undefined, other: OtherFailure | undefined): Outcome => {
  if (failure === undefined)
    return other === undefined && (endsInCascade(episode.events) || endsInTraceback(episode.events) || endsInRefusal(episode.events))
      ? 'cut-off'
      : other === undefined
        ? 'healthy'
        : 'terminal'
  const after = episode.events.filter(event => event.order > failure.event.order)
  if (after.some(event => event.kind === 'ended' && event.how === 'well')) return 'recovered'
  return failure.kind === 'oom' && (after.some(isService) || isSkipped(after)) ? 'continued' : 'terminal'
}

/** A training loop caught it and went on with the next batch, unless a traceback came later. */
const isSkipped = (after: readonly Event[]): boolean => after.findLast(event => event.kind === 'traceback' || isSkip(event))?.kind === 'remark'
const isSkip = (event: Event): boolean => event.kind === 'remark' && event.name === 'batch-skipped'

const isService = (event: Event): boolean => event.kind === 'count' && (event.what === 'running' || event.what === 'kv-usage')

/** Lines that only report another process's failure, which itself is not in the log. Behind a stop they report that it was heeded. */
const endsInCascade = (events: readonly Event[]): boolean => {
  const stop = stopOf(events)
  // Slurm says that a step is aborted before it says that it cancelled the job.
  return events.slice(0, stop).some(event => event.kind === 'cascade' && ROOT_IS_ABOVE.test(event.of) && !(event.of === 'job-step' && stop < events.length))
}
const ROOT_IS_ABOVE = /engine|worker|init|rank|process|capture|job-step/i

/** A traceback whose exception the log no longer holds, and nothing that shows that the run went on. */
const endsInTraceback = (events: readonly Event[]): boolean => {
  const cut = events.slice(0, stopOf(events)).findLast(event => event.kind === 'traceback' && event.open === true)
  return cut !== undefined && !events.some(event => event.order > cut.order && (isService(event) || event.kind === 'up' || event.kind === 'ended'))
}

/** What the episode amounts to. */
export const verdictOf = (
  episode: Episode,
  facts: Facts,
  failure: Failure | undefined,
  ranked: readonly Ranked[],
  outcome: Outcome,
  other: OtherFailure | undefined,
  { decided }: Weights = WEIGHTS,
): Verdict => {
  const first = ranked.find(({ role }) => role !== 'contributor')
  if (failure !== undefined) {
    if (failure.kind === 'killed' && !failure.killed.some(event => event.forMemory) && first === undefined) return 'undecided'
    return first === undefined || first.confidence < decided ? 'undecided' : 'out-of-memory'
  }
  if (first !== undefined) return 'memory-pressure'
  if (outcome === 'cut-off' || (other !== undefined && OPEN.has(other.nature))) return 'undecided'
  return facts.engine === undefined && facts.harness === undefined && !episode.events.some(isKnown) ? 'unrecognised' : 'no-memory-problem'
}

const isKnown = (event: Event): boolean => ['snapshot', 'launch', 'error', 'traceback', 'up', 'ended', 'step', 'settings', 'link'].includes(event.kind)

/** The allocator's warning that the device refused it, and nothing that shows that the second try found room. */
const endsInRefusal = (events: readonly Event[]): boolean => {
  const refused = events.slice(0, stopOf(events)).findLast(event => event.kind === 'remark' && event.name === 'allocation-refused')
  return refused !== undefined && !events.some(event => event.order > refused.order && GOES_ON.has(event.kind))
}
const GOES_ON: ReadonlySet<Event['kind']> = new Set(['count', 'usage', 'up', 'ended', 'step', 'request', 'holding'])

/** What a program that is not known says of a shortage; of which memory, and of how much, only its own users know. */
const SHORTAGE = /\bout of (?:\w+ )?memory\b|\b(?:not enough|insufficient) (?:\w+ ){0,2}(?:memory|v?ram)\b|\bmemory allocation failed\b|\bcudaMalloc failed\b/i

/** NCCL's names for any failure of a call: a full card is among the first, a full /dev/shm among the second. */
const isUnhandled = (events: readonly Event[], { at }: Event): boolean =>
  events.some(
    event =>
      event.kind === 'remark' &&
      (event.name === 'nccl-cuda-error' || event.name === 'nccl-system-error') &&
      event.at.file === at.file &&
      event.at.line === at.line,
  )

/** Failures of which the log does not tell whether memory was short. */
const OPEN: ReadonlySet<string> = new Set(['unknown-shortage', 'unhandled-by-nccl'])

/** The first real error of a run in which no memory failed. What goes wrong once it was asked to stop is none. */
export const otherFailureOf = (episode: Episode): OtherFailure | undefined => {
  const untilStop = episode.events.slice(0, stopOf(episode.events))
  const errors = untilStop.filter((event): event is EventOf<'error'> => event.kind === 'error')
  const tracebacks = episode.events.filter(isRootError)
  // What Ray says of a worker that is gone tells no more than that it ended.
  const killed = episode.events.find(event => event.kind === 'killed' && (event.signal !== undefined || event.exitCode !== undefined))
  const known = errors.find(event => event.nature !== 'plain' && event.nature !== 'request') ?? errors.find(event => event.nature !== 'request')
  // A server answers a request that asks for too much with an error, and goes on.
  const lastServed = episode.events.findLast(isService)?.order ?? -1
  const refused = new Set(errors.filter(event => event.nature === 'request' && event.order < lastServed).map(({ at }) => `${at.file}:${at.line}`))
  const plain = tracebacks.find(event => !stopped(episode, event) && !refused.has(`${event.at.file}:${event.at.line}`))
  const first = known !== undefined && (plain === undefined || known.nature !== 'plain' || known.order <= plain.order) ? known : undefined
  if (first !== undefined) return { says: NATURES[first.nature], nature: first.nature, at: first.at, text: first.at.text }
  if (plain !== undefined) {
    const text = `${plain.error.type}: ${plain.error.message}`.slice(0, 300)
    const nature = SHORTAGE.test(text) ? 'unknown-shortage' : isUnhandled(episode.events, plain) ? 'unhandled-by-nccl' : 'plain'
    return { says: NATURES[nature], nature, at: plain.at, text }
  }
  const bus = untilStop.find((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'bus-error')
  if (bus !== undefined) return { says: NATURES['bus-error'], nature: 'bus-error', at: bus.at, text: bus.at.text }
  const ended = untilStop.find((event): event is EventOf<'ended'> => event.kind === 'ended' && event.how === 'failed')
  if (killed === undefined && ended !== undefined) return { says: NATURES.plain, nature: 'plain', at: ended.at, text: ended.at.text }
  return undefined
}

const stopped = (episode: Episode, event: EventOf<'traceback'>): boolean =>
  episode.events.some(each => each.kind === 'ended' && each.how !== 'failed' && each.order <= event.order)

const NATURES: Readonly<Record<EventOf<'error'>['nature'], OtherFailure['says']>> = {
  'kernel-shared-memory': {
    en: 'A kernel needs more on-chip shared memory than this GPU has; that is neither GPU memory nor /dev/shm.',
    zh: '某个内核需要的片上共享内存超过了这块 GPU 的上限；这既不是显存不足，也不是 /dev/shm 不足。',
  },
  'illegal-access': { en: 'A kernel touched memory it may not touch: a bug, not a shortage.', zh: '内核访问了非法地址：这是程序缺陷，不是显存不足。' },
  'device-assert': { en: 'An assertion on the GPU failed, mostly an index out of range.', zh: 'GPU 端断言失败，多为索引越界。' },
  driver: { en: 'The driver or the GPU is not usable as it is.', zh: '驱动或 GPU 当前不可用。' },
  'kernel-image': { en: 'This build holds no kernels for this GPU.', zh: '这个安装包不含适用于该 GPU 的内核。' },
  arguments: { en: 'The command or a setting was refused.', zh: '命令行或某个参数被拒绝。' },
  import: { en: 'A module or library could not be loaded.', zh: '某个模块或库无法加载。' },
  network: { en: 'A download or connection failed.', zh: '下载或连接失败。' },
  'unsupported-model': { en: 'The engine does not support this model.', zh: '引擎不支持该模型。' },
  communication: { en: 'Processes lost or could not reach each other.', zh: '进程之间无法通信或失去联系。' },
  compile: { en: 'A kernel could not be compiled.', zh: '内核编译失败。' },
  request: { en: 'A request was refused.', zh: '某个请求被拒绝。' },
  file: { en: 'A file is missing, unreadable, or the disk is full.', zh: '文件缺失、无法读取，或磁盘已满。' },
  plain: { en: 'The run failed for another reason.', zh: '运行因其他原因失败。' },
  'open-files': { en: 'A limit on open files was reached (ulimit -n).', zh: '达到打开文件数上限（ulimit -n）。' },
  'process-limit': { en: 'A limit on processes or threads was reached (ulimit -u, pids.max).', zh: '达到进程或线程数上限（ulimit -u、pids.max）。' },
  'unknown-shortage': {
    en: 'By its own words memory was short; whose, and how much of it, is not told in a form that oomdoctor knows.',
    zh: '按其自身的报错是内存或显存不足；但 oomdoctor 无法从中得知是哪里不足、缺多少。',
  },
  'unhandled-by-nccl': {
    en: 'NCCL does not say which call failed: an unhandled cuda error may be a full card, an unhandled system error a full /dev/shm, and either may be neither. NCCL_DEBUG=INFO prints it.',
    zh: 'NCCL 没有说明是哪个调用失败：unhandled cuda error 可能是显存不足，unhandled system error 可能是 /dev/shm 不足，也可能都不是。设置 NCCL_DEBUG=INFO 会打印出来。',
  },
  'bus-error': {
    en: 'A bus error: a page of a mapped file could not be read or made. Either /dev/shm (or the disk) is full, or a file of weights is cut short or its disk fails.',
    zh: '总线错误：映射文件的某一页无法读取或创建。可能是 /dev/shm（或磁盘）已满，也可能是权重文件不完整或磁盘故障。',
  },
  workspace: {
    en: "A kernel library's own buffer of fixed size was too small; the card's memory was not.",
    zh: '内核库自带的固定大小缓冲区不够用；并非显存不足。',
  },
  'signal-stack': {
    en: 'Python could not set up a stack for signals: the one it asks for is too small for what this CPU saves there (AVX-512, AMX). No memory is missing; a newer Python or kernel mends it, or not to call faulthandler.enable().',
    zh: 'Python 无法设置信号栈：它申请的栈小于此 CPU 保存寄存器所需（AVX-512、AMX）。这并不是内存不足；升级 Python 或内核，或不调用 faulthandler.enable() 即可。',
  },
  hardware: { en: 'The GPU reports a hardware fault.', zh: 'GPU 报告硬件故障。' },
}
