import type { Event, EventOf, Releases, Source, Speaker } from '../types.ts'
import { optionsOf } from '../engines/command.ts'
import type { Flag, FlagTable } from '../rules/flags.ts'

/** Something that only some releases leave in a log, and which. */
export interface Trace {
  readonly releases: Releases
  readonly at: Source
}

/**
 * What bounds a release where no line says it: how a process calls itself, the source files of a traceback, the options of
 * the command. The surest come first.
 */
export const tracesOf = (events: readonly Event[], engine: string, flags: FlagTable): Trace[] => [
  ...prefixes(events, engine),
  ...files(events, engine),
  ...options(events, engine, flags),
]

/** vLLM's processes by the names before their lines; a rank keeps out what others call so as well, like an actor of Ray. */
const PROCESSES: Readonly<Record<string, Releases & { readonly ranked?: true }>> = {
  RayWorkerVllm: { until: '0.4.0.post1' },
  VllmWorkerProcess: { since: '0.4.2', until: '0.10.2' },
  VllmWorker: { since: '0.6.5', until: '0.10.1.1' },
  EngineCore: { since: '0.8.3' },
  Worker: { since: '0.10.2', ranked: true },
}

const prefixes = (events: readonly Event[], engine: string): Trace[] => {
  if (engine !== 'vllm') return []
  const met = new Map<string, Trace>()
  for (const { by, at } of events) {
    const releases = by.engine !== engine || by.role === undefined || met.has(by.role) ? undefined : processOf(by)
    if (by.role !== undefined && releases !== undefined) met.set(by.role, { releases, at })
  }
  return [...met.values()]
}
const processOf = ({ role = '', rank }: Speaker): Releases | undefined => {
  const found = Object.hasOwn(PROCESSES, role) ? PROCESSES[role] : undefined
  return found?.ranked === true && rank === undefined ? undefined : found
}

/** Source files that came or went, below the engine's own package. */
const FILES: readonly (Releases & { readonly engine: string; readonly path: RegExp })[] = [
  { engine: 'vllm', path: /^worker\/(?:worker|model_runner|(?:enc_dec_|pooling_|cpu_|multi_step_)?model_runner|multi_step_worker)\.py$/, until: '0.10.2' },
  { engine: 'vllm', path: /^executor\/\w+_gpu_executor\.py$/, until: '0.6.6.post1' },
  { engine: 'vllm', path: /^model_executor\/parallel_utils\//, until: '0.4.0.post1' },
  { engine: 'vllm', path: /^v1\//, since: '0.6.4' },
  { engine: 'vllm', path: /^v1\/worker\/gpu\//, since: '0.12.0' },
  { engine: 'sglang', path: /^srt\/managers\/router\//, until: '0.1.16' },
  { engine: 'sglang', path: /^srt\/managers\/controller\//, since: '0.1.17', until: '0.2.6' },
  { engine: 'sglang', path: /^srt\/managers\/scheduler\.py$/, since: '0.3.3' },
  { engine: 'sglang', path: /^srt\/managers\/tp_worker_overlap_thread\.py$/, since: '0.3.4', until: '0.5.3' },
  { engine: 'sglang', path: /^srt\/mem_cache\/common\.py$/, since: '0.5.3.post1' },
  { engine: 'sglang', path: /^srt\/model_executor\/cuda_graph_runner\.py$/, until: '0.5.13.post1' },
  { engine: 'sglang', path: /^srt\/model_executor\/piecewise_cuda_graph_runner\.py$/, since: '0.5.3.post2', until: '0.5.13.post1' },
  { engine: 'sglang', path: /^srt\/model_executor\/model_runner_kv_cache_mixin\.py$/, since: '0.5.7', until: '0.5.15' },
  { engine: 'sglang', path: /^srt\/managers\/scheduler_components\//, since: '0.5.10' },
  { engine: 'sglang', path: /^srt\/model_executor\/pool_configurator\.py$/, since: '0.5.11' },
  { engine: 'sglang', path: /^srt\/model_executor\/runner(?:_backend)?\//, since: '0.5.14' },
  { engine: 'sglang', path: /^srt\/mem_cache\/kv_cache_configurator\.py$|^srt\/model_executor\/model_runner_components\//, since: '0.5.16' },
  { engine: 'sglang', path: /^srt\/arg_groups\/memory_hook\.py$/, since: '0.5.19' },
  { engine: 'lmdeploy', path: /^turbomind\/chat\.py$/, until: '0.9.2.post1' },
  { engine: 'lmdeploy', path: /^pytorch\/engine\/model_agent\.py$/, until: '0.10.2' },
  { engine: 'lmdeploy', path: /^pytorch\/engine\/executor\//, since: '0.7.2' },
]
/** A folder that is named after the release that was unpacked or built into it: an egg, a source archive, a store of packages. */
const FOLDER =
  /[/\\-](?:vllm|sglang|lmdeploy)-v?(\d+\.\d+\.\d+(?:\.?post\d+)?)(?:-py[^/\\]{1,60}\.egg|[/\\]lib[/\\]python[\d.]+[/\\]site-packages)?[/\\](?:python[/\\])?$/

const files = (events: readonly Event[], engine: string): Trace[] => {
  const [below, named]: [Map<string, Trace>, Trace[]] = [new Map(), []]
  for (const event of events)
    for (const { path, at } of event.kind === 'traceback' ? event.frames : []) {
      const begin = Math.max(path.lastIndexOf(`/${engine}/`), path.lastIndexOf(`\\${engine}\\`))
      const file = begin < 0 ? '' : path.slice(begin + engine.length + 2).replaceAll('\\', '/')
      for (const row of FILES) if (row.engine === engine && row.path.test(file)) below.set(String(row.path), { releases: row, at })
      const version = begin < 0 || named.length > 0 ? undefined : FOLDER.exec(path.slice(0, begin + 1))?.[1]
      if (version !== undefined) named.push({ releases: { since: version, until: version }, at })
    }
  return [...below.values(), ...named]
}

/** Options of the command that only some releases take, where its program took them all. */
const options = (events: readonly Event[], engine: string, flags: FlagTable): Trace[] => {
  const launch = events.findLast((event): event is EventOf<'launch'> => event.kind === 'launch')
  const command = launch === undefined ? undefined : optionsOf(launch.argv)
  const refused = events.some(event => event.kind === 'error' && event.message.includes('unrecognized arguments'))
  if (launch === undefined || command === undefined || command.engine !== engine || refused) return []
  return command.options.flatMap(option => {
    const named = `--${option.slice(2).replaceAll('_', '-')}`
    const row = flags.all[engine]?.find(flag => flag.cli === named)
    return row === undefined ? [] : [{ releases: releasesOf(row), at: launch.at }]
  })
}

/** The releases whose command line takes a setting by its present name; an older one may have had it under another. */
const releasesOf = (row: Flag): Releases => {
  const old = row.was?.some(({ cli }) => cli === row.cli) === true
  const own = row.only?.cli
  const since = own?.since ?? row.since
  const until = own?.until ?? row.until
  return { ...(since === undefined || old ? {} : { since }), ...(until === undefined ? {} : { until }) }
}
