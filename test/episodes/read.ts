import { episodes } from '../../src/episodes/index.ts'
import type { Episode } from '../../src/episodes/index.ts'
import { listener } from '../../src/events/index.ts'
import { lineReader } from '../../src/lines/index.ts'
import { recordReader } from '../../src/records/index.ts'
import { chain } from '../../src/stage.ts'
import type { EventOf } from '../../src/types.ts'

/** The episodes of some inputs, in the order in which they are given. */
export const episodesOf = (inputs: Readonly<Record<string, readonly string[]>>): Episode[] =>
  episodes(
    Object.entries(inputs).map(([file, log]) => {
      const line = chain(chain(lineReader(file), recordReader()), listener())
      const events = [...line.read(new TextEncoder().encode(`${log.join('\n')}\n`)), ...line.end()]
      return { file, events: events.toSorted((a, b) => a.order - b.order) }
    }),
  )

/** Where each starts, as `file:line`. */
export const startsOf = (inputs: Readonly<Record<string, readonly string[]>>): string[] => episodesOf(inputs).map(({ at }) => `${at.file}:${at.line}`)
/** The files of each. */
export const filesOf = (inputs: Readonly<Record<string, readonly string[]>>): string[][] => episodesOf(inputs).map(({ files }) => [...files])
/** Every value that an episode holds of a setting. */
export const settingsIn = (episode: Episode | undefined, name: string): unknown[] => [
  ...new Set(
    (episode?.events ?? [])
      .filter((event): event is EventOf<'settings'> => event.kind === 'settings')
      .flatMap(({ values }) => (name in values ? [values[name]] : [])),
  ),
]

/** A start of vLLM 0.24 as its processes print it. */
export const vllmStart = ({ pid = 7, time = '12:38', utilization = 0.9, model = '/models/m' } = {}): string[] => [
  `(APIServer pid=${pid}) INFO 11-21 ${time}:32 [api_utils.py:339]  ▄▄ ▄█ █     █     █ ▀▄▀ █  version 0.24.0`,
  `(APIServer pid=${pid}) INFO 11-21 ${time}:32 [api_utils.py:339]   █▄█▀ █     █     █     █  model   ${model}`,
  `(APIServer pid=${pid}) INFO 11-21 ${time}:32 [api_utils.py:270] non-default args: {'model_tag': '${model}', 'gpu_memory_utilization': ${utilization}}`,
  `(EngineCore pid=${pid + 1}) INFO 11-21 ${time}:40 [core.py:106] Initializing a V1 LLM engine (v0.24.0) with config: model='${model}', max_seq_len=8192, enforce_eager=False)`,
  `(EngineCore pid=${pid + 1}) INFO 11-21 ${time}:50 [gpu_model_runner.py:4700] Model loading took 14.99 GiB memory and 8.1 seconds`,
  `(EngineCore pid=${pid + 1}) INFO 11-21 ${time}:58 [gpu_worker.py:298] Available KV cache memory: 50.20 GiB`,
]
export const OOM = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.19 GiB of which 1.02 GiB is free.'
export const traceback = (prefix = '', path = '/usr/lib/python3.12/site-packages/vllm/v1/worker/gpu_model_runner.py'): string[] =>
  ['Traceback (most recent call last):', `  File "${path}", line 4700, in execute_model`, '    output = self.model(x)', OOM].map(line => prefix + line)
export const UP = '(APIServer pid=7) INFO:     Application startup complete.'
