/** What TurboMind was allocating where a failing call stands. `pool` alone does not tell: weights, cache and activations come from one pool. */
export type AllocationSite = 'weights' | 'runtime-or-kv' | 'pool' | 'comm'

interface AllocationLine {
  readonly file: string
  readonly line: number
  readonly site: AllocationSite
  readonly since: string
  readonly until?: string
}

/**
 * Every line of TurboMind's sources that takes device memory and reports a failure with its place, by the releases in which
 * the call stood there. Lines that take pinned host memory (`allocator.h:240`, `allocator.cc:105`) are left out on purpose.
 *
 * `memory_utils.cu` is `deviceMalloc`, through which weights are created, before this process has any cache. `allocator.h`
 * serves the cache and the run-time buffers; its plain `cudaMalloc` stands two lines above the pool's call. From 0.8.0 on
 * one stream-ordered pool (`core/allocator.cc`) serves all of them.
 */
export const allocationLines: readonly AllocationLine[] = [
  { file: 'memory_utils.cu', line: 31, site: 'weights', since: '0.0.2', until: '0.0.5' },
  { file: 'memory_utils.cu', line: 32, site: 'weights', since: '0.0.6', until: '0.6.3' },
  { file: 'memory_utils.cu', line: 31, site: 'weights', since: '0.6.4', until: '0.7.3' },
  { file: 'allocator.h', line: 220, site: 'runtime-or-kv', since: '0.0.2', until: '0.0.5' },
  { file: 'allocator.h', line: 222, site: 'runtime-or-kv', since: '0.0.2', until: '0.0.5' },
  { file: 'allocator.h', line: 221, site: 'runtime-or-kv', since: '0.0.6', until: '0.0.9' },
  { file: 'allocator.h', line: 223, site: 'runtime-or-kv', since: '0.0.6', until: '0.0.9' },
  { file: 'allocator.h', line: 229, site: 'runtime-or-kv', since: '0.0.10', until: '0.5.1' },
  { file: 'allocator.h', line: 231, site: 'runtime-or-kv', since: '0.0.10', until: '0.5.2.post1' },
  { file: 'allocator.h', line: 233, site: 'runtime-or-kv', since: '0.5.2', until: '0.5.2.post1' },
  { file: 'allocator.h', line: 244, site: 'runtime-or-kv', since: '0.5.3', until: '0.7.3' },
  { file: 'allocator.h', line: 246, site: 'runtime-or-kv', since: '0.5.3', until: '0.7.3' },
  // Not an allocation: the destructor that throws over the error of one, see turbomind-errors.ts.
  { file: 'allocator.h', line: 284, site: 'runtime-or-kv', since: '0.6.4', until: '0.7.3' },
  { file: 'allocator.h', line: 285, site: 'runtime-or-kv', since: '0.6.4', until: '0.7.3' },
  { file: 'model_request.cc', line: 26, site: 'runtime-or-kv', since: '0.7.0', until: '0.7.3' },
  { file: 'allocator.cc', line: 49, site: 'pool', since: '0.8.0' },
  { file: 'allocator.cc', line: 85, site: 'comm', since: '0.8.0' },
  { file: 'LlamaLinear.cu', line: 21, site: 'runtime-or-kv', since: '0.8.0', until: '0.8.0' },
  { file: 'LlamaLinear.cu', line: 22, site: 'runtime-or-kv', since: '0.8.0', until: '0.8.0' },
  { file: 'LlamaLinear.cu', line: 29, site: 'runtime-or-kv', since: '0.9.0', until: '0.9.2.post1' },
  { file: 'LlamaLinear.cu', line: 30, site: 'runtime-or-kv', since: '0.9.0', until: '0.9.2.post1' },
  { file: 'LlamaLinear.cu', line: 31, site: 'runtime-or-kv', since: '0.9.0', until: '0.9.2.post1' },
  { file: 'LlamaLinear.cu', line: 33, site: 'runtime-or-kv', since: '0.9.0', until: '0.11.1' },
  { file: 'LlamaLinear.cu', line: 34, site: 'runtime-or-kv', since: '0.10.0', until: '0.11.1' },
  { file: 'LlamaLinear.cu', line: 35, site: 'runtime-or-kv', since: '0.10.0', until: '0.11.1' },
  { file: 'LlamaLinear.cu', line: 36, site: 'runtime-or-kv', since: '0.12.0', until: '0.13.0' },
  { file: 'LlamaLinear.cu', line: 37, site: 'runtime-or-kv', since: '0.10.0', until: '0.15.0' },
  { file: 'LlamaLinear.cu', line: 38, site: 'runtime-or-kv', since: '0.12.0' },
  { file: 'LlamaLinear.cu', line: 39, site: 'runtime-or-kv', since: '0.14.0' },
  { file: 'LlamaLinear.cu', line: 40, site: 'runtime-or-kv', since: '0.12.0' },
  { file: 'LlamaLinear.cu', line: 41, site: 'runtime-or-kv', since: '0.14.0', until: '0.15.0' },
  { file: 'LlamaLinear.cu', line: 42, site: 'runtime-or-kv', since: '0.16.0' },
  { file: 'custom_ar_comm.cc', line: 67, site: 'comm', since: '0.0.2', until: '0.7.1' },
  { file: 'custom_ar_comm.cc', line: 69, site: 'comm', since: '0.0.2', until: '0.7.1' },
  { file: 'native_comm.cu', line: 95, site: 'comm', since: '0.7.2', until: '0.7.3' },
  { file: 'native_comm.cu', line: 119, site: 'comm', since: '0.7.2', until: '0.7.3' },
  { file: 'cuda_ipc_comm.cu', line: 169, site: 'comm', since: '0.8.0', until: '0.9.2.post1' },
  { file: 'cuda_ipc_comm.cu', line: 182, site: 'comm', since: '0.8.0', until: '0.9.2.post1' },
  { file: 'cuda_ipc_comm.cu', line: 268, site: 'comm', since: '0.8.0', until: '0.9.2.post1' },
  { file: 'cuda_ipc_comm.cu', line: 175, site: 'comm', since: '0.10.0', until: '0.11.1' },
  { file: 'cuda_ipc_comm.cu', line: 191, site: 'comm', since: '0.12.0' },
  { file: 'semaphore.h', line: 41, site: 'comm', since: '0.10.0' },
  { file: 'nccl.cu', line: 75, site: 'comm', since: '0.7.2', until: '0.7.3' },
  { file: 'nccl.cu', line: 95, site: 'comm', since: '0.8.0', until: '0.9.2.post1' },
  { file: 'nccl.cu', line: 150, site: 'comm', since: '0.10.0', until: '0.11.1' },
  { file: 'nccl.cu', line: 152, site: 'comm', since: '0.13.0', until: '0.14.0' },
  { file: 'nccl.cu', line: 154, site: 'comm', since: '0.12.0' },
]

/** What a file's name alone tells, where the line is missing from a paste: `.../core/allocator.cc`. */
const BY_FILE: Readonly<Record<string, AllocationSite>> = {
  'memory_utils.cu': 'weights',
  'allocator.h': 'runtime-or-kv',
  'BlockManager.cc': 'runtime-or-kv',
  'allocator.cc': 'pool',
}

const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)

/**
 * What was being allocated at a place in TurboMind's sources; `path` may be cut on its left or a base name alone.
 * Undefined for a place that takes no device memory, or that is not known.
 */
export const allocationSite = (path: string, line?: number): AllocationSite | undefined => {
  const file = baseName(path)
  return line === undefined ? BY_FILE[file] : allocationLines.find(each => each.file === file && each.line === line)?.site
}

/** Releases in which an allocation stood at this place: a hint at the version that printed it. */
export const releasesOfSite = (path: string, line: number): readonly { readonly since: string; readonly until?: string }[] =>
  allocationLines
    .filter(each => each.file === baseName(path) && each.line === line)
    .map(({ since, until }) => (until === undefined ? { since } : { since, until }))

/** Enough for a file's name and its line; a hostile word may be as long as a line. */
const LONGEST_NAME = 120

/** `/opt/lmdeploy/src/turbomind/core/allocator.cc:49` -> `allocator.cc:49`; undefined where a paste was cut inside the name. */
export const siteOf = (place: string | undefined): string | undefined => {
  const found = /([\w-]+\.(?:cc|cu|cpp|cuh|h)(?::\d+)?)[.,'")\]]*$/.exec(place?.trim().slice(-LONGEST_NAME) ?? '')
  return found?.[1]
}
