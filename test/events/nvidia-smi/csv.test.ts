import { describe, expect, test } from 'vitest'
import { inMiB, memory, MiB, running, snapshotIn, snapshotsIn } from './read.ts'

describe('--query-gpu', () => {
  test('any order of columns, aliases, a name with a comma, unknown cells', () => {
    expect(
      snapshotIn(`gpu_name, memory.free [MiB], gpu_bus_id, memory.used [MiB], driver_version, index, memory.total [MiB], utilization.gpu [%], power.draw [W]
NVIDIA A40, rev 2, 44100 MiB, 00000000:3B:00.0, 1340 MiB, 535.161.08, 2, 46068 MiB, 17 %, 70.11 W
NVIDIA GB10, [N/A], 0000000F:01:00.0, [Not Supported], 535.161.08, 3, [GPU is lost], [Unknown Error], [N/A]
`),
    ).toMatchObject({
      driver: '535.161.08',
      gpus: [
        { index: 2, bus: '00000000:3B:00.0', name: 'NVIDIA A40, rev 2', used: 1340 * MiB, total: 46_068 * MiB, free: 44_100 * MiB, utilization: 17 },
        { index: 3, bus: '0000000F:01:00.0', name: 'NVIDIA GB10' },
      ],
    })
  })
  test('a card that shares the host’s memory has none to tell of', () => {
    expect(snapshotIn('memory.free [MiB], memory.total [MiB], memory.used [MiB]\n[N/A], [N/A], [N/A]\n')).toMatchObject({ gpus: [{}] })
    expect(snapshotIn('name, memory.used [MiB]\nNVIDIA GB10, [Not Supported]\n')).toMatchObject({ gpus: [{ name: 'NVIDIA GB10' }] })
    expect(snapshotsIn('[N/A], [N/A], [N/A]\n')).toEqual([])
    expect(snapshotsIn('name, memory.used [MiB]\nas it was, measured\n')).toEqual([])
  })
  test('nounits', () => {
    expect(memory(snapshotIn('index, memory.used [MiB], memory.total [MiB]\n0, 18143, 143771\n1, 4, 143771\n'))).toEqual([
      [0, 18_143, 143_771],
      [1, 4, 143_771],
    ])
    expect(memory(snapshotIn('index, memory.used, memory.total\n0, 18143, 143771\n'))).toEqual([[0, 18_143, 143_771]])
  })
  test('spreadsheets turn the comma into a semicolon or a tab', () => {
    expect(memory(snapshotIn('index; memory.used [MiB]; memory.total [MiB]\n0; 18143 MiB; 143771 MiB\n'))).toEqual([[0, 18_143, 143_771]])
    expect(memory(snapshotIn('index\tmemory.used [MiB]\n0\t18143 MiB\n'))).toEqual([[0, 18_143, undefined]])
  })
  test('every field at once', () => {
    const fields = Array.from({ length: 200 }, (_, at) => `ecc.errors.corrected.volatile.part_${at}`)
    const cells = fields.map(() => '[Requested functionality has been deprecated]')
    const text = `timestamp, index, ${fields.join(', ')}, memory.used [MiB], hostname\n2026/01/05 10:00:01.101, 0, ${cells.join(', ')}, 1235 MiB, gpu7\n`
    expect(memory(snapshotIn(text))).toEqual([[0, 1235, undefined]])
  })
  test('a bare row is none of an answer with units', () => {
    expect(memory(snapshotIn('index, memory.free [MiB], memory.used [MiB]\n0, 11018 MiB, 6 MiB\n5,6,7\n'))).toEqual([[0, 6, undefined]])
  })
  test('a series of two cards by UUID, interleaved with a log', () => {
    const all = snapshotsIn(`timestamp, uuid, memory.used [MiB], memory.total [MiB]
2026/01/05 10:00:01.101, GPU-11111111-aaaa, 100 MiB, 24564 MiB
2026/01/05 10:00:01.104, GPU-22222222-bbbb, 200 MiB, 24564 MiB
INFO 01-05 10:00:02 [gpu_model_runner.py:1] Starting to load model
2026/01/05 10:00:02.101, GPU-11111111-aaaa, 9100 MiB, 24564 MiB
INFO 01-05 10:00:02 [a.py:1] one
INFO 01-05 10:00:02 [a.py:1] two
INFO 01-05 10:00:02 [a.py:1] three
INFO 01-05 10:00:02 [a.py:1] four
INFO 01-05 10:00:02 [a.py:1] five
2026/01/05 10:00:03.101, GPU-11111111-aaaa, 21100 MiB, 24564 MiB
`)
    expect(all.map(({ gpus }) => gpus.map(({ used }) => inMiB(used)))).toEqual([[100, 200], [9100], [21_100]])
    expect(all.map(({ time, at }) => [time, at.line])).toEqual([
      ['2026-01-05 10:00:01.101', 1],
      ['2026-01-05 10:00:02.101', 5],
      ['2026-01-05 10:00:03.101', 11],
    ])
  })
  test('cards that nothing tells apart: one reading of several, or by their stamps', () => {
    expect(memory(snapshotIn('memory.used [MiB], memory.total [MiB]\n100 MiB, 24564 MiB\n200 MiB, 24564 MiB\n'))).toEqual([
      [0, 100, 24_564],
      [1, 200, 24_564],
    ])
    const series = snapshotsIn(`timestamp, memory.used [MiB]
2026/01/05 10:00:01.101, 100 MiB
2026/01/05 10:00:01.104, 200 MiB
2026/01/05 10:00:06.101, 110 MiB
2026/01/05 10:00:06.105, 210 MiB
`)
    expect(series.map(memory)).toEqual([
      [
        [0, 100, undefined],
        [1, 200, undefined],
      ],
      [
        [0, 110, undefined],
        [1, 210, undefined],
      ],
    ])
  })
  test('many readings of one card', () => {
    const rows = Array.from({ length: 40 }, (_, at) => `${1000 + at} MiB`)
    expect(snapshotsIn(['memory.used [MiB]', ...rows].join('\n'))).toHaveLength(40)
    expect(snapshotsIn(['$ nvidia-smi --query-gpu=memory.used --format=csv -l 1', 'memory.used [MiB]', ...rows.slice(0, 3)].join('\n'))).toHaveLength(3)
  })
  test('the stamp of date above each answer', () => {
    const all = snapshotsIn(`Mon Jan  5 10:00:01 CET 2026
index, memory.used [MiB]
0, 100 MiB
Mon Jan  5 10:00:11 PM UTC 2026
index, memory.used [MiB]
0, 150 MiB
`)
    expect(all.map(({ time, gpus }) => [time, inMiB(gpus[0]?.used)])).toEqual([
      ['2026-01-05 10:00:01', 100],
      ['2026-01-05 22:00:11', 150],
    ])
  })
})

describe('noheader', () => {
  test('the command names the columns, over two lines too', () => {
    expect(memory(snapshotIn('$ nvidia-smi --query-gpu=memory.free,memory.used,index --format=csv,noheader,nounits\n4000, 20564, 1\n'))).toEqual([
      [1, 20_564, undefined],
    ])
    expect(memory(snapshotIn('$ nvidia-smi \\\n  --query-gpu=index,memory.used \\\n  --format=csv,noheader\n0, 20426 MiB\n1, 23608 MiB\n'))).toEqual([
      [0, 20_426, undefined],
      [1, 23_608, undefined],
    ])
  })
  test('the command is forgotten after its answer', () => {
    expect(snapshotsIn('$ nvidia-smi --query-gpu=index,memory.used --format=csv,noheader,nounits\n0, 20426\nDone.\nscores:\nx\ny\n1, 2\n3, 4\n')).toHaveLength(
      1,
    )
  })
  test('sizes with units: used before total', () => {
    expect(memory(snapshotIn('0, 18143 MiB, 143771 MiB\n1, 4 MiB, 143771 MiB\n'))).toEqual([
      [0, 18_143, 143_771],
      [1, 4, 143_771],
    ])
    expect(snapshotIn('2026/11/21 07:06:21.320, 0, NVIDIA L4, GPU-661c8005-bcc5, 0 %, 21928 MiB, 23034 MiB')).toMatchObject({
      time: '2026-11-21 07:06:21.320',
      gpus: [{ index: 0, name: 'NVIDIA L4', uuid: 'GPU-661c8005-bcc5', used: 21_928 * MiB, total: 23_034 * MiB }],
    })
    expect(snapshotIn('NVIDIA L4, 23034 MiB, 21928 MiB, 580 MiB').gpus).toEqual([
      { name: 'NVIDIA L4', total: 23_034 * MiB, used: 21_928 * MiB, free: 580 * MiB },
    ])
  })
  test('bare numbers with the size of a known card', () => {
    expect(memory(snapshotIn('0, 18143, 143771\n1, 21317, 143771\n'))).toHaveLength(2)
  })
  test.each(['143771 MiB, 18143 MiB', '0, 18143 MiB', '0, 18143, 40000', '1, 2, 3', '0, 8192, 16384', '10 MiB, 20 MiB, 25 MiB', '18143 MiB', 'index, name'])(
    '%s may mean anything',
    text => {
      expect(snapshotsIn(text)).toEqual([])
    },
  )
  test('processes', () => {
    expect(snapshotIn('GPU-661c8005-bcc5, 824, /opt/venv/bin/python3, 18134 MiB').processes).toEqual([
      { uuid: 'GPU-661c8005-bcc5', pid: 824, name: '/opt/venv/bin/python3', used: 18_134 * MiB },
    ])
  })
})

describe('--query-compute-apps', () => {
  test('without a process', () => {
    expect(snapshotIn('pid, process_name, used_gpu_memory [MiB]\n')).toMatchObject({ gpus: [], processes: [], listed: 'empty' })
  })
  test('Windows counts no memory, another user has no name', () => {
    expect(snapshotIn('pid, process_name, used_gpu_memory [MiB]\n4711, [Insufficient Permissions], [N/A]\n').processes).toEqual([{ pid: 4711 }])
  })
  test('in a loop, one process on two cards', () => {
    const round = '824, python, GPU-11111111-aaaa, 10 MiB\n824, python, GPU-22222222-bbbb, 20 MiB\n'
    expect(snapshotsIn(`pid, process_name, gpu_uuid, used_gpu_memory [MiB]\n${round}${round}`).map(running)).toEqual(
      Array.from({ length: 2 }, () => [
        [undefined, 824, 10],
        [undefined, 824, 20],
      ]),
    )
  })
  test('after a query of the cards', () => {
    const all = snapshotsIn(
      'index, uuid, memory.used [MiB]\n0, GPU-11111111-aaaa, 30 MiB\npid, process_name, gpu_uuid, used_gpu_memory [MiB]\n824, python, GPU-11111111-aaaa, 10 MiB\n',
    )
    expect(all.map(({ gpus, processes }) => [gpus.length, processes.length])).toEqual([
      [1, 0],
      [0, 1],
    ])
  })
  test('accounting tells a peak, not what is in use', () => {
    expect(snapshotsIn('gpu_name, pid, max_memory_usage [MiB]\nNVIDIA L4, 824, 18134 MiB\n')).toEqual([])
  })
})
