// Changed logs and launch files through the whole line: no throw, no hang, no report that breaks its promises.
//   npm run fuzz -- --seconds 60      or --inputs 100000; --seed N starts another run, --only INDEX repeats one input of it
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { load } from './build.mjs'

/** Seconds without a sign of life after which an input counts as one that hangs. */
const HANGS = 20
/** Inputs between two looks at memory, and what it may grow by from the first to the last. */
const LOOK = 20_000
const MOST_GROWTH = 64 * 2 ** 20
const MOST_FAILURES = 200

if (isMainThread) {
  const { values } = parseArgs({
    options: {
      inputs: { type: 'string' },
      seconds: { type: 'string' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      from: { type: 'string', default: '0' },
      out: { type: 'string', default: join('node_modules', '.cache', 'oomdoctor', 'fuzz') },
    },
  })
  process.exitCode = await watchOver(values)
} else await work(workerData)

/** Runs the inputs in a worker, so that one that hangs is named and the others go on. */
async function watchOver({ inputs, seconds, seed, only, from, out }) {
  const first = Number(only ?? from)
  const count = only === undefined ? Number(inputs ?? (seconds === undefined ? 2000 : Infinity)) : 1
  const beat = new Int32Array(new SharedArrayBuffer(4))
  const started = performance.now()
  const until = seconds === undefined ? Infinity : Date.now() + Number(seconds) * 1000
  const failures = []
  const heaps = []
  let next = first
  while (next < first + count && Date.now() < until && failures.length < MOST_FAILURES) {
    const start = next
    beat[0] = start
    const ended = await new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { seed: Number(seed), first: start, last: first + count, until, beat } })
      let before = -1
      const watch = setInterval(() => {
        if (beat[0] === before) {
          failures.push(keep(out, seed, beat[0], 'hangs'))
          clearInterval(watch)
          void worker.terminate().then(() => resolve(beat[0] + 1))
        }
        before = beat[0]
      }, HANGS * 1000)
      worker.on('message', message => {
        if ('heap' in message) heaps.push(message.heap)
        if ('flaw' in message) failures.push(keep(out, seed, message.index, message.flaw, message.bytes))
        if ('done' in message) resolve(message.done)
        if ('done' in message || failures.length >= MOST_FAILURES) clearInterval(watch)
      })
      worker.on('error', error => {
        clearInterval(watch)
        reject(error)
      })
    })
    next = ended
  }
  const tried = next - first
  console.log(
    `seed ${seed}: ${tried} inputs in ${((performance.now() - started) / 1000).toFixed(0)} s, ${failures.length} failed${failures.length === 0 ? '' : `, kept in ${out}`}`,
  )
  for (const failure of failures.slice(0, 20)) console.log(styleText('red', failure))
  const grown = heaps.length < 3 ? 0 : heaps.at(-1) - heaps[1]
  if (heaps.length > 0) console.log(`memory after each ${LOOK}: ${heaps.map(bytes => `${Math.round(bytes / 2 ** 20)}`).join(' ')} MiB`)
  if (grown > MOST_GROWTH) console.log(styleText('red', 'memory grows with the number of inputs'))
  return failures.length > 0 || grown > MOST_GROWTH ? 1 : 0
}

/** Keeps an input that failed, and why. */
function keep(out, seed, index, flaw, bytes) {
  mkdirSync(out, { recursive: true })
  if (bytes !== undefined) writeFileSync(join(out, `${seed}-${index}.log`), bytes)
  writeFileSync(join(out, `${seed}-${index}.txt`), `${flaw}\n`)
  return `input ${index}: ${flaw.split('\n').slice(0, 3).join('\n  ')}`
}

function tell(message) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort.postMessage(message)
}

async function work({ seed, first, last, until, beat }) {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  const { inputs, tryInput } = await load('scripts/fuzz/run.ts')
  const make = inputs(seed)
  let index = first
  for (; index < last && (index % 16 > 0 || Date.now() < until); index += 1) {
    Atomics.store(beat, 0, index)
    const input = make(index)
    const flaw = await tryInput(input, index)
    if (flaw !== undefined) tell({ index, flaw: `${input.path}\n${flaw}`, bytes: input.bytes })
    if ((index - first) % LOOK === 0) {
      collect()
      tell({ heap: process.memoryUsage().heapUsed })
    }
  }
  tell({ done: index })
}
