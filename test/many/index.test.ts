import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { wholeReport } from '../../src/long-report.ts'
import { runBatch } from '../../src/many/batch.ts'
import { analyzeMany, saved } from '../../src/many/index.ts'
import { MOST_TOGETHER } from '../../src/many/batches.ts'
import { render } from '../../src/render/formats.ts'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'oomdoctor-many-'))
  for (const [index, name] of ['engine-vllm-graphs', 'engine-vllm-healthy', 'engine-lmdeploy-turbomind-ratio', 'sglang-weights'].entries())
    cpSync(join('fixtures', name), join(dir, 'four', String(index)), { recursive: true })
})
afterAll(() => rmSync(dir, { recursive: true }))

const logsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(?:log|txt)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted((a, b) => a.localeCompare(b))

test('whole runs in batches come to the report that they come to together', async () => {
  const paths = logsIn(join(dir, 'four'))
  expect(paths.length).toBeGreaterThan(3)
  const together = await analyze(paths)
  const counted: string[] = []
  const apart = await analyzeMany(
    paths.map(path => [path]),
    { progress: { tell: () => undefined, count: (done, all) => counted.push(`${done}/${all}`) } },
    undefined,
  )
  expect({ ...apart, report: wholeReport(apart.report) }).toEqual(together)
  expect(counted).toEqual(paths.map((_, index) => `${index + 1}/${paths.length}`))
})

test('a thread that dies of one log costs that one', async () => {
  const paths = logsIn(join(dir, 'four'))
  const [, bad = ''] = paths
  const results = await saved({ paths }, batch => (batch.paths.includes(bad) ? Promise.reject(new Error('out of memory')) : runBatch(batch)))
  expect(results.flatMap(({ part }) => part?.inputs.map(({ path }) => path) ?? [])).toEqual(paths.filter(path => path !== bad))
  expect(results.flatMap(({ unread }) => unread.map(({ message }) => message))).toEqual([`${bad}: could not be read to its end (out of memory)`])
})

test('more logs than go together: the program reads them in threads, and says the same', async () => {
  const folder = join(dir, 'many')
  mkdirSync(folder)
  const lines = readFileSync('fixtures/engine-vllm-graphs/server.log', 'utf8').split('\n')
  const short = [...lines.slice(0, 4), ...lines.slice(-12)].join('\n')
  for (let each = 0; each < MOST_TOGETHER + 20; each += 1) writeFileSync(join(folder, `${each}.log`), short)
  writeFileSync(join(folder, 'empty.log'), '')
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/cli.js', 'analyze', folder, '--format', 'json', '--no-redact'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  })
  const { report, unread } = await analyze([folder])
  expect(report.inputs).toHaveLength(MOST_TOGETHER + 20)
  expect(stdout).toBe(await render(report, 'json', { redact: 'nothing' }))
  expect(unread.map(({ problem }) => problem.message)).toEqual([`${join(folder, 'empty.log')}: the file is empty`])
  expect(stderr).toContain('the file is empty')
  expect(status).toBe(2)
})
