import { describe, expect, test } from 'vitest'
import { factsOf } from '../../src/facts/index.ts'
import { modelTable } from '../../src/models/table.ts'
import { flagTable } from '../../src/rules/flags.ts'
import { episodesOf } from '../episodes/read.ts'
import { factsIn } from './read.ts'

const csv = (...used: readonly number[]): string[] => [
  'index, memory.used [MiB], memory.total [MiB]',
  ...used.map((each, index) => `${index}, ${each} MiB, 24564 MiB`),
]
const cache = (blocks: number, ratio = 0.8): string[] => [
  `2025-01-21 10:13:40,512 - lmdeploy - INFO - async_engine.py:143 - input backend=turbomind, backend_config=TurbomindEngineConfig(dtype='auto', tp=4, cache_max_entry_count=${ratio})`,
  '[TM][INFO] [BlockManager] block_size = 2 MB',
  `[TM][INFO] [BlockManager] max_block_count = ${blocks}`,
]
const OOM = 'RuntimeError: [TM][ERROR] CUDA runtime error: out of memory /lmdeploy/src/turbomind/utils/allocator.h:246 '
const decides = (...log: readonly string[]): unknown => factsIn(...log)['snapshot.skew-decides']

describe('the card that holds more', () => {
  test('decides where its excess is large beside what the cache was sized from', () => {
    expect(decides(...csv(20_400, 20_400, 20_400, 23_600), ...cache(900), OOM)).toBe(true)
  })
  test('does not where much was free there all the same', () => {
    expect(decides(...csv(20_400, 20_400, 20_400, 23_600), ...cache(9000), OOM)).toBe(false)
  })
  test('does not where the message names another card', () => {
    const torch = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.00 GiB. GPU 1 has a total capacity of 23.65 GiB of which 0.31 GiB is free.'
    expect(decides(...csv(20_400, 20_400, 20_400, 23_600), ...cache(900), torch)).toBe(false)
  })
  test('decides by what it has left, where the log does not tell the cache', () => {
    expect(decides(...csv(20_400, 20_400, 20_400, 23_600), '$ lmdeploy serve api_server m --tp 4', OOM)).toBe(true)
    expect(decides(...csv(12_400, 12_400, 12_400, 15_600), '$ lmdeploy serve api_server m --tp 4', OOM)).toBe(false)
  })
  test('is open beside a share of the cache that may be the reason by itself', () => {
    expect(decides(...csv(20_400, 20_400, 20_400, 23_600), '$ lmdeploy serve api_server m --tp 4 --cache-max-entry-count 0.95', OOM)).toBeUndefined()
  })
  test('decides nothing where nothing failed', () => {
    expect(decides(...csv(20_400, 20_400, 20_400, 23_600), ...cache(900))).toBeUndefined()
  })
})

test('what is said of a card points at its own row', () => {
  const [episode] = episodesOf({ 'a.log': csv(20_400, 20_400, 20_400, 23_600) })
  const facts = episode && factsOf(episode, { flags: flagTable({}), models: modelTable({ date: '', rows: [] }), given: undefined }).facts
  expect(facts?.['snapshot.skew']?.from.map(({ line }) => line)).toEqual([5])
  expect(facts?.['snapshot.fullest']?.from.map(({ text }) => text)).toEqual(['3, 23600 MiB, 24564 MiB'])
})

test('in a table it is the row of the figures', () => {
  const card = (index: number, used: number): string[] => [
    `|   ${index}  NVIDIA GeForce RTX 4090        Off |   00000000:0${index + 1}:00.0 Off |                  Off |`,
    `|  0%   41C    P8             22W /  450W |   ${used}MiB /  24564MiB |      0%      Default |`,
    '|                                         |                        |                  N/A |',
    '+-----------------------------------------+------------------------+----------------------+',
  ]
  const [episode] = episodesOf({
    'a.log': [
      '| NVIDIA-SMI 570.133.20             Driver Version: 570.133.20     CUDA Version: 12.8     |',
      '|=========================================+========================+======================|',
      ...card(0, 20_400),
      ...card(1, 23_600),
    ],
  })
  const facts = episode && factsOf(episode, { flags: flagTable({}), models: modelTable({ date: '', rows: [] }), given: undefined }).facts
  expect(facts?.['snapshot.skew']?.from.map(({ line }) => line)).toEqual([8])
})

describe('what one card always holds more', () => {
  const skewIn = (...log: readonly string[]): unknown => factsIn(...log)['snapshot.skew']
  const card = (index: number, used: number, total = 81_559, display = 'Off'): string[] => [
    `|   ${index}  NVIDIA H100 80GB HBM3          On  |   00000000:0${index + 1}:00.0 ${display.padEnd(3)} |                    0 |`,
    `| N/A   41C    P0            122W /  700W | ${String(used).padStart(6)}MiB / ${String(total).padStart(6)}MiB |      0%      Default |`,
  ]
  const HEAD = '| NVIDIA-SMI 570.133.20             Driver Version: 570.133.20     CUDA Version: 12.8     |'
  const cards = (...each: readonly string[][]): string[] => [HEAD, ...each.flat()]
  const eight = (first: number, last = 60_000): string[] =>
    cards(...Array.from({ length: 8 }, (_, index) => card(index, index === 0 ? first : index === 7 ? last : 60_000)))
  test('seven other ranks’ contexts on the first card', () => expect(skewIn(...eight(63_600))).toBeUndefined())
  test('more than these is uneven', () => expect(skewIn(...eight(66_000))).toBe(6000 * 2 ** 20))
  test('on the last card there are no contexts', () => expect(skewIn(...eight(60_000, 63_600))).toBe(3600 * 2 ** 20))
  test('TurboMind is one process: its first card has none either', () => expect(skewIn(...eight(63_600), ...cache(9000))).toBe(3600 * 2 ** 20))
  test('a display, where its windows are not listed', () => {
    expect(skewIn(...cards(card(0, 20_000), card(1, 21_400, 81_559, 'On')))).toBeUndefined()
    expect(skewIn(...cards(card(0, 20_000), card(1, 21_400)))).toBe(1400 * 2 ** 20)
  })
  test('a smaller card has a share of its own, wherever it stands', () => {
    expect(skewIn(...cards(card(0, 30_000, 40_960), card(1, 60_000), card(2, 60_000), card(3, 60_000)))).toBeUndefined()
    expect(skewIn(...cards(card(0, 30_000, 40_960), card(1, 60_000), card(2, 60_000), card(3, 63_000)))).toBe(3000 * 2 ** 20)
  })
  test('first and last are the run’s, not nvidia-smi’s', () => {
    const place = (list: string): unknown => factsIn(`export CUDA_VISIBLE_DEVICES=${list}`, ...eight(60_000, 63_600))['snapshot.skew-place']
    expect([place('0,1,2,7'), place('7,1,2,0')]).toEqual(['last', 'first'])
    expect(factsIn('export CUDA_VISIBLE_DEVICES=0,1,2,3', ...eight(60_000, 63_600))).not.toHaveProperty(['snapshot.skew'])
  })
})
