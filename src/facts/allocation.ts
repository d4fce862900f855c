import { allocationSite } from '../events/lmdeploy/sites.ts'
import type { EventOf } from '../types.ts'
import type { Asked, Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** The failing allocation or refusal by its own words. */
export const allocation: Question = ({ failure, facts }) => {
  if (failure === undefined) return {}
  const { event, oom, refusal, fanOut } = failure
  const allocator =
    oom.allocator === 'cuda' && failure.frames.slice(-INNERMOST).some(frame => PINNED.test(frame.code ?? '')) ? ('pinned' as const) : oom.allocator
  const at = event.at
  const [, path, line] = /^(.*?)(?::(\d+))?$/.exec(oom.site ?? '') ?? []
  const holds = oom.site === undefined ? undefined : allocationSite(path ?? '', line === undefined ? undefined : Number(line))
  const gpus = new Set(fanOut.flatMap(each => (each.gpu === undefined ? [] : [each.gpu])))
  const short =
    oom.requested !== undefined && oom.free !== undefined
      ? oom.requested - oom.free
      : refusal?.wanted !== undefined && refusal.found !== undefined
        ? refusal.wanted - refusal.found
        : undefined
  const all = fanOut.map(each => each.at)
  return answers({
    'failure.kind': known(failure.kind, at),
    'failure.allocator': known(allocator, at),
    'failure.accelerator': known(oom.accelerator, at),
    'failure.memory': known(
      failure.kind === 'killed' || HOST.has(allocator ?? '') || HOST.has(refusal?.reason ?? '') ? ('host' as const) : ('device' as const),
      at,
    ),
    'failure.gpu-place': known(placeOf(oom.gpu ?? refusal?.gpu, facts), at),
    'failure.refusal': known(refusal?.reason, refusal?.at),
    'failure.gpu': known(oom.gpu ?? refusal?.gpu ?? [...gpus][0], at),
    'failure.requested': known(oom.requested, at),
    'failure.free': known(oom.free, at),
    'failure.wanted': known(refusal?.wanted, refusal?.at),
    'failure.found': known(refusal?.found, refusal?.at),
    'failure.short': known(short, at),
    'failure.before': known(refusal?.before, refusal?.at),
    'failure.after': known(refusal?.after, refusal?.at),
    'failure.grew': refusal?.before !== undefined && refusal.after !== undefined ? known(refusal.after - refusal.before, refusal.at) : undefined,
    'failure.tokens-wanted': known(refusal?.tokensWanted, refusal?.at),
    'failure.tokens-found': known(refusal?.tokensFound, refusal?.at),
    'failure.tokens-fit': known(refusal?.tokensFit, refusal?.at),
    'failure.rows': known(oom.rows, at),
    'failure.rank': known(event.by.rank, at),
    'failure.errno': known(oom.errno, at),
    'failure.site': known(oom.site, at),
    'failure.site-holds': known(holds, at),
    'failure.beyond-card':
      oom.requested !== undefined && oom.capacity !== undefined
        ? known(oom.requested > oom.capacity, at)
        : oom.requested !== undefined && oom.requested > LARGEST_CARD && oom.requested < ABSURD
          ? known(true, at)
          : undefined,
    'failure.share': oom.requested !== undefined && oom.capacity !== undefined ? known(oom.requested / oom.capacity, at) : undefined,
    'failure.figures': failure.kind === 'oom' ? known(oom.requested !== undefined, at) : undefined,
    'failure.ranks': fanOut.length > 0 ? known(fanOut.length, ...all) : undefined,
    'failure.gpus': gpus.size > 0 && !numberedApart(fanOut) ? known(gpus.size, ...all) : undefined,
  })
}

/** Ray and vLLM give each process a card of its own, and often show it that one alone: then each calls it GPU 0. Only they print a process by name and number. */
const numberedApart = (failing: readonly EventOf<'oom'>[]): boolean =>
  failing.length > 1 &&
  new Set(failing.map(({ gpu }) => gpu)).size === 1 &&
  failing.every(({ by }) => by.pid !== undefined && (by.role ?? 'process') !== 'process')

/** "CUDA error: out of memory" is what cudaHostAlloc says of the host's memory too: the call tells which (vLLM V0's `cpu_cache`). */
const PINNED = /pin_memory|cpu_cache|["']cpu["']|cudaHost(?:Alloc|Register)|pinned/
const INNERMOST = 4

/** Allocators and refusals that are about the host's memory. */
const HOST: ReadonlySet<string> = new Set(['host', 'pinned', 'shm', 'swap-space-too-large', 'no-host-cache-room'])

const placeOf = (gpu: number | undefined, facts: Asked['facts']): 'first' | 'last' | 'only' | 'other' | undefined => {
  const split = facts['setting.tp']?.value ?? facts['setting.tensor_parallel_size']?.value
  if (gpu === undefined || typeof split !== 'number') return undefined
  if (split < 2) return 'only'
  return gpu === 0 ? 'first' : gpu === split - 1 ? 'last' : 'other'
}

/** No batch takes a pebibyte: a size that went wrong. */
export const ABSURD = 2 ** 50

/** No single GPU has this much (2026): such a request is beyond any card. */
const LARGEST_CARD = 320 * 2 ** 30
