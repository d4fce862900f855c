import { describe, expect, test } from 'vitest'
import { factsIn } from './read.ts'

const AT = '2024-07-03 11:04:52,913 - lmdeploy'
const session = (id: number, tokens: number) =>
  `${AT} - INFO - session_id=${id}, history_tokens=0, input_tokens=${tokens}, max_new_tokens=512, seq_start=True, seq_end=True, step=0, prep=True`

describe('how long requests were', () => {
  test('the longest counts, wherever it stands in the traffic', () => {
    expect(factsIn(session(0, 812), session(1, 4096), session(2, 31), session(3, 77))).toMatchObject({ 'request.tokens': 4096 })
  })
  test('an answer that was cut short, and a prompt that was longer than allowed', () => {
    expect(factsIn(session(0, 1780), `${AT} - ERROR - Truncate max_new_tokens to 268`)).toMatchObject({ 'request.tokens': 1780, 'request.left': 268 })
    expect(factsIn(`${AT} - ERROR - async_engine.py:612 - Input length (40112) must be smaller than the model context length (32768).`)).toMatchObject({
      'request.tokens': 40_112,
      'request.limit': 32_768,
    })
    expect(
      factsIn(
        '[TM][WARNING] [ProcessInferRequests] [7] total sequence length (3120 + 2048) exceeds `session_len` (4096), `request_output_len` is truncated to 976',
      ),
    ).toMatchObject({ 'request.tokens': 3120, 'request.limit': 4096, 'request.left': 976 })
  })
  test("a tokenizer's warning", () => {
    expect(
      factsIn(
        'Token indices sequence length is longer than the specified maximum sequence length for this model (70112 > 32768). Running this sequence through the model will result in indexing errors',
        'Token indices sequence length is longer than the specified maximum sequence length for this model (51200 > 32768). Running this sequence through the model will result in indexing errors',
      ),
    ).toMatchObject({ 'request.tokens': 70_112, 'request.limit': 32_768 })
  })
  test('a server without requests says nothing', () => {
    expect(Object.keys(factsIn(`${AT} - INFO - input backend=pytorch, backend_config=None`)).filter(name => name.startsWith('request.'))).toEqual([])
  })
})

describe('an error that is no lack of memory', () => {
  test.each([
    [
      'kernel-shared-memory',
      73_728,
      65_536,
      'triton.runtime.errors.OutOfResources: out of resource: shared memory, Required: 73728, Hardware limit: 65536. Reducing block sizes or `num_stages` may help.',
    ],
    [
      'request',
      19_000,
      16_384,
      "openai.BadRequestError: Error code: 400 - {'object': 'error', 'message': \"This model's maximum context length is 16384 tokens. However, you requested 19000 tokens (9000 in the messages, 10000 in the completion). Please reduce the length of the messages or completion.\"}",
    ],
  ])('%s', (nature, required, limit, line) => expect(factsIn(line)).toMatchObject({ 'error.nature': nature, 'error.required': required, 'error.limit': limit }))
  test('without figures it is no fact', () => {
    expect(factsIn('ImportError: No module named flash_attn')).not.toHaveProperty(['error.nature'])
  })
})
