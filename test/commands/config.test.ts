import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { run } from './world.ts'

let root = ''
const write = (name: string, content: string): void => {
  mkdirSync(join(root, name, '..'), { recursive: true })
  writeFileSync(join(root, name), content)
}
const config = (content: string): void => write('.oomdoctor.yaml', content)
beforeEach(() => {
  if (root !== '') rmSync(root, { recursive: true })
  root = mkdtempSync(join(tmpdir(), 'oomdoctor-config-'))
  mkdirSync(join(root, '.git'))
  for (const [name, fixture] of [
    ['logs/no-kv.log', 'engine-vllm-no-kv'],
    ['logs/graphs.log', 'engine-vllm-graphs'],
    ['logs/fine.log', 'engine-vllm-healthy'],
  ] as const) {
    mkdirSync(join(root, 'logs'), { recursive: true })
    cpSync(`fixtures/${fixture}/server.log`, join(root, name))
  }
})
afterAll(() => rmSync(root, { recursive: true }))

/** Paths are read from the process' own folder, so that they are absolute here. */
const analyze = async (names: readonly string[], options: readonly string[] = [], around: { cwd?: string; today?: string } = {}) =>
  run(['analyze', ...names.map(name => join(root, name)), ...options], { cwd: root, ...around })

const ACCEPTED = 'accepted:\n  - { log: logs/no-kv.log, cause: vllm/no-kv-cache-memory, reason: a capture }\n'

describe('a baseline', () => {
  test('a known failure does not count, and is said', async () => {
    config(ACCEPTED)
    const { code, stdout } = await analyze(['logs/no-kv.log'])
    expect(code).toBe(0)
    expect(stdout).toContain('Known: vllm/no-kv-cache-memory in ')
    expect(stdout).toContain('(a capture).')
  })
  test('another failure does', async () => {
    config(ACCEPTED)
    expect((await analyze(['logs/no-kv.log', 'logs/graphs.log'])).code).toBe(1)
  })
  test('the same log with another cause does', async () => {
    config('accepted:\n  - { log: logs/no-kv.log, cause: cuda/fragmentation, reason: x }\n')
    const { code, stdout } = await analyze(['logs/no-kv.log'])
    expect(code).toBe(1)
    expect(stdout).toContain('.oomdoctor.yaml:2 is not needed: logs/no-kv.log does not fail for cuda/fragmentation.')
  })
  test.each([
    ['2026-11-26', 0],
    ['2026-11-25', 1],
  ])('until %s, on 2026-11-26', async (until, code) => {
    config(ACCEPTED.replace('a capture', `a capture, until: ${until}`))
    const result = await analyze(['logs/no-kv.log'], [], { today: '2026-11-26' })
    expect(result.code).toBe(code)
    expect(result.stdout.includes('counts again')).toBe(code === 1)
  })
  test('an entry for a log that was not read is not unused', async () => {
    config(ACCEPTED)
    expect((await analyze(['logs/fine.log'])).stdout).not.toContain('not needed')
  })
  test('--no-config', async () => {
    config(ACCEPTED)
    expect((await analyze(['logs/no-kv.log'], ['--no-config'])).code).toBe(1)
  })
  test('a cause that is none', async () => {
    config('accepted:\n  - { log: a, cause: vllm/gone, reason: x }\n')
    const { code, stderr } = await analyze(['logs/fine.log'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('.oomdoctor.yaml:2: there is no rule vllm/gone')])
  })
})

describe('defaults', () => {
  test('logs, language and format', async () => {
    config(`logs: [${JSON.stringify(join(root, 'logs/*.log'))}]\nlanguage: zh\nfail-on: never\n`)
    const { code, stdout } = await analyze([])
    expect(code).toBe(0)
    expect(stdout).toContain('引擎拒绝启动')
    expect((await analyze([], ['--fail-on', 'cause'])).code).toBe(1)
    expect((await analyze([], ['--lang', 'en'])).stdout).toContain('refused to start')
    expect((await analyze([], ['--format', 'json'])).stdout.startsWith('{')).toBe(true)
  })
  test('from a folder below the root; none is read above it', async () => {
    config('language: zh\n')
    expect((await analyze(['logs/no-kv.log'], [], { cwd: join(root, 'logs') })).stdout).toContain('引擎拒绝启动')
    mkdirSync(join(root, 'logs/.git'))
    expect((await analyze(['logs/no-kv.log'], [], { cwd: join(root, 'logs') })).stdout).toContain('refused to start')
  })
  test('the language of check and compare, too', async () => {
    config('language: zh\n')
    write('serve.sh', 'vllm serve m --dtype float32\n')
    const logs = [join(root, 'logs/fine.log'), join(root, 'logs/no-kv.log')]
    expect((await run(['check', 'serve.sh'], { cwd: root })).stdout).toContain('有风险')
    expect((await run(['compare', ...logs], { cwd: root })).stdout).toContain('失败')
    expect((await run(['compare', ...logs, '--no-config'], { cwd: root })).stdout).toContain('bad')
  })
  test('a mistake is named with its line', async () => {
    config('language: zh\nfail: never\n')
    const { code, stderr } = await analyze(['logs/fine.log'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('.oomdoctor.yaml:2: fail: there is no such key')])
  })
})

describe('oomdoctor baseline', () => {
  const baseline = async (...options: string[]) => run(['baseline', join(root, 'logs'), ...options], { cwd: root })
  test('writes what fails, once, and nothing fails then', async () => {
    config('# ours\nlanguage: en\n')
    const { code, stdout } = await baseline('--reason', 'captures', '--until', '2026-12-31')
    expect([code, stdout]).toEqual([
      0,
      '.oomdoctor.yaml: 2 entries more.\n  vllm/utilization-too-high  logs/graphs.log\n  vllm/no-kv-cache-memory  logs/no-kv.log\n',
    ])
    expect(readFileSync(join(root, '.oomdoctor.yaml'), 'utf8')).toBe(
      '# ours\nlanguage: en\naccepted:\n  - log: logs/graphs.log\n    cause: vllm/utilization-too-high\n    reason: captures\n    until: 2026-12-31\n  - log: logs/no-kv.log\n    cause: vllm/no-kv-cache-memory\n    reason: captures\n    until: 2026-12-31\n',
    )
    expect((await analyze(['logs'])).code).toBe(0)
    expect((await baseline()).stdout).toBe('.oomdoctor.yaml: 0 entries more.\n')
  })
  test('makes the file at the root of the repository', async () => {
    await run(['baseline', join(root, 'logs/no-kv.log')], { cwd: join(root, 'logs') })
    expect(readFileSync(join(root, '.oomdoctor.yaml'), 'utf8')).toContain('log: logs/no-kv.log')
  })
  test('a day that is none', async () => {
    expect((await baseline('--until', 'soon')).code).toBe(2)
  })
})
