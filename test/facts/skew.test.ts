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
