import { isCode } from '../source-code.ts'
import { says } from '../speaker.ts'
import { errorOf, told } from './told.ts'

/** Failures of kernels and of the driver: they look like a card that cannot be used, but nothing ran out. */
export const kernels = [
  // On-chip memory of one kernel's block, not the card's and not /dev/shm
  says(
    'out of resource: {what:text}, Required: {required:int}, Hardware limit: {limit:int}',
    ({ what, required, limit }, record) => ({
      ...errorOf('kernel-shared-memory', record),
      type: 'OutOfResources',
      message: `out of resource: ${what}`,
      required,
      limit,
    }),
    [
      'triton.runtime.errors.OutOfResources: out of resource: shared memory, Required: 114688, Hardware limit: 101376. Reducing block sizes or `num_stages` may help.',
      'triton.runtime.autotuner.OutOfResources: out of resource: shared memory, Required: 196608, Hardware limit: 166912. Reducing block sizes or `num_stages` may help.',
      'triton.runtime.errors.OutOfResources: out of resource: tensor memory, Required: 768, Hardware limit: 512. Reducing block sizes or `num_stages` may help.',
    ],
  ),
  says(
    'too many resources requested for launch',
    told('kernel-shared-memory', 'registers or threads of one kernel'),
    'RuntimeError: CUDA error: too many resources requested for launch',
  ),
  says(
    'uses too much shared data ({required:hex} bytes, {limit:hex} max)',
    ({ required, limit }, record) => ({ ...errorOf('kernel-shared-memory', record), required: Number(required), limit: Number(limit) }),
    "ptxas error   : Entry function 'fused_moe_kernel' uses too much shared data (0x18000 bytes, 0xc000 max)",
  ),
  // FlashInfer's own workspace, whose size an engine sets.
  says('Out of workspace memory in AlignedAlloactor', told('workspace'), 'RuntimeError: Out of workspace memory in AlignedAlloactor'),
  says('ailed to allocate memory for {buffer:word} with size {size:int} and alignment {alignment:int} in AlignedAllocator', told('workspace'), [
    'RuntimeError: Failed to allocate memory for batch_prefill_tmp_v with size 448659456 and alignment 16 in AlignedAllocator',
  ]),
  says(
    'Buffer overflow when allocating memory for {buffer:word} with size {size:int} and alignment {alignment:int}, but only {left:int} bytes available in AlignedAllocator',
    told('workspace'),
    "RuntimeError: Error in function 'aligned_alloc' at /flashinfer/data/include/flashinfer/allocator.h:49: Buffer overflow when allocating memory for batch_prefill_tmp_v with size 536870912 and alignment 16, but only 413138944 bytes available in AlignedAllocator. Increase the workspace buffer size.",
  ),
  says('an illegal memory access was encountered', told('illegal-access'), [
    'RuntimeError: CUDA error: an illegal memory access was encountered',
    '[rank1]:[E ProcessGroupNCCL.cpp:1414] [PG 2 Rank 1] Process group watchdog thread terminated with exception: CUDA error: an illegal memory access was encountered',
    'RuntimeError: Triton Error [CUDA]: an illegal memory access was encountered',
  ]),
  says('an illegal instruction was encountered', told('illegal-access'), 'RuntimeError: CUDA error: an illegal instruction was encountered'),
  says('CUDA error: misaligned address', told('illegal-access'), 'RuntimeError: CUDA error: misaligned address'),
  says('unspecified launch failure', told('illegal-access'), 'RuntimeError: CUDA error: unspecified launch failure'),
  says('CUDA_ERROR_ILLEGAL_ADDRESS', told('illegal-access'), 'RuntimeError: CUDA driver error: CUDA_ERROR_ILLEGAL_ADDRESS'),
  says(
    'Memory access fault by GPU node',
    told('illegal-access'),
    'Memory access fault by GPU node-1 (Agent handle: 0x55c8d0) on address 0x7f2a00000000. Reason: Page not present or supervisor privilege.',
  ),
  says('device-side assert triggered', told('device-assert'), 'RuntimeError: CUDA error: device-side assert triggered'),
  // One line a thread of the kernel
  says(
    'block: [{block:text}], thread: [{thread:text}] Assertion',
    told('device-assert'),
    '../aten/src/ATen/native/cuda/Indexing.cu:1290: indexSelectSmallIndex: block: [3,0,0], thread: [64,0,0] Assertion `srcIndex < srcSelectDimSize` failed.',
    { traffic: true },
  ),
  says(
    'no kernel image is available for execution on the device',
    told('kernel-image'),
    'RuntimeError: CUDA error: no kernel image is available for execution on the device',
  ),
  says(
    'is not compatible with the current PyTorch installation',
    told('kernel-image'),
    'NVIDIA GeForce RTX 5090 with CUDA capability sm_120 is not compatible with the current PyTorch installation.',
  ),
  says('device kernel image is invalid', told('kernel-image'), 'RuntimeError: CUDA error: device kernel image is invalid'),
  says(
    'the provided PTX was compiled with an unsupported toolchain',
    told('kernel-image'),
    'RuntimeError: CUDA error: the provided PTX was compiled with an unsupported toolchain.',
  ),
  says('hipErrorNoBinaryForGpu', told('kernel-image'), '"hipErrorNoBinaryForGpu: Unable to find code object for all current devices!"'),
  says('error: invalid device function', told('kernel-image'), [
    'RuntimeError: HIP error: invalid device function',
    'RuntimeError: CUDA error: invalid device function',
  ]),
  says('FlashAttention only supports Ampere GPUs or newer', told('kernel-image'), 'RuntimeError: FlashAttention only supports Ampere GPUs or newer.'),
  // A capture that failed is what these repeat; what failed stands above.
  says(
    'operation failed due to a previous error during capture',
    (_, record) => (isCode(record) ? undefined : { kind: 'cascade', of: 'graph-capture' }),
    'RuntimeError: CUDA error: operation failed due to a previous error during capture',
  ),
  says(
    'Offset increment outside graph capture encountered unexpectedly',
    (_, record) => (isCode(record) ? undefined : { kind: 'cascade', of: 'graph-capture' }),
    'RuntimeError: Offset increment outside graph capture encountered unexpectedly.',
  ),
  says('operation not permitted when stream is capturing', told('plain'), 'RuntimeError: CUDA error: operation not permitted when stream is capturing'),
  says(
    'CUDA error: CUBLAS_STATUS_{status:EXECUTION_FAILED|INVALID_VALUE|NOT_SUPPORTED|INTERNAL_ERROR|ARCH_MISMATCH}',
    told('driver'),
    'RuntimeError: CUDA error: CUBLAS_STATUS_INVALID_VALUE when calling `cublasGemmEx( handle, opa, opb, m, n, k, ...)`',
  ),
  says(
    'CUDNN_STATUS_{status:EXECUTION_FAILED|MAPPING_ERROR|ARCH_MISMATCH|NOT_SUPPORTED|BAD_PARAM|VERSION_MISMATCH|SUBLIBRARY_VERSION_MISMATCH}',
    told('driver'),
    'RuntimeError: cuDNN error: CUDNN_STATUS_EXECUTION_FAILED',
  ),
] as const

export const driver = [
  says('CUDA driver version is insufficient for CUDA runtime version', told('driver'), [
    'RuntimeError: CUDA error: CUDA driver version is insufficient for CUDA runtime version',
  ]),
  says(
    'The NVIDIA driver on your system is too old (found version {version:int})',
    told('driver'),
    'RuntimeError: The NVIDIA driver on your system is too old (found version 11040). Please update your GPU driver by downloading and installing a new version',
  ),
  says(
    'Found no NVIDIA driver on your system',
    told('driver'),
    'RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver from http://www.nvidia.com/Download/index.aspx',
  ),
  says('no CUDA-capable device is detected', told('driver'), 'RuntimeError: CUDA error: no CUDA-capable device is detected'),
  says('No CUDA GPUs are available', told('driver'), 'RuntimeError: No CUDA GPUs are available'),
  says('all CUDA-capable devices are busy or unavailable', told('driver'), 'RuntimeError: CUDA error: all CUDA-capable devices are busy or unavailable'),
  says(
    'forward compatibility was attempted on non supported HW',
    told('driver'),
    'RuntimeError: CUDA error: forward compatibility was attempted on non supported HW',
  ),
  says('system has unsupported display driver', told('driver'), 'RuntimeError: CUDA error: system has unsupported display driver / cuda driver combination'),
  says('CUDA error: system not yet initialized', told('driver'), 'RuntimeError: CUDA error: system not yet initialized'),
  says('CUDA error: initialization error', told('driver'), 'RuntimeError: CUDA error: initialization error'),
  says('CUDA error: unknown error', told('driver'), 'RuntimeError: CUDA error: unknown error'),
  says('CUDA unknown error - this may be due to', told('driver'), [
    'RuntimeError: CUDA unknown error - this may be due to an incorrectly set up environment, e.g. changing env variable CUDA_VISIBLE_DEVICES after program start. Setting the available devices to be zero.',
  ]),
  says('the launch timed out and was terminated', told('driver'), 'RuntimeError: CUDA error: the launch timed out and was terminated'),
  says(
    'Cannot re-initialize CUDA in forked subprocess',
    told('driver'),
    "RuntimeError: Cannot re-initialize CUDA in forked subprocess. To use CUDA with multiprocessing, you must use the 'spawn' start method",
  ),
  says(
    'CUDA error: peer access is {state:not supported|already enabled}',
    told('driver'),
    'RuntimeError: CUDA error: peer access is not supported between these two devices',
  ),
  says('CUDA error: invalid device ordinal', told('arguments', 'a GPU that is not there'), 'RuntimeError: CUDA error: invalid device ordinal'),
  says('CUDA error: invalid argument', told('plain'), 'RuntimeError: CUDA error: invalid argument'),
  says('CUDA error: operation not supported', told('driver'), 'RuntimeError: CUDA error: operation not supported'),
  says('uncorrectable ECC error encountered', told('hardware'), 'RuntimeError: CUDA error: uncorrectable ECC error encountered'),
  // Python's wrappers of NVML; nvidia-smi's own failures are read with it.
  says('NVMLError_{kind:LibraryNotFound|Uninitialized|DriverNotLoaded|NotSupported|GpuIsLost|InvalidArgument|Unknown|FunctionNotFound}', told('driver'), [
    'pynvml.NVMLError_LibraryNotFound: NVML Shared Library Not Found',
    'pynvml.NVMLError_NotSupported: Not Supported',
  ]),
  says("Can't initialize NVML", told('driver'), "UserWarning: Can't initialize NVML"),
  says(
    'Unexpected error from cudaGetDeviceCount(){rest:text}',
    ({ rest }, record) => (/Error 2: out of memory/.test(rest) || isCode(record) ? undefined : errorOf('driver', record)),
    'UserWarning: CUDA initialization: Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before calling NumCudaDevices() that might have already set an error? Error 802: system not yet initialized (Triggered internally at ../c10/cuda/CUDAFunctions.cpp:109.)',
  ),
] as const
