import { describe, expect, test } from 'vitest'
import { labelOf } from '../../src/records/label.ts'

describe('who printed a line', () => {
  test.each([
    ['docker compose', 'vllm-1  |', { name: 'vllm-1', container: 'vllm-1' }],
    ['docker compose behind a stamp', '2026-02-24T20:21:58.123Z vllm-1  |', { name: 'vllm-1', container: 'vllm-1' }],
    ['docker service logs', 'llm.1.x2f0a9b8c7d6@gpu7    |', { name: 'llm.1.x2f0a9b8c7d6@gpu7', container: 'llm.1.x2f0a9b8c7d6@gpu7' }],
    ['kubectl --prefix', '[pod/vllm-0/vllm]', { name: 'vllm-0/vllm', container: 'vllm-0/vllm' }],
    ['kubectl --prefix --timestamps', '[pod/vllm-0/vllm] 2026-02-24T20:21:58.123456789Z', { name: 'vllm-0/vllm', container: 'vllm-0/vllm' }],
    ['Google Cloud Logging', 'INFO 2025-11-19T20:16:36.096674521Z [resource.labels.containerName: vllm]', { name: 'vllm', container: 'vllm' }],
    ['srun --label', '12:', { name: '12', rank: 12 }],
    ['srun --label, older', '[3]:', { name: '3', rank: 3 }],
    ['mpirun, whatever the stream', '[1,3]<stderr>:', { name: '3', rank: 3 }],
    ['torchrun --tee', '[default1]:', { name: '1', rank: 1 }],
    ['torchrun --tee in a container', '2026-02-24T20:21:58.123Z vllm-1  | [default0]:', { name: 'vllm-1 0', container: 'vllm-1', rank: 0 }],
    ['the journal', 'Nov 21 12:38:32 gpu7 python3[4711]:', { name: 'gpu7 python3[4711]' }],
    ['rsyslog', '2025-06-03T10:00:00.123456+00:00 gpu01 vllm[4711]:', { name: 'gpu01 vllm[4711]' }],
  ])('%s', (_, outer, label) => expect(labelOf(outer)).toEqual(label))
  test.each([
    ['nothing', undefined],
    ['a stamp', '2026-02-24T20:21:58.1234567Z'],
    ['a stamp in brackets', '[2026-02-24T20:21:58Z]'],
    ['a stamp and a stream', '2026-02-24T20:21:58.123456789Z stderr F'],
    ['GitLab', '2026-02-24T20:21:58.123456Z 01O'],
    ['a level', 'DEFAULT 2025-11-19T20:16:36.096674521Z'],
    ['a wrapper that tees', '2024-04-27 10:13:05 | ERROR | stderr |'],
    ['a step of a workflow', 'eval\tRun ./serve.sh\t2026-02-24T20:21:58.1234567Z'],
  ])('%s tells nobody', (_, outer) => expect(labelOf(outer)).toBeUndefined())
})
