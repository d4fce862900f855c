import { describe, expect, test } from 'vitest'
import { changeCommand } from '../../src/remedy/command.ts'
import { shellQuote } from '../../src/encode/shell.ts'
import { spell } from '../../src/remedy/spell.ts'
import type { Flag } from '../../src/rules/flags.ts'
import { shellWords } from '../../src/events/command/shell-words.ts'

const says = { en: 'x', zh: 'x' }
const flag = (name: string, more: Partial<Flag> = {}): Flag => ({
  name,
  cli: `--${name.replaceAll('_', '-')}`,
  python: name,
  modelArgs: name,
  type: 'int',
  says,
  ...more,
})
const UTILIZATION = flag('gpu_memory_utilization')
const TENSOR = flag('tensor_parallel_size', { aliases: ['-tp'] })
const EAGER = flag('enforce_eager', { type: 'yes-no' })
const SPLIT = flag('tp_size', { aliases: ['--tensor-parallel-size', '--tp'] })
const STEP = flag('chunked_prefill_size')
const LIMIT = flag('limit_mm_per_prompt', { type: 'json' })
const BATCH: Flag = { name: 'batch_size', cli: '--batch_size', aliases: ['-b'], type: 'int', says }
const ALLOCATOR: Flag = { name: 'PYTORCH_CUDA_ALLOC_CONF', env: 'PYTORCH_CUDA_ALLOC_CONF', type: 'text', says }

describe('spelling', () => {
  test.each([
    [UTILIZATION, 0.9, { cli: '--gpu-memory-utilization 0.9', python: 'gpu_memory_utilization=0.9', modelArgs: 'gpu_memory_utilization=0.9' }],
    [EAGER, true, { cli: '--enforce-eager', python: 'enforce_eager=True', modelArgs: 'enforce_eager=True' }],
    [EAGER, false, { cli: '--no-enforce-eager', python: 'enforce_eager=False', modelArgs: 'enforce_eager=False' }],
    [flag('dtype'), 'float16', { cli: '--dtype float16', python: "dtype='float16'", modelArgs: 'dtype=float16' }],
    [
      LIMIT,
      '{"image": 1}',
      { cli: `--limit-mm-per-prompt '{"image": 1}'`, python: `limit_mm_per_prompt={"image": 1}`, modelArgs: 'limit_mm_per_prompt={"image": 1}' },
    ],
    [ALLOCATOR, 'expandable_segments:True', { env: 'PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True' }],
  ] as const)('$name $value', (which, value, spelled) => {
    expect(spell(which, value)).toEqual(spelled)
  })
  test.each([
    ['m', 'm'],
    ['a/b:c,d=e', 'a/b:c,d=e'],
    ['my model', "'my model'"],
    ['it’s', "'it’s'"],
    ["it's", String.raw`'it'\''s'`],
    ['$HOME', "'$HOME'"],
    ['', "''"],
  ])('a shell takes %s as %s', (word, quoted) => {
    expect(shellQuote(word)).toBe(quoted)
    expect(shellWords(quoted)).toEqual([word])
  })
})

const changed = (which: Flag, value: string | number | boolean, command: string, program = 'vllm'): string | undefined =>
  changeCommand(command, program, spell(which, value), which.aliases)

describe('an option that stands in the command is replaced', () => {
  test.each([
    [UTILIZATION, 0.8, 'vllm serve m --gpu-memory-utilization 0.95', 'vllm serve m --gpu-memory-utilization 0.8'],
    [UTILIZATION, 0.8, 'vllm serve m --gpu-memory-utilization=0.95 --dtype half', 'vllm serve m --gpu-memory-utilization=0.8 --dtype half'],
    [UTILIZATION, 0.8, 'vllm serve m --gpu_memory_utilization 0.95', 'vllm serve m --gpu_memory_utilization 0.8'],
    [UTILIZATION, 0.8, 'vllm serve m --gpu-memory-utilization "0.95"', 'vllm serve m --gpu-memory-utilization 0.8'],
    [
      UTILIZATION,
      0.8,
      'vllm serve m --gpu-memory-utilization 0.5 --gpu-memory-utilization 0.95',
      'vllm serve m --gpu-memory-utilization 0.5 --gpu-memory-utilization 0.8',
    ],
    [TENSOR, 4, 'vllm serve m --tensor-parallel-size 2', 'vllm serve m --tensor-parallel-size 4'],
    [TENSOR, 4, 'vllm serve m -tp 2 --dtype half', 'vllm serve m -tp 4 --dtype half'],
    [TENSOR, 4, 'vllm serve m -tp=2', 'vllm serve m -tp=4'],
    [LIMIT, '{"image": 1}', `vllm serve m --limit-mm-per-prompt '{"image": 4}'`, `vllm serve m --limit-mm-per-prompt '{"image": 1}'`],
    [EAGER, true, 'vllm serve m --enforce-eager', 'vllm serve m --enforce-eager'],
    [EAGER, false, 'vllm serve m --enforce-eager --dtype half', 'vllm serve m --no-enforce-eager --dtype half'],
    [EAGER, true, 'vllm serve m --no-enforce-eager', 'vllm serve m --enforce-eager'],
  ] as const)('$name $value: %s', (which, value, before, after) => {
    expect(changed(which, value, before)).toBe(after)
  })
})

describe('SGLang’s other names for an option', () => {
  test.each([
    [SPLIT, 4, 'sglang serve --model-path m --tp 2', 'sglang serve --model-path m --tp 4'],
    [SPLIT, 4, 'sglang serve --model-path m --tp-size 2', 'sglang serve --model-path m --tp-size 4'],
    [SPLIT, 4, 'sglang serve --model-path m --tensor-parallel-size=2', 'sglang serve --model-path m --tensor-parallel-size=4'],
    [SPLIT, 4, 'sglang serve --model-path m', 'sglang serve --model-path m --tp-size 4'],
    [STEP, 2048, 'sglang serve --model-path m --chunked-prefill-size -1', 'sglang serve --model-path m --chunked-prefill-size 2048'],
  ] as const)('$name $value: %s', (which, value, before, after) => {
    expect(changed(which, value, before, 'sglang')).toBe(after)
  })
})

describe('an option that is not there is put behind the command', () => {
  test.each([
    [UTILIZATION, 0.8, 'vllm serve m', 'vllm serve m --gpu-memory-utilization 0.8'],
    [UTILIZATION, 0.8, 'vllm serve m --gpu-memory-utilization-limit 0.9', 'vllm serve m --gpu-memory-utilization-limit 0.9 --gpu-memory-utilization 0.8'],
    [EAGER, true, 'vllm serve m --dtype half', 'vllm serve m --dtype half --enforce-eager'],
    [TENSOR, 2, 'CUDA_VISIBLE_DEVICES=0,1 vllm serve "my model"', 'CUDA_VISIBLE_DEVICES=0,1 vllm serve "my model" --tensor-parallel-size 2'],
    [LIMIT, '{"image": 1}', 'vllm serve m', `vllm serve m --limit-mm-per-prompt '{"image": 1}'`],
  ] as const)('$name $value: %s', (which, value, before, after) => {
    expect(changed(which, value, before)).toBe(after)
  })
  test('behind the image, for docker', () => {
    expect(changed(UTILIZATION, 0.8, 'docker run --gpus all vllm/vllm-openai:latest --model m', 'docker')).toBe(
      'docker run --gpus all vllm/vllm-openai:latest --model m --gpu-memory-utilization 0.8',
    )
  })
})

describe('lm-eval’s model_args', () => {
  test.each([
    [
      'plain',
      'lm_eval --model vllm --model_args pretrained=m,gpu_memory_utilization=0.9 --tasks x',
      'lm_eval --model vllm --model_args pretrained=m,gpu_memory_utilization=0.6 --tasks x',
    ],
    ['with an equals sign', 'lm_eval --model_args=pretrained=m,gpu_memory_utilization=0.9', 'lm_eval --model_args=pretrained=m,gpu_memory_utilization=0.6'],
    ['short', 'lm_eval -m vllm -a gpu_memory_utilization=0.9,pretrained=m', 'lm_eval -m vllm -a gpu_memory_utilization=0.6,pretrained=m'],
    [
      'in single quotes',
      `lm_eval --model_args 'pretrained=m,gpu_memory_utilization=0.9' --tasks x`,
      `lm_eval --model_args 'pretrained=m,gpu_memory_utilization=0.6' --tasks x`,
    ],
    ['in double quotes', `lm_eval --model_args "pretrained=m,gpu_memory_utilization=0.9"`, `lm_eval --model_args "pretrained=m,gpu_memory_utilization=0.6"`],
    [
      'a blank after a comma',
      `lm_eval --model_args "pretrained=m, gpu_memory_utilization=0.9"`,
      `lm_eval --model_args "pretrained=m, gpu_memory_utilization=0.6"`,
    ],
    [
      'quotes inside the word stay the shell’s',
      `lm_eval --model_args pretrained="Qwen/Qwen1.5-4B",dtype="float",gpu_memory_utilization=0.9 --tasks mmlu`,
      `lm_eval --model_args pretrained="Qwen/Qwen1.5-4B",dtype="float",gpu_memory_utilization=0.6 --tasks mmlu`,
    ],
    [
      'a blank inside quotes inside the word',
      `lm_eval --model_args pretrained="my model",x=1 --tasks mmlu`,
      `lm_eval --model_args pretrained="my model",x=1,gpu_memory_utilization=0.6 --tasks mmlu`,
    ],
    ['appended', 'lm_eval --model_args pretrained=m --tasks x', 'lm_eval --model_args pretrained=m,gpu_memory_utilization=0.6 --tasks x'],
    [
      'a longer name is another',
      'lm_eval --model_args pretrained=m,my_gpu_memory_utilization=0.9',
      'lm_eval --model_args pretrained=m,my_gpu_memory_utilization=0.9,gpu_memory_utilization=0.6',
    ],
    [
      'JSON',
      `lm_eval --model_args '{"pretrained":"m","gpu_memory_utilization":0.9}'`,
      `lm_eval --model_args '{"pretrained":"m","gpu_memory_utilization":0.6}'`,
    ],
  ])('%s', (_, before, after) => {
    expect(changed(UTILIZATION, 0.6, before, 'lm-eval')).toBe(after)
  })
  test('a value in brackets is replaced whole', () => {
    expect(changed(LIMIT, '{"image":1}', `lm_eval --model_args 'pretrained=m,limit_mm_per_prompt={"image":4,"video":0},x=1'`, 'lm-eval')).toBe(
      `lm_eval --model_args 'pretrained=m,limit_mm_per_prompt={"image":1},x=1'`,
    )
  })
  test('what a shell would change is quoted', () => {
    const after = changed(LIMIT, '{"image":1}', 'lm_eval --model_args pretrained=m --tasks x', 'lm-eval') ?? ''
    expect(shellWords(after)).toEqual(['lm_eval', '--model_args', 'pretrained=m,limit_mm_per_prompt={"image":1}', '--tasks', 'x'])
    const quoted = changed(LIMIT, '{"image":1}', 'lm_eval --model_args "pretrained=m" --tasks x', 'lm-eval') ?? ''
    expect(shellWords(quoted)).toEqual(['lm_eval', '--model_args', 'pretrained=m,limit_mm_per_prompt={"image":1}', '--tasks', 'x'])
  })
  test.each([
    ['lm_eval --model hf --batch_size 64', 'lm_eval --model hf --batch_size 8'],
    ['lm_eval --model hf --batch_size=auto:4', 'lm_eval --model hf --batch_size=8'],
    ['lm_eval -m hf -b 64', 'lm_eval -m hf -b 8'],
    ['lm_eval --model hf', 'lm_eval --model hf --batch_size 8'],
  ])('its own option: %s', (before, after) => {
    expect(changed(BATCH, 8, before, 'lm-eval')).toBe(after)
  })
  test('without model_args there is nothing to change', () => {
    expect(changed(UTILIZATION, 0.6, 'lm_eval --config x.yaml', 'lm-eval')).toBeUndefined()
  })
})

describe('the environment', () => {
  test.each([
    ['before a command', 'vllm serve m', 'vllm', 'PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True vllm serve m'],
    ['before a script', 'python run.py', 'python', 'PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True python run.py'],
    [
      'instead of another value',
      'PYTORCH_CUDA_ALLOC_CONF=max_split_size_mb:128 vllm serve m',
      'vllm',
      'PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True vllm serve m',
    ],
    [
      'into a container',
      'docker run --gpus all vllm/vllm-openai --model m',
      'docker',
      'docker run -e PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True --gpus all vllm/vllm-openai --model m',
    ],
    [
      'into a container, instead of another value',
      'docker run -e PYTORCH_CUDA_ALLOC_CONF=x --gpus all vllm/vllm-openai --model m',
      'docker',
      'docker run -e PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True --gpus all vllm/vllm-openai --model m',
    ],
  ])('%s', (_, before, program, after) => {
    expect(changed(ALLOCATOR, 'expandable_segments:True', before, program)).toBe(after)
  })
})

test('a script’s options are not ours to change', () => {
  expect(changed(UTILIZATION, 0.8, 'python run.py --gpu-memory-utilization 0.9', 'python')).toBeUndefined()
  expect(changed(UTILIZATION, 0.8, 'torchrun --nproc_per_node 4 run.py', 'torchrun')).toBeUndefined()
})
