import { describe, expect, test } from 'vitest'
import { factsIn } from './read.ts'

const oom = (gpu: number): string =>
  `torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 136.00 MiB. GPU ${gpu} has a total capacity of 23.65 GiB of which 98.19 MiB is free.`
const loading = (rank: number, gpu = rank, path = '/v/site-packages/transformers/modeling_utils.py'): string[] =>
  ['Traceback (most recent call last):', `  File "${path}", line 4399, in from_pretrained`, '    ) = cls._load_pretrained_model(', oom(gpu)].map(
    line => `[rank${rank}]: ${line}`,
  )
const LAUNCH = (options: string): string => `$ accelerate launch ${options} -m lm_eval --model hf --model_args pretrained=/models/m --tasks arc`
const copies = (...log: readonly string[]): unknown => factsIn(...log)['replicas.count']

describe('whole copies of the model', () => {
  test('one a process that a launcher starts around lm-eval', () => expect(copies(LAUNCH('--num_processes 4'), ...loading(0))).toBe(4))
  test('not where the launcher is told to shard', () => expect(copies(LAUNCH('--num_processes 4 --use_fsdp'), ...loading(0))).toBeUndefined())
  test('one a rank, where each loads the whole checkpoint onto its own card', () => expect(copies(...loading(0), ...loading(1))).toBe(2))
  test('not where all are on one card', () => expect(copies(...loading(0, 0), ...loading(1, 0))).toBeUndefined())
  test('not where a rank loads its part', () => {
    const zero = '/v/site-packages/deepspeed/runtime/zero/partition_parameters.py'
    expect(copies(...loading(0, 0, zero), ...loading(1, 1, zero))).toBeUndefined()
  })
  test('not where lm-eval splits by layers', () =>
    expect(copies('$ lm_eval --model hf --model_args pretrained=/models/m,parallelize=True --tasks arc', ...loading(0), ...loading(1))).toBeUndefined())
  test('engines of a data-parallel start', () =>
    expect(copies('$ lm_eval --model vllm --model_args pretrained=/models/m,data_parallel_size=2 --tasks arc', oom(0))).toBe(2))
  test('one process, one copy: nothing is said', () => expect(copies(...loading(0))).toBeUndefined())
})
