import { isCode } from '../source-code.ts'
import { says } from '../speaker.ts'
import { errorOf, told } from './told.ts'

/** Packages and libraries that are missing or do not fit each other. */
export const imports = [
  says("ModuleNotFoundError: No module named '{name:text}'", told('import'), "ModuleNotFoundError: No module named 'flash_attn'"),
  says(
    "ImportError: cannot import name '{name:text}' from {module:text}",
    told('import'),
    "ImportError: cannot import name 'AutoProcessor9' from 'transformers' (/opt/venv/lib/python3.12/site-packages/transformers/__init__.py)",
  ),
  says(
    'undefined symbol: {name:word}',
    told('import'),
    'ImportError: /opt/venv/lib/python3.12/site-packages/vllm/_C.abi3.so: undefined symbol: _ZN3c105ErrorC2ENS_14SourceLocationESs',
  ),
  says(
    "version `{name:text}' not found",
    told('import'),
    "ImportError: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.32' not found (required by /opt/venv/lib/python3.12/site-packages/lmdeploy/lib/libturbomind.so)",
  ),
  says('cannot open shared object file: {why:text}', told('import'), 'ImportError: libcudart.so.12: cannot open shared object file: No such file or directory'),
  says(
    'DLL load failed while importing {name:word}',
    told('import'),
    'ImportError: DLL load failed while importing _C: The specified module could not be found.',
  ),
  says('Torch not compiled with CUDA enabled', told('import'), 'AssertionError: Torch not compiled with CUDA enabled'),
] as const

/** Compilers and what they make of a model. */
export const compilation = [
  says('backend={backend:text} raised:', told('compile'), "torch._dynamo.exc.BackendCompilerFailed: backend='inductor' raised:"),
  says('Failed to find C compiler', told('compile'), 'RuntimeError: Failed to find C compiler. Please specify via CC environment variable.'),
  says('Error building extension {name:text}', told('compile'), "RuntimeError: Error building extension 'fused_adam'"),
  says('ninja: build stopped', told('compile'), 'ninja: build stopped: subcommand failed.'),
  says('Ninja is required to load C++ extensions', told('compile'), 'RuntimeError: Ninja is required to load C++ extensions'),
  says('nvcc fatal', told('compile'), "nvcc fatal   : Unsupported gpu architecture 'compute_120'"),
  says('ptxas fatal', told('compile'), "ptxas fatal   : Value 'sm_121a' is not defined for option 'gpu-name'"),
  says('PassManager::run failed', told('compile'), 'RuntimeError: PassManager::run failed'),
  says(
    'CUDA_HOME environment variable is not set',
    told('compile'),
    'OSError: CUDA_HOME environment variable is not set. Please set it to your CUDA install root.',
  ),
  says('triton.compiler.errors.CompilationError: {what:text}', told('compile'), 'triton.compiler.errors.CompilationError: at 12:11: unsupported operand'),
] as const

/** The Hub and the network. */
export const network = [
  says(
    "couldn't connect to {url:text}",
    told('network'),
    "OSError: We couldn't connect to 'https://huggingface.co' to load this file, couldn't find it in the cached files",
  ),
  says(
    'Max retries exceeded with url: {url:word}',
    told('network'),
    "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='huggingface.co', port=443): Max retries exceeded with url: /api/models/x/y",
  ),
  says(
    'LocalEntryNotFoundError: {what:text}',
    told('network'),
    'huggingface_hub.errors.LocalEntryNotFoundError: An error happened while trying to locate the file on the Hub and we cannot find the requested files in the local cache.',
  ),
  says('Temporary failure in name resolution', told('network'), 'socket.gaierror: [Errno -3] Temporary failure in name resolution'),
  says('Client Error: {what:text} for url', told('network'), [
    'huggingface_hub.errors.HfHubHTTPError: 401 Client Error: Unauthorized for url: https://huggingface.co/x/y/resolve/main/config.json',
  ]),
  says('gated repo', told('network'), 'OSError: You are trying to access a gated repo.'),
  says(
    'is not a local folder and is not a valid model identifier listed on',
    told('network'),
    "OSError: x/y is not a local folder and is not a valid model identifier listed on 'https://huggingface.co/models'",
  ),
] as const

/** Files and disks; /dev/shm is another matter. */
export const files = [
  says(
    'No space left on device',
    (_, record) =>
      /shm|psm_|sem\.|\/torch_\d+|nccl|plasma|joblib will operate in serial mode/i.test(record.message) || isCode(record)
        ? undefined
        : errorOf('file', record, 'the disk is full'),
    'OSError: [Errno 28] No space left on device',
  ),
  says(
    "FileNotFoundError: [Errno 2] No such file or directory: '{path:text}'",
    told('file'),
    "FileNotFoundError: [Errno 2] No such file or directory: '/models/llama/config.json'",
  ),
  says(
    'Error while deserializing header: {why:word}',
    told('file'),
    'safetensors_rust.SafetensorError: Error while deserializing header: MetadataIncompleteBuffer',
  ),
  says(
    'PytorchStreamReader failed {what:text}',
    told('file'),
    'RuntimeError: PytorchStreamReader failed reading zip archive: failed finding central directory',
  ),
  says(
    'Error no file named {name:text}',
    told('file'),
    'OSError: Error no file named pytorch_model.bin, model.safetensors, tf_model.h5, model.ckpt.index or flax_model.msgpack found in directory /models/llama.',
  ),
  says('does not appear to have a file named {name:word}', told('file'), 'OSError: /models/llama does not appear to have a file named config.json.'),
] as const

const PROCESSES = 'a limit of processes or threads, not of memory'

/** `ulimit` and its like. */
export const limits = [
  says(
    'BlockingIOError: [Errno 11] Resource temporarily unavailable',
    told('process-limit', PROCESSES),
    'BlockingIOError: [Errno 11] Resource temporarily unavailable',
  ),
  says("can't start new thread", told('process-limit', PROCESSES), "RuntimeError: can't start new thread"),
  says(
    'pthread_create failed',
    told('process-limit', PROCESSES),
    'OpenBLAS blas_thread_init: pthread_create failed for thread 63 of 64: Resource temporarily unavailable',
  ),
  says('libgomp: Thread creation failed: {why:text}', told('process-limit', PROCESSES), 'libgomp: Thread creation failed: Resource temporarily unavailable'),
  says('fork: retry: Resource temporarily unavailable', told('process-limit', PROCESSES), 'bash: fork: retry: Resource temporarily unavailable'),
  says('what(): Resource temporarily unavailable', told('process-limit', PROCESSES), '  what():  Resource temporarily unavailable'),
  says('Too many open files', told('open-files', 'a limit of open files, not of memory'), [
    'OSError: [Errno 24] Too many open files',
    'RuntimeError: unable to open shared memory object </torch_2212_3918> in read-write mode: Too many open files (24)',
  ]),
  says('received 0 items of ancdata', told('open-files', 'a limit of open files, not of memory'), 'RuntimeError: received 0 items of ancdata'),
  says('ibv_reg_mr{call:text} failed with error Cannot allocate memory', told('process-limit', 'a limit of locked memory'), [
    'gpu7:4711:4902 [1] misc/ibvwrap.cc:190 NCCL WARN Call to ibv_reg_mr_iova2 failed with error Cannot allocate memory',
  ]),
] as const
