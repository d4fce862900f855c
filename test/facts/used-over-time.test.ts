import { describe, expect, test } from 'vitest'
import { factsIn } from './read.ts'

const stamp = (second: number): string =>
  `2026/11/21 ${String(7 + Math.floor(second / 3600)).padStart(2, '0')}:${String(Math.floor(second / 60) % 60).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}.476`
/** GPU 0 over time, in MiB, of a card of 80 GiB. */
const series = (used: readonly number[], every = 1): readonly string[] => [
  'timestamp, index, memory.used [MiB], memory.total [MiB]',
  ...used.map((each, index) => `${stamp(index * every)}, 0, ${each} MiB, 81559 MiB`),
]
const steps = (from: number, step: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + step * index)
const held = (used: number, count: number): number[] => Array.from({ length: count }, () => used)
/** A shared card, now fuller and now emptier. */
const jobs = (count: number): number[] => {
  let state = 293_003
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return 2000 + Math.floor((state / 2 ** 32) * 70_000)
  })
}
const growth = (used: readonly number[], every?: number): unknown => {
  const found = factsIn(...series(used, every))['snapshot.growth']
  return typeof found === 'number' ? Math.round(found / 2 ** 20) : found
}

describe('used memory that grows', () => {
  test('after a load in one step, until the card is full', () => expect(growth([0, 4, 30_000, ...steps(36_000, 6000, 8)])).toBe(48_000))
  test('after a pause, turn by turn, with the turns several readings apart', () =>
    expect(growth([0, ...held(30_000, 12), ...steps(34_000, 4000, 6).flatMap(used => held(used, 2))])).toBe(24_000))
  test('slowly, from the first reading on', () => expect(growth(steps(40_000, 1500, 10), 60)).toBe(13_500))
  test('again and again, with a restart each time the card is full', () =>
    expect(growth(Array.from({ length: 4 }, () => [0, 30_000, ...steps(36_000, 6000, 8)]).flat())).toBe(48_000))
  test('of one program beside another that goes on, with restarts', () =>
    expect(growth(Array.from({ length: 5 }, () => [8000, 8000, 38_000, ...steps(42_000, 4000, 8)]).flat())).toBe(32_000))
  test('until the process dies and gives all back', () => expect(growth([0, 30_000, ...steps(36_000, 6000, 8), 0, 0])).toBe(48_000))
})

describe('what is no growth', () => {
  test.each([
    ['a card at rest', held(12, 20), 1],
    ['a server at its level', held(70_000, 20), 1],
    ['a load in even steps', [0, ...steps(8000, 8000, 8), ...held(64_000, 8)], 1],
    ['a load that is still going on', [0, ...steps(8000, 8000, 8)], 1],
    ['a load shard by shard, with pauses', [0, ...steps(5000, 5000, 9).flatMap(used => held(used, 3))], 1],
    [
      'a start of an engine: load, pause, cache, graphs, requests',
      [0, 500, ...steps(5000, 5000, 6), ...held(30_500, 12), ...held(71_000, 2), ...steps(71_100, 120, 12), ...held(72_500, 20)],
      1,
    ],
    ['the same, cut off while graphs are captured', [0, 500, ...steps(5000, 5000, 6), ...held(30_500, 12), 71_000, ...steps(71_120, 120, 6)], 1],
    ['jobs that come and go', jobs(600), 60],
    ['up and down', [0, 30_000, 40_000, 34_000, 42_000, 33_000, 45_000, 36_000], 1],
    ['steps that end at a level which is kept', [0, 30_000, ...steps(34_000, 4000, 6), ...held(54_000, 12)], 1],
    ['less than a tenth of the card', [0, 30_000, ...steps(30_500, 500, 8)], 1],
    ['a rise seen from its middle, as fast as a load', steps(20_000, 6000, 8), 1],
  ])('%s', (_, used, every) => expect(growth(used, every)).toBeUndefined())
})

describe('how fast, and until when', () => {
  const facts = (used: readonly number[], every?: number) => factsIn(...series(used, every))
  test('by the minute where readings are stamped', () => {
    // 13500 MiB in nine minutes; 81559 - 53500 MiB are left at the last reading
    const found = facts(steps(40_000, 1500, 10), 60)
    expect(Math.round(Number(found['snapshot.growth-per-minute']) / 2 ** 20)).toBe(1500)
    expect(Math.round(Number(found['snapshot.growth-per-reading']) / 2 ** 20)).toBe(1500)
    expect(found['snapshot.growth-minutes-left']).toBe(18)
    expect(found['snapshot.growth-share']).toBeCloseTo(13_500 / 81_559)
  })
  test('by the reading where they are not', () => {
    const bare = series([0, 30_000, ...steps(36_000, 6000, 6)]).map(line => line.replace(/^\d{4}\S+ \S+ /, '').replace('timestamp, ', ''))
    const found = factsIn(...bare)
    expect(found).not.toHaveProperty(['snapshot.growth-per-minute'])
    expect(found['snapshot.growth-readings-left']).toBe(2)
  })
  test('turns that take several readings count each of them', () => {
    const found = facts([0, ...held(30_000, 12), ...steps(34_000, 4000, 6).flatMap(used => held(used, 2))])
    expect(Math.round(Number(found['snapshot.growth-per-reading']) / 2 ** 20)).toBe(Math.round(24_000 / 11))
  })
  test('not until when, once the process is gone', () => {
    const found = facts([0, 30_000, ...steps(36_000, 6000, 8), 0, 0])
    expect(found['snapshot.growth-per-minute']).toBeGreaterThan(0)
    expect(found).not.toHaveProperty(['snapshot.growth-minutes-left'])
  })
})
