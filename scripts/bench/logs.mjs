// Logs to measure with: a server's start, ordinary traffic, a failure last; the same bytes for the same size.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { randomFrom } from './random.mjs'

const start = readFileSync('fixtures/engine-vllm-healthy/server.log', 'utf8').trimEnd()
const failure = readFileSync('fixtures/engine-vllm-graphs/server.log', 'utf8')
const two = value => String(Math.floor(value)).padStart(2, '0')
const stamp = seconds => `11-${two(1 + ((seconds / 86_400) % 28))} ${two((seconds / 3600) % 24)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`

/** As vLLM prints them: one decimal; a request's number of 32 digits. */
const tenths = value => (value / 10).toFixed(1)
const hexadecimal = below =>
  Array.from({ length: 4 }, () =>
    below(2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('')

/** One line of a busy vLLM server: requests answered, health checks, statistics, prompts. */
const line = (below, seconds) => {
  const kind = below(100)
  const address = `10.${below(4)}.${below(256)}.${below(256)}:${32_768 + below(28_000)}`
  if (kind < 55) return `(APIServer pid=12906) INFO:     ${address} - "POST /v1/${below(2) ? 'chat/' : ''}completions HTTP/1.1" 200 OK`
  if (kind < 65) return `(APIServer pid=12906) INFO:     ${address} - "GET /${below(2) ? 'health' : 'metrics'} HTTP/1.1" 200 OK`
  if (kind < 80)
    return `(APIServer pid=12906) INFO ${stamp(seconds)} [loggers.py:273] Engine 000: Avg prompt throughput: ${tenths(below(9000))} tokens/s, Avg generation throughput: ${tenths(below(60_000))} tokens/s, Running: ${below(40)} reqs, Waiting: ${below(30)} reqs, GPU KV cache usage: ${tenths(below(950))}%, Prefix cache hit rate: ${tenths(below(1000))}%`
  return `(APIServer pid=12906) INFO ${stamp(seconds)} [logger.py:43] Received request cmpl-${hexadecimal(below)}-0: prompt: 'Please summarise the following passage: the quick brown fox number ${below(1000)} jumps over the lazy dog and runs to the river where it meets a friend who tells it about the weather.', params: SamplingParams(n=1, presence_penalty=0.0, temperature=0.${below(10)}, max_tokens=${below(2048)}), prompt_token_ids: None, lora_request: None.`
}

/** Writes a log of about `size` bytes. */
export const writeLog = (path, size, seed = 1) => {
  const below = randomFrom(seed)
  const file = openSync(path, 'w')
  let bytes = writeSync(file, `${start}\n`)
  for (let seconds = 0; bytes + failure.length < size;) {
    const lines = Array.from({ length: Math.min(5000, Math.ceil((size - bytes) / 200)) }, () => line(below, (seconds += below(3))))
    bytes += writeSync(file, `${lines.join('\n')}\n`)
  }
  writeSync(file, failure)
  closeSync(file)
}

/** One engine's line, again and again without end. */
export const writeStorm = (path, lines) => {
  const file = openSync(path, 'w')
  for (let at = 0; at < lines; at += 20_000) {
    const some = Array.from(
      { length: Math.min(20_000, lines - at) },
      (_, each) => `[TM][INFO][1121.12:31:${two(each % 60)}.${String(at + each).padStart(7, '0')}][scheduler.cc:1186] out of memory at 0/1`,
    )
    writeSync(file, `${some.join('\n')}\n`)
  }
  closeSync(file)
}

/** The same failure again and again: a traceback's head, its last two frames and the exception. */
export const writeFailures = (path, count) => {
  const lines = failure.split('\n')
  const [head, end] = [lines.findIndex(line => line.includes('Traceback (most recent')), lines.findIndex(line => line.includes('OutOfMemoryError'))]
  const block = [lines[head], ...lines.slice(end - 4, end + 1), ''].join('\n')
  const file = openSync(path, 'w')
  for (let each = 0; each < count; each += 100) writeSync(file, block.repeat(100))
  closeSync(file)
}

/** A line without an end, behind a start. */
export const writeLine = (path, size) => {
  const file = openSync(path, 'w')
  const some = Buffer.from('the quick brown fox jumps over the lazy dog and runs to the river '.repeat(16_000))
  for (let bytes = writeSync(file, `${start}\n`); bytes < size;) bytes += writeSync(file, some)
  closeSync(file)
}
