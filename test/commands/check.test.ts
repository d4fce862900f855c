import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { widthOf } from '../../src/width.ts'
import { run } from './world.ts'

let cwd = ''
const write = (name: string, content: string): void => {
  mkdirSync(join(cwd, name, '..'), { recursive: true })
  writeFileSync(join(cwd, name), content)
}
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'oomdoctor-check-'))
  write('bad.sh', 'vllm serve m --gpu-memory-utilization 1.0\n')
  write('risky.sh', 'vllm serve m --dtype float32\n')
  write('noted.sh', 'vllm serve m --enforce-eager --max-cudagraph-capture-size 8\n')
  write('fine.sh', 'vllm serve m\n')
  write('other.sh', 'echo hello\n')
  write('all/deep/bad.sh', 'vllm serve m --gpu-memory-utilization 1.0\n')
  write('all/node_modules/x/bad.sh', 'vllm serve m --gpu-memory-utilization 1.0\n')
  write('all/notes.md', 'vllm serve m --gpu-memory-utilization 1.0\n')
  write('job.sh', 'torchrun --nproc_per_node 2 vlm.py\n')
  write('vlm.py', 'from lmdeploy import pipeline, TurbomindEngineConfig\npipeline("m", backend_config=TurbomindEngineConfig(tp=2))\n')
})
afterAll(() => rmSync(cwd, { recursive: true }))
const check = async (...argv: string[]) => run(['check', ...argv], { cwd })

describe('exit codes', () => {
  test.each([
    ['nothing', ['fine.sh'], 0],
    ['no start in it', ['other.sh'], 0],
    ['it cannot work', ['bad.sh'], 1],
    ['it is risky', ['risky.sh'], 1],
    ['a note', ['noted.sh'], 0],
    ['a note that counts', ['noted.sh', '--fail-on', 'note'], 1],
    ['a risk that does not', ['risky.sh', '--fail-on', 'error'], 0],
    ['nothing counts', ['bad.sh', '--fail-on', 'never'], 0],
    ['no such file', ['gone.sh', 'bad.sh'], 2],
    ['no such card', ['fine.sh', '--gpu', 'voodoo'], 2],
    ['no such engine', ['fine.sh', '--engine-version', 'vlm=0.8.1'], 2],
    ['no release', ['fine.sh', '--engine-version', 'vllm'], 2],
    ['no file', [], 2],
  ])('%s', async (_, argv, code) => {
    expect((await check(...argv)).code).toBe(code)
  })
})

test('a folder: scripts in it, not installed packages or notes', async () => {
  const { stdout } = await check('all', '--format', 'json')
  expect((JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path)).toEqual(['all/deep/bad.sh'])
})
test('a script that stands beside the file', async () => {
  expect((await check('job.sh')).stdout).toContain('job.sh:1  torchrun')
})
test('standard input', async () => {
  expect((await run(['check', '-'], { cwd, stdin: 'vllm serve m --dtype float32' })).stdout).toContain('-:1  --dtype')
})
test('JSON', async () => {
  const { findings } = JSON.parse((await check('risky.sh', '--format', 'json', '--engine-version', 'vllm=0.8.1')).stdout) as { findings: unknown[] }
  expect(findings).toEqual([
    {
      check: 'full-precision',
      severity: 'warning',
      file: 'risky.sh',
      line: 1,
      text: 'vllm serve m --dtype float32',
      flag: '--dtype',
      says: 'in float32, weights and KV cache take twice what 16 bits take',
      change: '--dtype bfloat16',
    },
  ])
})
test('annotations of a workflow', async () => {
  expect((await check('risky.sh', '--format', 'github')).stdout).toBe(
    '::warning file=risky.sh,line=1,title=oomdoctor full-precision::--dtype: in float32, weights and KV cache take twice what 16 bits take%0AChange: --dtype bfloat16\n',
  )
})
test.each([
  ['en', 40],
  ['en', 80],
  ['zh', 80],
  ['zh', 200],
])('text in %s fits %i columns', async (lang, width) => {
  const { stdout } = await check('bad.sh', 'risky.sh', 'noted.sh', '--lang', lang, '--width', String(width))
  // The line of a finding holds a place and a flag, which are never broken.
  const lines = stdout.split('\n').filter(line => !/\.sh:\d/.test(line))
  expect(lines.filter(line => widthOf(line) > width)).toEqual([])
  expect(stdout).toContain(lang === 'zh' ? '无法工作' : 'cannot work')
})
