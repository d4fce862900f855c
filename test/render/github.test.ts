import { beforeAll, describe, expect, test } from 'vitest'
import { annotation, annotationsOf, chosen, toGithub } from '../../src/render/github.ts'
import { below } from '../../src/read/below.ts'
import { placed } from '../../src/render/placed.ts'
import { render } from '../../src/render/formats.ts'
import { attacked } from './attack.ts'
import { failing, fixtureReports, healthy, reportOf } from './report.ts'

// All logs of the project are read once, which takes its time on a machine that is busy.
beforeAll(() => void fixtureReports(), 300_000)

const OPTIONS = { language: 'en', width: 100, all: false, ledger: false, token: 'T' } as const
const COMMAND = /^::(error|warning|notice)(?: (?:file=[^:,\n]*,line=\d+,)?title=[^:,\n]*)?::[^\n]*$/

/** Lines in which the runner looks for commands. */
const heard = (text: string): string[] => {
  const lines = text.split('\n')
  const [from, to] = [lines.indexOf('::stop-commands::T'), lines.indexOf('::T::')]
  expect(from >= 0 && to > from).toBe(true)
  expect(lines.slice(to + 1)).toEqual([''])
  return lines.slice(0, from)
}

test('a cause is an error at the line that proves it, with the change', () => {
  const [first = '', ...rest] = heard(toGithub(reportOf({ 'logs/server.log': failing() }), OPTIONS))
  expect(first).toMatch(
    /^::error file=logs\/server\.log,line=\d+,title=.*%0A→ --gpu-memory-utilization 0\.\d+ .*%0Avllm serve m --gpu-memory-utilization 0\.\d+%0A[\w-]+\/[\w-]+$/,
  )
  expect(rest.every(line => COMMAND.test(line))).toBe(true)
})

test('a healthy log has no annotation', () => {
  expect(heard(toGithub(reportOf({ 'a.log': healthy() }), OPTIONS))).toEqual([])
})

test('standard input is no file', () => {
  expect(heard(toGithub(reportOf({ '-': failing() }), OPTIONS))[0]).toMatch(/^::error line=\d+,title=/)
})

test('another failure is a notice, an undecided one a warning', () => {
  const notice = heard(
    toGithub(
      reportOf({
        'a.log': [...failing().slice(0, 3), 'Traceback (most recent call last):', '  File "a.py", line 3, in f', "ModuleNotFoundError: No module named 'x'"],
      }),
      OPTIONS,
    ),
  )
  expect(notice).toEqual([expect.stringMatching(/^::notice file=a\.log,line=6,title=/)])
  const warning = heard(toGithub(reportOf({ 'a.log': ['torch.OutOfMemoryError: CUDA out of memory.'] }), OPTIONS))
  expect(warning).toEqual([expect.stringMatching(/^::warning file=a\.log,line=1,title=Ran out of GPU memory/)])
})

test('no more of a level than the runner shows, first causes before second ones', () => {
  const many = reportOf(Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`${String.fromCodePoint(97 + index)}.log`, failing(`m${index}`)])))
  const lines = heard(toGithub(many, OPTIONS))
  for (const level of ['error', 'warning', 'notice']) expect(lines.filter(line => line.startsWith(`::${level} `)).length).toBeLessThanOrEqual(10)
  expect(new Set(lines.filter(line => line.startsWith('::error ')).map(line => /file=([^,]*)/.exec(line)?.[1])).size).toBe(10)
})

describe('an annotation that is put elsewhere', () => {
  const report = reportOf({ 'server.log': failing() })
  test('quotes the line of the log that tells the failure', () => {
    const [first] = annotationsOf(report, 'en', () => ({ file: 'run.sh', line: 3 }))
    expect(first && annotation(first)).toMatch(/^::error file=run\.sh,line=3,title=.*%0Aserver\.log:11 {2}.*out of memory/)
  })
  test('or at no file', () => {
    const [first] = annotationsOf(report, 'en', () => undefined)
    expect(first && annotation(first)).toMatch(/^::error title=.*%0Aserver\.log:11 {2}/)
  })
  test('is told what it is about', () => {
    const about: (string | undefined)[] = []
    annotationsOf(report, 'en', (at, { finding, run }) => {
      about.push(`${at?.file} ${finding?.rule} ${run.verdict}`)
      return undefined
    })
    expect(about[0]).toBe(`server.log ${report.findings[0]?.rule} out-of-memory`)
  })
})

test('those that a step cannot show are counted', () => {
  const many = (level: 'error' | 'notice', count: number) =>
    Array.from({ length: count }, (_, index) => ({ level, at: undefined, title: `${index}`, text: '' }))
  const { shown, left } = chosen([...many('notice', 3), ...many('error', 12)])
  expect(shown.map(({ level }) => level)).toEqual([...Array(10).fill('error'), ...Array(3).fill('notice')])
  expect(left).toEqual({ error: 2 })
})

test('every fixture prints commands that the runner understands', () => {
  for (const [name, report] of fixtureReports()) for (const line of heard(toGithub(report, OPTIONS))) expect(line, name).toMatch(COMMAND)
})

test('an attack is no command', () => {
  for (const line of heard(toGithub(attacked(), OPTIONS))) expect(line).toMatch(COMMAND)
})

test('the token is new each time', async () => {
  const report = reportOf({ 'a.log': failing() })
  const token = async (): Promise<string | undefined> => /::stop-commands::(\S{32,})/.exec(await render(report, 'github', { ...OPTIONS, colour: false }))?.[1]
  const [one, two] = [await token(), await token()]
  expect(one).toBeDefined()
  expect(one).not.toBe(two)
})

describe('files are named from the root of the checkout', () => {
  const base = { cwd: '/home/runner/work/a/a/logs', root: '/home/runner/work/a/a' }
  test.each([
    ['server.log', 'logs/server.log'],
    ['/home/runner/work/a/a/x.log', 'x.log'],
    ['../y.log', 'y.log'],
    ['../../z.log', '../../z.log'],
    ['/tmp/t.log', '/tmp/t.log'],
    ['-', '-'],
  ])('%s', (file, expected) => {
    const report = placed(reportOf({ [file]: failing() }), below(base.root, base.cwd))
    expect(report.inputs[0]?.path).toBe(expected)
    expect(report.findings[0]?.evidence.flatMap(({ at }) => at)[0]?.file).toBe(expected)
    expect(report.episodes[0]?.files).toEqual([expected])
  })
})
