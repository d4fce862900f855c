/** Lines of servers at work, the same ones for a seed. */
export const trafficOf = (lines: number, seed: number): string => {
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  return Array.from({ length: lines }, (_, index) => (KINDS[below(KINDS.length)] as Kind)(below, index)).join('')
}

type Kind = (below: (limit: number) => number, index: number) => string
const two = (value: number): string => String(value % 60).padStart(2, '0')

const KINDS: readonly Kind[] = [
  (below, at) => `(APIServer pid=12906) INFO:     10.0.${below(256)}.${below(256)}:${32_768 + (at % 9000)} - "POST /v1/completions HTTP/1.1" 200 OK\n`,
  below => `(APIServer pid=12906) INFO:     10.0.0.${below(256)}:${32_768 + below(9000)} - "GET /health HTTP/1.1" 200 OK\n`,
  below =>
    `(APIServer pid=12906) INFO:     10.0.0.${below(256)}:${32_768 + below(9000)} - "POST /v1/completions HTTP/1.1" ${below(2) ? '400 Bad Request' : '500 Internal Server Error'}\n`,
  (below, at) =>
    `(APIServer pid=12906) INFO 11-21 12:${two(at)}:${two(below(60))} [loggers.py:273] Engine 000: Avg prompt throughput: ${below(9000) / 10} tokens/s, Avg generation throughput: ${below(9000) / 10} tokens/s, Running: ${below(40)} reqs, Waiting: ${below(3)} reqs, GPU KV cache usage: ${below(1000) / 10}%, Prefix cache hit rate: ${below(1000) / 10}%\n`,
  (below, at) =>
    `[2025-06-20 13:${two(at)}:${two(below(60))} TP0] Decode batch. #running-req: ${below(40)}, #token: ${below(200_000)}, token usage: 0.${two(below(60))}, cuda graph: True, gen throughput (token/s): ${below(9000) / 7}, #queue-req: ${below(4)}, \n`,
  (below, at) => `[TM][INFO][1121.12:31:${two(at)}.${100_000 + below(800_000)}][scheduler.cc:1186] out of memory at ${below(3)}/${1 + below(3)}\n`,
  below =>
    `(APIServer pid=12906) INFO 11-21 12:38:01 [logger.py:43] Received request cmpl-${below(2 ** 31).toString(16)}-0: prompt: 'a memory of ${below(90)} GiB and a failed request', params: SamplingParams(n=1, max_tokens=${below(512)}), prompt_token_ids: None.\n`,
  (below, at) =>
    `2025-03-21 12:21:${two(at)},926 - lmdeploy - INFO - async_engine.py:700 - session=${at}, history_tokens=0, input_tokens=${below(4000)}, max_new_tokens=512, seq_start=True\n`,
  (below, at) =>
    `${JSON.stringify({
      levelname: 'INFO',
      asctime: `2025-11-01 13:${two(at)}:${two(below(60))}`,
      name: 'vllm.engine.metrics',
      message: `Avg prompt throughput: ${below(9000) / 10} tokens/s, Avg generation throughput: ${below(9000) / 10} tokens/s, Running: ${below(40)} reqs, Waiting: ${below(3)} reqs, GPU KV cache usage: ${below(1000) / 10}%.`,
      request:
        below(2 ** 31)
          .toString(16)
          .padStart(8, '0') +
        below(2 ** 31)
          .toString(16)
          .padStart(8, 'f'),
    })}\n`,
]
