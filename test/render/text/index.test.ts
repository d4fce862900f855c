import { describe, expect, test } from 'vitest'
import { toText } from '../../../src/render/text/index.ts'
import type { TextOptions } from '../../../src/render/text/index.ts'
import { widthOf } from '../../../src/width.ts'
import { visible } from '../../../src/encode/terminal.ts'
import type { Report } from '../../../src/report.ts'
import { failing, fixtureReports, healthy, reportOf } from '../report.ts'

const options = (more: Partial<TextOptions> = {}): TextOptions => ({ language: 'en', width: 80, colour: false, all: false, ledger: false, ...more })
const LANGUAGES = ['en', 'zh'] as const

/** Lines wider than asked; commands are for copying, so they are never broken. */
const tooWide = (report: Report, asked: TextOptions): string[] => {
  const commands = new Set(
    report.findings.flatMap(({ fixes }) =>
      fixes
        .flatMap(({ command, code }) => [command ?? code ?? []].flat())
        .flatMap(({ before, after }) => [...before.split('\n').map(line => `- ${visible(line)}`), ...after.split('\n').map(line => `+ ${visible(line)}`)]),
    ),
  )
  return toText(report, asked)
    .split('\n')
    .filter(line => widthOf(line) > asked.width && !commands.has(line.trim()))
}

describe('no line is wider than asked', () => {
  test.each([80, 120, 200].flatMap(width => LANGUAGES.flatMap(language => [false, true].map(all => [width, language, all] as const))))(
    '%i columns, %s, all: %s',
    (width, language, all) => {
      for (const [name, report] of fixtureReports()) expect(tooWide(report, options({ width, language, all, ledger: all })), name).toEqual([])
    },
  )
  test('long file names and long lines of the log', () => {
    const name = `${'logs/deep/'.repeat(10)}${'server-'.repeat(12)}.log`
    const log = [...failing(), `RuntimeError: ${'x'.repeat(500)}`]
    const reports = [
      reportOf({ [name]: log }),
      reportOf({ [name]: ['Traceback (most recent call last):', '  File "/x.py", line 1, in <module>', '    f()', `ValueError: ${'显存'.repeat(100)}`] }),
    ]
    for (const report of reports)
      for (const language of LANGUAGES) for (const all of [false, true]) expect(tooWide(report, options({ language, all }))).toEqual([])
  })
})

describe('many cards', () => {
  const oom = (gpu: number): string =>
    `torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU ${gpu} has a total capacity of 79.10 GiB of which 1.10 GiB is free. Including non-PyTorch memory, this process has 78.00 GiB memory in use. Of the allocated memory 77.00 GiB is allocated by PyTorch, and 409.60 MiB is reserved by PyTorch but unallocated.`
  const page = (gpus: readonly number[]): Report => reportOf({ 'a.log': gpus.map((gpu, rank) => `[rank${rank}]: ${oom(gpu)}`) })
  test.each([
    [[0, 1, 2, 3], 'GPU 0-3'],
    [[0, 1, 2, 5], 'GPU 0-2, 5'],
    [[1], 'GPU 1'],
    [Array.from({ length: 400 }, (_, index) => 2 * index), 'GPU 0, 2, 4, 6 …'],
  ])('%j', (gpus, name) => {
    const report = page(gpus)
    expect(toText(report, options())).toContain(` ${name}  `)
    for (const width of [50, 80]) expect(tooWide(report, options({ width, all: true, ledger: true }))).toEqual([])
  })
})

describe('colour', () => {
  // oxlint-disable-next-line no-control-regex
  const CODES = /\u001b\[[\d;]*m/g
  test('without it there is no escape code, with it nothing but colour is added', () => {
    for (const [name, report] of fixtureReports()) {
      const plain = toText(report, options())
      expect(plain, name).not.toContain('\u001b')
      expect(toText(report, options({ colour: true })).replace(CODES, ''), name).toBe(plain)
    }
  })
})

describe('what a log holds cannot act on the terminal', () => {
  const hostile = '\u202eevil\u202c\u009b2J\u2066'
  const log = failing(`m${hostile}`).map(line =>
    line.includes('OutOfMemoryError') ? line.replace('CUDA out of memory.', `CUDA out of memory.${hostile}`) : line,
  )
  test.each(LANGUAGES)('%s', language => {
    const report = reportOf({ [`a\u001b]0;x\u0007${hostile}.log`]: log })
    for (const all of [false, true]) {
      const text = toText(report, options({ language, all, width: 160 }))
      // oxlint-disable-next-line no-control-regex
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/)
      expect(text).toContain(String.raw`\u202e`)
    }
  })
})

describe('a failure', () => {
  const text = toText(reportOf({ 'logs/server.log': failing() }), options())
  test('says what was read, what happened, which lines prove it, and what to type', () => {
    expect(text).toMatch(/^server\.log · vLLM 0\.24\.0 · 1 x 79\.19 GiB\nRan out of GPU memory on GPU 0 while it served requests\./)
    expect(text).toMatch(/server\.log:\d+ {2}.*Tried to allocate 2\.00 GiB/)
    expect(text).toContain('- vllm serve m --gpu-memory-utilization 0.95')
    expect(text).toContain('+ vllm serve m --gpu-memory-utilization 0.91')
    expect(text).toMatch(/Because {2}.*79\.19 GiB/)
    expect(text).toContain('Price')
    expect(text).toContain('oomdoctor explain vllm/')
  })
  test('in Chinese, too, and wholly so', () => {
    const chinese = toText(reportOf({ 'logs/server.log': failing() }), options({ language: 'zh' }))
    expect(chinese).toContain('处理请求时显存不足（GPU 0）。')
    expect(chinese).toContain('+ vllm serve m --gpu-memory-utilization 0.91')
    for (const word of ['Do this', 'Because', 'Price', 'More:', 'likely', 'certain', 'while', 'Not the cause']) expect(chinese).not.toContain(word)
  })
  test('all of it on request', () => {
    const everything = toText(reportOf({ 'logs/server.log': failing() }), options({ all: true }))
    expect(everything.length).toBeGreaterThan(text.length)
    expect(everything).toMatch(/^ {6}\+ /m)
  })
  test('every line of proof is there once', () => {
    for (const [name, report] of fixtureReports()) {
      if (report.findings.length !== 1) continue
      const places = toText(report, options())
        .split('\n')
        .flatMap(line => /^ {6}(\S+:\d+) {2}/.exec(line)?.[1] ?? [])
      expect(new Set(places).size, name).toBe(places.length)
    }
  })
})

describe('a setting is spelled as this run takes it', () => {
  const offline = (launch: string) => [
    launch,
    ...failing().slice(2, -4),
    'Traceback (most recent call last):',
    '  File "/usr/lib/python3.12/site-packages/vllm/v1/worker/gpu_model_runner.py", line 4700, in execute_model',
    ...failing().slice(-1),
  ]
  test.each([
    ['on the command line', '$ vllm serve m', '--gpu-memory-utilization 0.91'],
    ['in Python', '$ python chat.py', 'gpu_memory_utilization=0.91'],
    ['in model_args', '$ lm_eval --model vllm --tasks gsm8k', 'gpu_memory_utilization=0.91'],
  ])('%s', (_, launch, spelled) => {
    expect(toText(reportOf({ 'a.log': offline(launch) }), options({ all: true, width: 120 }))).toContain(spelled)
  })
  test('in Python it has no dashes', () => {
    expect(toText(reportOf({ 'a.log': offline('$ python chat.py') }), options({ all: true, width: 120 }))).not.toContain('--gpu-memory-utilization')
  })
})

test('the label says "or", so the text does not', () => {
  for (const language of LANGUAGES) {
    const text = toText(reportOf({ 'a.log': failing() }), options({ all: true, width: 160, language }))
    expect(text).toMatch(language === 'en' ? /Or {8}--max-num-batched-tokens {2}fewer tokens/ : /或者 {5}--max-num-batched-tokens {2}减少每步/)
  }
})

describe('a log without a failure is told in few lines', () => {
  test.each([
    ['a healthy server', healthy(), 'en', 'No memory failure in it.'],
    ['a healthy server', healthy(), 'zh', '没有发现显存或内存故障。'],
    ['no log of ours', ['hello', 'world'], 'en', 'This is not a log that oomdoctor knows.'],
    ['no log of ours', ['hello', 'world'], 'zh', '这不是 oomdoctor 认识的日志。'],
  ] as const)('%s, %s', (_, log, language, sentence) => {
    const text = toText(reportOf({ 'a.log': log }), options({ language }))
    expect(text).toContain(sentence)
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(3)
  })
  test('another failure is named with its line', () => {
    const text = toText(
      reportOf({
        'a.log': [
          'Traceback (most recent call last):',
          '  File "/x.py", line 1, in <module>',
          '    import vllm',
          "ModuleNotFoundError: No module named 'vllm'",
        ],
      }),
      options(),
    )
    expect(text).toContain('It failed, but not for lack of memory.')
    expect(text).toMatch(/a\.log:4 {2}.*No module named/)
  })
})

describe('several starts', () => {
  test('each is told, with its place', () => {
    const text = toText(reportOf({ 'a.log': [...failing('m', 0.95), ...failing('m', 0.9)] }), options())
    expect(text).toContain('start 1 of 2, line 1')
    expect(text).toContain('start 2 of 2, line 12')
    expect(text).toContain('+ vllm serve m --gpu-memory-utilization 0.91')
    expect(text).toContain('+ vllm serve m --gpu-memory-utilization 0.86')
  })
  test('those that went well are counted only', () => {
    const text = toText(reportOf({ 'a.log': [...healthy(), ...failing()] }), options())
    expect(text).toContain('1 more start without a memory failure')
    expect(text).not.toContain('No memory failure in it.')
  })
})

test('a restart loop is one row with the count of its starts', () => {
  const text = toText(reportOf({ 'loop.log': Array.from({ length: 5 }, () => failing()).flat(), 'fine.log': healthy() }), options({ width: 120 }))
  expect(text.split('\n\n')[0]?.split('\n')).toEqual([
    expect.stringMatching(/^loop\.log:1 .*vllm\/utilization-too-high .*\(5 starts\)$/),
    expect.stringMatching(/^fine\.log:1 .*no-memory-problem/),
  ])
  expect(text).toContain('5 x vllm/utilization-too-high · 1 x no-memory-problem')
})
test('files of one name are told apart by their folders, without the path that they share', () => {
  const logs = Object.fromEntries(['a', 'b', 'c', 'd'].map(name => [`/srv/logs/${name}/server.log`, failing(name)]))
  expect(toText(reportOf(logs), options({ width: 120 }))).toMatch(/^a\/server\.log:1 /)
})

describe('many logs are a table', () => {
  const inputs = {
    ...Object.fromEntries([1, 2, 3].map(number => [`run-${number}.log`, failing(`m${number}`)])),
    'fine.log': healthy(),
    'odd.log': ['Traceback (most recent call last):', '  File "/x.py", line 1, in <module>', '    f()', 'ValueError: x'],
  }
  test.each([80, 200].flatMap(width => LANGUAGES.map(language => [width, language] as const)))(
    'one line each, worst first: %i columns, %s',
    (width, language) => {
      const report = reportOf(inputs)
      const text = toText(report, options({ width, language }))
      const rows = text.split('\n\n')[0]?.split('\n') ?? []
      expect(rows).toHaveLength(report.episodes.length)
      expect(rows.slice(0, 3).every(row => /^run-\d\.log:1 +vllm\//.test(row))).toBe(true)
      expect(tooWide(report, options({ width, language }))).toEqual([])
    },
  )
  test('equal causes are counted', () => {
    expect(toText(reportOf(inputs), options()).trimEnd().split('\n').at(-1)).toMatch(/3 x vllm\//)
  })
  test('long names and ids stay in their columns', () => {
    const long = Object.fromEntries([1, 2, 3, 4].map(number => [`${'a-long-name-'.repeat(6)}${number}.log`, failing(`m${number}`)]))
    for (const language of LANGUAGES) expect(tooWide(reportOf(long), options({ language }))).toEqual([])
  })
  test('--all tells each in full', () => {
    const text = toText(reportOf(inputs), options({ all: true }))
    for (const name of ['run-1.log', 'run-2.log', 'run-3.log', 'odd.log']) expect(text).toMatch(new RegExp(`^${name}`, 'm'))
    expect(text.split('Do this')).toHaveLength(4)
  })
})

test('files of one name in several folders keep their folders', () => {
  const text = toText(reportOf({ 'a/server.log': failing(), 'b/server.log': failing('n') }), options())
  expect(text).toContain('a/server.log')
  expect(text).toContain('b/server.log')
})

describe('the model, where all is asked for', () => {
  const log = failing('meta-llama/Llama-3.1-8B-Instruct')
  const line = (all: boolean, language: 'en' | 'zh' = 'en', lines = log) =>
    toText(reportOf({ 'server.log': lines }), options({ all, language, width: 160 }))
      .split('\n')
      .find(each => /^ (?:The model: |模型：)/.test(each))
  test('its figures, and where they come from', () => {
    expect(line(true)).toBe(
      ' The model: 8.03 B parameters, 32 layers with 8 KV heads, 14.96 GiB of weights on a GPU, 128 KiB of KV cache a token on a GPU (by its name, from the table of',
    )
    expect(line(true, 'zh')).toContain('据其名称，取自常见模型表')
  })
  test('not in the short report, and not for a model that is not known', () => {
    expect(line(false)).toBeUndefined()
    expect(line(true, 'en', failing())).toBeUndefined()
  })
})

describe('contributors', () => {
  const [, report] = fixtureReports().find(([name]) => name === 'fragmentation') ?? []
  const shown = (more: Partial<TextOptions>) => (report === undefined ? '' : toText(report, options({ width: 120, ...more })))
  test('stand in one line below the causes; all that is known shows what they mean and their lines', () => {
    expect(shown({})).toMatch(/ Also seen: 39\.65 GiB are reserved by PyTorch and unused \(cuda\/fragmentation\)\n\n/)
    expect(shown({ all: true })).toMatch(/\(cuda\/fragmentation\)\n {4}Even with the 39\.65 GiB [^]*?\n {6}run\.log:7 {2}Tried to allocate/)
  })
  test('what contributes is not said to be no cause', () => {
    expect(shown({})).not.toMatch(/Not the cause:.*fragmentation/)
  })
})
