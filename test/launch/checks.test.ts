import { describe, expect, test } from 'vitest'
import { CHECKS } from '../../src/launch/checks/index.ts'
import type { CheckOptions } from '../../src/launch/index.ts'
import { GiB } from '../../src/units.ts'
import { found, judged, reportOf } from './check.ts'

interface Example {
  readonly check: string
  readonly match: string
  readonly near: string
  readonly why: string
  readonly options?: Omit<CheckOptions, 'rules'>
}
const vllm = (version: string) => ({ versions: { vllm: version } })
const lmdeploy = (version: string) => ({ versions: { lmdeploy: version } })
const card = (size: number, versions = {}) => ({ card: { name: `${size}`, capacity: size * GiB }, versions })

const EXAMPLES: readonly Example[] = [
  {
    check: 'launcher-around-engine',
    match: 'torchrun --nproc_per_node 4 -m lm_eval --model vllm --model_args pretrained=m,tensor_parallel_size=4',
    near: 'torchrun --nproc_per_node 4 -m lm_eval --model hf --model_args pretrained=m',
    why: 'copies of a model in transformers, one a card, are what a launcher is for',
  },
  {
    check: 'launcher-around-engine',
    match: 'accelerate launch --num_processes 2 -m lm_eval --model vllm --model_args pretrained=m',
    near: 'accelerate launch --num_processes 1 -m lm_eval --model vllm --model_args pretrained=m',
    why: 'one process is no more than the program itself',
  },
  {
    check: 'blank-in-model-args',
    match: 'lm_eval --model hf --model_args "pretrained=m, dtype=auto" --tasks t',
    near: 'lm_eval --model hf --model_args "pretrained=m,dtype=auto" --tasks t',
    why: 'no blank',
  },
  {
    check: 'blank-in-model-args',
    match: 'lm_eval --model hf --model_args pretrained=m, dtype=auto --tasks t',
    near: 'lm_eval --model hf --model_args pretrained=m dtype=auto --tasks t',
    why: 'words of their own, which 0.4.10 takes',
    options: { versions: { 'lm-eval': '0.4.8' } },
  },
  {
    check: 'model-args-twice',
    match: 'lm_eval --model hf --model_args pretrained=m --model_args dtype=auto --tasks t',
    near: 'lm_eval --model hf --model_args pretrained=m,dtype=auto --tasks t',
    why: 'once',
    options: { versions: { 'lm-eval': '0.4.8' } },
  },
  {
    check: 'unknown-option',
    match: 'vllm serve m --kv-cache-memory-bytes 1G',
    near: 'vllm serve m --max-num-seqs 8',
    why: 'always there',
    options: vllm('0.8.1'),
  },
  {
    check: 'unknown-option',
    match: 'vllm serve m --max-num-seq-s 8',
    near: 'vllm serve m --max_num_seqs 8',
    why: 'underscores are as good',
    options: vllm('0.8.1'),
  },
  {
    check: 'unknown-option',
    match: 'lmdeploy serve api_server m --quantize',
    near: 'lmdeploy serve api_server m --tp 2',
    why: 'known',
    options: lmdeploy('0.6.4'),
  },
  {
    check: 'unknown-variable',
    match: 'VLLM_USE_V1=0 vllm serve m',
    near: 'VLLM_SITE=1 vllm serve m',
    why: 'a name that no release ever read is somebody else’s',
    options: vllm('0.14.0'),
  },
  { check: 'conversion-gone', match: 'lmdeploy convert llama /m', near: 'lmdeploy serve api_server /m', why: 'no conversion', options: lmdeploy('0.12.0') },
  { check: 'share-out-of-range', match: 'vllm serve m --gpu-memory-utilization 1.0', near: 'vllm serve m --gpu-memory-utilization 0.95', why: 'a share' },
  { check: 'share-out-of-range', match: 'vllm serve m --gpu-memory-utilization 90', near: 'vllm serve m --gpu-memory-utilization $SHARE', why: 'not told' },
  {
    check: 'share-out-of-range',
    match: 'lmdeploy serve api_server m --backend pytorch --cache-max-entry-count 1',
    near: 'lmdeploy serve api_server m --cache-max-entry-count 1000',
    why: 'TurboMind took a number of blocks',
    options: lmdeploy('0.6.4'),
  },
  {
    check: 'share-too-high',
    match: 'vllm serve m --gpu-memory-utilization 0.99',
    near: 'vllm serve m --gpu-memory-utilization 0.99 --enforce-eager',
    why: 'no graphs',
  },
  {
    check: 'share-too-high',
    match: 'vllm serve m --gpu-memory-utilization 0.985',
    near: 'vllm serve m --gpu-memory-utilization 0.98',
    why: 'came up on a large card',
  },
  {
    check: 'share-too-high',
    match: 'lmdeploy serve api_server /models/Qwen2-7B --cache-max-entry-count 0.98',
    near: 'lmdeploy serve api_server /models/Qwen2-7B --backend pytorch --cache-max-entry-count 0.98',
    why: 'the PyTorch engine keeps the room for a step first',
  },
  {
    check: 'share-too-high',
    match: 'python -m sglang.launch_server --model-path m --mem-fraction-static 0.97',
    near: 'python -m sglang.launch_server --model-path m --mem-fraction-static 0.9',
    why: 'usual',
  },
  {
    check: 'requests-above-tokens',
    match: 'vllm serve m --max-num-seqs 512 --max-num-batched-tokens 256',
    near: 'vllm serve m --max-num-seqs 256 --max-num-batched-tokens 256',
    why: 'as many',
  },
  {
    check: 'tokens-below-length',
    match: 'vllm serve m --max-num-batched-tokens 2048 --max-model-len 8192 --no-enable-chunked-prefill',
    near: 'vllm serve m --max-num-batched-tokens 2048 --max-model-len 8192',
    why: 'prompts go through in chunks',
    options: vllm('0.12.0'),
  },
  {
    check: 'tokens-below-length',
    match: 'vllm serve m --max-num-batched-tokens 2048 --max-model-len 8192',
    near: 'vllm serve m --max-num-batched-tokens 2048 --max-model-len 8192 --enable-chunked-prefill',
    why: 'asked for',
    options: vllm('0.5.0'),
  },
  {
    check: 'adapters-in-host',
    match: 'vllm serve m --enable-lora --max-loras 8 --max-cpu-loras 4',
    near: 'vllm serve m --enable-lora --max-loras 8 --max-cpu-loras 8',
    why: 'as many',
  },
  {
    check: 'segments-with-sleep-mode',
    match: 'PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True vllm serve m --enable-sleep-mode',
    near: 'PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True vllm serve m',
    why: 'no sleep mode',
    options: vllm('0.12.0'),
  },
  {
    check: 'heads-uneven',
    match: 'vllm serve Qwen/Qwen2.5-7B-Instruct -tp 8',
    near: 'vllm serve Qwen/Qwen2.5-7B-Instruct -tp 4',
    why: '28 heads are 4 times 7',
  },
  { check: 'cards-seen', match: 'CUDA_VISIBLE_DEVICES=0 vllm serve m -tp 2', near: 'CUDA_VISIBLE_DEVICES=2,3 vllm serve m -tp 2', why: 'two' },
  { check: 'cards-seen', match: 'CUDA_VISIBLE_DEVICES=0,1 vllm serve m', near: 'CUDA_VISIBLE_DEVICES=0,1 vllm serve m "$@"', why: 'the rest may tell it' },
  {
    check: 'weights-do-not-fit',
    match: 'vllm serve meta-llama/Llama-3.1-70B-Instruct -tp 2',
    near: 'vllm serve meta-llama/Llama-3.1-70B-Instruct -tp 4',
    why: '33 GiB a card of 80',
    options: card(60, { vllm: '0.12.0' }),
  },
  {
    check: 'weights-do-not-fit',
    match: 'lmdeploy serve api_server meta-llama/Llama-3.1-8B-Instruct',
    near: 'lmdeploy serve api_server meta-llama/Llama-3.1-8B-Instruct-AWQ --model-format awq',
    why: 'a quarter',
    options: card(12, { lmdeploy: '0.9.0' }),
  },
  {
    check: 'cache-does-not-fit',
    match: 'vllm serve meta-llama/Llama-3.1-8B-Instruct --max-model-len 131072',
    near: 'vllm serve meta-llama/Llama-3.1-8B-Instruct --max-model-len 16384',
    why: '2 GiB',
    options: card(24, { vllm: '0.12.0' }),
  },
  {
    check: 'cache-by-hand-too-large',
    match: 'vllm serve meta-llama/Llama-3.1-8B-Instruct --kv-cache-memory-bytes 12G',
    near: 'vllm serve meta-llama/Llama-3.1-8B-Instruct --kv-cache-memory-bytes 4G',
    why: '15 + 4 of 24',
    options: card(24, { vllm: '0.12.0' }),
  },
  {
    check: 'batch-scores',
    match: 'lm_eval --model hf --model_args pretrained=meta-llama/Llama-3.1-8B,dtype=bfloat16,max_length=4096 --batch_size 64 --tasks t',
    near: 'lm_eval --model hf --model_args pretrained=meta-llama/Llama-3.1-8B,dtype=bfloat16,max_length=4096 --batch_size auto --tasks t',
    why: 'it finds one that fits',
    options: card(80),
  },
  {
    check: 'prompt-scores',
    match: 'lm_eval --model vllm --model_args pretrained=meta-llama/Llama-3.1-8B,gpu_memory_utilization=0.95,max_num_batched_tokens=32768 --tasks t',
    near: 'lm_eval --model vllm --model_args pretrained=meta-llama/Llama-3.1-8B,gpu_memory_utilization=0.95,max_num_batched_tokens=4096 --tasks t',
    why: '2 GiB of logits beside 4',
    options: card(80, { vllm: '0.12.0' }),
  },
  {
    check: 'full-precision',
    match: 'lm_eval --model vllm --model_args pretrained=m,dtype=float',
    near: 'lm_eval --model vllm --model_args pretrained=m,dtype=float16',
    why: 'half',
  },
  {
    check: 'full-precision',
    match: 'vllm serve m --dtype float32',
    near: 'lm_eval --model hf --model_args pretrained=m,dtype=float32 --device cpu',
    why: 'no card',
  },
  {
    check: 'other-engines-setting',
    match: 'lmdeploy serve api_server google/gemma-2-9b-it --model-format hf --num-tokens-per-iter 4096',
    near: 'lmdeploy serve api_server internlm/internlm2_5-7b-chat --num-tokens-per-iter 4096',
    why: 'TurboMind has it',
    options: lmdeploy('0.9.0'),
  },
  {
    check: 'other-engines-setting',
    match: 'lmdeploy serve api_server internlm/internlm2_5-7b-chat --backend turbomind --eager-mode',
    near: 'lmdeploy serve api_server internlm/internlm2_5-7b-chat --backend pytorch --eager-mode',
    why: 'its own',
    options: lmdeploy('0.9.0'),
  },
  {
    check: 'graphs-of-batch',
    match: 'lmdeploy serve api_server google/gemma-2-9b-it --max-batch-size 256',
    near: 'lmdeploy serve api_server google/gemma-2-9b-it --max-batch-size 256 --eager-mode',
    why: 'no graphs',
    options: lmdeploy('0.6.1'),
  },
  {
    check: 'idle-setting',
    match: 'vllm serve m --enforce-eager --max-cudagraph-capture-size 8',
    near: 'vllm serve m --max-cudagraph-capture-size 8',
    why: 'graphs are captured',
    options: vllm('0.24.0'),
  },
  {
    check: 'segments-taken-out',
    match: 'PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True lmdeploy serve api_server m --backend pytorch --tp 2',
    near: 'PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True lmdeploy serve api_server m --backend pytorch --tp 1',
    why: 'one card has no Ray',
    options: lmdeploy('0.10.0'),
  },
  {
    check: 'conversion-residue',
    match: 'lmdeploy serve api_server internlm/internlm2_5-7b-chat --tp 2',
    near: 'lmdeploy serve api_server internlm/internlm2_5-7b-chat --tp 1',
    why: 'one card has no neighbour',
    options: lmdeploy('0.6.4'),
  },
]

const IN_PYTHON = { match: 'from vllm import LLM\nLLM("m", kv_cache_memory_bytes=2**30)', near: 'from vllm import LLM\nLLM("m", site_option=1)' }

describe('checks', () => {
  test.each(EXAMPLES)('$check: $match', async ({ check, match, options = {} }) => {
    expect((await judged(match, options)).map(each => each.split(' ')[0])).toContain(check)
  })
  test.each(EXAMPLES)('near miss of $check: $near ($why)', async ({ check, near, options = {} }) => {
    expect((await judged(near, options)).map(each => each.split(' ')[0])).not.toContain(check)
  })
  test('unknown-argument: a keyword that came later; near miss: a name that no release knows', async () => {
    expect(await found('x.py', IN_PYTHON.match, vllm('0.8.1'))).toEqual(['2 unknown-argument kv_cache_memory_bytes='])
    expect(await found('x.py', IN_PYTHON.near, vllm('0.8.1'))).toEqual([])
  })
  test('each check has a match and a near miss', () => {
    const tested = new Set([...EXAMPLES.map(({ check }) => check), 'unknown-argument'])
    expect(CHECKS.map(({ id }) => id).filter(id => !tested.has(id))).toEqual([])
  })
})

test('the vision encoder is left out by TurboMind in one release only', async () => {
  const command = 'lmdeploy serve api_server OpenGVLab/InternVL2-8B --backend turbomind --disable-vision-encoder'
  expect(await judged(command, lmdeploy('0.12.0'))).toEqual(['other-engines-setting --disable-vision-encoder'])
  expect(await judged(command, lmdeploy('0.14.0'))).toEqual([])
})

describe('where a release is told', () => {
  const severity = async (content: string, options = {}): Promise<string[]> =>
    (await reportOf({ path: 'x.sh', content }, options)).findings.map(each => `${each.severity} ${each.check} ${each.says.en}`)
  test('by the one who asks, before what the file installs', async () => {
    expect(await severity('pip install vllm==0.12.0\nvllm serve m --kv-cache-memory-bytes 1G')).toEqual([])
    expect(await severity('pip install vllm==0.12.0\nvllm serve m --kv-cache-memory-bytes 1G', vllm('0.8.1'))).toEqual([
      'error unknown-option --kv-cache-memory-bytes is not known to vLLM 0.8.1: it came with 0.10.2.',
    ])
  })
  test('by nobody: the newest, and what it lacks is a note', async () => {
    expect((await severity('vllm serve m --swap-space 4'))[0]).toMatch(
      /^note unknown-option --swap-space is not known to vLLM [\d.]+: 0.17.1 was the last release with it\.$/,
    )
  })
  test('by requirements among the files, where the file itself installs none', async () => {
    const pins = { path: 'requirements-gpu.txt', content: '# ours\ntorch\nvllm==0.8.1  # pinned\nlm-eval[vllm]>=0.4\n' }
    const report = async (content: string) => (await reportOf([{ path: 'x.sh', content }, pins])).findings.map(each => `${each.severity} ${each.flag}`)
    expect(await report('vllm serve m --kv-cache-memory-bytes 1G')).toEqual(['error --kv-cache-memory-bytes'])
    expect(await report('pip install vllm==0.12.0\nvllm serve m --kv-cache-memory-bytes 1G')).toEqual([])
  })
  test('two releases in one file tell none', async () => {
    expect(await severity('pip install vllm==0.12.0\npip install vllm==0.8.1\nvllm serve m --kv-cache-memory-bytes 1G')).toEqual([])
  })
})

describe('a script that a launcher starts', () => {
  const script = (content: string) => [
    { path: 'run.sh', content: 'torchrun --nproc_per_node=4 eval/vlm.py --limit 5' },
    { path: 'eval/vlm.py', content },
  ]
  const engine = 'from lmdeploy import pipeline, TurbomindEngineConfig\npipeline("m", backend_config=TurbomindEngineConfig(tp=4))\n'
  test('each process builds the engine', async () => {
    expect((await reportOf(script(engine))).findings.map(({ at, check }) => `${at.file}:${at.line} ${check}`)).toEqual(['run.sh:1 launcher-around-engine'])
  })
  test('unless it looks at its rank', async () => {
    expect((await reportOf(script(`${engine}import os\nrank = os.environ["LOCAL_RANK"]\n`))).findings).toEqual([])
  })
  test('or builds none', async () => {
    expect((await reportOf(script('import torch\n'))).findings).toEqual([])
  })
})
