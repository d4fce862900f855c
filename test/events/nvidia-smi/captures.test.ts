import { describe, expect, test } from 'vitest'
import { bodiesIn, capture, inMiB, memory, MiB, running, snapshotIn, snapshotsIn } from './read.ts'

// Four H200 under one load, printed in every form within a second or two.
const CARDS = [
  [0, 18_143, 143_771],
  [1, 18_143, 143_771],
  [2, 18_143, 143_771],
  [3, 21_317, 143_771],
]
const PROCESSES = [
  [0, 824, 18_134],
  [1, 907, 18_134],
  [2, 982, 18_134],
  [3, 1054, 21_308],
]
const IDS = [
  'GPU-661c8005-bcc5-33ac-de1a-e4cead3ea4ee',
  'GPU-a254fec2-fe71-e93c-19a7-28820ccc99ad',
  'GPU-ca598643-4acb-a72a-161d-b7381ff6ad43',
  'GPU-f3f01bca-4aa0-2d94-8f9e-4319960df65b',
]
const BUSES = ['00000000:00:06.0', '00000000:00:07.0', '00000000:00:08.0', '00000000:00:09.0']

describe('one instant in every form', () => {
  test.each(['smi-table.txt', 'smi-query-csv.txt', 'smi-query-csv-noheader-nounits.txt', 'smi-q-full.txt', 'smi-q-memory.txt', 'smi-xml.txt'])(
    '%s: the same memory',
    name => {
      expect(memory(snapshotIn(capture(name)))).toEqual(CARDS)
    },
  )
  test.each(['smi-table.txt', 'smi-q-full.txt', 'smi-xml.txt'])('%s: the same processes, driver, time, bus ids', name => {
    const snapshot = snapshotIn(capture(name))
    expect(running(snapshot)).toEqual(PROCESSES)
    expect(snapshot).toMatchObject({ tool: 'nvidia-smi', driver: '580.159.04', time: '2026-11-21 07:06:21', listed: 'rows' })
    expect(snapshot.gpus.map(({ bus }) => bus)).toEqual(BUSES)
    expect(snapshot.processes.map(({ name, type }) => [name, type])).toEqual(PROCESSES.map(() => ['/opt/torch/.venv/bin/python3', 'C']))
    expect(snapshot.gpus.map(gpu => [gpu.name, gpu.utilization, gpu.display])).toEqual(CARDS.map(() => ['NVIDIA H200', 0, false]))
  })
  test.each(['smi-query-csv.txt', 'smi-q-full.txt', 'smi-q-memory.txt', 'smi-xml.txt'])('%s: the same free and reserved memory', name => {
    expect(snapshotIn(capture(name)).gpus.map(({ free, reserved }) => [inMiB(free), inMiB(reserved)])).toEqual([
      [125_014, 616],
      [125_014, 616],
      [125_014, 616],
      [121_840, 616],
    ])
  })
  test.each(['smi-query-csv.txt', 'smi-q-full.txt', 'smi-xml.txt', 'smi-list.txt'])('%s: the same UUIDs', name => {
    expect(snapshotIn(capture(name)).gpus.map(({ uuid }) => uuid)).toEqual(IDS)
  })
  test('processes by UUID', () => {
    const { processes, gpus, listed } = snapshotIn(capture('smi-compute-apps.txt'))
    expect(gpus).toEqual([])
    expect(listed).toBe('rows')
    expect(processes).toEqual(PROCESSES.map(([, pid, used], at) => ({ uuid: IDS[at], pid, name: '/opt/torch/.venv/bin/python3', used: (used ?? 0) * MiB })))
  })
  test('dmon: a snapshot a round', () => {
    const rounds = snapshotsIn(capture('smi-dmon.txt'))
    expect(rounds.map(memory)).toEqual(Array.from({ length: 4 }, () => CARDS.map(([index, used]) => [index, used, undefined])))
    expect(rounds.map(({ at }) => at.line)).toEqual([4, 8, 12, 16])
  })
  test('pmon: a snapshot a round', () => {
    expect(snapshotsIn(capture('smi-pmon.txt')).map(running)).toEqual([PROCESSES, PROCESSES])
  })
})

describe('series', () => {
  test('a table every two seconds', () => {
    const all = snapshotsIn(capture('smi-loop-table.txt'))
    expect(all.map(memory)).toEqual([CARDS, CARDS, CARDS])
    expect(all.map(running)).toEqual([PROCESSES, PROCESSES, PROCESSES])
    expect(all.map(({ time, at }) => [time, at.line])).toEqual([
      ['2026-11-21 07:06:32', 2],
      ['2026-11-21 07:06:34', 37],
      ['2026-11-21 07:06:36', 72],
    ])
  })
  test('a csv every second', () => {
    const all = snapshotsIn(capture('smi-loop-csv.txt'))
    expect(all.map(memory)).toEqual(Array.from({ length: 6 }, () => CARDS))
    expect(all.map(({ time }) => time?.slice(11))).toEqual(['07:06:26.799', '07:06:27.799', '07:06:28.799', '07:06:29.799', '07:06:30.799', '07:06:31.800'])
  })
  test('memory that grows', () => {
    const all = snapshotsIn(capture('kv-growth.smi.txt'))
    expect(all.map(({ gpus }) => inMiB(gpus[0]?.used))).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 4, 48_517, 58_373, 73_605, 83_461, 93_317, 104_069, 113_925, 123_781, 134_533, 142_597, 142_597, 142_464,
    ])
    expect(all.every(({ gpus }) => gpus.length === 4)).toBe(true)
  })
})

describe('tables of other moments', () => {
  test('idle: the sentence without processes', () => {
    const snapshot = snapshotIn(capture('smi-idle.txt'))
    expect(memory(snapshot)).toEqual([0, 1, 2, 3].map(index => [index, 0, 143_771]))
    expect(snapshot).toMatchObject({ listed: 'none-running', processes: [], time: '2026-11-21 07:06:43' })
  })
  test('a process whose memory is cut', () => {
    const snapshot = snapshotIn(capture('context-init.smi.txt'))
    expect(memory(snapshot)[2]).toEqual([2, 143_153, 143_771])
    expect(snapshot.processes).toEqual([{ gpu: 2, pid: 824, name: '/opt/torch/.venv/bin/python3', type: 'C', used: 143_140 * MiB, cut: true }])
  })
  test('another process on card 1', () => {
    const snapshot = snapshotIn(capture('other-process.smi.txt'))
    expect(memory(snapshot).map(([, used]) => used)).toEqual([4, 135_697, 4, 4])
    expect(snapshot.processes).toMatchObject([{ gpu: 1, pid: 1188, used: 135_680 * MiB, cut: true }])
  })
  test('four processes on card 0', () => {
    const snapshot = snapshotIn(capture('rank0-pileup.smi.txt'))
    expect(memory(snapshot).map(([, used]) => used)).toEqual([124_986, 4, 4, 4])
    expect(running(snapshot)).toEqual([1217, 1218, 1219, 1220].map(pid => [0, pid, 31_240]))
  })
  test('the last card holds more, as a table and as csv', () => {
    const table = snapshotIn(capture('last-gpu-skew.smi.txt'))
    expect(memory(table).map(([, used]) => used)).toEqual([20_191, 20_191, 20_191, 23_367])
    expect(running(table)).toEqual([3161, 3162, 3163, 3164].map((pid, gpu) => [gpu, pid, gpu === 3 ? 23_358 : 20_182]))
    expect(memory(snapshotIn(capture('last-gpu-skew.csv')))).toEqual(memory(table))
  })
  test('healthy', () => {
    const snapshot = snapshotIn(capture('healthy.smi.txt'))
    expect(snapshot.gpus.map(({ used, utilization }) => [used, utilization])).toEqual([
      [0, 27],
      [0, 0],
      [0, 0],
      [0, 0],
    ])
  })
})

test('topology: all peers reach each other over NVLink', () => {
  expect(bodiesIn(capture('smi-topo.txt'))).toEqual([{ kind: 'remark', name: 'gpu-topology', values: { gpus: 4, nvlink: true } }])
  expect(bodiesIn(capture('smi-topo-p2p.txt'))).toEqual([{ kind: 'remark', name: 'peer-access', values: { gpus: 4, reachable: true } }])
})

test('the list tells names and UUIDs, no memory', () => {
  expect(snapshotIn(capture('smi-list.txt')).gpus).toEqual(IDS.map((uuid, index) => ({ index, uuid, name: 'NVIDIA H200' })))
})
