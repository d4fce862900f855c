import { says } from '../speaker.ts'
import { advice, effective, remark } from './bodies.ts'

const eager = () => effective('enforce_eager', true)

/** What the configuration remarks on while it is put together: the values in force where the user gave none. */
export const settings = [
  says(
    'Using max model len {tokens:int}',
    ({ tokens }) => effective('max_model_len', tokens),
    '(APIServer pid=36792) INFO 11-21 12:38:32 [model.py:1725] Using max model len 131072',
    { since: '0.9.2' },
  ),
  says(
    'Chunked prefill is enabled with max_num_batched_tokens={tokens:int}',
    ({ tokens }) => [...effective('max_num_batched_tokens', tokens), ...effective('enable_chunked_prefill', true)],
    [
      'INFO 08-02 10:41:12 config.py:818] Chunked prefill is enabled with max_num_batched_tokens=512.',
      '(APIServer pid=36792) INFO 11-21 12:38:32 [scheduler.py:252] Chunked prefill is enabled with max_num_batched_tokens=8192.',
    ],
    { since: '0.5.3' },
  ),
  says(
    'Chunked prefill is enabled (EXPERIMENTAL)',
    () => effective('enable_chunked_prefill', true),
    'INFO 05-20 10:41:12 config.py:668] Chunked prefill is enabled (EXPERIMENTAL).',
    { since: '0.4.1', until: '0.5.2' },
  ),
  says(
    'max_num_batched_tokens to {tokens:int} for {context:word} usage context',
    ({ tokens, context }) => [...effective('max_num_batched_tokens', tokens), remark('usage-context', { context })],
    [
      'WARNING 01-29 10:41:12 arg_utils.py:1286] Setting max_num_batched_tokens to 8192 for LLM_CLASS usage context.',
      'DEBUG 12-03 10:41:12 [engine/arg_utils.py:2011] Defaulting max_num_batched_tokens to 2048 for OPENAI_API_SERVER usage context.',
    ],
    { since: '0.6.5' },
  ),
  says(
    'max_num_seqs to {seqs:int} for {context:word} usage context',
    ({ seqs, context }) => [...effective('max_num_seqs', seqs), remark('usage-context', { context })],
    'DEBUG 12-03 10:41:12 [engine/arg_utils.py:2024] Defaulting max_num_seqs to 256 for OPENAI_API_SERVER usage context.',
    { since: '0.11.1' },
  ),
  says(
    'max_num_batched_tokens ({tokens:int}) exceeds max_num_seqs * max_model_len ({need:int})',
    ({ tokens, need }) => [...effective('max_num_batched_tokens', tokens), remark('batched-tokens-beyond-need', { tokens, need })],
    'WARNING 06-02 10:41:12 [config.py:2220] max_num_batched_tokens (16384) exceeds max_num_seqs * max_model_len (8192). This may lead to unexpected behavior.',
    { since: '0.9.0' },
  ),
  says(
    'Raising max_num_batched_tokens from {from:int} to {to:int} to accommodate',
    ({ from, to }) => [...effective('max_num_batched_tokens', to), remark('batched-tokens-raised', { from, to })],
    "(APIServer pid=88) INFO 06-02 10:41:12 [arg_utils.py:2301] Raising max_num_batched_tokens from 2048 to 2496 to accommodate 'image' input for prefix-LM model google/gemma-3-27b-it.",
    { since: '0.22' },
  ),
  says('Cudagraph is disabled under eager mode', eager, '(APIServer pid=32441) INFO 11-21 12:36:51 [vllm.py:1288] Cudagraph is disabled under eager mode', {
    since: '0.10.1',
  }),
  says(
    'Enforce eager set, ((overriding optimization level|disabling torch.compile))',
    eager,
    [
      '(APIServer pid=88) WARNING 12-18 10:41:12 [vllm.py:444] Enforce eager set, overriding optimization level to -O0',
      '(APIServer pid=32441) WARNING 11-21 12:36:51 [vllm.py:1062] Enforce eager set, disabling torch.compile and CUDAGraphs. This is equivalent to setting -cc.mode=none -cc.cudagraph_mode=none',
      '(APIServer pid=88) WARNING 10-02 10:41:12 [vllm.py:1188] Enforce eager set, disabling torch.compile, CUDAGraphs, and JIT kernel warmup. This is equivalent to setting -cc.mode=none -cc.cudagraph_mode=none',
    ],
    { since: '0.12' },
  ),
  // 0.8.0 to 0.10.2 lost a blank: "causeOOM".
  says(
    'The model has a long context length ({tokens:int}). This may ((cause OOM errors|causeOOM)) during the initial memory profiling phase',
    ({ tokens }) => advice('vllm-long-context', tokens),
    [
      'WARNING 09-20 10:41:12 arg_utils.py:930] The model has a long context length (131072). This may cause OOM errors during the initial memory profiling phase, or result in low performance due to small KV cache space. Consider setting --max-model-len to a smaller value.',
      'WARNING 04-20 10:41:12 [arg_utils.py:1854] The model has a long context length (131072). This may causeOOM during the initial memory profiling phase, or result in low performance due to small KV cache size. Consider setting --max-model-len to a smaller value.',
    ],
    { since: '0.5.3', until: '0.10.2' },
  ),
  // The width of the weights in force. SGLang prints the same words with a prefix of its own.
  says(
    'asting torch.{from:word} to torch.{to:word}',
    ({ to }, { by }) => (by.engine === 'vllm' ? effective('dtype', to.replace(/(?<!\W)\W+$/, '')) : undefined),
    [
      '(APIServer pid=32100) INFO 11-21 12:41:02 [model.py:2057] Upcasting torch.bfloat16 to torch.float32.',
      'WARNING 03-02 10:41:12 config.py:1563] Casting torch.bfloat16 to torch.float16.',
    ],
  ),
] as const
