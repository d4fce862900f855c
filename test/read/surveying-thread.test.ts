import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'

// A log so long that a thread for it is started before the program is loaded that reads it.

const dir = mkdtempSync(join(tmpdir(), 'oomdoctor-thread-'))
const log = join(dir, 'server.log')
const healthy = readFileSync('fixtures/engine-vllm-healthy/server.log', 'utf8').trimEnd()
const failure = readFileSync('fixtures/engine-vllm-graphs/server.log', 'utf8')
const requests = Array.from(
  { length: 10_000 },
  (_, each) => `(APIServer pid=12906) INFO:     10.0.0.${each % 200}:${32_768 + each} - "POST /v1/completions HTTP/1.1" 200 OK\n`,
).join('')
beforeAll(() => {
  const file = openSync(log, 'w')
  writeSync(file, `${healthy}\n`)
  for (let bytes = 0; bytes < 200 * 2 ** 20; bytes += requests.length) writeSync(file, requests)
  // Higher than ever, far from both ends: who surveys must not pass over it.
  writeSync(file, '(APIServer pid=12906) INFO 11-03 10:00:00 [loggers.py:273] Engine 000: GPU KV cache usage: 99.9%, Prefix cache hit rate: 0.0%\n')
  for (let bytes = 0; bytes < 20 * 2 ** 20; bytes += requests.length) writeSync(file, requests)
  writeSync(file, failure)
  closeSync(file)
})
afterAll(() => rmSync(dir, { recursive: true }))

/** With one core there is no second thread. */
const onOneCore = `process.getBuiltinModule('node:os').availableParallelism = () => 1`
const report = (args: readonly string[], before?: string): string =>
  spawnSync(process.execPath, [...(before === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(before)}`]), 'dist/cli.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  }).stdout

test('two threads say what one says', () => {
  const args = ['analyze', log, '--format', 'json']
  const one = report(args, onOneCore)
  expect(JSON.parse(one)).toMatchObject({ findings: [{ rule: expect.any(String) as string }] })
  expect(report(args)).toBe(one)
})

/** How many threads of its own a run has started. */
const COUNT = `
const threads = process.getBuiltinModule('node:worker_threads')
let started = 0
threads.Worker = class extends threads.Worker { constructor(...all) { super(...all); started += 1 } }
if (threads.isMainThread) process.on('exit', () => process.stderr.write('started ' + started))`
const startedBy = (args: readonly string[]): number =>
  Number(
    /started (\d+)/.exec(
      spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(COUNT)}`, 'dist/cli.js', ...args], {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      }).stderr,
    )?.[1],
  )

const ONE = availableParallelism() > 1 ? 1 : 0
test.each([
  ['a long log', ['analyze', log], ONE],
  ['named without a command', [log], ONE],
  ['by another way to it', ['analyze', join(relative('.', dir), 'server.log'), '--lang', 'zh'], ONE],
  ['a short log', ['analyze', 'fixtures/engine-vllm-graphs/server.log'], 0],
  ['a log that is not there', ['analyze', join(dir, 'gone.log')], 0],
])('%s', (_, args, threads) => {
  expect(startedBy(args)).toBe(threads)
})

test('a compressed log as long has none', () => {
  const packed = join(dir, 'server.log.gz')
  writeFileSync(packed, gzipSync(failure))
  truncateSync(packed, 200 * 2 ** 20)
  expect(startedBy(['analyze', packed])).toBe(0)
})
