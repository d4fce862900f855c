// Logs of other programs and in other dress than the benchmark's own: what is quick for one must be quick for all.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { randomFrom } from './random.mjs'

const start = readFileSync('fixtures/engine-vllm-healthy/server.log', 'utf8').trimEnd()
const failure = readFileSync('fixtures/engine-vllm-graphs/server.log', 'utf8')
const two = value => String(Math.floor(value)).padStart(2, '0')
const stamp = (at, date = '-') => `2025${date}11${date}${two(1 + ((at / 86_400) % 28))} ${two((at / 3600) % 24)}:${two((at / 60) % 60)}:${two(at % 60)}`
const hexadecimal = (below, length) => Array.from({ length }, () => below(16).toString(16)).join('')
const address = below => `10.0.${below(256)}.${below(256)}:${32_768 + below(28_000)}`
const request = below => `INFO:     ${address(below)} - "POST /v1/chat/completions HTTP/1.1" 200 OK`
const WORDS = 'the quick brown fox jumps over lazy dogs while memory of servers runs out and GPUs answer in batches'.split(' ')
const words = (below, count) => Array.from({ length: count }, () => WORDS[below(WORDS.length)]).join(' ')

/** What a line of each kind is, by a source of numbers and its place in the log. */
export const KINDS = {
  SGLang: (below, at) =>
    `[${stamp(at)} TP0] Decode batch, #running-req: ${below(60)}, #token: ${below(200_000)}, token usage: 0.${two(below(100))}, cuda graph: True, gen throughput (token/s): ${(below(90_000) / 10).toFixed(2)}, #queue-req: ${below(9)}, `,
  LMDeploy: (below, at) =>
    `${stamp(at)},${100 + below(900)} - lmdeploy - INFO - async_engine.py:700 - session=${below(90_000)}, history_tokens=0, input_tokens=${below(4000)}, max_new_tokens=512, seq_start=True, seq_end=True, step=0, prep=True`,
  'with colours': below =>
    `\u001b[1;36m(APIServer pid=12906)\u001b[0;0m \u001b[32mINFO\u001b[0m:     ${address(below)} - "\u001b[1mPOST /v1/chat/completions HTTP/1.1\u001b[0m" \u001b[32m200 OK\u001b[0m`,
  'JSON with numbers of requests': (below, at) =>
    JSON.stringify({
      levelname: 'INFO',
      asctime: stamp(at),
      name: 'vllm.engine.metrics',
      message: `Avg prompt throughput: ${below(9000) / 10} tokens/s, Avg generation throughput: ${below(9000) / 10} tokens/s, Running: ${below(90)} reqs, Waiting: ${below(9)} reqs, GPU KV cache usage: ${below(1000) / 10}%.`,
      request: hexadecimal(below, 32),
    }),
  "a container's": (below, at) => JSON.stringify({ log: `${request(below)}\n`, stream: 'stdout', time: `${stamp(at).replace(' ', 'T')}.${below(1e9)}Z` }),
  'prompts that are logged': (below, at) =>
    `INFO ${stamp(at).slice(5)} [logger.py:43] Received request chatcmpl-${hexadecimal(below, 32)}: prompt: '<|im_start|>user\\n${words(below, 60)}<|im_end|>\\n', params: SamplingParams(n=1, temperature=0.${below(10)}, max_tokens=${below(4096)}), prompt_token_ids: None, lora_request: None.`,
  'a bar, drawn again and again': (below, at) =>
    Array.from(
      { length: 12 },
      (_, step) =>
        `Requesting API:  ${8 * step}%|${'█'.repeat(step).padEnd(12)}| ${12 * at + step}/900000 [00:${two(step)}<10:${two(step)}, ${(below(900) / 100).toFixed(2)}it/s]`,
    ).join('\r'),
  'text of any kind': below => words(below, 20),
  'training that prints its memory': (below, at) =>
    `[${stamp(at)}] step ${at} loss ${(below(10_000) / 10_000).toFixed(4)} mem ${(below(8000) / 100).toFixed(2)} GB tok/s ${below(9000)}`,
  'readings of nvidia-smi': (below, at) =>
    `${stamp(at, '/')}.${100 + below(900)}, ${at % 8}, NVIDIA A100-SXM4-80GB, ${below(100)} %, ${70_000 + below(500)} MiB, 81920 MiB`,
}

/** Writes a log of about `size` bytes: a server's start, lines of this kind, a failure. */
export const writeKind = (path, size, line) => {
  const below = randomFrom(1)
  const file = openSync(path, 'w')
  let bytes = writeSync(file, `${start}\n`)
  for (let at = 0; bytes < size;) bytes += writeSync(file, `${Array.from({ length: 500 }, () => line(below, (at += 1))).join('\n')}\n`)
  writeSync(file, failure)
  closeSync(file)
}
