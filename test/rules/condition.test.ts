import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/facts/sheet.ts'
import { like, passes, prove } from '../../src/rules/condition.ts'
import type { Ground } from '../../src/rules/condition.ts'
import { condition } from '../../src/rules/schema.ts'
import type { Event, EventBody, Frame, Scalar, Source } from '../../src/types.ts'

const at = (line: number): Source => ({ file: 'log', line, text: '' })
const ground = (facts: Readonly<Record<string, Scalar>> = {}, events: readonly EventBody[] = [], frames: readonly Partial<Frame>[] = []): Ground => ({
  facts: Object.fromEntries(Object.entries(facts).map(([name, value], index) => [name, { value, from: [at(index + 1)] }])) as Facts,
  events: events.map((body, order) => ({ at: at(100 + order), by: { lane: '' }, order, ...body }) as Event),
  frames: frames.map((frame, index) => ({ path: '', function: '', at: at(200 + index), ...frame })),
})
const holds = (surface: unknown, given: Ground): boolean | undefined => prove(condition(surface, 'when'), given).holds

/** Known to be 1, known to be 2, not known. */
const YES = { 'kv.blocks': 1 }
const NO = { 'kv.tokens': 1 }
const OPEN = { 'failure.gpu': 1 }
const GIVEN = ground({ 'kv.blocks': 1, 'kv.tokens': 2 })

describe('three-valued logic', () => {
  test.each([
    ['a fact that is so', YES, true],
    ['a fact that is not', NO, false],
    ['a fact that the log does not tell', OPEN, undefined],
    ['all: yes and yes', [YES, YES], true],
    ['all: yes and no', [YES, NO], false],
    ['all: yes and open', [YES, OPEN], undefined],
    ['all: no and open', [OPEN, NO], false],
    ['any: no and yes', { any: [NO, YES] }, true],
    ['any: open and yes', { any: [OPEN, YES] }, true],
    ['any: no and open', { any: [NO, OPEN] }, undefined],
    ['any: no and no', { any: [NO, NO] }, false],
    ['any of a mapping is any of its facts', { any: { ...NO, ...YES } }, true],
    ['any of all', { any: [{ all: [YES, NO] }, { all: [YES, YES] }] }, true],
    ['any of one all needs all of it', { any: { all: [YES, NO] } }, false],
    ['not: yes', { not: YES }, false],
    ['not: no', { not: NO }, true],
    ['not: open', { not: OPEN }, undefined],
    ['unless: yes', { unless: YES }, false],
    ['unless: no', { unless: NO }, true],
    ['unless: open does not stand in the way', { unless: OPEN }, true],
    ['unless within all', [YES, { unless: OPEN }], true],
    ['a mapping of several facts is all of them', { ...YES, ...NO }, false],
    ['known', { 'kv.blocks': { known: true } }, true],
    ['not known', { 'failure.gpu': { known: true } }, false],
    ['known to be missing', { 'failure.gpu': { known: false } }, true],
  ])('%s', (_, surface, expected) => {
    expect(holds(surface, GIVEN)).toBe(expected)
  })
  test('what is open names the facts that would settle it, and only these', () => {
    expect(prove(condition([YES, OPEN, { any: [NO, { 'failure.free': 1 }] }], 'when'), GIVEN).open).toEqual(['failure.gpu', 'failure.free'])
    expect(prove(condition([NO, OPEN], 'when'), GIVEN).open).toEqual([])
  })
  test('a proof names its lines', () => {
    expect(prove(condition([YES, { any: [NO, YES] }], 'when'), GIVEN).from.map(({ line }) => line)).toEqual([1, 1])
    expect(prove(condition({ unless: NO }, 'when'), GIVEN).from).toEqual([])
  })
})

describe('tests of a value', () => {
  test.each([
    ['equal', 'vllm', 'vllm', true],
    ['one of', ['vllm', 'sglang'], 'sglang', true],
    ['none of', ['vllm', 'sglang'], 'lmdeploy', false],
    ['a figure is no text', 8, '8', false],
    ['a size', '1 GiB', 2 ** 30, true],
    ['at least', { min: 1 }, 1, true],
    ['below', { min: 1 }, 0.99, false],
    ['at most a size', { max: '1 GiB' }, 2 ** 30, true],
    ['above it', { max: '1 GiB' }, 2 ** 30 + 1, false],
    ['between', { min: 1, max: 2 }, 1.5, true],
    ['text is not between', { min: 1 }, 'x', false],
    ['like', { like: '*/lora/*' }, '/x/lora/layers.py', true],
    ['like one of several', { like: ['a*', 'b*'] }, 'bcd', true],
    ['a star makes a text a pattern', 'Qwen*', 'Qwen2.5', true],
    ['a star in a list, too', ['Llama*', 'Qwen*'], 'Qwen2.5', true],
    ['a release', { since: '0.8.0', until: '0.9' }, '0.9.2', true],
    ['a later release', { until: '0.9' }, '0.10.0', false],
    ['a release that is no text', { since: '0.8.0' }, 0.9, false],
    ['a build without a release', { until: '0.9' }, 'dev', false],
  ])('%s', (_, surface, value, expected) => {
    const read = condition({ model: surface }, 'when')
    expect(read.op === 'fact' && passes(read.test, value)).toBe(expected)
  })
  test.each([
    ['abc', 'abc', true],
    ['abc', 'ABC', true],
    ['abcd', 'abc', false],
    ['abc', 'a*', true],
    ['abc', '*c', true],
    ['abc', '*b*', true],
    ['abc', '*', true],
    ['', '*', true],
    ['', '', true],
    ['abc', '', false],
    ['abcabc', 'a*c', true],
    ['a', 'a*a', false],
    ['aa', 'a*a', true],
    ['abc', 'c*a', false],
    ['abcbd', 'a*b*d', true],
    ['a*c', 'a*c', true],
    ['x/vllm/lora/y', '*/vllm/*/lora/*', false],
  ])('%s is like %s: %s', (text, pattern, expected) => {
    expect(like(text, pattern)).toBe(expected)
  })
  test('a hostile pattern is matched without trying all ways', () => {
    expect(like('a'.repeat(100_000), `${'*a'.repeat(20_000)}*b`)).toBe(false)
    expect(like(`${'a'.repeat(100_000)}b`, `${'*a'.repeat(20_000)}*b`)).toBe(true)
  })
})

describe('what was seen', () => {
  const given = ground(
    {},
    [
      { kind: 'oom', allocator: 'torch', gpu: 1, requested: 2 ** 30 },
      { kind: 'remark', name: 'a' },
      { kind: 'oom', allocator: 'cuda' },
    ],
    [{ path: '/x/vllm/lora/layers.py', function: 'create_lora_weights' }, { function: 'load_model' }],
  )
  test.each([
    ['an event', { seen: 'oom' }, true],
    ['an event with a field', { seen: 'oom', with: { allocator: 'cuda' } }, true],
    ['all fields must fit one event', { seen: 'oom', with: { allocator: 'cuda', gpu: 1 } }, false],
    ['a field within bounds', { seen: 'oom', with: { requested: { min: '1 GiB' } } }, true],
    ['a field that no event has', { seen: 'oom', with: { held: { min: 0 } } }, false],
    ['a field that is not told', { seen: 'oom', with: { allocator: 'cuda', gpu: { known: false } } }, true],
    ['a field that is told', { seen: 'oom', with: { allocator: 'torch', gpu: { known: true } } }, true],
    ['a pattern does not fit what is missing', { seen: 'remark', with: { values: { like: '*' } } }, false],
    ['an event that is not in the log was not seen', { seen: 'up' }, false],
    ['a frame', { seen: 'frame', with: { function: ['load_model', 'x'] } }, true],
    ['a frame by its path', { seen: 'frame', with: { path: { like: '*/lora/*' } } }, true],
    ['no such frame', { seen: 'frame', with: { function: 'capture_model' } }, false],
  ])('%s', (_, surface, expected) => {
    expect(holds(surface, given)).toBe(expected)
  })
  test('the last two places are shown', () => {
    expect(prove(condition({ seen: 'oom' }, 'when'), given).from.map(({ line }) => line)).toEqual([100, 102])
  })
})

describe('a release that is known as a range', () => {
  test.each([
    ['inside', { 'engine.since': '0.8.0', 'engine.until': '0.8.5' }, { since: '0.8.0', until: '0.9' }, true],
    ['before', { 'engine.since': '0.6.0', 'engine.until': '0.7.3' }, { since: '0.8.0' }, false],
    ['after', { 'engine.since': '0.10.0' }, { until: '0.9' }, false],
    ['across', { 'engine.since': '0.7.0', 'engine.until': '0.9.0' }, { since: '0.8.0' }, undefined],
    ['open at its end', { 'engine.since': '0.8.0' }, { since: '0.8.0', until: '0.9' }, undefined],
    ['a build that does not say its release', { 'engine.version': 'dev' }, { since: '0.8.0' }, undefined],
    ['a clone without tags', { 'engine.version': '0.1.dev1+g1234abc' }, { since: '0.8.0' }, undefined],
    ['at its end', { 'engine.since': '0.19.1', 'engine.until': '0.19.4' }, { until: '0.19' }, true],
  ])('%s', (_, facts, release, expected) => {
    expect(holds({ 'engine.version': release }, ground(facts))).toBe(expected)
  })
})
