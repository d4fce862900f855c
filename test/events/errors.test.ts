import { describe, expect, test } from 'vitest'
import { bodiesOf } from './log.ts'

const GiB = 2 ** 30
const MiB = 2 ** 20

const natures = (...log: readonly string[]): string[] => bodiesOf(...log).flatMap(body => (body.kind === 'error' ? [body.nature] : []))
const kinds = (...log: readonly string[]): string[] => bodiesOf(...log).map(({ kind }) => kind)
const usage = (...log: readonly string[]): unknown[] => bodiesOf(...log).filter(({ kind }) => kind === 'usage')

describe('errors of a known nature', () => {
  test.each([
    [
      'kernel-shared-memory',
      'triton.runtime.errors.OutOfResources: out of resource: shared memory, Required: 114688, Hardware limit: 101376. Reducing block sizes or `num_stages` may help.',
    ],
    ['illegal-access', 'RuntimeError: CUDA error: an illegal memory access was encountered'],
    ['illegal-access', "terminate called after throwing an instance of 'c10::Error' what(): CUDA error: an illegal memory access was encountered"],
    ['device-assert', 'RuntimeError: CUDA error: device-side assert triggered'],
    [
      'device-assert',
      '../aten/src/ATen/native/cuda/Indexing.cu:1290: indexSelectSmallIndex: block: [3,0,0], thread: [64,0,0] Assertion `srcIndex < srcSelectDimSize` failed.',
    ],
    ['driver', 'RuntimeError: The NVIDIA driver on your system is too old (found version 11040).'],
    ['driver', 'RuntimeError: No CUDA GPUs are available'],
    ['driver', 'RuntimeError: CUDA error: unknown error'],
    [
      'driver',
      'UserWarning: CUDA initialization: Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before? Error 803: system has unsupported combination',
    ],
    ['driver', 'pynvml.NVMLError_NotSupported: Not Supported'],
    ['hardware', 'RuntimeError: CUDA error: uncorrectable ECC error encountered'],
    ['kernel-image', 'RuntimeError: CUDA error: no kernel image is available for execution on the device'],
    ['arguments', 'vllm: error: unrecognized arguments: --gpu-memory-utilisation 0.8'],
    ['arguments', "TypeError: LLM.__init__() got an unexpected keyword argument 'max_memory'"],
    ['arguments', 'pydantic_core._pydantic_core.ValidationError: 1 validation error for ModelConfig'],
    ['arguments', 'RuntimeError: CUDA error: invalid device ordinal'],
    ['import', "ModuleNotFoundError: No module named 'flash_attn'"],
    ['import', "ImportError: /lib/libc.so.6: version `GLIBC_2.32' not found (required by x.so)"],
    ['network', "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='huggingface.co', port=443): Max retries exceeded with url: /x"],
    ['unsupported-model', "ValueError: Model architectures ['X'] are not supported for now. Supported architectures: []"],
    [
      'communication',
      '[rank1]:[E1121 07:22:40.118204711 ProcessGroupNCCL.cpp:629] [Rank 1] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=412)',
    ],
    ['communication', 'torch.distributed.DistBackendError: NCCL error in: ../ProcessGroupNCCL.cpp:1691, invalid usage, NCCL version 2.19.3'],
    ['communication', 'torch.distributed.DistStoreError: wait timeout after 600000ms, keys: /rank/2'],
    ['compile', 'RuntimeError: Failed to find C compiler. Please specify via CC environment variable.'],
    [
      'request',
      "openai.BadRequestError: Error code: 400 - {'message': \"This model's maximum context length is 4096 tokens. However, you requested 5120 tokens",
    ],
    ['file', 'OSError: [Errno 28] No space left on device'],
    ['file', "FileNotFoundError: [Errno 2] No such file or directory: '/models/llama/config.json'"],
    ['process-limit', 'BlockingIOError: [Errno 11] Resource temporarily unavailable'],
    ['process-limit', "RuntimeError: can't start new thread"],
    ['process-limit', 'libgomp: Thread creation failed: Resource temporarily unavailable'],
    ['open-files', 'OSError: [Errno 24] Too many open files'],
    ['process-limit', 'gpu7:4711:4902 [1] misc/ibvwrap.cc:190 NCCL WARN Call to ibv_reg_mr_iova2 failed with error Cannot allocate memory'],
  ])('%s: %s', (nature, line) => {
    expect(natures(line)).toEqual([nature])
    expect(kinds(line)).not.toContain('oom')
  })

  test('what a kernel wanted and what there is', () => {
    expect(bodiesOf('triton.runtime.errors.OutOfResources: out of resource: shared memory, Required: 114688, Hardware limit: 101376.')).toEqual([
      { kind: 'error', nature: 'kernel-shared-memory', type: 'OutOfResources', message: 'out of resource: shared memory', required: 114688, limit: 101376 },
    ])
  })
  test('what a request wanted and what was allowed', () => {
    expect(
      bodiesOf("This model's maximum context length is 4096 tokens. However, you requested 5120 tokens (4096 in the messages, 1024 in the completion)."),
    ).toMatchObject([{ kind: 'error', nature: 'request', limit: 4096, required: 5120 }])
  })
  test('an error tells its class apart from its text', () => {
    expect(bodiesOf('RuntimeError: CUDA error: device-side assert triggered')).toEqual([
      { kind: 'error', nature: 'device-assert', type: 'RuntimeError', message: 'CUDA error: device-side assert triggered' },
    ])
  })
})

describe('Xid', () => {
  test.each([
    [13, 'illegal-access'],
    [31, 'illegal-access'],
    [43, 'illegal-access'],
    [48, 'hardware'],
    [79, 'hardware'],
    [94, 'hardware'],
    [109, 'driver'],
    [154, 'driver'],
  ])('%i', (number, nature) => {
    expect(bodiesOf(`[ 1204.118230] NVRM: Xid (PCI:0000:3d:00): ${number}, pid=48211, name=python3, Ch 00000008`)).toEqual([
      { kind: 'error', nature, type: `Xid ${number}`, message: 'pid=48211, name=python3, Ch 00000008' },
    ])
  })
  test('45 follows the end of a process and says nothing', () => {
    expect(bodiesOf('[  311.2] NVRM: Xid (PCI:0000:3d:00): 45, Ch 00000010')).toEqual([{ kind: 'remark', name: 'xid', values: { number: 45 } }])
  })
  test('ALLOC in a firmware time-out is the name of a call', () => {
    expect(
      natures(
        'NVRM: Xid (PCI:0000:3d:00): 119, pid=1, name=x, Timeout after 6s of waiting for RPC response from GPU4 GSP! Expected function 103 (GSP_RM_ALLOC) (0x2081 0x4).',
      ),
    ).toEqual(['driver'])
  })
})

describe('NCCL', () => {
  test('a status without its reason is open', () => {
    expect(bodiesOf('RuntimeError: NCCL error: unhandled cuda error (run with NCCL_DEBUG=INFO for details)')).toEqual([
      { kind: 'remark', name: 'nccl-cuda-error' },
    ])
    expect(bodiesOf('torch.distributed.DistBackendError: NCCL error in: x.cpp:1331, unhandled system error, NCCL version 2.18.1')).toEqual([
      { kind: 'remark', name: 'nccl-system-error' },
    ])
  })
  test('the reason below it', () => {
    expect(
      bodiesOf(
        '[rank3]: torch.distributed.DistBackendError: NCCL error in: /pytorch/x/NCCLUtils.cpp:93, unhandled cuda error (run with NCCL_DEBUG=INFO for details), NCCL version 2.28.9',
        '[rank3]: ncclUnhandledCudaError: Call to CUDA function failed.',
        '[rank3]: Last error:',
        "[rank3]: Cuda failure 2 'out of memory'",
      ).filter(({ kind }) => kind !== 'traceback'),
    ).toEqual([
      { kind: 'remark', name: 'nccl-cuda-error' },
      { kind: 'oom', allocator: 'nccl' },
    ])
  })
  test('buffers, with their size', () => {
    expect(bodiesOf('gpu7:4711:4902 [1] include/alloc.h:104 NCCL WARN Failed to CUDA calloc 6291456 bytes')).toEqual([
      { kind: 'oom', allocator: 'nccl', requested: 6 * MiB },
    ])
  })
  test('a failure of another kind', () => {
    expect(natures("gpu7:4711:4902 [0] transport/p2p.cc:224 NCCL WARN Cuda failure 217 'peer access is not supported between these two devices'")).toEqual([
      'communication',
    ])
  })
})

describe('near misses', () => {
  test.each([
    'This can cause fd limit errors like `OSError: [Errno 24] Too many open files`. Consider increasing with ulimit -n',
    '    raise RuntimeError("CUDA error: an illegal memory access was encountered")',
    '            except ModuleNotFoundError: # No module named x',
    '        if "device-side assert triggered" in message:',
    '    FileNotFoundError("[Errno 2] No such file or directory: \'x\'")',
    'For debugging consider passing CUDA_LAUNCH_BLOCKING=1',
    'Compile with `TORCH_USE_CUDA_DSA` to enable device-side assertions.',
    'INFO 01-20 20:25:46 model_runner.py:547] Capturing the model for CUDA graphs. This may lead to unexpected consequences if the model is not static.',
    'Setting OMP_NUM_THREADS environment variable for each process to be 1 in default, to avoid your system being overloaded',
    'Worker (pid:2402) exiting',
  ])('%s', line => expect(natures(line)).toEqual([]))
})

describe('memory that a program prints', () => {
  test('the message without its figures is the series', () => {
    expect(usage('turn    3 memory allocated: 66508 MiB', 'turn    4 memory allocated: 74700 MiB')).toEqual([
      { kind: 'usage', series: 'turn # memory allocated: # MiB', turn: 3, bytes: 66508 * MiB },
      { kind: 'usage', series: 'turn # memory allocated: # MiB', turn: 4, bytes: 74700 * MiB },
    ])
  })
  test.each([
    ['batch 4 allocated 53.00 GiB', 4, 53 * GiB],
    ['step 10 | mem 12345MiB', 10, 12345 * MiB],
    ['[iter 5] reserved=12.5GB', 5, 12.5 * GiB],
    ['Epoch 1 step 20 loss 0.3 GPU mem 22.5G', 20, 22.5 * GiB],
    ['第 3 轮 显存占用: 20.5GB', 3, 20.5 * GiB],
    ['GPU memory: 10.5 / 24.0 GB', undefined, 10.5 * GiB],
    ['12.5 GB used after request 7', 7, 12.5 * GiB],
  ])('%s', (line, turn, bytes) => expect(usage(line)).toMatchObject([{ kind: 'usage', ...(turn === undefined ? {} : { turn }), bytes }]))
  test('two figures in one line are two series', () => {
    expect(usage('allocated 6597 MiB, reserved 137236 MiB')).toMatchObject([
      { series: 'allocated # MiB, reserved # MiB / allocated', bytes: 6597 * MiB },
      { series: 'allocated # MiB, reserved # MiB / reserved', bytes: 137236 * MiB },
    ])
  })
  test('ranks of one run are series of their own', () => {
    const all = usage('(train_fn pid=1) step 1 memory: 10 GB', '(train_fn pid=2) step 1 memory: 11 GB') as { series: string }[]
    expect(new Set(all.map(({ series }) => series)).size).toBe(2)
  })
  test.each([
    'rank 1: 59 MiB left',
    'free 5 MiB',
    'total memory: 24 GB',
    'Mem:           125Gi        10Gi       100Gi',
    '|   0  12.3 GB used |',
    'Loading weights: 12%|█ | 1/8 [00:01<00:09, 1.2s/it, memory=12 GB]',
    'INFO 03-20 17:28:12 [gpu_worker.py:298] Available KV cache memory: 5.20 GiB',
    'INFO 03-20 17:28:12 [x.py:298] memory used: 5.20 GiB',
    'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 24.00 GiB',
    '    print(f"memory {torch.cuda.memory_allocated()} 12 GB")',
    'Memory pool end. avail mem=5.32 GB',
    'Killed process 907 (python) total-vm:71303168kB, anon-rss:62914560kB',
    'Model needs 12 GB of memory',
  ])('not: %s', line => expect(usage(line)).toEqual([]))
})
