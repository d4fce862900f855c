import type { EventBody } from '../types.ts'
import { isCode, unlessCode } from './source-code.ts'
import { says, speaker } from './speaker.ts'
import type { SpeakerTable } from './speaker.ts'

const communication = (message: string): EventBody => ({ kind: 'error', nature: 'communication', message })

/** The kind of failure that NCCL's status names: a CUDA call or a system call, whose own line tells why, or misuse and peers. */
const status = (what: string): EventBody => {
  if (/unhandled cuda error/.test(what)) return { kind: 'remark', name: 'nccl-cuda-error' }
  if (/unhandled system error/.test(what)) return { kind: 'remark', name: 'nccl-system-error' }
  return communication(what.trim().slice(0, 200))
}

/** Memory of the device and of the host that NCCL asks for itself, outside of every engine's pool. */
const buffers = [
  says(
    "Cuda failure[[ {code?:int}]] '{what:text}'",
    ({ what }, record) =>
      isCode(record) ? undefined : what === 'out of memory' ? { kind: 'oom', allocator: 'nccl' } : communication(`Cuda failure '${what}'`),
    [
      "[2026-11-21 07:10:09] gpu7:3042:3042 [3] include/alloc.h:228 NCCL WARN Cuda failure 2 'out of memory'",
      "gpu7:4711:4902 [1] include/alloc.h:99 NCCL WARN Cuda failure 'out of memory'",
      "gpu7:4711:4902 [0] transport/p2p.cc:224 NCCL WARN Cuda failure 217 'peer access is not supported between these two devices'",
    ],
  ),
  says('Failed to CUDA ((calloc|malloc))[[ async]] {requested:B} bytes', ({ requested }) => ({ kind: 'oom', allocator: 'nccl', requested }), [
    '[2026-11-21 07:10:09] gpu7:3042:3042 [3] include/alloc.h:346 NCCL WARN Failed to CUDA calloc async 72 bytes',
    'gpu7:4711:4902 [1] include/alloc.h:104 NCCL WARN Failed to CUDA calloc 6291456 bytes',
  ]),
  says(
    'Failed to CUDA host alloc {requested:B} bytes',
    ({ requested }) => ({ kind: 'oom', allocator: 'pinned', requested }),
    'gpu7:4711:4902 [1] include/alloc.h:42 NCCL WARN Failed to CUDA host alloc 33554432 bytes',
  ),
  says(
    'NCCL WARN Failed to malloc {requested:B} bytes',
    ({ requested }) => ({ kind: 'oom', allocator: 'host', requested }),
    'gpu7:4711:4902 [1] include/alloc.h:64 NCCL WARN Failed to malloc 1048576 bytes',
  ),
] as const

/** /dev/shm, through which ranks of one host talk. Wordings of NCCL up to 2.13, 2.14 to 2.21, 2.22 and later. */
const sharedMemory = [
  says(
    'Call to posix_fallocate failed : {why:text}',
    ({ why }) => (/No space left/.test(why) ? { kind: 'oom', allocator: 'shm' } : communication(`posix_fallocate: ${why}`)),
    'gpu7:211:340 [2] include/shm.h:28 NCCL WARN Call to posix_fallocate failed : No space left on device',
  ),
  says(
    'failed to extend {path:word} to {requested:B} bytes',
    ({ path, requested }) => (path.startsWith('/dev/shm') ? { kind: 'oom', allocator: 'shm', requested } : undefined),
    [
      'gpu7:211:340 [2] misc/shmutils.cc:72 NCCL WARN Error: failed to extend /dev/shm/nccl-mR3pLx to 9637892 bytes',
      'gpu7:211:340 [2] misc/shmutils.cc:87 NCCL WARN Error: failed to extend /dev/shm/nccl-mR3pLx to 33030532 bytes, error: No space left on device (28)',
    ],
  ),
  says(
    'Error while creating shared memory segment {path:word} (size {requested:B})[[, error: {why?:text}]]',
    ({ requested, why }) =>
      why === undefined || /No space left|Cannot allocate/.test(why)
        ? { kind: 'oom', allocator: 'shm', requested }
        : communication(`shared memory segment: ${why}`),
    [
      'gpu7:211:340 [2] include/shm.h:48 NCCL WARN Error while creating shared memory segment nccl-shm-recv-71c0e1b2a9f04d35-1-2-3 (size 9637888)',
      'gpu7:211:340 [2] misc/shmutils.cc:114 NCCL WARN Error while creating shared memory segment /dev/shm/nccl-mR3pLx (size 9637888)',
      'gpu7:211:340 [2] misc/shmutils.cc:129 NCCL WARN Error while creating shared memory segment /dev/shm/nccl-mR3pLx (size 33030528), error: No space left on device (28)',
    ],
  ),
  // Peers in different containers: the segment is there, but not for this one.
  says(
    'Error while attaching to shared memory segment {path:word}',
    () => communication('shared memory segment of a peer cannot be attached'),
    'gpu7:211:340 [2] misc/shmutils.cc:129 NCCL WARN Error while attaching to shared memory segment /dev/shm/nccl-mR3pLx (size 33030528), error: No such file or directory (2)',
  ),
] as const

/** Cards that do not reach each other's memory: traffic goes through the host. */
const peers = [
  says('P2P is disabled between[[ NVLINK]] connected GPUs {gpu:int} and {peer:int}', ({ gpu, peer }) => ({ kind: 'link', gpu, peer, ok: false }), [
    'gpu7:3310:3388 [0] NCCL INFO P2P is disabled between connected GPUs 1 and 0. You can repress this message with NCCL_IGNORE_DISABLED_P2P=1.',
    'gpu7:3310:3388 [0] graph/paths.cc:372 NCCL WARN P2P is disabled between NVLINK connected GPUs 5 and 4. This should not be the case given their connectivity, and is probably due to a hardware issue.',
  ]),
  // accelerate, of consumer cards
  says(
    "series which doesn't support faster communication speedups",
    () => ({ kind: 'remark', name: 'no-peer-access' }),
    "Using RTX 4000 series which doesn't support faster communication speedups. Ensuring P2P and IB communications are disabled.",
  ),
] as const

/** What reaches Python: the status alone. The line of the failing call stands above, or below after "Last error:". */
const statuses = [
  says('NCCL error in: {site:word} {what:text}', ({ what }) => status(what), [
    'torch.distributed.DistBackendError: NCCL error in: /pytorch/torch/csrc/distributed/c10d/NCCLUtils.cpp:93, unhandled cuda error (run with NCCL_DEBUG=INFO for details), NCCL version 2.28.9',
    'torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1331, unhandled system error, NCCL version 2.18.1',
    'torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1691, invalid usage (run with NCCL_DEBUG=WARN for details), NCCL version 2.19.3',
    'torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/NCCLUtils.hpp:275, remote process exited or there was a network error, NCCL version 2.20.5',
  ]),
  says('NCCL error: {what:text}', ({ what }, record) => (isCode(record) ? undefined : status(what)), [
    'RuntimeError: NCCL error: unhandled cuda error (run with NCCL_DEBUG=INFO for details)',
    'RuntimeError: NCCL error: invalid usage (run with NCCL_DEBUG=WARN for details)',
  ]),
  // torch up to 1.13 had no class of its own
  says(
    'NCCL Error {code:int}: {what:text}',
    ({ what }, record) => (isCode(record) ? undefined : status(what)),
    'RuntimeError: NCCL Error 1: unhandled cuda error',
  ),
] as const

/** Ranks that wait for each other, for ever: no sign of memory, and often the echo of another rank's failure. */
const waiting = [
  says(
    'Watchdog caught collective operation timeout',
    unlessCode({ kind: 'error', nature: 'communication', message: 'a collective operation timed out' }),
    '[rank1]:[E1121 07:22:40.118204711 ProcessGroupNCCL.cpp:629] [Rank 1] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=412, OpType=ALLREDUCE, NumelIn=5242880, NumelOut=5242880, Timeout(ms)=600000) ran for 600041 milliseconds before timing out.',
  ),
  says(
    'Some NCCL operations have failed or timed out',
    unlessCode({ kind: 'cascade', of: 'nccl' }),
    '[rank1]:[E1121 07:22:40.118511204 ProcessGroupNCCL.cpp:681] Some NCCL operations have failed or timed out. Due to the asynchronous nature of CUDA kernels, subsequent GPU operations might run on corrupted/incomplete data.',
  ),
  says(
    'Duplicate GPU detected : rank {rank:int} and rank {other:int}',
    ({ rank, other }) => communication(`ranks ${rank} and ${other} were given the same GPU`),
    'gpu7:4711:4902 [0] init.cc:943 NCCL WARN Duplicate GPU detected : rank 0 and rank 1 both on CUDA device 1000',
  ),
] as const

export const nccl: SpeakerTable = speaker('nccl', undefined, [...buffers, ...sharedMemory, ...peers, ...statuses, ...waiting])
