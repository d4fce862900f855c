// Measures a start and the pace; judges nothing, since a machine's load is no defect.  npm run bench
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PAIRS = 15
const BIG = 64 * 2 ** 20
const dir = mkdtempSync(join(tmpdir(), 'oomdoctor-bench-'))
const log = readFileSync('fixtures/engine-vllm-graphs/server.log')
const traffic = readFileSync('fixtures/engine-vllm-healthy/server.log', 'utf8')
  .split('\n')
  .filter(line => line.includes('INFO'))
  .join('\n')

/** A file of about `size` bytes: ordinary lines, and the failure last. */
const written = (name, size) => {
  const path = join(dir, name)
  const file = openSync(path, 'w')
  for (let bytes = log.length; bytes < size;) bytes += writeSync(file, `${traffic}\n`)
  writeSync(file, log)
  closeSync(file)
  return path
}

const timed = args => {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - started
}
const median = values => values.toSorted((a, b) => a - b)[values.length >> 1]

try {
  const small = join(dir, 'small.log')
  const head = openSync(small, 'w')
  writeSync(head, log.subarray(-10 * 1024))
  closeSync(head)
  const pairs = Array.from({ length: PAIRS + 1 }, () => [timed(['-e', '0']), timed(['dist/cli.js', 'analyze', small])]).slice(1)
  console.log(`node -e 0                  ${median(pairs.map(([bare]) => bare)).toFixed(0)} ms (median of ${PAIRS})`)
  console.log(
    `analyze, a log of 10 KiB   ${median(pairs.map(([, run]) => run)).toFixed(0)} ms, ${median(pairs.map(([bare, run]) => run / bare)).toFixed(2)} times as long`,
  )
  const big = written('big.log', BIG)
  const seconds = median(Array.from({ length: 3 }, () => timed(['dist/cli.js', 'analyze', big]))) / 1000
  console.log(`analyze, a log of ${BIG / 2 ** 20} MiB   ${seconds.toFixed(1)} s, ${(BIG / 2 ** 20 / seconds).toFixed(1)} MiB/s`)
} finally {
  rmSync(dir, { recursive: true })
}
