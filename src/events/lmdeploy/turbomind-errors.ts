import type { ErrorNature, EventBody, LogRecord } from '../../types.ts'
import { isCode } from '../source-code.ts'
import { says } from '../speaker.ts'
import { remark, signed } from './bodies.ts'
import { allocationSite, siteOf } from './sites.ts'

/** An allocation of TurboMind's failed. CUDA tells it no size, no card: the place is all there is. */
const outOfMemory = (place: string | undefined): EventBody => {
  const site = siteOf(place)
  return { kind: 'oom', allocator: 'turbomind', ...(site === undefined ? {} : { site }) }
}

/** FasterTransformer, of which TurboMind is a child, words it the same way behind `[FT]`. */
const ours = (record: LogRecord, place = ''): boolean =>
  signed(record) || record.text.includes('[TM]') || /turbomind|lmdeploy/.test(place) || allocationSite(siteOf(place)?.replace(/:\d+$/, '') ?? '') !== undefined

const natureOf = (what: string): ErrorNature => {
  if (/illegal memory access|misaligned address|unspecified launch failure|illegal instruction/i.test(what)) return 'illegal-access'
  if (/device-side assert/i.test(what)) return 'device-assert'
  if (/no kernel image|invalid device function|named symbol not found/i.test(what)) return 'kernel-image'
  if (/driver version|no CUDA-capable device|initialization error|unknown error|not permitted|system not yet initialized/i.test(what)) return 'driver'
  if (/uncorrectable|hardware|ECC/.test(what)) return 'hardware'
  return 'plain'
}

/**
 * How TurboMind reports a failed CUDA call, by era: an exception whose text holds `[TM][ERROR]` itself (to 0.7.3), a log line
 * before an abort (0.8.0 to 0.13.0), a FATAL line whose prefix holds the place (0.14.0+). The same words tell of errors
 * that are no lack of memory (lmdeploy#698: an illegal memory access).
 */
export const turbomindErrors = [
  says(
    'CUDA runtime error: out of memory[[ {place?:word}]]',
    ({ place }, record) => (isCode(record) || !ours(record, place) ? undefined : outOfMemory(place)),
    [
      'RuntimeError: [TM][ERROR] CUDA runtime error: out of memory /opt/lmdeploy/src/turbomind/utils/memory_utils.cu:31 ',
      '  what():  [TM][ERROR] CUDA runtime error: out of memory /root/lmdeploy/src/turbomind/utils/allocator.h:231 ',
      '[TM][ERROR] [TM][Engine][Init] [TM][ERROR] CUDA runtime error: out of memory /lmdeploy/src/turbomind/utils/allocator.h:246 ',
      '[TM][ERROR] CUDA runtime error: out of memory /opt/lmdeploy/src/turbomind/core/allocator.cc:49',
      '[TM][ERROR] CUDA runtime error: out of memory .../core/allocator.cc',
      '[TM][ERROR][0512.09:14:22.104311][cuda_utils.h:87] CUDA runtime error: out of memory /opt/lmdeploy/src/turbomind/core/allocator.cc:49',
    ],
    { until: '0.13.0' },
  ),
  says(
    'CUDA runtime error: {what:text}',
    ({ what }, record) =>
      // A failure of cuBLAS to get its workspace is told where cuBLAS is read.
      isCode(record) || !ours(record, what) || /^out of memory|^CUBLAS_/.test(what)
        ? undefined
        : { kind: 'error', nature: natureOf(what), type: 'CUDA runtime error', message: what },
    [
      '  what():  [TM][ERROR] CUDA runtime error: an illegal memory access was encountered /lmdeploy/src/turbomind/models/llama/LlamaBatch.cc:911 ',
      '[TM][ERROR] CUDA runtime error: no kernel image is available for execution on the device /opt/lmdeploy/src/turbomind/kernels/sampling_kernels.cu:73',
    ],
    { until: '0.13.0' },
  ),
  // `CUDA error: out of memory` is torch's wording too: only TurboMind has a C++ place in its prefix.
  says(
    '^CUDA error: out of memory',
    (_, record) => (signed(record) && record.place !== undefined ? outOfMemory(record.place) : undefined),
    [
      '[TM][FATAL][1121.12:19:06.306731][allocator.cc:49] CUDA error: out of memory',
      '[TM][FATAL][0624.17:02:11.000412][allocator.cc:85] CUDA error: out of memory',
    ],
    { since: '0.14.0' },
  ),
  // The driver's calls are those of the communicator's shared buffers.
  says(
    'CUDA Driver error: ((out of memory|CUDA_ERROR_OUT_OF_MEMORY))',
    (_, record) => (isCode(record) ? undefined : outOfMemory(record.place)),
    '[TM][FATAL][0731.11:40:08.220114][cuda_ipc_comm.cu:191] CUDA Driver error: out of memory',
    { since: '0.14.0' },
  ),
  says(
    "CUDA driver error: {place:word} 'out of memory'",
    ({ place }, record) => (isCode(record) ? undefined : outOfMemory(place)),
    "  what():  [TM][ERROR] CUDA driver error: /lmdeploy/src/turbomind/comm/cuda_ipc/cuda_ipc_comm.cu:182 'out of memory'",
    { since: '0.7.2', until: '0.13.0' },
  ),
  // An exception re-logged without the place: the cache could not grow (only with cache_chunk_size >= 0).
  says(
    '[Engine](([Init]|[Warmup]|)) out of memory$',
    () => outOfMemory('BlockManager.cc'),
    ['[TM][ERROR] [TM][Engine][Init] out of memory', '[TM][ERROR] [Engine] out of memory'],
    { since: '0.7.2', until: '0.11.1' },
  ),
  // A failure in disguise: while the real error unwinds, the allocator's destructor throws over it, and its text is all that is left.
  says(
    'pointer_mapping_ does not have information of ptr at {pointer:word}. Assertion fail: {place:word}',
    ({ place }, record) => (isCode(record) ? undefined : outOfMemory(place)),
    '  what():  [TM][ERROR] pointer_mapping_ does not have information of ptr at 0x7f3c82000000. Assertion fail: /lmdeploy/src/turbomind/utils/allocator.h:284 ',
    { since: '0.6.4', until: '0.7.3' },
  ),
  // Not one sequence of the batch could be given its blocks: the engine goes down with the request.
  says(
    'No enough blocks. Assertion fail: {place:word}',
    (_, record) => (isCode(record) ? undefined : { kind: 'refusal', reason: 'cache-below-one-request' }),
    '  what():  [TM][ERROR] No enough blocks. Assertion fail: /opt/lmdeploy/src/turbomind/models/llama/LlamaBatch.cc:417 ',
    { since: '0.1.0', until: '0.11.1' },
  ),
  // Slots for whole sequences, a number that is configured: no memory of the card was asked for.
  says(
    'No enough cache entries. Assertion fail: {place:word}',
    (_, record) =>
      isCode(record) ? undefined : [remark('no-cache-entries'), { kind: 'error', nature: 'plain', type: 'Assertion fail', message: record.message.trim() }],
    '  what():  [TM][ERROR] No enough cache entries. Assertion fail: /opt/lmdeploy/src/turbomind/models/llama/LlamaCacheManager.cc:58 ',
    { until: '0.0.14' },
  ),
  says(
    'Assertion fail: {place:word}',
    ({ place }, record) =>
      isCode(record) || !place.includes('/turbomind/') || /pointer_mapping_|No enough (?:blocks|cache entries)\. /.test(record.message)
        ? undefined
        : { kind: 'error', nature: 'plain', type: 'Assertion fail', message: record.message.trim() },
    '  what():  [TM][ERROR]  Assertion fail: /lmdeploy/src/turbomind/models/llama/LlamaV2.cc:152 ',
    { until: '0.13.0' },
  ),
  says(
    'Check failed: {what:text}',
    ({ what }, record) =>
      signed(record) && record.level === 'fatal' && !/object-cache path|total linear state size/.test(what)
        ? { kind: 'error', nature: 'plain', type: 'Check failed', message: what }
        : undefined,
    [
      '[TM][FATAL] kernels/gemm/gemm.cu(301): Check failed: spec ',
      '[TM][FATAL][0731.11:40:08.220114][tensor.cc:62] Check failed: shape(0) == other.shape(0) (4096 vs. 2048) ',
    ],
    { since: '0.8.0' },
  ),
  // From 0.15.0 a count of blocks is refused, although the setting's own help still offers it.
  says(
    'object-cache path ((expects 0 < cache_max_block_count|no longer accepts cache_max_block_count as a block count))',
    (_, record) => (isCode(record) ? undefined : { kind: 'error', nature: 'arguments', type: 'Check failed', message: record.message.trim() }),
    [
      '[TM][FATAL][0731.11:40:08.220114][turbomind.cc:295] Check failed: cache_ratio > 0. (0 vs. 0) object-cache path expects 0 < cache_max_block_count < 1',
      '[TM][FATAL][0731.11:40:08.220114][turbomind.cc:296] Check failed: cache_ratio < 1. (2048 vs. 1) object-cache path no longer accepts cache_max_block_count as a block count',
    ],
    { since: '0.15.0' },
  ),
] as const

/** The text of an exception that any program might throw; only TurboMind's block manager is known to. */
export const turbomindErrorsUnsigned = [
  says('^what(): out of memory$', () => outOfMemory('BlockManager.cc'), '  what():  out of memory', { since: '0.1.0', until: '0.14.0' }),
] as const
