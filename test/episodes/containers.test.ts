import { expect, test } from 'vitest'
import { UP, episodesOf, traceback, vllmStart } from './read.ts'

const mixed = (...logs: readonly (readonly string[])[]): string[] =>
  Array.from({ length: Math.max(...logs.map(({ length }) => length)) }, (_, index) => logs.flatMap(log => log.slice(index, index + 1))).flat()
const from = (container: string, log: readonly string[]): string[] => log.map(line => `${container}  | ${line}`)
/** Where each episode's failing traceback has its frames. */
const failures = (log: readonly string[]): unknown[] =>
  episodesOf({ log }).map(({ events }) => events.flatMap(event => (event.kind === 'traceback' ? [event.frames.map(({ path }) => path)] : [])))

test('two servers of one compose file: one fails, the other serves', () => {
  const fails = from('chat-1', [...vllmStart(), ...traceback('(EngineCore pid=8) ')])
  const serves = from('embed-1', [...vllmStart({ model: '/models/e' }), UP])
  const episodes = episodesOf({ log: mixed(fails, serves) })
  expect(episodes.map(({ events }) => events.some(({ kind }) => kind === 'oom'))).toEqual([true, false])
})
test('tracebacks without a process’s name, mixed line by line', () => {
  const log = mixed(from('a-1', traceback('', '/x/vllm/a.py')), from('b-1', traceback('', '/x/vllm/b.py')))
  expect(failures(log)).toEqual([[['/x/vllm/a.py']], [['/x/vllm/b.py']]])
})
test('what a container says that runs no engine belongs to the one that does', () => {
  const log = mixed(
    from('vllm-1', [...vllmStart(), ...traceback('(EngineCore pid=8) ')]),
    from('webui-1', ['INFO: started', ...traceback('', '/app/x.py').slice(0, 3), 'requests.exceptions.ConnectionError: refused']),
  )
  expect(episodesOf({ log })).toHaveLength(1)
})
test('two nodes of one engine that each print their ranks', () => {
  const node = (ranks: readonly number[]): string[] => [
    "[2025-06-03 10:00:01] server_args=ServerArgs(model_path='m', tp_size=4, nnodes=2)",
    ...ranks.map(
      rank => `[2025-06-03 10:00:20 TP${rank}] Load weight end. type=LlamaForCausalLM, dtype=torch.bfloat16, avail mem=63.71 GB, mem usage=15.07 GB.`,
    ),
  ]
  expect(episodesOf({ log: mixed(from('node-0', node([0, 1])), from('node-1', node([2, 3]))) })).toHaveLength(1)
})
