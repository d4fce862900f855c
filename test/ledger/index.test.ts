import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/facts/sheet.ts'
import { ledgersOf } from '../../src/ledger/index.ts'
import type { Ledger } from '../../src/ledger/index.ts'
import { GiB, MiB } from '../../src/units.ts'
import { failing, fixtureReports, reportOf } from '../render/report.ts'

const AT = { file: 'server.log', line: 1, text: '' }
const facts = (values: Readonly<Record<string, number | string>>): Facts =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, from: [AT] }])) as Facts
const partsOf = (ledger: Ledger | undefined): Record<string, number> =>
  Object.fromEntries((ledger?.parts ?? []).map(({ what, bytes }) => [what, Math.round((bytes / GiB) * 100) / 100]))
const oom = (more: string): Ledger | undefined => reportOf({ 'server.log': [...failing().slice(0, -1), `(EngineCore pid=8) ${more}`] }).episodes[0]?.ledger[0]

describe('at the failure', () => {
  test('the allocator tells whose, the engine for what', () => {
    const ledger = oom(
      'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.19 GiB of which 1.02 GiB is free. Including non-PyTorch memory, this process has 70.15 GiB memory in use. Of the allocated memory 68.50 GiB is allocated by PyTorch, and 512.00 MiB is reserved by PyTorch but unallocated.',
    )
    // 14.99 weights and 50.20 cache are the engine's; 68.50 - 65.19 is what its passes hold, 70.15 - 69.00 what torch does not count
    expect(partsOf(ledger)).toEqual({
      'other-processes': 8.02,
      weights: 14.99,
      'kv-cache': 50.2,
      activations: 3.31,
      context: 1.15,
      unallocated: 0.5,
      free: 1.02,
    })
    expect(ledger?.unexplained).toBeCloseTo(0)
  })
  test("figures of the engine that exceed what the process holds are not this process's", () => {
    const ledger = oom(
      'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.19 GiB of which 1.02 GiB is free. Including non-PyTorch memory, this process has 30.15 GiB memory in use. Of the allocated memory 29.50 GiB is allocated by PyTorch, and 0 bytes is reserved by PyTorch but unallocated.',
    )
    expect(partsOf(ledger)).toMatchObject({ 'other-processes': 48.02, torch: 29.5 })
  })
  test('where the cache is counted in tokens alone, what is left is not called activations', () => {
    const log = failing().map(line => line.replace('Available KV cache memory: 50.20 GiB', 'GPU KV cache size: 411,232 tokens'))
    expect(partsOf(reportOf({ 'server.log': log }).episodes[0]?.ledger[0])).toMatchObject({ weights: 14.99, torch: 61.51 })
  })
  test('what PyTorch does not count is taken from the figures, where nobody names it', () => {
    const ledger = reportOf({
      'run.log': [
        'torch.OutOfMemoryError: HIP out of memory. Tried to allocate 1.08 GiB. GPU 0 has a total capacity of 62.47 GiB of which 769.00 MiB is free. Of the allocated memory 61.41 GiB is allocated by PyTorch, and 138.00 MiB is reserved by PyTorch but unallocated.',
      ],
    }).episodes[0]?.ledger[0]
    expect(partsOf(ledger)).toEqual({ torch: 61.41, context: 0.17, unallocated: 0.13, free: 0.75 })
    expect(ledger?.unexplained).toBeCloseTo(0)
  })
  test('what is only inferred is called somebody else’s where it is too much to be this process’ own', () => {
    const inferred = (allocated: string): Record<string, number> =>
      partsOf(
        reportOf({
          'run.log': [
            `torch.OutOfMemoryError: HIP out of memory. Tried to allocate 1.50 GiB. GPU 0 has a total capacity of 63.00 GiB of which 0.50 GiB is free. Of the allocated memory ${allocated} is allocated by PyTorch, and 0 bytes is reserved by PyTorch but unallocated.`,
          ],
        }).episodes[0]?.ledger[0],
      )
    expect(inferred('58.00 GiB')).toEqual({ torch: 58, context: 4.5, free: 0.5 })
    expect(inferred('32.00 GiB')).toEqual({ 'other-processes': 29.9, torch: 32, context: 0.6, free: 0.5 })
  })
  test('figures that no card can have make none', () => {
    const log =
      'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 10.73 GiB (GPU 0; 8.00 GiB total capacity; 17.20 GiB already allocated; 0 bytes free; 19.15 GiB reserved in total by PyTorch)'
    expect(reportOf({ 'run.log': [log] }).episodes[0]?.ledger).toEqual([])
  })
  test('without the size of the card there is none', () => {
    expect(oom('torch.OutOfMemoryError: CUDA out of memory.')).toBeUndefined()
  })
  test('while weights are loaded all that is held is weights', () => {
    const log = [
      ...failing().slice(0, 4),
      '(EngineCore pid=8) Traceback (most recent call last):',
      '(EngineCore pid=8)   File "/usr/lib/python3.12/site-packages/vllm/model_executor/model_loader/base_loader.py", line 50, in load_model',
      '(EngineCore pid=8)     model = initialize_model(config)',
      '(EngineCore pid=8) torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 448.00 MiB. GPU 0 has a total capacity of 23.65 GiB of which 70.00 MiB is free. Including non-PyTorch memory, this process has 23.57 GiB memory in use. Of the allocated memory 23.10 GiB is allocated by PyTorch, and 10.00 MiB is reserved by PyTorch but unallocated.',
    ]
    expect(partsOf(reportOf({ 'server.log': log }).episodes[0]?.ledger[0])).toEqual({ weights: 23.1, context: 0.46, unallocated: 0.01, free: 0.07 })
  })
})

describe('as planned, where no allocation failed', () => {
  test('a refusal at the start says itself what was free', () => {
    const line =
      'ValueError: Free memory on device (45.91/79.15 GiB) on startup is less than desired GPU memory utilization (0.9, 71.24 GiB). Decrease GPU memory utilization or reduce GPU memory used by other processes.'
    const ledger = reportOf({ 'server.log': [...failing().slice(0, 4), line] }).episodes[0]?.ledger[0]
    expect(partsOf(ledger)).toEqual({ 'other-processes': 32.64, context: 0.6, free: 45.91 })
  })
  test('with the peak: the rest is free', () => {
    const planned = ledgersOf(
      facts({
        'memory.capacity': 80 * GiB,
        'memory.free-at-start': 79 * GiB,
        'memory.weights': 15 * GiB,
        'memory.kv-cache': 50 * GiB,
        'memory.activations': 2 * GiB,
        'memory.non-torch': 0.5 * GiB,
      }),
      undefined,
    )[0]
    expect(partsOf(planned)).toEqual({ weights: 15, 'kv-cache': 50, activations: 2, context: 1.5, free: 11.5 })
  })
  test('a refusal at the start: what it found free is free, what is neither that nor of others is its context', () => {
    const refused = ledgersOf(
      facts({
        'memory.capacity': 24 * GiB,
        'memory.others': 7 * GiB,
        'failure.kind': 'refusal',
        'failure.refusal': 'free-below-utilization',
        'failure.step': 'start',
        'failure.found': 16.5 * GiB,
      }),
      undefined,
    )[0]
    expect(partsOf(refused)).toEqual({ 'other-processes': 7, context: 0.5, free: 16.5 })
  })
  test('without it, peak and free space are one gap, and it is said', () => {
    const planned = ledgersOf(facts({ 'memory.capacity': 80 * GiB, 'memory.weights': 15 * GiB, 'memory.kv-cache': 50 * GiB }), undefined)[0]
    expect(partsOf(planned)).toEqual({ weights: 15, 'kv-cache': 50 })
    expect(planned?.unexplained).toBe(15 * GiB)
  })
})

describe('the sum', () => {
  test('of every fixture is the card, and at a failure with figures at most 2 % of it are not explained', () => {
    const all = fixtureReports().flatMap(([name, { episodes }]) =>
      episodes.flatMap(({ ledger, facts }) =>
        ledger.map(each => [name, each, each.read === undefined || facts['failure.free'] !== undefined || facts['failure.found'] !== undefined] as const),
      ),
    )
    expect(all.length).toBeGreaterThan(15)
    for (const [name, { parts, capacity, unexplained }, figures] of all) {
      expect(
        parts.reduce((sum, { bytes }) => sum + bytes, unexplained),
        name,
      ).toBeCloseTo(capacity, -4)
      expect(
        parts.every(({ bytes }) => bytes >= 0),
        name,
      ).toBe(true)
      // A message without figures: the reading before it tells the others, what the run took since is open.
      if (figures) expect(Math.abs(unexplained) / capacity, name).toBeLessThanOrEqual(0.02)
    }
  })
  test('of any message is the card', () => {
    const size = fc.integer({ min: 0, max: 40 * 1024 }).map(mib => mib * MiB)
    fc.assert(
      fc.property(size, size, size, size, size, (others, context, allocated, unallocated, free) => {
        const capacity = others + context + allocated + unallocated + free
        fc.pre(allocated > 0 && capacity > 0)
        const show = (bytes: number): string => `${(bytes / MiB).toFixed(2)} MiB`
        const ledger = oom(
          `torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of ${show(capacity)} of which ${show(free)} is free. Including non-PyTorch memory, this process has ${show(context + allocated + unallocated)} memory in use. Of the allocated memory ${show(allocated)} is allocated by PyTorch, and ${show(unallocated)} is reserved by PyTorch but unallocated.`,
        )
        const parts = ledger?.parts ?? []
        expect(parts.reduce((sum, { bytes }) => sum + bytes, ledger?.unexplained ?? 0)).toBeCloseTo(capacity, -3)
        // a peer's bare context counts as nothing, so that much may be left over
        expect(Math.abs(ledger?.unexplained ?? 0)).toBeLessThanOrEqual(Math.max(600 * MiB, 0.01 * capacity))
      }),
      { numRuns: 200 },
    )
  })
})
