import { describe, expect, test } from 'vitest'
import type { Facts } from '../src/facts/sheet.ts'
import { fill, holesIn, showFact } from '../src/template.ts'

const facts = {
  'failure.requested': { value: 2 * 2 ** 30, from: [] },
  'memory.others-share': { value: 0.123, from: [] },
  'kv.tokens': { value: 1_001_856, from: [] },
  'setting.gpu_memory_utilization': { value: 0.9, from: [] },
  engine: { value: 'vllm', from: [] },
  'memory.pieces-margin': { value: 6.148177005751999, from: [] },
} as Facts

test.each([
  ['asked for {{failure.requested}}', 'asked for 2 GiB'],
  ['{{memory.others-share}} and {{kv.tokens}}', '12 % and 1,001,856'],
  ['at {{setting.gpu_memory_utilization}} of {{engine}}', 'at 0.9 of vllm'],
  ['{{failure.free}} is not known', '? is not known'],
  ['{{memory.pieces-margin}} times', '6.15 times'],
  ['{single} {{ spaced }}', '{single} {{ spaced }}'],
  ['', ''],
])('%s', (text, filled) => {
  expect(fill(facts)({ en: text, zh: text })).toEqual({ en: filled, zh: filled })
})

test('the facts that a text shows', () => {
  expect(holesIn('{{a.b}} x {{setting.c_d}} {{a.b}}')).toEqual(['a.b', 'setting.c_d', 'a.b'])
  expect(holesIn('none')).toEqual([])
})

describe('a fact as people read it', () => {
  test.each([
    ['failure.requested', 66 * 2 ** 20, '66 MiB'],
    ['memory.others-share', 0.055, '5.5 %'],
    ['memory.others-share', 0.5, '50 %'],
    ['failure.gpu', 0, '0'],
    ['kv.concurrency', 1.25, '1.25'],
    ['failure.after-up', true, 'true'],
    ['setting.max_num_seqs', 256, '256'],
    ['engine', 'vllm', 'vllm'],
  ])('%s %s is %s', (name, value, text) => {
    expect(showFact(name, value)).toBe(text)
  })
})
