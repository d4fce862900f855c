import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { shapeOf } from '../../src/models/config.ts'
import { kvBytesPerToken, parametersOf, weightBytes } from '../../src/models/shape.ts'
import { modelTable } from '../../src/models/table.ts'
import { readModels } from '../../src/rules/models.ts'

const models = readModels(parse(readFileSync('rules/models.yaml', 'utf8')))
const { find } = modelTable(models)
const rows = models.rows.map(row => [row.names[0] ?? '', row] as const)

describe('every row', () => {
  test.each(rows)('%s: the parameters that follow from its fields are the published ones', (_, { config, billions }) => {
    const parameters = shapeOf(config)?.parameters
    expect(parameters).toBeDefined()
    expect(Math.abs(parametersOf(parameters!) / 1e9 / billions - 1)).toBeLessThan(0.02)
  })
  test.each(rows)('%s: its heads and its cache fit together', (_, { config }) => {
    const { heads, kvHeads, layers, cache, dtype } = shapeOf(config)!
    expect(heads % kvHeads).toBe(0)
    expect(cache).toBeDefined()
    expect(cache!.growing + cache!.windowed).toBeLessThanOrEqual(layers)
    expect(cache!.growing + cache!.windowed).toBeGreaterThan(0)
    expect(dtype === undefined || ['bfloat16', 'float16', 'float32'].includes(dtype)).toBe(true)
  })
  test.each(rows)('%s: each of its names is found, and means it', (_, row) => {
    for (const name of row.names) for (const path of [name, `org/${name}`, `/models/${name}/`, name.toLowerCase()]) expect(find(path)?.row).toBe(row)
  })
})

test('the table says when it was gone through', () => expect(models.date).toMatch(/^20\d\d-\d\d-\d\d$/))

/** What vLLM 0.24 and LMDeploy 0.18 measured with these shapes, and figures that vendors publish. */
describe('sums against figures from elsewhere', () => {
  const kv = (name: string, elementBytes = 2, tensorParallel = 1) =>
    kvBytesPerToken(find(name)!.shape, { elementBytes, tensorParallel, pipelineParallel: 1, windowedToo: true })
  const weights = (name: string, plainBytes = 2, tensorParallel = 1) => {
    const { shape, quantization } = find(name)!
    return weightBytes(shape.parameters!, { plainBytes, quantization, tensorParallel, pipelineParallel: 1 })! / 2 ** 30
  }
  test.each([
    ['Llama-3.1-8B', 131_072],
    ['Llama-3.1-70B', 327_680],
    ['Qwen3-32B', 262_144],
    ['Qwen2.5-7B', 57_344],
    ['DeepSeek-V3', 70_272],
    ['internlm2_5-7b', 131_072],
  ])('KV of %s', (name, bytes) => expect(kv(name)).toBe(bytes))
  test('KV of a 32B in float32, and over four GPUs', () => {
    expect(kv('Qwen3-32B', 4)).toBe(524_288)
    expect(kv('Llama-3.1-8B', 2, 4)).toBe(32_768)
  })
  test.each([
    ['Llama-3.1-8B', 2, 1, 15],
    ['Llama-3.1-8B', 2, 2, 7.54],
    ['Llama-3.1-70B', 2, 1, 131.45],
    ['Llama-3.1-70B-FP8', 2, 1, 67.7],
    ['Llama-3.1-70B', 2, 2, 65.74],
    ['Qwen3-32B', 4, 1, 122.07],
    ['Qwen2.5-72B-Instruct-AWQ', 2, 1, 38.7],
    ['DeepSeek-R1', 2, 1, 627],
    ['gpt-oss-120b', 2, 1, 60.8],
  ])('weights of %s with %i bytes over %i', (name, plainBytes, split, gib) => {
    const sum = weights(name, plainBytes, split)
    expect(Math.abs(sum / gib - 1)).toBeLessThan(0.02)
  })
})

describe('a table that is not as it should be', () => {
  const row = { names: ['a-7b'], billions: 7, config: { num_hidden_layers: 32, num_attention_heads: 32, hidden_size: 4096, vocab_size: 32_000 } }
  const table = (...models_: readonly object[]) => ({ date: '2026-01-01', families: { A: { models: models_ } } })
  test.each([
    ['a name twice', table(row, { ...row, names: ['A-7B-Instruct'] }), /both are called a 7b/],
    ['a row without layers', table({ ...row, config: { ...row.config, num_hidden_layers: undefined } }), /layers/],
    ['a row like none', table({ ...row, like: 'b-7b' }), /b-7b/],
    ['a tower that is not there', table({ ...row, tower: 'x' }), /tower x/],
    ['a name that says nothing', table({ ...row, names: ['instruct'] }), /instruct/],
    ['sizes that no field stands for', table({ ...row, sizes: [1, 2] }), /0 sizes were expected/],
    ['no date', { families: table(row).families }, /date/],
    ['another field', table({ ...row, size: 7 }), /size/],
  ])('%s', (_, content, says) => expect(() => readModels(content)).toThrow(says))
  test('a row takes over what its family and the row it is like say', () => {
    const like = { names: ['a-9b'], billions: 9, like: 'a-7b', config: { num_hidden_layers: 48 } }
    expect(readModels(table(row, like)).rows[1]?.config).toMatchObject({ num_hidden_layers: 48, hidden_size: 4096 })
  })
})
