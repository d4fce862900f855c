import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Problem } from '../../src/errors.ts'
import { readGivenModel } from '../../src/read/model-config.ts'

let dir = ''
const CONFIG = {
  model_type: 'llama',
  hidden_size: 4096,
  num_attention_heads: 32,
  num_hidden_layers: 32,
  num_key_value_heads: 8,
  intermediate_size: 14_336,
  vocab_size: 128_256,
}
const write = (name: string, content: unknown): string => {
  const path = join(dir, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, undefined, 2))
  return path
}
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'oomdoctor-model-'))
  write('model/config.json', CONFIG)
  write('model/model.safetensors', '')
  write('nvidia/config.json', CONFIG)
  write('nvidia/hf_quant_config.json', { producer: { name: 'modelopt' }, quantization: { quant_algo: 'NVFP4', kv_cache_quant_algo: 'FP8' } })
})
afterAll(() => rmSync(dir, { recursive: true }))

test('a file, and the line that tells the layers', () => {
  const path = write('llama.json', CONFIG)
  expect(readGivenModel(path)).toMatchObject({ shape: { layers: 32, kvHeads: 8 }, at: { file: path, line: 5, text: '"num_hidden_layers": 32,' } })
})
test('a folder', () => {
  expect(readGivenModel(join(dir, 'model')).at.file).toBe(join(dir, 'model', 'config.json'))
  expect(readGivenModel(join(dir, 'model')).shape.quantization).toBeUndefined()
})
test('how the weights are quantised may stand in a file beside it', () => {
  expect(readGivenModel(join(dir, 'nvidia')).shape.quantization).toEqual({ method: 'nvfp4', bits: 4.5 })
})
test('a config in one line', () => {
  expect(readGivenModel(write('one.json', JSON.stringify({ ...CONFIG, x: 'y'.repeat(500) }))).at).toMatchObject({ line: 1 })
  expect(readGivenModel(join(dir, 'one.json')).at.text.length).toBeLessThanOrEqual(200)
})

describe('what cannot be read is said, and what to do', () => {
  test.each([
    ['no such file', () => join(dir, 'nothing.json'), /no such file/],
    ['a folder without it', () => join(dir, '.'), /config\.json: there is no such file/],
    ['no JSON', () => write('text.json', 'model_type: llama'), /is not JSON/],
    ['a list', () => write('list.json', [1]), /an object was expected/],
    ['another kind of config', () => write('tokenizer.json', { tokenizer_class: 'X' }), /layers, heads, hidden size and vocabulary/],
    ['a name that no file can have', () => 'x'.repeat(5000), /cannot be read/],
  ])('%s', (_, path, says) => {
    try {
      readGivenModel(path())
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(Problem)
      expect((error as Problem).message).toMatch(says)
      expect((error as Problem).remedy).toMatch(/config\.json/)
    }
  })
})
