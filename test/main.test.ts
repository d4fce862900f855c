import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { main } from '../src/main.ts'
import { RELEASE } from '../src/version.ts'
import { failing, healthy } from './render/report.ts'

let dir = ''
const at = (name: string): string => join(dir, name)
const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(at(name), '..'), { recursive: true })
  writeFileSync(at(name), content)
}
const RULE = (title: string): string => `kind: cause
level: specific
title: { en: '${title}', zh: '${title}' }
says: { en: x, zh: x }
when:
  - failure.kind: oom
`
const SNAPSHOT = ['index, memory.used [MiB], memory.total [MiB]', '0, 81300 MiB, 81920 MiB']

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'oomdoctor-main-'))
  write('oom.log', failing().join('\n'))
  write('fine.log', healthy().join('\n'))
  write('other.log', 'hello\nworld\n')
  write('cut.log', `${healthy().join('\n')}\n${'x'.repeat(400_000)}\n`)
  write('cut-oom.log', `${'x'.repeat(400_000)}\n${failing().join('\n')}\n`)
  write('full.csv', SNAPSHOT.join('\n'))
  write('empty.log', '')
  write('binary.log', gzipSync(Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 256))))
  write('logs/a.log', failing().join('\n'))
  write('logs/b.log', healthy().join('\n'))
  write('code/main.py', 'print(1)')
  write('rules-new/site/guard.yaml', RULE('our guard'))
  write('rules-same/vllm/utilization-too-high.yaml', RULE('our own words'))
  write('rules-broken/site/fact.yaml', RULE('x').replace('failure.kind', 'failure.kin'))
  write('rules-yaml/site/bad.yaml', 'kind: [cause\n')
  write('project/.oomdoctor/rules/site/guard.yaml', RULE('the guard of this folder'))
})
afterAll(() => rmSync(dir, { recursive: true }))

interface Around {
  readonly stdin?: string | readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly terminal?: boolean
  readonly cwd?: string
  readonly columns?: number
}
const run = async (argv: readonly string[], { stdin, env = {}, terminal = false, cwd = dir, columns }: Around = {}) => {
  let stdout = ''
  let stderr = ''
  const pieces = stdin === undefined ? [] : [stdin].flat()
  const code = await main(argv, {
    stdout: { write: text => (stdout += text), isTTY: terminal, ...(columns === undefined ? {} : { columns }) },
    stderr: { write: text => (stderr += text), isTTY: false },
    stdin: Object.assign(
      (async function* () {
        for (const piece of pieces) yield new TextEncoder().encode(piece)
      })(),
      { isTTY: stdin === undefined },
    ),
    env,
    cwd,
    today: '2026-11-26',
  })
  return { code, stdout, stderr }
}
const analyze = async (names: readonly string[], ...options: readonly string[]) => run(['analyze', ...names.map(at), ...options])

describe('exit codes', () => {
  test.each([
    ['nothing found', ['fine.log'], [], 0],
    ['not a log that is known', ['other.log'], [], 0],
    ['a cause', ['oom.log'], [], 1],
    ['a cause among others', ['fine.log', 'oom.log'], [], 1],
    ['a folder', ['logs'], [], 1],
    ['no such file', ['gone.log'], [], 2],
    ['an empty file', ['empty.log'], [], 2],
    ['a binary file', ['binary.log'], [], 2],
    ['a folder without logs', ['code'], [], 2],
    ['a glob without a match', ['*.gone'], [], 2],
    ['a line that was cut', ['cut.log'], [], 3],
    ['a cause, and a line that was cut: 1 before 3', ['cut-oom.log'], [], 1],
    ['a cause, and an input that cannot be read: 2 before 1', ['oom.log', 'gone.log'], [], 2],
    ['a cut line, and an input that cannot be read: 2 before 3', ['cut.log', 'gone.log'], [], 2],
    ['a cause that does not count, and a cut line', ['cut-oom.log'], ['--fail-on', 'never'], 3],
    ['a snapshot', ['full.csv'], [], 0],
    ['a snapshot that counts', ['full.csv'], ['--fail-on', 'snapshot'], 1],
    ['a cause where snapshots count', ['oom.log'], ['--fail-on=snapshot'], 1],
    ['a cause where contributors count', ['oom.log'], ['--fail-on=contributor'], 1],
    ['a cause where nothing counts', ['oom.log'], ['--fail-on=never'], 0],
  ] as const)('%s', async (_, names, options, code) => {
    expect((await analyze(names, ...options)).code).toBe(code)
  })
})

describe('inputs that cannot be read', () => {
  test.each([
    ['gone.log', /gone\.log: there is no such file/],
    ['empty.log', /empty\.log: the file is empty/],
    ['binary.log', /binary\.log: this is no text/],
    ['code', /code: the folder holds no logs/],
    ['*.gone', /\*\.gone: no file has such a name/],
  ])('%s is named on stderr with what to do, and the others are analysed', async (name, message) => {
    const { code, stdout, stderr } = await analyze([name, 'oom.log'])
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
    expect(stdout).toContain('Ran out of GPU memory')
    expect(stdout).not.toMatch(message)
  })
  test('alone it leaves stdout empty', async () => {
    expect(await analyze(['gone.log'])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('standard input', () => {
  test.each([
    ['-', ['analyze', '-']],
    ['no path at all', ['analyze']],
    ['not even the command', []],
  ])('%s', async (_, argv) => {
    const { code, stdout } = await run(argv, { stdin: failing().join('\n') })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^stdin · vLLM 0\.24\.0/)
  })
  test('in pieces that end anywhere', async () => {
    const text = failing().join('\n')
    const whole = await run(['analyze', '-', '--format', 'json'], { stdin: text })
    const pieces = await run(['analyze', '-', '--format', 'json'], { stdin: text.match(/[^]{1,7}/g) ?? [] })
    expect(pieces.stdout).toBe(whole.stdout)
  })
  test('nothing in it', async () => {
    expect(await run(['analyze', '-'], { stdin: '' })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('empty') })
  })
  test('a terminal is not waited for', async () => {
    expect(await run(['analyze'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('no log was given') })
  })
  test('beside a file', async () => {
    const { stdout } = await run(['analyze', '-', at('oom.log'), '--format=json'], { stdin: SNAPSHOT.join('\n') })
    expect((JSON.parse(stdout) as { inputs: { path: string }[] }).inputs.map(({ path }) => path)).toEqual(['-', at('oom.log')])
  })
})

describe('wrong use: a message, code 2, nothing on stdout', () => {
  test.each([
    ['an unknown option', ['analyze', 'a.log', '--colour'], /colour/],
    ['an unknown option before all', ['--nope'], /nope/],
    ['an unknown format', ['analyze', 'a.log', '--format', 'xml'], /format[^]*text[^]*json/i],
    ['an unknown language', ['analyze', 'a.log', '--lang', 'fr'], /lang[^]*en[^]*zh/i],
    ['an unknown level', ['analyze', 'a.log', '--fail-on', 'error'], /fail-on[^]*cause/i],
    ['a width that is none', ['analyze', 'a.log', '--width', 'wide'], /width/],
    ['a width below nothing', ['analyze', 'a.log', '--width', '-5'], /width/],
    ['no rule to explain', ['explain'], /rule|Not enough/i],
    ['no command about rules', ['rules'], /list|check|command|argument/i],
  ])('%s', async (_, argv, message) => {
    const { code, stdout, stderr } = await run(argv)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

describe('help and version', () => {
  test.each([
    ['en', ['--help'], {}, 'Says why GPU memory ran out'],
    ['zh by the locale', ['--help'], { LANG: 'zh_CN.UTF-8' }, '说明显存为何耗尽'],
    ['zh by the option', ['--help', '--lang', 'zh'], {}, '说明显存为何耗尽'],
    ['en by the option', ['--help', '--lang=en'], { LANG: 'zh_CN.UTF-8' }, 'Says why GPU memory ran out'],
    ['of a command', ['analyze', '--help'], {}, '--fail-on'],
    ['of a command in Chinese', ['analyze', '--help', '--lang=zh'], {}, '使退出码为 1 的最低发现级别'],
    ['of rules', ['rules', 'check', '--help'], {}, '--fixtures'],
  ] as const)('--help, %s', async (_, argv, env, text) => {
    const { code, stdout, stderr } = await run(argv, { env })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(text)
  })
  test.each(['en', 'zh'])('--version, %s', async language => {
    expect(await run(['--version', `--lang=${language}`])).toEqual({ code: 0, stdout: `${RELEASE}\n`, stderr: '' })
  })
})

describe('smi', () => {
  test('a table of what was read', async () => {
    expect(await run(['smi', at('full.csv')])).toMatchObject({ code: 0, stdout: expect.stringMatching(/GPU 0 +81300 \/ 81920 MiB .* 99\.2 %/), stderr: '' })
  })
  test('from a pipe, as JSON', async () => {
    const { stdout } = await run(['smi', '-', '--format', 'json'], { stdin: SNAPSHOT.join('\n') })
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, snapshots: [{ gpus: [{ index: 0, used: 81_300 * 2 ** 20, total: 81_920 * 2 ** 20 }] }] })
  })
  test('a file that is not there', async () => expect((await run(['smi', at('gone.txt')])).code).toBe(2))
})

describe('rules new', () => {
  test('writes a rule that the checker takes and a run uses', async () => {
    const made = await run(['rules', 'new', 'site/new-cause', '--dir', 'rules-made'])
    expect(made).toMatchObject({ code: 0, stdout: `${at('rules-made/site/new-cause.yaml')}\n` })
    expect(await run(['rules', 'check', at('rules-made')])).toMatchObject({ code: 0, stdout: '1 rules, no mistakes\n' })
    expect((await analyze(['oom.log'], '--rules', at('rules-made'), '--all')).stdout).toContain('What ran out and why')
  })
  test('never over a file that is there', async () => {
    await run(['rules', 'new', 'site/twice', '--dir', 'rules-made'])
    expect(await run(['rules', 'new', 'site/twice', '--dir', 'rules-made'])).toMatchObject({ code: 2, stderr: expect.stringContaining('exists') })
  })
  test.each(['guard', '../x', 'a/b/c', 'Site/Guard', '/etc/x'])('%s is no id', async id => {
    expect(await run(['rules', 'new', id, '--dir', 'rules-made'])).toMatchObject({ code: 2, stderr: expect.stringContaining('no rule id') })
  })
})

describe('rules docs', () => {
  test('a page about rules of one’s own, printed or written', async () => {
    const page = await run(['rules', 'docs', at('rules-new')])
    expect(page).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^# Rules\n\nWhat these rules find in a log: 1 rule\.[^]*### site\/guard\n\n\*\*our guard\*\*/),
    })
    expect(await run(['rules', 'docs', 'rules-new', '--out', 'page.md'])).toMatchObject({ code: 0, stdout: 'page.md\n' })
    expect(readFileSync(at('page.md'), 'utf8')).toBe(page.stdout)
  })
  test('those of the folder, without being asked for', async () => {
    expect((await run(['rules', 'docs'], { cwd: at('project') })).stdout).toContain('the guard of this folder')
  })
  test.each([
    ['no rules', 'code', /holds no rules/],
    ['a mistake', 'rules-broken', /failure\.kin is no fact/],
    ['no folder', 'gone', /cannot be read/],
  ])('%s: a message, code 2', async (_, folder, says) => {
    expect(await run(['rules', 'docs', at(folder)])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(says) })
  })
})

describe('--why', () => {
  test('shows how a rule was judged, matched or not', async () => {
    const { stdout } = await analyze(['oom.log'], '--why', 'vllm/utilization-too-high', '--why', 'vllm/sampler-warmup')
    expect(stdout).toMatch(/vllm\/utilization-too-high holds\n {2}✓ all of/)
    expect(stdout).toMatch(/vllm\/sampler-warmup does not hold\n {2}✗ all of\n {4}✓ engine is vllm/)
  })
  test('in JSON too, and nothing where it was not asked', async () => {
    const { stdout } = await analyze(['oom.log'], '--format', 'json', '--why', 'cuda/fragmentation')
    expect(JSON.parse(stdout)).toMatchObject({ why: [{ rule: 'cuda/fragmentation', when: { condition: expect.any(String), holds: false } }] })
    expect(JSON.parse((await analyze(['oom.log'], '--format', 'json')).stdout)).not.toHaveProperty('why')
  })
  test('of a rule that there is not', async () => {
    const { code, stderr } = await analyze(['oom.log'], '--why', 'sampler-warmup')
    expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean vllm/sampler-warmup?')])
  })
})

describe('the report', () => {
  test('JSON is one document on stdout, and the same in any order of the paths', async () => {
    const one = await analyze(['oom.log', 'fine.log', 'full.csv'], '--format', 'json')
    const other = await analyze(['full.csv', 'fine.log', 'oom.log'], '--format', 'json')
    expect(one.stdout).toBe(other.stdout)
    expect(one.stderr).toBe('')
    expect(JSON.parse(one.stdout)).toMatchObject({ schema: 1, verdict: 'out-of-memory' })
  })
  test('a file that is given twice is read once', async () => {
    const { stdout } = await analyze(['oom.log', 'logs/../oom.log'], '--format', 'json')
    expect((JSON.parse(stdout) as { inputs: unknown[] }).inputs).toHaveLength(1)
  })
  test.each([
    ['--lang zh', ['--lang', 'zh'], {}, '显存不足'],
    ['the locale', [], { LC_ALL: 'zh_CN.UTF-8' }, '显存不足'],
    ['--lang en before the locale', ['--lang', 'en'], { LC_ALL: 'zh_CN.UTF-8' }, 'Ran out of GPU memory'],
  ] as const)('language by %s', async (_, options, env, text) => {
    expect((await run(['analyze', at('oom.log'), ...options], { env })).stdout).toContain(text)
  })
  test.each([
    ['a pipe', false, {}, false],
    ['a terminal', true, {}, true],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
  ] as const)('colour: %s', async (_, terminal, env, coloured) => {
    expect((await run(['analyze', at('oom.log')], { terminal, env })).stdout.includes('\u001b[')).toBe(coloured)
  })
  test('as wide as the terminal, unless told otherwise', async () => {
    const widest = (text: string): number => Math.max(...text.split('\n').map(line => line.length))
    const [narrow, wide, told] = await Promise.all([
      run(['analyze', at('oom.log')], { columns: 60 }),
      run(['analyze', at('oom.log')], { columns: 120 }),
      run(['analyze', at('oom.log'), '--width', '60'], { columns: 120 }),
    ])
    expect(widest(narrow.stdout)).toBeLessThanOrEqual(71) // the command is never broken
    expect(told.stdout).toBe(narrow.stdout)
    expect(widest(wide.stdout)).toBeGreaterThan(80)
  })
})

describe('explain and rules', () => {
  test('explain tells a cause in both languages', async () => {
    expect(await run(['explain', 'vllm/cuda-graph-capture'])).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Told by') })
    expect(await run(['explain', 'vllm/cuda-graph-capture', '--lang', 'zh'])).toMatchObject({ code: 0, stdout: expect.stringContaining('判断依据') })
  })
  test('a wrong id is answered with the right one', async () => {
    expect(await run(['explain', 'cuda-graph-capture'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/no rule cuda-graph-capture[^]*vllm\/cuda-graph-capture/),
    })
  })
  test('an id that is nothing like one', async () => {
    expect(await run(['explain', 'nonsense'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('oomdoctor rules list') })
  })
  test('the list of rules', async () => {
    const { code, stdout } = await run(['rules', 'list'])
    expect(code).toBe(0)
    expect(stdout).toContain('vllm/cuda-graph-capture')
  })
  test('a folder with a mistake', async () => {
    expect(await run(['rules', 'check', at('rules-broken')])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/site\/fact\.yaml[^]*failure\.kin is no fact; did you mean failure\.kind\?/),
    })
  })
  test('a folder that is not there', async () => {
    expect(await run(['rules', 'check', at('gone')])).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be read') })
  })
})

describe('flags', () => {
  test.each([
    ['of a release', ['flags', 'vllm', '--version', '0.8.5'], /^vLLM 0\.8\.5\n/],
    ['of the newest release', ['flags', 'lmdeploy'], /^LMDeploy \d+\.\d+/],
    ['all of them', ['flags', 'lm-eval', '--version=0.4.9', '--all'], /^ {2}--batch_size +1/m],
    ['in Chinese', ['flags', 'vllm', '--lang', 'zh'], /对显存/],
    ['in a narrow terminal', ['flags', 'vllm', '--width', '60'], /^ {2}Default/m],
  ])('%s', async (_, argv, text) => {
    expect(await run(argv)).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(text) })
  })
  test.each([
    ['no engine', ['flags'], /engine|Not enough/i],
    ['an unknown engine', ['flags', 'foo'], /foo is no engine[^]*vllm/],
    ['an unknown release', ['flags', 'vllm', '--version', '0.8.9'], /0\.8\.9 is no release[^]*nearest/],
    ['a release that is left out', ['flags', 'vllm', '--version'], /version/],
    ['a width that is none', ['flags', 'vllm', '--width', 'wide'], /width/],
  ])('%s: a message, code 2', async (_, argv, message) => {
    expect(await run(argv)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) })
  })
})

test('an option that the release does not know is said', async () => {
  write('option.log', ['$ vllm serve m --swap-space 4', 'INFO 05-21 10:00:00 api_server.py:150] vLLM API server version 0.20.0'].join('\n'))
  expect((await analyze(['option.log'])).stdout).toContain('--swap-space is not known to vLLM 0.20.0')
  expect((await analyze(['option.log'], '--lang=zh')).stdout).toContain('vLLM 0.20.0 不识别 --swap-space')
})

describe('rules of one’s own', () => {
  test('a new rule takes part', async () => {
    const { stdout, code } = await analyze(['oom.log'], '--rules', at('rules-new'), '--format', 'json')
    expect(code).toBe(1)
    expect((JSON.parse(stdout) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule)).toContain('site/guard')
  })
  test('one with an id that exists replaces ours, and that is said', async () => {
    const { stdout, stderr } = await analyze(['oom.log'], '--rules', at('rules-same'))
    expect(stdout).toContain('our own words')
    expect(stderr).toContain('vllm/utilization-too-high')
  })
  test('those of the folder are read without being asked for', async () => {
    const { stdout } = await run(['analyze', at('oom.log'), '--format=json'], { cwd: at('project') })
    expect(stdout).toContain('the guard of this folder')
  })
  test.each([
    ['a fact that is none', 'rules-broken', /rules-broken\/site\/fact\.yaml: .*failure\.kin is no fact; did you mean failure\.kind\?/],
    ['no YAML', 'rules-yaml', /rules-yaml\/site\/bad\.yaml is not valid YAML/],
    ['no folder', 'gone', /gone cannot be read/],
  ])('%s: the file is named with its reason, code 2', async (_, folder, message) => {
    const { code, stdout, stderr } = await analyze(['oom.log'], '--rules', at(folder))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

describe('--model-config', () => {
  const CONFIG = {
    model_type: 'llama',
    hidden_size: 4096,
    num_attention_heads: 32,
    num_hidden_layers: 32,
    num_key_value_heads: 8,
    intermediate_size: 14_336,
    vocab_size: 128_256,
  }
  const factsOf = (stdout: string) => (JSON.parse(stdout) as { episodes: { facts: Record<string, { value: unknown }> }[] }).episodes[0]?.facts
  beforeAll(() => write('model/config.json', JSON.stringify(CONFIG)))
  test.each(['model', 'model/config.json'])('%s: the model is known', async path => {
    const { code, stdout } = await analyze(['oom.log'], '--format', 'json', '--model-config', at(path))
    expect(code).toBe(1)
    expect(factsOf(stdout)).toMatchObject({ 'model.from': { value: 'config' }, 'model.layers': { value: 32 } })
  })
  test('without it the name tells nothing here', async () => {
    const { stdout } = await analyze(['oom.log'], '--format', 'json')
    expect(factsOf(stdout)?.['model.layers']).toBeUndefined()
  })
  test.each([
    ['a file that is not there', ['--model-config', 'nothing.json'], /nothing\.json: there is no such file/],
    ['a log', ['--model-config', 'other.log'], /other\.log: is not JSON/],
  ])('%s: nothing is diagnosed, and that is said', async (_, [option = '', path = ''], says) => {
    const { code, stdout, stderr } = await analyze(['oom.log'], option, at(path))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(says)
  })
  test('another model than the one that ran is said to be one', async () => {
    write('small/config.json', JSON.stringify({ ...CONFIG, num_hidden_layers: 8 }))
    const given = (path: string) => analyze(['sized.log'], '--model-config', at(path))
    write('sized.log', failing().join('\n').replace('enforce_eager=False', 'dtype=torch.bfloat16, tensor_parallel_size=1, enforce_eager=False'))
    expect((await given('small')).stdout).toMatch(/config\.json that was given is not this model's/)
    expect((await given('model')).stdout).not.toMatch(/is not this model's/)
  })
  test('a value is needed', async () => {
    const { code } = await analyze(['oom.log'], '--model-config')
    expect(code).toBe(2)
  })
})

test('a name that cannot be found cannot act on the terminal either', async () => {
  const { stderr } = await analyze(['gone\u001b[31m\u202e.log'])
  expect(stderr).toContain(String.raw`gone\u001b[31m\u202e.log: no file has such a name`)
})

describe('--output', () => {
  const files = (): string[] => readdirSync(at('out')).toSorted()
  beforeEach(() => mkdirSync(at('out')))
  afterEach(() => rmSync(at('out'), { recursive: true }))

  test('several files beside what is printed, each in the format of its name', async () => {
    const { code, stdout } = await analyze(['oom.log'], '--output', at('out/r.html'), '--output', at('out/r.sarif'), '--output', `issue:${at('out/bug')}`)
    expect(code).toBe(1)
    expect(stdout).toContain('Ran out of GPU memory')
    expect(files()).toEqual(['bug', 'r.html', 'r.sarif'])
    expect(readFileSync(at('out/r.html'), 'utf8')).toMatch(/^<!doctype html>/)
    expect(JSON.parse(readFileSync(at('out/r.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(readFileSync(at('out/bug'), 'utf8')).toContain('### Your current environment')
  })
  test('an option before the log takes one name', async () => {
    const { code } = await run(['analyze', '--output', at('out/r.md'), at('oom.log')])
    expect({ code, files: files() }).toEqual({ code: 1, files: ['r.md'] })
  })
  test('one that cannot be written: code 2, a message, the others are there', async () => {
    const { code, stdout, stderr } = await analyze(['oom.log'], '--output', at('none/r.md'), '--output', at('out/r.json'))
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^oomdoctor: .*none\/r\.md: the file could not be written \(there is no such folder\)\n/),
    })
    expect(stdout).toContain('Ran out of GPU memory')
    expect(files()).toEqual(['r.json'])
  })
  test('a name that tells no format: code 2 before anything is read', async () => {
    const { code, stdout, stderr } = await analyze(['gone.log'], '--output', at('out/r.pdf'))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^oomdoctor: --output .*r\.pdf: the name does not tell the format\n {2}Give one of \.html, /)
  })
  test('nothing was read: nothing is written', async () => {
    const { code } = await analyze(['gone.log'], '--output', at('out/r.html'))
    expect({ code, files: files() }).toEqual({ code: 2, files: [] })
  })
})

describe('redaction', () => {
  const LOG = failing('/home/wilhelmina/m').map(line => line.replace('vllm serve', 'HF_TOKEN=s3cret-9 vllm serve'))
  const command = (text: string): string | undefined => /- (.*vllm serve .*)$/m.exec(text)?.[1]?.split(' --gpu')[0]
  const told = async (terminal: boolean, ...options: readonly string[]) =>
    run(['analyze', '-', ...options], { stdin: LOG.join('\n'), terminal, env: { NO_COLOR: '1' } })

  test('on a terminal the command can be typed, but for the secret', async () => {
    expect(command((await told(true)).stdout)).toBe('HF_TOKEN=<secret-1> vllm serve /home/wilhelmina/m')
  })
  test('what is piped on tells of nobody', async () => {
    const { stdout } = await told(false)
    expect(command(stdout)).toMatch(/^HF_TOKEN=<secret-1> vllm serve \/home\/<user-1>\//)
    expect(stdout).not.toContain('wilhelmina')
  })
  test.each(['json', 'markdown'])('%s on a terminal neither: it is for passing on', async format => {
    expect((await told(true, '--format', format)).stdout).not.toMatch(/wilhelmina|s3cret/)
  })
  test.each([true, false])('--no-redact, terminal: %s', async terminal => {
    expect(command((await told(terminal, '--no-redact')).stdout)).toBe('HF_TOKEN=s3cret-9 vllm serve /home/wilhelmina/m')
  })
  test('readings too', async () => {
    const smi = ['pid, process_name, used_gpu_memory [MiB]', '99, /home/wilhelmina/run, 100 MiB'].join('\n')
    for (const format of ['text', 'json']) expect((await run(['smi', '-', '--format', format], { stdin: smi })).stdout).not.toContain('wilhelmina')
    expect((await run(['smi', '-', '--no-redact'], { stdin: smi })).stdout).toContain('wilhelmina')
  })
})

test('annotations name files from the root of the checkout', async () => {
  const { stdout } = await run(['analyze', at('logs/a.log'), '--format', 'github'], { env: { GITHUB_WORKSPACE: dir } })
  expect(stdout).toMatch(/^::error file=logs\/a\.log,line=\d+,/)
})

test('the name of a file in a mistake is no order to whoever keeps the output', async () => {
  const { stderr, code } = await run(['analyze', 'x\n::error::y ##[error]z\u001b[2J', '--no-config'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/^oomdoctor: x\n\\u003a:error::y \\u0023#\[error\]z\\u001b\[2J: no file has such a name\n/)
})
