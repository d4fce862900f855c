import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { modelTable } from '../../src/models/table.ts'
import { readModels } from '../../src/rules/models.ts'

const { find } = modelTable(readModels(parse(readFileSync('rules/models.yaml', 'utf8'))))
const rowOf = (name: string): string | undefined => find(name)?.row.names[0]

describe('names as logs give them', () => {
  test.each([
    ['/models/Llama-3.1-8B-Instruct', 'Llama-3-8B'],
    ['meta-llama/Meta-Llama-3-8B', 'Llama-3-8B'],
    ['meta-llama/Llama-2-7b-chat-hf', 'Llama-2-7b'],
    ['llama3-8b', 'Llama-3-8B'],
    ['accounts/fireworks/models/llama-v3p1-70b-instruct', 'Llama-3-70B'],
    ['Qwen/Qwen2.5-72B-Instruct-AWQ', 'Qwen2-72B'],
    ['/root/.cache/huggingface/hub/models--Qwen--Qwen2.5-7B/snapshots/d149729398750b98c0af14eb82c78cfe92750796', 'Qwen2-7B'],
    ['/root/.cache/huggingface/hub/models--Qwen--Qwen2.5-7B/snapshots/d149729398750b98c0af14eb82c78cfe92750796/', 'Qwen2-7B'],
    ['/root/.cache/modelscope/hub/Qwen/Qwen2___5-7B-Instruct', 'Qwen2-7B'],
    ['./Qwen2.5-VL-3B-Instruct-AWQ/', 'Qwen2.5-VL-3B'],
    [String.raw`D:\models\Qwen3-8B`, 'Qwen3-8B'],
    ['Qwen/Qwen2.5-7B-Instruct-1M', 'Qwen2-7B'],
    ['Qwen/Qwen3-30B-A3B-Instruct-2507-FP8', 'Qwen3-30B-A3B'],
    ['Qwen/QwQ-32B-Preview', 'Qwen2.5-32B'],
    ['internlm/internlm2_5-7b-chat', 'internlm2-7b'],
    ['OpenGVLab/InternVL2_5-8B', 'InternVL2-8B'],
    ['OpenGVLab/InternVL2-8B-AWQ', 'InternVL2-8B'],
    ['mistralai/Mistral-7B-Instruct-v0.3', 'Mistral-7B-v0.3'],
    ['mistralai/Mistral-7B-Instruct-v0.1', 'Mistral-7B-v0.1'],
    ['mistralai/Mixtral-8x7B-Instruct-v0.1', 'Mixtral-8x7B-v0.1'],
    ['mistralai/Mistral-Small-Instruct-2409', 'Mistral-Small-2409'],
    ['deepseek-ai/DeepSeek-R1-0528', 'DeepSeek-V3'],
    ['deepseek-ai/DeepSeek-R1-Distill-Qwen-7B', 'DeepSeek-R1-Distill-Qwen-7B'],
    ['deepseek-ai/DeepSeek-V2-Lite-Chat', 'DeepSeek-V2-Lite'],
    ['THUDM/glm-4-9b-chat-1m', 'glm-4-9b-1m'],
    ['microsoft/Phi-3-mini-4k-instruct', 'Phi-3-mini-4k'],
    ['microsoft/Phi-3-mini-128k-instruct', 'Phi-3-mini-128k'],
    ['gpt2', 'gpt2'],
    ['facebook/opt-125m', 'opt-125m'],
    ['bartowski/Qwen2.5-7B-Instruct-GGUF', 'Qwen2-7B'],
    ['/models/qwen2.5-7b-instruct-q4_k_m.gguf', 'Qwen2-7B'],
    ['/models/qwen2.5-7b-instruct-q4_k_m-00001-of-00002.gguf', 'Qwen2-7B'],
    ['Meta-Llama-3.1-8B-Instruct-IQ2_XXS.gguf', 'Llama-3-8B'],
    ['unsloth/Meta-Llama-3.1-8B-bnb-4bit', 'Llama-3-8B'],
    ['unsloth/Qwen3-8B-unsloth-bnb-4bit', 'Qwen3-8B'],
    ['RedHatAI/Llama-3.3-70B-Instruct-quantized.w8a8', 'Llama-3-70B'],
    ['neuralmagic/Meta-Llama-3.1-8B-Instruct-FP8-dynamic', 'Llama-3-8B'],
    ['MiniCPM-2B-sft-bf16', 'MiniCPM-2B'],
    ['Qwen/Qwen2.5-7B@main', 'Qwen2-7B'],
  ])('%s', (name, row) => expect(rowOf(name)).toBe(row))
})

describe('near misses: no row, or another one', () => {
  test.each([
    'my-llama-finetune',
    'my-Llama-3.1-8B',
    'Llama-3.1-8B-my-lora',
    'llama',
    'Llama-3.1',
    'Llama-3.1-13B',
    'Llama-70b',
    'Qwen2.5',
    'Qwen2.5-77B',
    'Qwen2.5-7B-pruned50',
    'neuralmagic/phi-2-pruned50',
    'Llama-3_3-Nemotron-Super-49B-v1',
    'Llama-3.1-Minitron-4B-Width-Base',
    'DeepSeek-R1-Distill-Qwen',
    'deepseek-r1-32b',
    'Mistral-7B-Instruct',
    'Mistral-Small-Instruct',
    'Mistral-Small-Instruct-2506',
    './workspace',
    '/data/ckpt/checkpoint-500',
    '/root/.cache/huggingface/hub/d149729398750b98c0af14eb82c78cfe92750796',
    'Qwen2.5-7B-中文版',
    '/models/',
    '',
    '-',
    'instruct',
    'http://localhost:8000/v1',
  ])('%s', name => expect(find(name)).toBeUndefined())
  test('a size is not the one that it begins with', () => {
    expect(rowOf('Qwen2.5-7B')).not.toBe(rowOf('Qwen2.5-72B'))
    expect(rowOf('Qwen2.5-3B')).not.toBe(rowOf('Qwen2.5-32B'))
    expect(rowOf('Llama-3.2-1B')).toBe('Llama-3.2-1B')
    expect(rowOf('Llama-3.2-11B-Vision-Instruct')).toBe('Llama-3.2-11B-Vision')
    expect(rowOf('pythia-1b')).not.toBe(rowOf('pythia-1.4b'))
    expect(rowOf('Qwen3-30B')).toBeUndefined()
    expect(rowOf('Qwen3-235B-A22B-Thinking-2507')).toBe('Qwen3-235B-A22B')
    expect(rowOf('Qwen2-57B-A14B-Instruct')).toBe('Qwen2-57B-A14B')
    expect(rowOf('Qwen2.5-VL-7B')).not.toBe(rowOf('Qwen2.5-7B'))
  })
})

describe('what a name says of the weights', () => {
  test.each([
    ['Qwen2.5-72B-Instruct-AWQ', 'awq', 4.15625],
    ['Meta-Llama-3.1-8B-Instruct-AWQ-INT4', 'awq', 4.15625],
    ['Qwen2.5-7B-Instruct-GPTQ-Int4', 'gptq', 4.15625],
    ['Qwen2.5-7B-Instruct-GPTQ-Int8', 'gptq', 8],
    ['Qwen2.5-7B-Instruct-GPTQ', 'gptq', undefined],
    ['Qwen3-32B-FP8', 'fp8', 8],
    ['Meta-Llama-3.1-8B-Instruct-quantized.w4a16', 'compressed-tensors', 4.15625],
    ['Llama-3.3-70B-Instruct-quantized.w8a8', 'int', 8],
    ['Meta-Llama-3.1-8B-bnb-4bit', 'bitsandbytes', 4.5],
    ['internlm2-chat-20b-4bits', 'int', 4.15625],
    ['DeepSeek-R1-NVFP4', 'nvfp4', 4.5],
    ['qwen2.5-7b-instruct-q8_0.gguf', 'gguf', undefined],
    ['Qwen2.5-7B-Instruct-GGUF', 'gguf', undefined],
    ['Qwen2.5-7B-Instruct-exl2', 'other', undefined],
  ])('%s', (name, method, bits) => expect(find(name)?.quantization).toEqual(bits === undefined ? { method } : { method, bits }))
  test('nothing: as its authors publish it, unless it names a type', () => {
    expect(find('deepseek-ai/DeepSeek-R1')?.quantization).toEqual({ method: 'fp8', bits: 8 })
    expect(find('unsloth/DeepSeek-R1-BF16')?.quantization).toBeUndefined()
    expect(find('cognitivecomputations/DeepSeek-R1-AWQ')?.quantization?.method).toBe('awq')
    expect(find('Qwen2.5-7B-Instruct')).toBeDefined()
    expect(find('Qwen2.5-7B-Instruct')?.quantization).toBeUndefined()
  })
})

describe('any name', () => {
  test('is read, and what is added to a known name makes it another', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60, unit: 'binary' }), name => find(name)?.row === undefined || name.length > 0))
    fc.assert(
      fc.property(fc.stringMatching(/^[b-z]{5,9}$/), word => find(`Llama-3.1-8B-zz${word}`) === undefined && find(`zz${word}-Llama-3.1-8B`) === undefined),
    )
  })
  test('is none of a model, however long it is', () => {
    for (const piece of ['-', 'q4_', 'fp8-', 'models--a--', '1_', 'a/', '\\']) expect(find(piece.repeat(20_000))).toBeUndefined()
  })
})
