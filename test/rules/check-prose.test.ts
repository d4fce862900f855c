import { describe, expect, test } from 'vitest'
import { checkProse } from '../../src/rules/check-prose.ts'
import type { FlagsByEngine } from '../../src/rules/flags.ts'

const text = { en: 'x', zh: 'x' }
const FLAGS: FlagsByEngine = {
  vllm: [{ name: 'max_num_seqs', cli: '--max-num-seqs', python: 'max_num_seqs', type: 'int', says: text }],
  torch: [{ name: 'PYTORCH_CUDA_ALLOC_CONF', env: 'PYTORCH_CUDA_ALLOC_CONF', type: 'text', says: text }],
}
const mistakes = (en: string, zh = 'x', costs = text): string[] => checkProse({ says: { en, zh }, costs }, FLAGS)

describe('refused in a fix’s text', () => {
  test.each([
    ['an "or" in front', mistakes('or fewer requests'), 'begins with "or"'],
    ['a capital one', mistakes('Or, fewer requests'), 'begins with "or"'],
    ['或 in front', mistakes('x', '或减少请求'), 'begins with "or"'],
    ['an option', mistakes('raise --max-num-seqs'), '--max-num-seqs stands in the text'],
    ['an option of another program', mistakes('docker run --shm-size=16g'), '--shm-size stands in the text'],
    ['an option in the Chinese text', mistakes('x', '设置（--enforce-eager）'), '--enforce-eager stands in the text'],
    ['an option in the price', mistakes('x', 'x', { en: 'none with --x', zh: 'x' }), '--x stands in the text'],
    ['a value of a setting', mistakes('use max_num_seqs=64, or less'), 'max_num_seqs=64 stands in the text'],
    [
      'a variable of the tables',
      mistakes('x', '设 PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True；重启'),
      'PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True stands',
    ],
  ])('%s', (_, found, expected) => expect(found).toEqual([expect.stringContaining(expected)]))
})

describe('no mistake', () => {
  test.each([
    ['words that begin alike', 'order the requests', '缩短提示'],
    ['an "or" inside', 'fewer requests or shorter ones', '减少请求或缩短'],
    ['a setting by its name', 'max_num_seqs as the cache holds', '按缓存设置 max_num_seqs'],
    ['Python of the user’s own program', 'attn_implementation="sdpa" in from_pretrained', 'torch_dtype=torch.bfloat16'],
    ['a dash in a sentence', 'less -- or nothing', '少 -- 或者没有'],
    ['a short option', 'nvidia-smi -r -i 3', 'nvidia-smi -r -i 3'],
  ])('%s', (_, en, zh) => expect(mistakes(en, zh)).toEqual([]))
})
