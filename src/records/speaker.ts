import { remembered } from '../remembered.ts'
import type { Speaker } from '../types.ts'

/** A process prefix as it stands before a line, and what it says. */
export interface Prefix {
  readonly length: number
  readonly speaker: Partial<Speaker>
}

/** `(EngineCore_DP0 pid=20476) `, `(VllmWorker rank=3 pid=71) `, `(RayWorkerWrapper pid=5, ip=10.0.0.2) `, `(raylet) ` (vLLM 0.4.2 to 0.33, Ray). */
const PROCESS = /^\(([A-Za-z_][\w.:]{0,120})(?: (?:rank=(\d+)|((?:[A-Z]{2,4}\d+_?)+)))?(?: pid=(\d+))?(?:, ip=[\w.:]+)?\)\s?/
/** Ray before 2.0 puts no name first: `(pid=4711) `. */
const BARE_PID = /^\(pid=(\d+)(?:, ip=[\w.:]+)?\)\s?/
/** torch's excepthook: `[rank3]: `, also glued to a glog stamp. */
const RANK = /^\[rank\s?(\d+)\]:\s?/

const VLLM_ROLES = /^(?:APIServer|ApiServer|EngineCore|VllmWorker|Worker|DPCoordinator|DPSupervisor|RayWorkerVllm|MainProcess)/

/** One process prefix at the start of a text; several may be stacked. */
export const speakerPrefix = (text: string): Prefix | undefined => {
  const first = text.charCodeAt(0)
  if (first === 40) return knownPrefix(text)
  if (first !== 91) return undefined
  const rank = RANK.exec(text)
  return rank ? { length: rank[0].length, speaker: { rank: Number(rank[1]) } } : undefined
}

const knownPrefix = (text: string): Prefix | undefined => {
  // With the blank that belongs to it; what a name holds ends at the first bracket.
  const end = text.indexOf(')') + 2
  return end < 2 || end > 200 ? undefined : processPrefix(text.slice(0, end))
}

/** A process says its name before each of its lines. */
const processPrefix = remembered((text): Prefix | undefined => {
  const bare = BARE_PID.exec(text)
  if (bare) return { length: bare[0].length, speaker: { role: 'process', pid: Number(bare[1]) } }
  const found = PROCESS.exec(text)
  if (!found) return undefined
  const [all, name = '', rank, parts, pid] = found
  if (pid === undefined && name !== 'raylet' && name !== 'autoscaler') return undefined
  const number = rank ?? rankIn(parts ?? name)
  const shard = /TP(\d+)/.exec(parts ?? name)?.[1]
  const replica = /DP(\d+)|^EngineCore_(\d+)$/.exec(parts ?? name)
  return {
    length: all.length,
    speaker: {
      role: name.replace(/_?(?:[A-Z]{2,4}\d+_?)+$|_\d+$/, ''),
      ...(number === undefined ? {} : { rank: Number(number) }),
      ...(shard === undefined ? {} : { shard: Number(shard) }),
      ...(replica === null ? {} : { replica: Number(replica[1] ?? replica[2]) }),
      ...(pid === undefined ? {} : { pid: Number(pid) }),
      ...(VLLM_ROLES.test(name) && !name.startsWith('WorkerDict') ? { engine: 'vllm' as const } : {}),
    },
  }
})

/** The rank within a node that a name like `Worker_DP0_PP0_TP1_EP1` or `PP0_TP1` tells: the tensor-parallel one, else the pipeline or data one. */
const rankIn = (name: string): string | undefined => {
  const parts = Object.fromEntries([...name.matchAll(/(DP|PP|TP|EP)(\d+)/g)].map(([, part = '', number = '']) => [part, number]))
  const size = Object.keys(parts).length
  if (size === 0) return undefined
  return parts['TP'] ?? parts['PP'] ?? (name.startsWith('Worker') ? parts['DP'] : undefined)
}

/** What tells a process from the others in one file. */
export const laneOf = (speaker: Partial<Speaker>): string =>
  speaker.pid !== undefined
    ? `${speaker.role ?? ''}#${speaker.pid}${passesOn(speaker.role) && speaker.rank !== undefined ? `/${speaker.rank}` : ''}`
    : speaker.rank !== undefined
      ? `${speaker.role ?? ''}/${speaker.rank}`
      : (speaker.role ?? '')

/** One of Ray's actors passes on what several schedulers print: its number is not theirs. */
const passesOn = (role: string | undefined): boolean => role?.includes('scheduler') === true
