import type { Engine, EventOf, Source } from '../types.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** Engine, version, backend, runner, harness, model: what the log says of itself, else what its messages' owners tell. */
export const identity: Question = ({ episode, failure }) => {
  const said = episode.events.filter((event): event is EventOf<'identity'> => event.kind === 'identity')
  const pick = <K extends 'engine' | 'version' | 'backend' | 'runner' | 'harness' | 'model'>(name: K) => {
    const event = said.findLast(each => each[name] !== undefined)
    return known(event?.[name], event?.at)
  }
  const spoken = byVote(episode.events.flatMap(event => (event.by.engine === undefined ? [] : [[event.by.engine, event.at] as const])))
  const framed = failure === undefined ? undefined : engineOfFrames(failure.frames.map(frame => [frame.path, frame.at] as const))
  const declared = said.findLast(event => event.engine !== undefined && event.engine !== 'transformers')
  // SGLang up to 0.4.8 imports vLLM: its lines and frames do not make it vLLM.
  const borrowed = spoken?.value === 'vllm' && framed?.value === 'sglang'
  const engine =
    (spoken && spoken.value !== undefined && !borrowed ? spoken : undefined) ??
    framed ??
    known(declared?.engine, declared?.at) ??
    pick('engine') ??
    (failure?.oom.allocator === 'torch'
      ? known<Engine>('torch', failure.event.at)
      : failure?.oom.allocator === 'jax' || failure?.oom.allocator === 'cupy'
        ? known<Engine>(failure.oom.allocator, failure.event.at)
        : undefined)
  // torchrun's agent runs below accelerate and evaluations too: its lines name the harness only where nothing else does.
  const started = said.findLast(event => event.harness !== undefined && event.harness !== 'torchrun')
  const harness =
    known(started?.harness, started?.at) ??
    pick('harness') ??
    harnessOf(episode.events.flatMap(event => (event.by.harness === undefined ? [] : [[event.by.harness, event.at] as const])))
  const fallback = episode.events.find(event => event.kind === 'remark' && event.name === 'turbomind-fallback')
  const turbomind = episode.events.find(event => event.kind === 'oom' && event.allocator === 'turbomind')
  return answers({
    engine,
    'engine.version': pick('version'),
    'engine.backend': fallback
      ? known('pytorch', fallback.at)
      : engine?.value === 'lmdeploy'
        ? (pick('backend') ??
          (turbomind ? known('turbomind', turbomind.at) : undefined) ??
          backendOfFrames(failure?.frames.map(frame => [frame.path, frame.at] as const) ?? []))
        : undefined,
    'engine.runner':
      engine?.value === 'sglang' ? undefined : (pick('runner') ?? runnerOfFrames(failure?.frames.map(frame => [frame.path, frame.at] as const) ?? [])),
    harness,
    model: pick('model'),
    entry: entryOf(episode.events),
  })
}

type Seen<T> = readonly (readonly [T, Source])[]

const byVote = (seen: Seen<Engine>) => {
  const counts = new Map<Engine, { count: number; at: Source }>()
  for (const [engine, at] of seen) counts.set(engine, { count: (counts.get(engine)?.count ?? 0) + 1, at: counts.get(engine)?.at ?? at })
  const best = [...counts].toSorted(([, a], [, b]) => b.count - a.count)[0]
  return best === undefined ? undefined : known(best[0], best[1].at)
}

/** Whose source files stand in the failing traceback. The innermost engine manages the memory. */
const engineOfFrames = (paths: Seen<string>) => {
  const owners: readonly (readonly [RegExp, Engine])[] = [
    [/[/\\]sglang[/\\]/, 'sglang'],
    [/[/\\]vllm[/\\](?!_omni)/, 'vllm'],
    [/[/\\]lmdeploy[/\\]/, 'lmdeploy'],
    [/[/\\]transformers[/\\]/, 'transformers'],
  ]
  for (const [pattern, engine] of owners) {
    const found = paths.find(([path]) => pattern.test(path))
    if (found) return known(engine, found[1])
  }
  return undefined
}

const backendOfFrames = (paths: Seen<string>) => {
  const torch = paths.find(([path]) => /lmdeploy[/\\]pytorch[/\\]/.test(path))
  if (torch) return known('pytorch' as const, torch[1])
  const turbomind = paths.find(([path]) => /lmdeploy[/\\]turbomind[/\\]/.test(path))
  return turbomind ? known('turbomind' as const, turbomind[1]) : undefined
}

const runnerOfFrames = (paths: Seen<string>) => {
  const v2 = paths.find(([path]) => /vllm[/\\]v1[/\\]worker[/\\]gpu[/\\]/.test(path))
  if (v2) return known('v2' as const, v2[1])
  const v1 = paths.find(([path]) => /vllm[/\\]v1[/\\]/.test(path))
  if (v1) return known('v1' as const, v1[1])
  const v0 = paths.find(([path]) => /vllm[/\\](?:worker|engine|executor)[/\\]/.test(path))
  return v0 ? known('v0' as const, v0[1]) : undefined
}

const harnessOf = (seen: readonly (readonly [NonNullable<EventOf<'identity'>['harness']>, Source])[]) => (seen[0] ? known(seen[0][0], seen[0][1]) : undefined)

const entryOf = (events: Parameters<Question>[0]['episode']['events']) => {
  const launch = events.findLast((event): event is EventOf<'launch'> => event.kind === 'launch')
  if (launch === undefined) return entryOfFrames(events)
  const entry =
    launch.program === 'lm-eval'
      ? ('model_args' as const)
      : ['vllm', 'lmdeploy', 'sglang', 'docker'].includes(launch.program)
        ? ('cli' as const)
        : ('python' as const)
  return known(entry, launch.at)
}

/** Where no command is shown, a traceback may pass the door by which the engine was entered; the outermost counts. */
const entryOfFrames = (events: Parameters<Question>[0]['episode']['events']) => {
  const doors: readonly (readonly [RegExp, 'cli' | 'python' | 'model_args'])[] = [
    [/[/\\]lm_eval[/\\]/, 'model_args'],
    [/[/\\](?:lmdeploy|vllm|sglang)[/\\](?:cli|entrypoints[/\\](?:cli|openai)|launch_server)\b/, 'cli'],
    [/[/\\](?:lmdeploy[/\\]api|vllm[/\\]entrypoints[/\\]llm)\.py$/, 'python'],
  ]
  const frames = events.flatMap(event => (event.kind === 'traceback' ? event.frames : []))
  for (const [path, entry] of doors) {
    const frame = frames.find(each => path.test(each.path))
    if (frame) return known(entry, frame.at)
  }
  return undefined
}
