import { describe, expect, test } from 'vitest'
import { settingLine, startLine } from '../../src/action/launch-line.ts'
import type { Scalar } from '../../src/types.ts'

const NAMES = ['gpu_memory_utilization', '--gpu-memory-utilization']
const lineIn = (content: string, value: Scalar | null = 0.97, names = NAMES): number | undefined =>
  settingLine([{ file: 'run.sh', content }], [{ names, value }])?.line

describe('the line that gives the setting its value', () => {
  test.each([
    ['an option', 'vllm serve m \\\n  --gpu-memory-utilization 0.97', 2],
    ['with an equals sign', 'vllm serve m --gpu-memory-utilization=0.97', 1],
    ['written in another way', 'vllm serve m --gpu_memory_utilization .97', 1],
    ['quoted', 'args: ["--gpu-memory-utilization", "0.97"]', 1],
    ['a list in YAML, its value on the next line', 'args:\n  - --gpu-memory-utilization\n  - "0.97"', 2],
    ['an argument among others', 'lm_eval --model_args pretrained=m,gpu_memory_utilization=0.97,dtype=auto', 1],
    ['Python', 'llm = LLM(\n    model="m",\n    gpu_memory_utilization = 0.97,\n)', 3],
    ['a key of YAML', 'a: 1\ngpu-memory-utilization: 0.97', 2],
    ['JSON', '{"gpu_memory_utilization": 0.97}', 1],
    ['a variable from outside', 'vllm serve m --gpu-memory-utilization $UTIL', 1],
    ['an expression of a workflow', 'run: vllm serve m --gpu-memory-utilization ${{ matrix.util }}', 1],
    ['behind another start with another value', 'vllm serve a --gpu-memory-utilization 0.5\nvllm serve b --gpu-memory-utilization 0.97', 2],
    ['the value before the variable', 'a --gpu-memory-utilization $U\nb --gpu-memory-utilization 0.97', 2],
    ['lines that end with CR LF', 'x\r\n--gpu-memory-utilization 0.97\r\n', 2],
  ])('%s', (_, content, line) => expect(lineIn(content)).toBe(line))
})

describe('no line', () => {
  test.each([
    ['another value', 'vllm serve m --gpu-memory-utilization 0.5'],
    ['a comment', '# --gpu-memory-utilization 0.97\nvllm serve m  # gpu_memory_utilization=0.97'],
    ['a longer name', 'vllm serve m --gpu-memory-utilization-target 0.97'],
    ['prose', 'echo gpu_memory_utilization is 0.97'],
    ['a comparison', 'if gpu_memory_utilization == 0.97:'],
    ['a part of a path', 'cat logs/gpu_memory_utilization=0.97'],
    ['two variables, of which either may be it', 'a --gpu-memory-utilization $A\nb --gpu-memory-utilization $B'],
    ['nothing', ''],
  ])('%s', (_, content) => expect(lineIn(content)).toBeUndefined())
  test('where the run had the default', () => expect(lineIn('vllm serve m --gpu-memory-utilization 0.97', null)).toBeUndefined())
})

describe('a switch', () => {
  const names = ['enable_prefix_caching', '--enable-prefix-caching']
  test.each([
    ['--enable-prefix-caching', 1],
    ['vllm serve m \\\n --no-enable-prefix-caching \\\n --port 1', 2],
    ['--enable-prefix-caching --port 1', 1],
    ['enable_prefix_caching=True', 1],
  ])('%s', (content, line) => expect(lineIn(content, true, names)).toBe(line))
})

test('files are looked at in order, values before variables', () => {
  const files = [
    { file: 'run.sh', content: '--gpu-memory-utilization $U' },
    { file: '.github/workflows/eval.yml', content: 'env:\n  U: 1\nrun: --gpu-memory-utilization 0.97' },
  ]
  expect(settingLine(files, [{ names: NAMES, value: 0.97 }])).toEqual({ file: '.github/workflows/eval.yml', line: 3 })
  expect(settingLine(files.slice(0, 1), [{ names: NAMES, value: 0.97 }])).toEqual({ file: 'run.sh', line: 1 })
})

describe('the line that starts the program', () => {
  const start = (content: string, program = 'lm-eval'): number | undefined => startLine([{ file: 'f', content }], program)?.line
  test.each([
    ['lm-eval', 'pip install lm-eval[vllm]==0.4.9\nlm_eval --model hf', 2],
    ['lm-eval', 'python -m lm_eval --model hf', 1],
    ['lm-eval', 'accelerate launch -m lm_eval \\\n  --model hf', 1],
    ['vllm', 'pip install vllm==0.11.0\nexec vllm serve m', 2],
    ['vllm', 'python -m vllm.entrypoints.openai.api_server', 1],
    ['sglang', 'python3 -m sglang.launch_server --model m', 1],
    ['lmdeploy', 'lmdeploy serve api_server m', 1],
  ])('%s: %s', (program, content, line) => expect(start(content, program)).toBe(line))
  test('is none where there are two', () => expect(start('lm_eval --a\nlm_eval --b')).toBeUndefined())
  test('is none of a program that is not known', () => expect(start('python train.py', 'transformers')).toBeUndefined())
})
