import { describe, expect, test } from 'vitest'
import { widthOf } from '../../src/width.ts'
import { run } from './world.ts'

const GOOD = 'fixtures/engine-vllm-graphs-fixed-eager'
const BAD = 'fixtures/engine-vllm-graphs/server.log'

describe('exit codes', () => {
  test.each([
    ['the second one failed', [GOOD, BAD], 1],
    ['the second one is mended', [BAD, GOOD], 0],
    ['neither failed', [GOOD, GOOD], 0],
    ['no such file', [GOOD, 'gone.log'], 2],
    ['one file alone', [GOOD], 2],
  ])('%s', async (_, paths, code) => {
    expect((await run(['compare', ...paths])).code).toBe(code)
  })
})

test('text: both runs, what explains it with its lines, and the memory of both', async () => {
  const { stdout } = await run(['compare', GOOD, BAD], { columns: 100 })
  expect(stdout).toContain('enforce_eager explains the failure: 36.88 MiB were missing.')
  expect(stdout).toContain('enforce_eager  true → false (default)')
  expect(stdout).toContain('it takes 1003.5 MiB of the room (CUDA graphs); 36.88 MiB were missing')
  expect(stdout).toMatch(/weights +15 GiB +15 GiB\n/)
})
test('the other way round it was mended', async () => {
  const { stdout } = await run(['compare', BAD, GOOD])
  expect(stdout).toContain('It fails no more: enforce_eager gives it the 36.88 MiB that were missing.')
  expect(stdout).toContain('enforce_eager  false (default) → true')
})
test('what no figure shows is not claimed', async () => {
  const { stdout } = await run(['compare', 'fixtures/engine-lmdeploy-turbomind-ratio-fixed', 'fixtures/engine-lmdeploy-turbomind-ratio'])
  expect(stdout).toContain('No figure in the logs shows which difference made it fail.')
})
test('two failures are not set against each other', async () => {
  expect((await run(['compare', 'fixtures/engine-vllm-no-kv', 'fixtures/engine-vllm-max-len'])).stdout).toContain('Both runs failed, not for the same reason.')
  expect((await run(['compare', BAD, BAD])).stdout).toContain('Both runs failed, for the same reason: ')
})
test.each([
  ['en', 80],
  ['zh', 80],
  ['en', 200],
])('text in %s fits %i columns', async (lang, columns) => {
  for (const pair of [
    [GOOD, BAD],
    ['fixtures/engine-lm-eval-vllm-fixed', 'fixtures/engine-lm-eval-vllm'],
  ]) {
    const { stdout } = await run(['compare', ...pair, '--lang', lang], { columns })
    expect(stdout.split('\n').filter(line => widthOf(line) > columns)).toEqual([])
  }
})
test('JSON', async () => {
  const report = JSON.parse((await run(['compare', GOOD, BAD, '--format', 'json'])).stdout) as Record<string, unknown>
  expect(report).toMatchObject({
    schema: 1,
    mended: false,
    good: { failed: false, cause: null },
    bad: { failed: true, cause: 'vllm/utilization-too-high', step: 'warm-up' },
    missing: 38_671_483,
    differences: [{ name: 'enforce_eager', bearing: 'explains', moves: { part: 'graphs', bytes: 1_052_266_988 } }],
  })
})
