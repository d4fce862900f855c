// Measures; judges nothing, since a machine's load is no defect.  npm run bench [-- --full] [-- --write]
// --full: also a log of 1 GB, one line of 1 GB, 100,000 failures, and folders of 1,000 and 10,000 logs. --write: the tables into docs/performance.md.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { KINDS, writeKind } from './bench/kinds.mjs'
import { writeFailures, writeLine, writeLog, writeStorm } from './bench/logs.mjs'

const full = process.argv.includes('--full')
const MB = 1e6
const PAIRS = 11
const ROUNDS = 5
/** Lines of each kind. */
const KIND = 5 * MB
const dir = mkdtempSync(join(tmpdir(), 'oomdoctor-bench-'))
const cli = ['dist/cli.js', 'analyze']
const hasTime = spawnSync('/usr/bin/time', ['-f', '%M', 'true']).status === 0
const median = values => values.toSorted((a, b) => a - b)[values.length >> 1]

/** Milliseconds, and the peak of memory in MB where the system tells it. */
const timed = (program, args) => {
  const [command, all] = hasTime ? ['/usr/bin/time', ['-f', 'peak %M', program, ...args]] : [program, args]
  const started = performance.now()
  // A pipe: grep stops at the first line where nobody reads what it prints.
  const { status, stderr } = spawnSync(command, all, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })
  const took = performance.now() - started
  if (status === null || status > 3) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`)
  return { took, peak: Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1000 }
}
const hasTaskset = spawnSync('taskset', ['--version']).status === 0
const has = program => spawnSync(program, ['--version']).status === 0

/** The end of a log, with its failure. */
const writeShort = (path, seed) => {
  writeLog(path, 10_000, seed)
  writeFileSync(path, readFileSync(path).subarray(-10 * 1024))
}

const out = []
const table = (head, rows) => {
  out.push('', `| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map(row => `| ${row.join(' | ')} |`))
  console.log([head, ...rows].map(row => row.map(cell => String(cell).padEnd(22)).join('')).join('\n'), '\n')
}
const node = process.execPath

try {
  const small = join(dir, 'small.log')
  writeShort(small, 1)
  const pairs = Array.from({ length: PAIRS + 1 }, () => [timed(node, ['-e', '0']).took, timed(node, [...cli, small]).took]).slice(1)
  table(
    ['start', 'median', 'times bare node'],
    [
      ['`node -e 0`', `${median(pairs.map(([bare]) => bare)).toFixed(0)} ms`, '1'],
      ['a log of 10 KB', `${median(pairs.map(([, run]) => run)).toFixed(0)} ms`, median(pairs.map(([bare, run]) => run / bare)).toFixed(2)],
    ],
  )

  const sizes = [1, 10, 100, ...(full ? [1000] : [])]
  const logs = sizes.map(size => join(dir, `${size}.log`))
  for (const [index, size] of sizes.entries()) writeLog(logs[index], size * MB)
  let before = 0
  table(
    ['log', 'median', 'times the row above', 'MB/s', 'peak memory'],
    sizes.map((size, index) => {
      const runs = Array.from({ length: 3 }, () => timed(node, [...cli, logs[index]]))
      const took = median(runs.map(run => run.took))
      const growth = index === 0 ? '' : (took / before).toFixed(2)
      before = took
      return [
        `${size} MB`,
        `${(took / 1000).toFixed(2)} s`,
        growth,
        (size / (took / 1000)).toFixed(0),
        `${Math.max(...runs.map(run => run.peak)).toFixed(0)} MB`,
      ]
    }),
  )

  const literals = join(dir, 'literals')
  const { stdout } = spawnSync(node, ['dist/cli.js', 'rules', 'list', '--literals'], { encoding: 'utf8' })
  writeFileSync(literals, stdout)
  const big = logs.at(-1)
  const rivals = [
    ['ripgrep, one thread', 'rg', ['-j1', '-c', '-F', '-f', literals, big]],
    ['GNU grep', 'grep', ['-c', '-F', '-f', literals, big]],
  ]
  const rows = []
  for (const [name, program, args] of rivals) {
    if (!has(program)) {
      rows.push([name, 'not installed', '', '', '', ''])
      continue
    }
    const alone = hasTaskset ? () => timed('taskset', ['-c', '0', node, ...cli, big]) : () => ({ took: Number.NaN })
    const rounds = Array.from({ length: ROUNDS }, () => [timed(program, args), alone(), timed(node, [...cli, big])])
    const seconds = index => `${(median(rounds.map(round => round[index].took)) / 1000).toFixed(2)} s`
    const ratio = index => median(rounds.map(round => round[index].took / round[0].took)).toFixed(2)
    rows.push([name, seconds(0), seconds(1), ratio(1), seconds(2), ratio(2)])
  }
  table(
    [`${stdout.trim().split('\n').length} literals, ${(statSync(big).size / MB).toFixed(0)} MB`, 'it', 'oomdoctor, one core', 'to it', 'all cores', 'to it'],
    rows,
  )

  const odd = [
    ['a storm of `out of memory at 0/1`', path => writeStorm(path, full ? 2_800_000 : 280_000)],
    ['failures, one after the other', path => writeFailures(path, full ? 100_000 : 10_000)],
    ['one line', path => writeLine(path, (full ? 1000 : 100) * MB)],
  ]
  table(
    ['log', 'size', 'median', 'peak memory'],
    odd.map(([name, write], index) => {
      const path = join(dir, `odd-${index}.log`)
      write(path)
      const runs = Array.from({ length: full ? 1 : 3 }, () => timed(node, [...cli, path]))
      const size = statSync(path).size
      rmSync(path)
      return [
        name,
        `${(size / MB).toFixed(0)} MB`,
        `${(median(runs.map(run => run.took)) / 1000).toFixed(2)} s`,
        `${Math.max(...runs.map(run => run.peak)).toFixed(0)} MB`,
      ]
    }),
  )

  table(
    ['lines', 'size', 'median', 'MB/s', 'peak memory'],
    Object.entries(KINDS).map(([name, line], index) => {
      const path = join(dir, `kind-${index}.log`)
      writeKind(path, KIND, line)
      const runs = Array.from({ length: 3 }, () => timed(node, [...cli, path]))
      const took = median(runs.map(run => run.took))
      const size = statSync(path).size / MB
      rmSync(path)
      return [
        name,
        `${size.toFixed(0)} MB`,
        `${(took / 1000).toFixed(2)} s`,
        (size / (took / 1000)).toFixed(0),
        `${Math.max(...runs.map(run => run.peak)).toFixed(0)} MB`,
      ]
    }),
  )

  // What two programs that share nothing gain is what the machine's second core is worth.
  const bothTimed = folders => {
    const programs = folders.map((folder, core) => `taskset -c ${core} ${node} ${cli.join(' ')} ${folder} > ${folder}.txt`)
    return hasTaskset ? timed('sh', ['-c', `${programs.join(' & ')}; wait`]).took : undefined
  }
  const counts = [1, 10, 100, ...(full ? [1000, 10_000] : [])]
  const oneCore = hasTaskset ? folder => timed('taskset', ['-c', '0', node, ...cli, folder]) : undefined
  table(
    ['logs of 10 KB', 'time', 'logs/s', 'peak memory', 'on one core', 'times as long', 'two programs, half each'],
    counts.map(count => {
      const folder = join(dir, `logs-${count}`)
      const halves = [0, 1].map(half => join(folder, String(half)))
      for (const half of halves) mkdirSync(half, { recursive: true })
      for (let each = 0; each < count; each += 1) writeShort(join(folder, String(each % 2), `${each}.log`), each)
      const { took, peak } = timed(node, [...cli, folder])
      const alone = oneCore?.(folder).took
      const apart = count < 2 ? undefined : bothTimed(halves)
      return [
        count,
        `${(took / 1000).toFixed(2)} s`,
        (count / (took / 1000)).toFixed(0),
        `${peak.toFixed(0)} MB`,
        alone === undefined ? '' : `${(alone / 1000).toFixed(2)} s`,
        alone === undefined ? '' : (alone / took).toFixed(2),
        alone === undefined || apart === undefined ? '' : `${(apart / 1000).toFixed(2)} s, ${(alone / apart).toFixed(2)}`,
      ]
    }),
  )
} finally {
  rmSync(dir, { recursive: true })
}

if (process.argv.includes('--write')) {
  const page = 'docs/performance.md'
  const MARK = '<!-- measured -->'
  const [before] = readFileSync(page, 'utf8').split(MARK)
  writeFileSync(page, `${before}${MARK}\n\nNode ${process.versions.node}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores.\n${out.join('\n')}\n`)
}
