// The vocabulary, in the order of the line: bytes -> lines -> records -> events -> episodes -> facts -> findings -> report.

/** A size in bytes; fractions appear where a log prints rounded units. */
export type Bytes = number
export type Scalar = string | number | boolean

/** Who manages the model's memory. `transformers` stands for plain Hugging Face code, `torch` for PyTorch code of any other kind. */
export type Engine = 'vllm' | 'lmdeploy' | 'sglang' | 'transformers' | 'torch' | 'jax' | 'cupy'

/** What a run was doing when something happened; the order is the order of a start. */
export type Step =
  | 'start'
  | 'load-weights'
  | 'convert'
  | 'profile'
  | 'profile-vision'
  | 'estimate-graphs'
  | 'place-kv-cache'
  | 'capture-graphs'
  | 'warm-up'
  | 'wake-up'
  | 'encode-vision'
  | 'prefill'
  | 'decode'
  | 'serve'
  | 'score'
  | 'detect-batch'
  | 'train'

/** Where something was read, and its text (shortened). Whatever follows can show the lines it came from; no other line is kept. */
export interface Source {
  readonly file: string
  readonly line: number
  readonly text: string
}

/** One logical line: decoded, without escape codes, quoting and outer (container, CI) prefixes; a progress bar's redraws are split. */
export interface LogLine {
  readonly at: Source
  readonly text: string
  /** What stood before the text and was taken off: a container's name or a collector's stamp. */
  readonly outer?: string
}

/** A line whose prefix has been read: who spoke, and what was said. */
export interface LogRecord extends LogLine {
  readonly message: string
  readonly by: Speaker
  readonly level?: Level
  readonly time?: string
  /** `file.py:line` as the logger printed it. */
  readonly place?: string
  /** True where the line had a prefix of its own: such a line never continues the one before. */
  readonly own: boolean
  /** Grows from record to record of an input: their line's number, and their place in it where it holds several. */
  readonly order?: number
  /** Who printed it, by a prefix that a container or a launcher put before it: only lines of the same one go together. */
  readonly label?: string
}
export type Level = 'debug' | 'info' | 'warning' | 'error' | 'fatal'

/** The process that printed a line, as far as its prefix tells. `lane` tells processes of one file apart; '' is a line without any prefix. */
export interface Speaker {
  readonly lane: string
  readonly engine?: Engine
  readonly harness?: Harness
  readonly role?: string
  readonly rank?: number
  /** Which of the GPUs over which one engine's weights are split (tensor parallelism), where the prefix names it. */
  readonly shard?: number
  /** Which of the engines that serve one model side by side (data parallelism), each on cards of its own. */
  readonly replica?: number
  readonly pid?: number
  /** The machine, where the system's log or NCCL names it; in a container NCCL's is the container's. */
  readonly host?: string
  /** The container or the service's task, where a log of several names it. */
  readonly container?: string
}

// ---- events ----------------------------------------------------------------------------------------------------------

/** Whose allocation failed. */
export type Allocator =
  | 'torch'
  | 'cuda'
  | 'cublas'
  | 'cudnn'
  | 'triton'
  | 'nccl'
  | 'cumem'
  | 'turbomind'
  | 'jax'
  | 'cupy'
  | 'onnxruntime'
  | 'tensorflow'
  | 'tensorrt'
  | 'paddle'
  | 'mps'
  | 'xpu'
  | 'npu'
  | 'vgpu'
  | 'host'
  | 'pinned'
  | 'shm'

/** Cards that PyTorch's allocator knows beside CUDA's. */
export type Accelerator = 'hip' | 'xpu' | 'npu' | 'mlu' | 'gcu' | 'musa' | 'dcu' | 'sdaa'

/** An allocation failed. Sizes in bytes, as far as the message tells them. */
export interface Oom {
  readonly kind: 'oom'
  readonly allocator: Allocator
  /** Whose card it is, where the message does not speak of CUDA. */
  readonly accelerator?: Accelerator
  readonly gpu?: number
  readonly requested?: Bytes
  readonly capacity?: Bytes
  readonly free?: Bytes
  /** All that this process holds on the card, by the driver's count. */
  readonly held?: Bytes
  readonly allocated?: Bytes
  readonly reserved?: Bytes
  readonly unallocated?: Bytes
  readonly graphPool?: Bytes
  /** A limit below the card's size that applies to this process. */
  readonly allowed?: Bytes
  /** "Process N has X": another process, or this one seen from a container; without its number where a person blanked it. */
  readonly processes?: readonly { readonly pid?: number; readonly bytes: Bytes }[]
  /** `allocator.h:231`: where the failing call stands. */
  readonly site?: string
  /** The step that the message itself names. */
  readonly step?: Step
  /** Dummy requests of a warm-up, where the message counts them. */
  readonly rows?: number
  /** The system's number of the error, where the message prints it. */
  readonly errno?: number
}

/** Why an engine declined to start or to go on for lack of memory. */
export type Refusal =
  | 'free-below-utilization'
  | 'unbalanced-memory'
  | 'profiling-disturbed'
  | 'no-kv-cache-memory'
  | 'kv-cache-too-short'
  | 'no-runtime-room'
  | 'no-state-cache-room'
  | 'no-host-cache-room'
  | 'cache-below-one-request'
  | 'swap-space-too-large'
  | 'swap-space-full'
  | 'no-batch-size-fits'
  | 'auto-fit-impossible'
  | 'out-of-cache-blocks'
  | 'input-longer-than-cache'
  | 'weights-above-budget'

/** What the memory of a process is made of. */
export type Part =
  | 'weights'
  | 'activations'
  | 'non-torch'
  | 'kv-cache'
  | 'graphs'
  | 'graphs-estimated'
  | 'consumed'
  | 'budget'
  | 'reserve'
  | 'free'
  | 'capacity'
  | 'lora'
  | 'vision'

/** Things that are counted, not weighed. */
export type Count =
  | 'kv-blocks'
  | 'cpu-blocks'
  | 'kv-tokens'
  | 'concurrency'
  | 'context'
  | 'shards'
  | 'shards-loaded'
  | 'graph-sizes'
  | 'running'
  | 'waiting'
  | 'kv-usage'
  | 'preemptions'
  | 'warm-up-tokens'
  | 'batch-found'
  | 'mm-items'
  | 'mm-tokens'
  | 'requests'
  | 'requests-done'
  | 'session-len'
  | 'workers-killed'
  | 'prompt-tokens'
  | 'gpus'
  | 'layers'
  | 'heads'
  | 'kv-heads'
  | 'head-dim'
  | 'vocabulary'
  | 'hidden'

export type KillBy =
  | 'kernel'
  | 'cgroup'
  | 'kubernetes'
  | 'ray'
  | 'slurm'
  | 'systemd'
  | 'shell'
  | 'launcher'
  | 'engine'
  | 'container'
  | 'oom-daemon'
  | 'scheduler'

export interface Frame {
  readonly path: string
  readonly line?: number
  readonly function: string
  /** The source line, where the traceback shows it. */
  readonly code?: string
  readonly at: Source
}

export interface GpuReading {
  readonly index?: number
  readonly uuid?: string
  /** `00000000:1A:00.0`, the domain always eight digits. */
  readonly bus?: string
  readonly name?: string
  readonly used?: Bytes
  readonly total?: Bytes
  readonly free?: Bytes
  readonly reserved?: Bytes
  readonly utilization?: number
  readonly display?: boolean
  /** `{gpu instance}/{compute instance}` of a MIG slice. */
  readonly mig?: string
}
export interface ProcessReading {
  readonly gpu?: number
  readonly uuid?: string
  readonly bus?: string
  readonly mig?: string
  readonly pid?: number
  readonly name?: string
  readonly type?: string
  readonly used?: Bytes
  /** True where the tool cuts the figure (`14314...`): off by up to 9 MiB. */
  readonly cut?: boolean
}

/** One reading of the GPUs. `listed` says how far the process rows can be trusted. */
export interface Snapshot {
  readonly at: Source
  /** `2026-11-21 07:06:21` or with `.799`: the tool's own stamp, which has no zone. */
  readonly time?: string
  readonly tool: 'nvidia-smi' | 'gpustat' | 'nvitop'
  readonly driver?: string
  readonly gpus: readonly GpuReading[]
  /** Where the figures of each GPU stand, in the order of `gpus`; missing where the tool has no row for each. */
  readonly rows?: readonly (Source | undefined)[]
  readonly processes: readonly ProcessReading[]
  /** Where each process stands, in the order of `processes`; missing where the tool has no row for each. */
  readonly processRows?: readonly (Source | undefined)[]
  readonly listed: 'rows' | 'none-running' | 'empty' | 'absent' | 'unknown'
  /** The list of processes has no end (a paste, `grep`, a terminal's height): rows may be missing. */
  readonly cut?: true
}

export type EventBody =
  | Oom
  | {
      readonly kind: 'refusal'
      readonly reason: Refusal
      readonly gpu?: number
      readonly wanted?: Bytes
      readonly found?: Bytes
      readonly capacity?: Bytes
      readonly utilization?: number
      readonly tokensWanted?: number
      readonly tokensFound?: number
      readonly tokensFit?: number
      readonly before?: Bytes
      readonly after?: Bytes
    }
  | {
      readonly kind: 'killed'
      readonly reportedBy: KillBy
      /** Proven: the text itself says that memory was the reason. */
      readonly forMemory: boolean
      readonly signal?: number
      readonly exitCode?: number
      readonly pid?: number
      readonly process?: string
      readonly rss?: Bytes
      readonly limit?: Bytes
      readonly count?: number
    }
  | {
      readonly kind: 'traceback'
      readonly frames: readonly Frame[]
      /** The exception's class and the first line of its text, where the paste holds it. */
      readonly error?: { readonly type: string; readonly message: string }
      /** The traceback before this one in the same chain, innermost cause first. */
      readonly chained?: boolean
      /** The log ends inside it: what its exception is stands below. */
      readonly open?: boolean
    }
  | {
      /** An error line that is not about memory by its wording. */
      readonly kind: 'error'
      readonly nature: ErrorNature
      readonly type?: string
      readonly message: string
      readonly required?: number
      readonly limit?: number
    }
  | { readonly kind: 'setting'; readonly name: string; readonly value: Scalar | null; readonly origin: SettingOrigin; readonly scope: SettingScope }
  /** Settings that stand together: a config echo, a command line, an environment. `complete`: what is not among them was not given. */
  | {
      readonly kind: 'settings'
      readonly values: Readonly<Record<string, Scalar | null>>
      readonly origin: SettingOrigin
      readonly scope: SettingScope
      readonly complete?: boolean
    }
  | {
      readonly kind: 'step'
      readonly step: Step
      readonly edge: 'begin' | 'end' | 'progress'
      readonly took?: Bytes
      readonly done?: number
      readonly total?: number
    }
  | { readonly kind: 'holding'; readonly what: Part; readonly bytes: Bytes; readonly gpu?: number; readonly origin?: string }
  | { readonly kind: 'count'; readonly what: Count; readonly value: number; readonly gpu?: number }
  | {
      readonly kind: 'identity'
      readonly engine?: Engine
      readonly version?: string
      readonly backend?: 'turbomind' | 'pytorch'
      readonly runner?: 'v0' | 'v1' | 'v2'
      readonly harness?: Harness
      readonly model?: string
      readonly device?: string
    }
  | { readonly kind: 'launch'; readonly command: string; readonly program: string; readonly argv: readonly string[] }
  /** A new start begins here. `mark` orders the marks of one start: a mark that comes again, or an earlier one, is another start. */
  | { readonly kind: 'start'; readonly mark: StartMark }
  | { readonly kind: 'up' }
  | { readonly kind: 'ended'; readonly how: 'well' | 'stopped' | 'failed'; readonly code?: number }
  | { readonly kind: 'request'; readonly type: string }
  | { readonly kind: 'usage'; readonly series: string; readonly turn?: number; readonly bytes: Bytes }
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'link'; readonly gpu: number; readonly peer: number; readonly ok: boolean }
  | { readonly kind: 'cascade'; readonly of: string }
  | { readonly kind: 'advice'; readonly name: string; readonly value?: Scalar }
  | { readonly kind: 'remark'; readonly name: string; readonly values?: Readonly<Record<string, Scalar>> }

export type EventKind = EventBody['kind']
/**
 * What happened, in words that belong to no engine; `by` says who printed it, `order` where in the whole input, `releases` which
 * releases print it, `stands` for how many figures of a long series it stands, where it alone was kept of these.
 */
export type Event = EventBody & {
  readonly at: Source
  readonly by: Speaker
  readonly time?: string
  readonly level?: Level
  readonly order: number
  readonly releases?: Releases
  readonly stands?: number
}
/** First and last release that prints something, both included. */
export interface Releases {
  readonly since?: string | undefined
  readonly until?: string | undefined
}
export type EventOf<K extends EventKind> = Extract<Event, { kind: K }>

/** What an error that is not a lack of memory is about; `plain` is any exception without a meaning of its own. */
export type ErrorNature =
  | 'kernel-shared-memory'
  | 'illegal-access'
  | 'device-assert'
  | 'driver'
  | 'kernel-image'
  | 'arguments'
  | 'import'
  | 'network'
  | 'unsupported-model'
  | 'communication'
  | 'compile'
  | 'request'
  | 'file'
  | 'process-limit'
  | 'open-files'
  | 'unknown-shortage'
  | 'unhandled-by-nccl'
  | 'bus-error'
  | 'hardware'
  | 'workspace'
  | 'signal-stack'
  | 'plain'
export type Harness = 'lm-eval' | 'lighteval' | 'torchrun' | 'accelerate' | 'ray' | 'deepspeed'
export type SettingOrigin = 'command' | 'echo' | 'effective' | 'environment'
export type SettingScope = Engine | Harness | 'env' | 'any'
export type StartMark = 'command' | 'launcher' | 'harness' | 'banner' | 'arguments' | 'engine'

// ---- facts -----------------------------------------------------------------------------------------------------------

/** One thing known about an episode, and the lines that say so. */
export interface Fact<T> {
  readonly value: T
  readonly from: readonly Source[]
}

/** How an episode ended. */
export type Outcome = 'terminal' | 'recovered' | 'continued' | 'healthy' | 'cut-off'
