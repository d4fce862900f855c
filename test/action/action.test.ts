import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ATTACK } from '../render/attack.ts'
import { failing, healthy } from '../render/report.ts'
import { testApi, testRunner } from './runner.ts'
import type { Api, Ran, TestRunner } from './runner.ts'

let runner: TestRunner
beforeAll(() => {
  runner = testRunner()
  const { write } = runner
  // As a workflow has it: the log outside of the checkout, the script that starts the run in it.
  write('outside/eval.log', readFileSync('fixtures/engine-lm-eval-vllm/server.log', 'utf8'))
  write('outside/hf.log', readFileSync('fixtures/engine-lm-eval-hf-batch/server.log', 'utf8'))
  write('outside/server.log', failing())
  write('outside/healthy.log', healthy())
  write('outside/other.log', [
    ...failing().slice(0, 3),
    'Traceback (most recent call last):',
    '  File "a.py", line 3, in f',
    "ModuleNotFoundError: No module named 'x'",
  ])
  write('checkout/logs/server.log', failing())
  write('checkout/scripts/eval.sh', [
    '#!/bin/sh',
    '# gpu_memory_utilization=0.97 was too little elsewhere',
    'lm_eval --model vllm --tasks "$TASKS" \\',
    '  --model_args pretrained=/models/Llama-3.1-8B-Instruct,gpu_memory_utilization=0.97,max_model_len=16384 \\',
    '  --batch_size auto',
  ])
  write('checkout/.github/workflows/evals.yml', [
    'on: pull_request',
    'jobs:',
    '  eval:',
    '    steps:',
    '      - run: vllm serve m --gpu-memory-utilization 0.95 > $RUNNER_TEMP/server.log 2>&1',
  ])
}, 300_000)
afterAll(() => runner?.remove())

/** A link, a turned line, characters without width. */
const HIDDEN = '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007 \u202e \u2066 \u200b \u2028'
const outside = (name: string): string => join(runner.dir, 'outside', name)
const LEVELS = /^::(error|warning|notice)(?: ((?:[a-z]+=[^:,\n]*,?)+))?::([^\n]*)$/

interface Heard {
  readonly level: string
  readonly file?: string
  readonly line?: string
  readonly title?: string
  readonly text: string
}
/** What the runner hears: every line that is a command, none between `stop-commands` and its token. */
const heard = ({ stdout }: Ran): Heard[] => {
  const found: Heard[] = []
  let token: string | undefined
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    if (token !== undefined) {
      if (line === `::${token}::`) token = undefined
      continue
    }
    const stop = /^::stop-commands::(.+)$/.exec(line)?.[1]
    if (stop !== undefined) {
      token = stop
      continue
    }
    if (line === '') continue
    const [, level = '', properties = '', text = ''] = LEVELS.exec(line) ?? []
    expect(level, line).not.toBe('')
    found.push({ level, text: plain(text), ...Object.fromEntries(properties.split(',').map(each => each.split('=').map(plain))) })
  }
  expect(token).toBeUndefined()
  return found
}
const plain = (text: string): string =>
  text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')

describe('a failed evaluation', () => {
  let ran: Ran
  beforeAll(async () => {
    ran = await runner.run({ logs: outside('eval.log'), 'launch-file': 'scripts/eval.sh', report: 'out/report.html\nout/report.json' })
  }, 60_000)

  test('ends well, since the job has failed already', () => expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' }))
  test('is annotated on the line that sets the guilty setting: task, requests, cause, change', () => {
    const [first, ...others] = heard(ran)
    expect(first).toMatchObject({ level: 'error', file: 'scripts/eval.sh', line: '4' })
    expect(first?.title).toMatch(/^gpu_memory_utilization leaves too little outside the engine's budget \(certain 0\.\d\d\)$/)
    expect(first?.text).toMatch(/^Task long_15800 · loglikelihood · failed with 0 of 384 requests done\n/)
    expect(first?.text).toMatch(/\neval\.log:164 {2}.*out of memory.*\n→ gpu_memory_utilization=0\.93 /)
    expect(first?.text).toMatch(/\nvllm\/utilization-too-high$/)
    expect(others.filter(({ level }) => level === 'error').every(({ file }) => file === 'scripts/eval.sh' || file === undefined)).toBe(true)
  })
  test('has outputs', () =>
    expect(ran.outputs).toEqual({
      verdict: 'out-of-memory',
      cause: 'vllm/utilization-too-high',
      confidence: expect.stringMatching(/^0\.\d\d$/),
      'report-path': `${join(runner.dir, 'checkout/out/report.html')}\n${join(runner.dir, 'checkout/out/report.json')}`,
    }))
  test('has a summary: verdict, task, change as a diff, ledger as bar and table, evidence folded', () => {
    expect(ran.summary).toMatch(/^## Ran out of GPU memory on GPU 0 /)
    expect(ran.summary).toContain('Task long\\_15800 · loglikelihood · failed with 0 of 384 requests done')
    expect(ran.summary).toMatch(
      /```diff\n {2}lm_eval [^]*?\n- {5}--model_args .*gpu_memory_utilization=0\.97.*\n\+ {5}--model_args .*gpu_memory_utilization=0\.93/,
    )
    expect(ran.summary).toMatch(/\n GPU 0 {2}▕.*▏\n/)
    expect(ran.summary).toMatch(/\n\| KV cache \| \d+\.\d\d \| /)
    expect(ran.summary).toContain('<details>\n<summary>Evidence</summary>')
  })
  test('has its reports', () => {
    expect(readFileSync(join(runner.dir, 'checkout/out/report.html'), 'utf8')).toMatch(/^<!doctype html>/i)
    expect(JSON.parse(readFileSync(join(runner.dir, 'checkout/out/report.json'), 'utf8'))).toMatchObject({ schema: 1, verdict: 'out-of-memory' })
  })
})

describe('where the annotation stands', () => {
  const first = async (inputs: Record<string, string>, env: Record<string, string> = {}): Promise<Heard | undefined> =>
    heard(await runner.run(inputs, env)).find(({ level }) => level === 'error')

  test('the line of the workflow that ran, where that sets it', async () => {
    const at = await first({ logs: outside('server.log') }, { GITHUB_WORKFLOW_REF: 'acme/evals/.github/workflows/evals.yml@refs/pull/7/merge' })
    expect(at).toMatchObject({ file: '.github/workflows/evals.yml', line: '5' })
    expect(at?.text).toMatch(/\nserver\.log:11 {2}/)
  })
  test('the log, where it lies in the checkout', async () => {
    expect(await first({ logs: 'logs/*.log' })).toMatchObject({ file: 'logs/server.log' })
  })
  test('no file, where the log lies outside and nothing here sets it', async () => {
    const at = await first({ logs: outside('server.log'), 'launch-file': 'scripts/eval.sh' })
    expect(at?.file).toBeUndefined()
    expect(at?.line).toBeUndefined()
    expect(at?.text).toContain('server.log:11')
  })
  test('the start of the program, where the setting had its default', async () => {
    runner.write('outside/default.log', readFileSync('fixtures/engine-vllm-startup-free/server.log', 'utf8'))
    runner.write('checkout/scripts/serve.sh', ['set -e', 'vllm serve /models/Llama-3.1-8B-Instruct --load-format dummy --port 8000'])
    expect(await first({ logs: outside('default.log'), 'launch-file': 'scripts/serve.sh' })).toMatchObject({ file: 'scripts/serve.sh', line: '2' })
  })
  test('a launch file outside of the checkout carries none', async () => {
    runner.write('outside/eval.sh', ['vllm serve m --gpu-memory-utilization 0.95'])
    expect((await first({ logs: outside('server.log'), 'launch-file': outside('eval.sh') }))?.file).toBeUndefined()
  })
})

test('a failure for another reason is told by its line', async () => {
  const ran = await runner.run({ logs: outside('other.log') })
  expect(heard(ran)).toEqual([
    expect.objectContaining({
      level: 'notice',
      title: 'It failed, but not for lack of memory.',
      text: expect.stringContaining("other.log:6  ModuleNotFoundError: No module named 'x'"),
    }),
  ])
  expect(ran.outputs).toMatchObject({ verdict: 'no-memory-problem', cause: '', confidence: '' })
  expect(ran.summary).toContain("ModuleNotFoundError: No module named 'x'")
})

test('a healthy log is no failure', async () => {
  const ran = await runner.run({ logs: outside('healthy.log'), 'fail-on': 'contributor' })
  expect({ code: ran.code, heard: heard(ran), outputs: ran.outputs['verdict'] }).toEqual({ code: 0, heard: [], outputs: 'no-memory-problem' })
})

test('in Chinese', async () => {
  const ran = await runner.run({ logs: outside('hf.log'), lang: 'zh' })
  expect(heard(ran)[0]?.text).toContain('任务 long_7900 · loglikelihood · 失败时已完成 0 / 384 条请求')
  expect(ran.summary).toContain('### 显存去向')
})

test('a compressed log is unpacked; one that is empty or cut is told', async () => {
  const packed = gzipSync(readFileSync('fixtures/engine-lm-eval-hf-batch/server.log'))
  runner.write('outside/packed/run.log.gz', packed)
  runner.write('outside/packed/empty.log', '')
  const ran = await runner.run({ logs: outside('packed') })
  expect(ran.outputs).toMatchObject({ cause: 'lm-eval/batch-size-too-large' })
  expect(heard(ran)).toContainEqual(expect.objectContaining({ level: 'warning', text: expect.stringContaining('empty.log: the file is empty') }))
  runner.write('outside/cut.log.gz', packed.subarray(0, packed.length - 200))
  const cut = await runner.run({ logs: outside('cut.log.gz') })
  expect(heard(cut)).toContainEqual(expect.objectContaining({ level: 'warning', text: expect.stringContaining('cut.log.gz: ') }))
})

test('snapshots are read beside the logs, and may be missing', async () => {
  runner.write('outside/default.log', readFileSync('fixtures/engine-vllm-startup-free/server.log', 'utf8'))
  runner.write('outside/nvidia-smi.txt', readFileSync('fixtures/engine-vllm-startup-free/nvidia-smi.txt', 'utf8'))
  const both = await runner.run({ logs: outside('default.log'), snapshots: outside('nvidia-smi.txt') })
  expect(both.stdout).toContain('nvidia-smi.txt:31')
  const ran = await runner.run({ logs: outside('default.log'), snapshots: outside('gone.txt') })
  expect(ran.code).toBe(0)
  expect(heard(ran)).toContainEqual(
    expect.objectContaining({ level: 'warning', title: 'oomdoctor', text: expect.stringContaining('gone.txt: there is no such file') }),
  )
  expect(ran.outputs).toMatchObject({ verdict: 'out-of-memory' })
})

describe('the exit code', () => {
  test('is 1 at a finding that the workflow asked about', async () =>
    expect((await runner.run({ logs: outside('server.log'), 'fail-on': 'cause' })).code).toBe(1))
  test('is 1 at an input that is none', async () => {
    const ran = await runner.run({ logs: outside('server.log'), 'fail-on': 'always' })
    expect({ code: ran.code, heard: heard(ran) }).toEqual({
      code: 1,
      heard: [expect.objectContaining({ level: 'error', text: expect.stringContaining('fail-on: always') })],
    })
  })
  test('is 0 without a log, with a warning: another step failed before it was written', async () => {
    const ran = await runner.run({ logs: outside('gone-*.log') })
    expect({ code: ran.code, heard: heard(ran) }).toEqual({
      code: 0,
      heard: [expect.objectContaining({ level: 'warning', text: expect.stringContaining('gone-*.log') })],
    })
    expect(ran.outputs).toMatchObject({ verdict: '' })
  })
})

test('no more annotations than a step can show; the summary counts the others', async () => {
  for (let index = 0; index < 14; index += 1) runner.write(`outside/many/run-${index}.log`, failing(`m${index}`))
  const ran = await runner.run({ logs: outside('many') })
  const levels = heard(ran).map(({ level }) => level)
  expect(levels.filter(level => level === 'error')).toHaveLength(10)
  for (const level of ['warning', 'notice']) expect(levels.filter(each => each === level).length).toBeLessThanOrEqual(10)
  expect(ran.summary).toMatch(/\nMore annotations than a step can show: \d+ × error/)
}, 60_000)

test('the summary has no more than 1 MiB, cut where a section ends', async () => {
  for (let index = 0; index < 400; index += 1) runner.write(`outside/flood/run-${String(index).padStart(3, '0')}.log`, failing(`m${index}`))
  const ran = await runner.run({ logs: outside('flood') })
  expect(Buffer.byteLength(ran.summary)).toBeLessThanOrEqual(2 ** 20)
  expect(ran.summary).toContain('_More sections did not fit here and were left out._')
  expect(ran.summary.match(/<details>/g)?.length).toBe(ran.summary.match(/<\/details>/g)?.length)
}, 120_000)

describe('a hostile log', () => {
  const evil = [
    '::error file=x,line=1::pwned',
    '::set-output name=verdict::no-memory-problem',
    '::add-mask::a',
    '##[error]pwned',
    '\u001b[0m::error::pwned',
    'a\r::error::pwned',
    '@everyone @torvalds #1 GH-2 https://evil.example </details><script>alert(1)</script> ![x](https://evil.example/x.png)',
    `${'A'.repeat(200_000)} torch.OutOfMemoryError: CUDA out of memory`,
    `verdict<<EOF`,
    ATTACK,
    HIDDEN,
  ]
  let ran: Ran
  beforeAll(async () => {
    const log = failing().flatMap(line => [
      line.replace('2.00 GiB. GPU', `2.00 GiB. ${ATTACK} ${HIDDEN} @everyone GPU`).replace('/usr/lib/', `/usr/${ATTACK.replaceAll('"', '')}/`),
      ...evil,
    ])
    runner.write('outside/::error::evil,line=1%0A.log', log)
    ran = await runner.run({ logs: join(runner.dir, 'outside', '::error::evil,line=1%0A.log'), 'launch-file': 'scripts/eval.sh' })
  }, 60_000)
  test('gives no command, no output', () => {
    expect(ran.code).toBe(0)
    expect(heard(ran).length).toBeGreaterThan(0)
    for (const { file, title } of heard(ran)) expect([file, title ?? '']).not.toContain('pwned')
    expect(ran.outputs).toMatchObject({ verdict: 'out-of-memory', 'report-path': '' })
  })
  test('gives no mention, link, image or HTML', () => {
    let fenced = false
    const prose = ran.summary
      .split('\n')
      .filter(line => {
        if (/^`{3,}/.test(line)) fenced = !fenced
        return !fenced && !/^`{3,}/.test(line)
      })
      .join('\n')
      .replaceAll(/(?<![\\`])(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '')
    expect(fenced).toBe(false)
    expect(prose).not.toMatch(/@everyone|@torvalds|<script|evil\.example|(?<!\\)!\[/)
    expect(prose.match(/<details>/g)?.length ?? 0).toBe(prose.match(/<\/details>/g)?.length ?? 0)
  })
})

describe('the comment', () => {
  let api: Api
  beforeEach(async () => {
    api = await testApi()
    return () => api.close()
  })
  const event = { pull_request: { number: 7 } }
  const run = async (inputs: Record<string, string>, about: unknown = event): Promise<Ran> => {
    runner.write('event.json', JSON.stringify(about))
    return runner.run(inputs, { GITHUB_API_URL: api.url, GITHUB_EVENT_PATH: join(runner.dir, 'event.json') })
  }
  const ours = (): string[] => api.comments.filter(({ body }) => body.startsWith('<!-- oomdoctor ')).map(({ body }) => body)

  test('is not written without a token: nothing is sent', async () => {
    const ran = await run({ logs: outside('server.log') })
    expect({ code: ran.code, asked: api.asked }).toEqual({ code: 0, asked: [] })
  })
  test('is written once, then kept up to date', async () => {
    api.comments.push(...Array.from({ length: 130 }, (_, index) => ({ id: index, body: 'a review', user: { login: 'alice', type: 'User' } })))
    await run({ logs: outside('server.log'), token: 's3cret' })
    expect(ours()).toEqual([expect.stringMatching(/^<!-- oomdoctor evals\/eval -->\n## Ran out of GPU memory on GPU 0 while it served/)])
    await run({ logs: outside('eval.log'), token: 's3cret' })
    expect(ours()).toEqual([expect.stringContaining('long\\_15800')])
    await run({ logs: outside('healthy.log'), token: 's3cret' })
    expect(ours()).toEqual([expect.stringContaining('No memory failure in it')])
    expect(api.asked.filter(({ method }) => method === 'POST')).toHaveLength(1)
    expect(api.asked.filter(({ method }) => method === 'PATCH')).toHaveLength(2)
    expect(api.asked.every(({ authorization }) => authorization === 'Bearer s3cret')).toBe(true)
  }, 60_000)
  test('is not written about a run in which nothing failed', async () => {
    await run({ logs: outside('healthy.log'), token: 't' })
    expect(api.asked.map(({ method }) => method)).toEqual(['GET'])
  })
  test("is not another's, whose author wrote our mark", async () => {
    api.comments.push({ id: 5, body: '<!-- oomdoctor evals/eval -->\nhello', user: { login: 'mallory', type: 'User' } })
    await run({ logs: outside('server.log'), token: 't' })
    expect(api.comments[0]?.body).toContain('hello')
    expect(ours()).toHaveLength(2)
    await run({ logs: outside('server.log'), token: 't' })
    expect(ours()).toHaveLength(2)
  })
  test("is found again with a person's token", async () => {
    api.login = 'carol'
    await run({ logs: outside('server.log'), token: 't' })
    await run({ logs: outside('server.log'), token: 't' })
    expect(ours()).toHaveLength(1)
  })
  test('that is refused is a warning', async () => {
    api.refuse = 403
    const ran = await run({ logs: outside('server.log'), token: 'the-token' })
    expect(ran.code).toBe(0)
    expect(heard(ran)).toContainEqual(expect.objectContaining({ level: 'warning', text: expect.stringContaining('GitHub answered 403') }))
    expect(ran.stdout + ran.stderr).not.toContain('the-token')
  })
  test('is about a pull request only', async () => {
    await run({ logs: outside('server.log'), token: 't' }, { issue: { number: 7 } })
    expect(api.asked).toEqual([])
    await run({ logs: outside('server.log'), token: 't' }, { issue: { number: 7, pull_request: {} } })
    expect(ours()).toHaveLength(1)
  })
  test('hides what must not leave', async () => {
    runner.write('outside/person.log', failing('/home/alice/titan-7b'))
    await run({ logs: outside('person.log'), token: 't' })
    expect(ours()[0]).not.toContain('alice')
    expect(ours()[0]).toContain('<user-1>')
  })
})

test('the example is a workflow whose steps give the action what it takes', () => {
  const { jobs } = parse(readFileSync('docs/examples/evals.yml', 'utf8')) as {
    jobs: Record<string, { steps: { if?: string; uses?: string; with?: Record<string, string> }[] }>
  }
  const taken = Object.keys((parse(readFileSync('action.yml', 'utf8')) as { inputs: object }).inputs)
  const ours = Object.values(jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses?.includes('/oomdoctor@') === true))
  expect(ours).toHaveLength(2)
  for (const step of ours) {
    expect(step.if).toBe('failure()')
    expect(taken).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
  }
})

describe('the file that is committed', () => {
  test('is the action, small enough for every job to fetch', () => {
    const main = /^ {2}main: (.+)$/m.exec(readFileSync('action.yml', 'utf8'))?.[1] ?? ''
    expect(existsSync(main)).toBe(true)
    expect(statSync(main).size).toBeLessThanOrEqual(500_000)
  })
  test('is not in the package', () => expect(JSON.parse(readFileSync('package.json', 'utf8')).files).not.toContain('action'))
  test('has the inputs and outputs of action.yml', () => {
    const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: object; outputs: object }
    expect(Object.keys(inputs)).toEqual(['logs', 'snapshots', 'launch-file', 'fail-on', 'lang', 'report', 'token'])
    expect(Object.keys(outputs)).toEqual(['verdict', 'cause', 'confidence', 'report-path'])
  })
})
