import type { EventBody, SettingScope } from '../../types.ts'
import { LM_EVAL_SHORT, readModelArgs, readOptions, sglangNames } from './options.ts'
import type { Option } from './options.ts'
import { containerDevices } from './visible-devices.ts'

/** A program whose command line says something about memory, told by its first words. */
interface Program {
  readonly name: string
  /** How many words name it; undefined where these words are another program. */
  readonly words: (argv: readonly string[]) => number | undefined
  readonly read: (rest: readonly string[], argv: readonly string[]) => readonly EventBody[]
}

const base = (path: string | undefined): string => (path ?? '').slice((path ?? '').lastIndexOf('/') + 1)
const isPython = (word: string | undefined): boolean => /^python[\d.]*$/.test(base(word))
/** `vllm serve`, `python -m vllm.entrypoints.openai.api_server`. */
const named =
  (program: string, ...verbs: string[]) =>
  (argv: readonly string[]): number | undefined =>
    base(argv[0]) === program && (verbs.length === 0 || verbs.includes(argv[1] ?? '')) ? (verbs.length === 0 ? 1 : 2) : undefined
const module =
  (pattern: RegExp) =>
  (argv: readonly string[]): number | undefined =>
    isPython(argv[0]) && argv[1] === '-m' && pattern.test(argv[2] ?? '') ? 3 : undefined
const either =
  (...tests: readonly Program['words'][]): Program['words'] =>
  argv =>
    tests.map(test => test(argv)).find(count => count !== undefined)

const settings = (options: readonly Option[], scope: SettingScope): EventBody[] =>
  options.length === 0
    ? []
    : [
        {
          kind: 'settings',
          values: Object.fromEntries(options.map(({ name, value }) => [name, value])),
          origin: 'command',
          scope,
          ...(COMMANDED.has(scope) ? { complete: true } : {}),
        },
      ]
/** Engines whose command line holds all that was given; a Python program may give more in its code. */
const COMMANDED: ReadonlySet<SettingScope> = new Set(['vllm', 'lmdeploy', 'sglang', 'lm-eval'])
const model = (name: string | undefined, engine?: 'vllm' | 'lmdeploy' | 'sglang'): EventBody[] => [
  { kind: 'identity', ...(engine ? { engine } : {}), ...(name === undefined ? {} : { model: name }) },
]
const valueOf = (options: readonly Option[], ...names: string[]): string | undefined => {
  const found = options.find(option => names.includes(option.name))?.value
  return typeof found === 'string' ? found : undefined
}

/** lm-eval's `--model` is an engine of ours, or a client of a server. */
export const backendOf = (name: string | undefined): SettingScope | undefined =>
  name === undefined
    ? 'transformers'
    : name.startsWith('vllm')
      ? 'vllm'
      : name === 'sglang'
        ? 'sglang'
        : /^(?:hf|huggingface|gpt2$)/.test(name)
          ? 'transformers'
          : undefined

/** Up to 0.3 the harness was a script of its repository, called as many others are. */
const mainScript = (argv: readonly string[]): number | undefined =>
  isPython(argv[0]) && base(argv[1]) === 'main.py' && argv.includes('--model') && argv.includes('--tasks') ? 2 : undefined

const lmEval: Program = {
  name: 'lm-eval',
  words: either(named('lm_eval'), named('lm-eval'), module(/^lm_eval(?:\.__main__)?$/), mainScript),
  read: rest => {
    const { options, words } = readOptions(rest, LM_EVAL_SHORT)
    const backend = backendOf(valueOf(options, 'model'))
    // Given twice, the last one counts up to 0.4.9.2; from 0.4.10 on all count, and so do words behind a blank (before, argparse refused them).
    const given = [...options.filter(({ name }) => name === 'model_args').map(({ value }) => String(value)), ...words.filter(word => /^\w+=\S/.test(word))]
    const args = given.flatMap(readModelArgs)
    return [
      { kind: 'identity', harness: 'lm-eval', ...(backend === 'vllm' || backend === 'sglang' || backend === 'transformers' ? { engine: backend } : {}) },
      ...settings(options, 'lm-eval'),
      ...(backend === undefined ? [] : settings(args, backend)),
      ...model(valueOf(args, 'pretrained', 'model')),
    ]
  },
}

const PROGRAMS: readonly Program[] = [
  {
    name: 'vllm',
    words: either(named('vllm', 'serve', 'chat', 'complete', 'bench', 'run-batch'), module(/^vllm\.entrypoints\./)),
    read: (rest, argv) => {
      const { options, words } = readOptions(rest)
      return [...model(argv[1] === 'serve' ? (words[0] ?? valueOf(options, 'model')) : valueOf(options, 'model'), 'vllm'), ...settings(options, 'vllm')]
    },
  },
  {
    name: 'lmdeploy',
    words: either(named('lmdeploy', 'serve', 'chat', 'convert', 'lite', 'check_env'), module(/^lmdeploy\b/)),
    read: rest => {
      const { options, words } = readOptions(rest)
      const backend = valueOf(options, 'backend')
      return [
        ...model(
          words.find(word => !/^(?:api_server|gradio|chat|turbomind|torch|auto_awq|api_client)$/.test(word)),
          'lmdeploy',
        ),
        ...(backend === 'pytorch' ? [{ kind: 'identity' as const, backend: 'pytorch' as const }] : []),
        ...settings(options, 'lmdeploy'),
      ]
    },
  },
  lmEval,
  {
    name: 'sglang',
    words: either(named('sglang', 'serve'), module(/^sglang\.(?:launch_server|bench)/)),
    read: rest => {
      const options = sglangNames(readOptions(rest).options)
      return [...model(valueOf(options, 'model_path'), 'sglang'), ...settings(options, 'sglang')]
    },
  },
  {
    name: 'torchrun',
    words: either(named('torchrun'), module(/^torch\.distributed\.(?:run|launch)$/)),
    read: rest => launcher('torchrun', rest),
  },
  { name: 'accelerate', words: named('accelerate', 'launch'), read: rest => launcher('accelerate', rest) },
  { name: 'deepspeed', words: named('deepspeed'), read: rest => launcher('deepspeed', rest) },
  {
    name: 'docker',
    words: either(named('docker', 'run'), named('podman', 'run')),
    read: rest => {
      // Everything behind the image is the engine's own command line; the image's name says which engine.
      const image = imageAt(rest)
      const flags = rest.flatMap((word, at) =>
        word === '-e' || word === '--env' ? [rest[at + 1] ?? ''] : word.startsWith('--env=') ? [word.slice('--env='.length)] : [],
      )
      const engine = /(vllm|lmdeploy|sglang)/.exec(rest[image] ?? '')?.[1] as 'vllm' | 'lmdeploy' | 'sglang' | undefined
      const tag = /:v?(\d+\.\d+(?:\.\d+)?(?:\.?post\d+)?)/.exec(rest[image] ?? '')?.[1]
      const shm = rest.find(word => word.startsWith('--shm-size'))
      const inner = image < 0 ? [] : rest.slice(image + 1)
      const { options, words } = readOptions(inner)
      return [
        ...(engine !== undefined && tag !== undefined ? [{ kind: 'identity' as const, engine, version: tag }] : []),
        ...containerDevices(image < 0 ? rest : rest.slice(0, image)),
        ...flags.flatMap(environment),
        ...(shm === undefined ? [] : settings(readOptions([shm.includes('=') ? shm : `${shm}=${rest[rest.indexOf(shm) + 1] ?? ''}`]).options, 'any')),
        ...(readCommand(inner)?.events ??
          (engine === undefined
            ? []
            : [
                ...settings(engine === 'sglang' ? sglangNames(options) : options, engine),
                ...model(valueOf(options, 'model', 'model_path') ?? words[0], engine),
              ])),
      ]
    },
  },
  {
    name: 'python',
    words: argv => (isPython(argv[0]) && argv.some(word => word === '-m' || word.endsWith('.py')) ? 1 : undefined),
    read: rest => settings(readOptions(rest).options, 'any'),
  },
]

/** Docker's options that stand alone; any other takes the next word. The image is the first word that belongs to none. */
const DOCKER_ALONE = /^(?:-[ditP]+|--(?:rm|detach|interactive|tty|privileged|init|read-only|publish-all|no-healthcheck|oom-kill-disable)|--[\w-]+=.*)$/
export const imageAt = (rest: readonly string[]): number => {
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] as string
    if (!word.startsWith('-')) return at
    if (!DOCKER_ALONE.test(word)) at += 1
  }
  return -1
}

/** torchrun and its kind start a program several times: how often is theirs, the rest is the program's. */
const launcher = (harness: 'torchrun' | 'accelerate' | 'deepspeed', rest: readonly string[]): readonly EventBody[] => {
  const script = rest.findIndex(word => word.endsWith('.py') || word === '-m' || LM_EVAL.test(word))
  const own = readOptions(script < 0 ? rest : rest.slice(0, script))
  const inner = script < 0 ? [] : rest.slice(script)
  const program = inner[0] === '-m' ? readCommand(['python', ...inner]) : LM_EVAL.test(inner[0] ?? '') ? readCommand(['lm_eval', ...inner.slice(1)]) : undefined
  return [{ kind: 'identity', harness }, ...settings(own.options, harness), ...(program?.events ?? settings(readOptions(inner).options, 'any'))]
}

/** Its program given to a launcher by path, or as `$(which lm_eval)`. */
const LM_EVAL = /^(?:\S*\/)?lm[_-]eval\)?$/

/** `NAME=value` before a command, after `export`, or in `-e`. */
export const environment = (word: string): EventBody[] => {
  const found = /^([A-Z][A-Z0-9_]*)=(.*)$/s.exec(word)
  return found ? [{ kind: 'settings', values: { [found[1] ?? '']: found[2] ?? '' }, origin: 'environment', scope: 'env' }] : []
}

/** Programs that start another one; their own options stand before it. */
const WRAPPERS =
  /^(?:env|nohup|sudo|time|exec|command|stdbuf|numactl|taskset|nice|setsid|timeout|srun|mpirun|mpiexec|uv|poetry|conda|micromamba|apptainer|singularity|docker|podman|kubectl|nsys)$/

/** What a command line says: which program it starts, its settings, its environment. Undefined for a program that is none of these. */
export const readCommand = (argv: readonly string[]): { readonly program: string; readonly events: readonly EventBody[] } | undefined => {
  const first = argv.findIndex(word => !/^[A-Z][A-Z0-9_]*=/.test(word))
  if (first < 0) return undefined
  const last = WRAPPERS.test(base(argv[first])) ? argv.length - 1 : first
  for (let at = first; at <= last; at += 1) {
    const rest = argv.slice(at)
    for (const program of PROGRAMS) {
      const words = program.words(rest)
      if (words !== undefined) return { program: program.name, events: [...argv.slice(0, at).flatMap(environment), ...program.read(rest.slice(words), rest)] }
    }
  }
  return undefined
}
