import { describe, expect, test } from 'vitest'
import { bodiesIn, inMiB, memory, MiB, running, snapshotIn, snapshotsIn } from './read.ts'

describe('dmon and pmon', () => {
  test('default columns of R525 hold no memory, stamps stand in front under -o DT', () => {
    const all = snapshotsIn(`#Date       Time        gpu   pwr gtemp mtemp    sm   mem   enc   dec  mclk  pclk
#YYYYMMDD   HH:MM:SS    Idx     W     C     C     %     %     %     %   MHz   MHz
 20260105   10:00:01      0    71    38    41    12     3     0     0  1593  1410
 20260105   10:00:01      1    66    36    40     0     0     0     0  1593  1410
 20260105   10:00:02      0    71    38     -    15     3     0     0  1593  1410
`)
    expect(all.map(({ time, gpus }) => [time, gpus])).toEqual([
      [
        '2026-01-05 10:00:01',
        [
          { index: 0, utilization: 12 },
          { index: 1, utilization: 0 },
        ],
      ],
      ['2026-01-05 10:00:02', [{ index: 0, utilization: 15 }]],
    ])
  })
  test('a card that supports no column tells nothing', () => {
    expect(
      snapshotsIn(
        '# gpu    pwr  gtemp  mtemp     sm    mem    enc    dec\n# Idx      W      C      C      %      %      %      %\n    0     98     42     55      -      -      -      -\n',
      ),
    ).toEqual([])
  })
  test('headings that come again do not end a round', () => {
    const heading = '# gpu     fb   bar1\n# Idx     MB     MB\n'
    expect(snapshotsIn(`${heading}    0    100      1\n${heading}    1    200      1\n    0    110      1\n    1    210      1\n`).map(memory)).toEqual([
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
  test('pmon: memory in its place, cards without processes, names with blanks', () => {
    const snapshot = snapshotIn(`# gpu         pid   type     fb   ccpm     sm    mem    enc    dec    jpg    ofa    command
# Idx           #    C/G     MB     MB      %      %      %      %      %      %    name
    0    2354247     C  14300      0     71     31      -      -      -      -    tritonserver
    0    3588267   C+G    102      0      -      -      -      -      -      -    Web Content
    1          -     -      -      -      -      -      -      -      -      -    -
`)
    expect(running(snapshot)).toEqual([
      [0, 2_354_247, 14_300],
      [0, 3_588_267, 102],
    ])
    expect(snapshot.processes.map(({ name }) => name)).toEqual(['tritonserver', 'Web Content'])
  })
  test('pmon without any process', () => {
    expect(snapshotIn('# gpu        pid  type    fb   command\n# Idx          #   C/G    MB   name\n    0          -     -     -   -\n')).toMatchObject({
      listed: 'none-running',
      processes: [],
    })
  })
})

describe('topology', () => {
  test('pairs without peer access', () => {
    expect(
      bodiesIn(` \t\u001B[4mGPU0\tGPU1\tGPU2\tGPU3\t\u001B[0m
 GPU0\tX\tOK\tCNS\tCNS\t
 GPU1\tOK\tX\tCNS\tU\t
 GPU2\tCNS\tCNS\tX\tOK\t
 GPU3\tCNS\tU\tOK\tX\t

Legend:

  X    = Self
  OK   = Status Ok
`),
    ).toEqual([
      { kind: 'remark', name: 'peer-access', values: { gpus: 4, reachable: false } },
      { kind: 'link', gpu: 0, peer: 2, ok: false },
      { kind: 'link', gpu: 0, peer: 3, ok: false },
      { kind: 'link', gpu: 1, peer: 2, ok: false },
    ])
  })
  test('a host without NVLink, pasted with blanks, with network cards', () => {
    expect(
      bodiesIn(`        GPU0    GPU1    NIC0    CPU Affinity    NUMA Affinity   GPU NUMA ID
GPU0     X      SYS     PXB     0-31,64-95      0               N/A
GPU1    SYS      X      SYS     32-63           1               N/A
NIC0    PXB     SYS      X
`),
    ).toEqual([{ kind: 'remark', name: 'gpu-topology', values: { gpus: 2, nvlink: false } }])
  })
  test('a single card', () => {
    expect(bodiesIn('\tGPU0\tCPU Affinity\tNUMA Affinity\nGPU0\t X \t0-31\t0\n')).toEqual([])
  })
})

describe('gpustat', () => {
  test('users, stamps, driver', () => {
    const snapshot = snapshotIn(`gpu-host-3         Mon Aug 22 15:23:57 2022  515.65.01
[0] Tesla P100-PCIE-16GB | 27'C,   0 % |   103 / 16384 MB |
[1] GeForce GTX TITAN X  | 80'C,  76 % |  8000 / 12287 MB | alice(4000M) bob(3900M)
`)
    expect(snapshot).toMatchObject({ tool: 'gpustat', time: '2022-08-22 15:23:57', driver: '515.65.01', listed: 'rows' })
    expect(snapshot.at.line).toBe(1)
    expect(memory(snapshot)).toEqual([
      [0, 103, 16_384],
      [1, 8000, 12_287],
    ])
    expect(snapshot.gpus.map(({ utilization }) => utilization)).toEqual([0, 76])
    expect(snapshot.processes).toEqual([
      { gpu: 1, name: 'alice', used: 4000 * MiB },
      { gpu: 1, name: 'bob', used: 3900 * MiB },
    ])
  })
  test('commands, pids, fan, power, unknown figures, the detail lines', () => {
    const snapshot =
      snapshotIn(`[2] NVIDIA A100-SXM4-80GB | 33°C,  30 %,   5 %,  61 / 400 W | 66601 / 81920 MB | root:python/3141(57706M) root/3142(2088M) --(?M)
 ├─  3141 ( 120%,   1.3GB): /usr/bin/python3 serve.py
 └─  3142 (   0%,   0.3GB): /usr/bin/python3 worker.py
[3] ((GPU is lost))       | ??°C, ?? % |    ?? /    ?? MB | (Not Supported)
[6] …IA A100 80GB PCIe    | 52°C, 100 % | 10151 / 81920 MB | (null)
`)
    expect(snapshot.processes).toEqual([
      { gpu: 2, pid: 3141, name: 'python', used: 57_706 * MiB },
      { gpu: 2, pid: 3142, name: 'root', used: 2088 * MiB },
      { gpu: 2 },
      { gpu: 6, name: '(null)' },
    ])
    expect(snapshot.gpus[1]).toEqual({ index: 3 })
    expect(snapshot.gpus[2]).toMatchObject({ index: 6, utilization: 100 })
  })
  test('nobody, or no list', () => {
    expect(snapshotIn("[0] Tesla K80 | 36'C,   0 % |     0 / 11439 MB |").listed).toBe('empty')
    expect(snapshotIn("[0] Tesla K80 | 36'C,   0 % |     0 / 11439 MB | (Not Supported)").listed).toBe('unknown')
  })
  test('watched: a snapshot a round', () => {
    const round = '[0] Tesla T4 | 36°C,   0 % |   100 / 15360 MB | root(90M)\n[1] Tesla T4 | 36°C,   0 % |   100 / 15360 MB |\n'
    expect(snapshotsIn(round + round).map(memory)).toHaveLength(2)
  })
  test('--json, indented and in one line', () => {
    const answer = {
      hostname: 'gpu-host-3',
      driver_version: '550.54.15',
      query_time: '2024-05-04T15:23:57.123456',
      gpus: [
        {
          index: 0,
          uuid: 'GPU-10fb0fbd',
          name: 'NVIDIA L4',
          'temperature.gpu': 36,
          'utilization.gpu': 12,
          'memory.used': 9000,
          'memory.total': 23_034,
          processes: [{ username: 'root', command: 'python', gpu_memory_usage: 8990, pid: 3141 }],
        },
        { index: 1, uuid: 'GPU-20fb0fbd', name: 'NVIDIA L4', 'utilization.gpu': null, 'memory.used': null, 'memory.total': 23_034, processes: [] },
      ],
    }
    for (const text of [JSON.stringify(answer, undefined, 4), JSON.stringify(answer)]) {
      expect(snapshotIn(text)).toMatchObject({
        tool: 'gpustat',
        driver: '550.54.15',
        time: '2024-05-04 15:23:57.123',
        listed: 'rows',
        gpus: [
          { index: 0, uuid: 'GPU-10fb0fbd', name: 'NVIDIA L4', used: 9000 * MiB, total: 23_034 * MiB, utilization: 12 },
          { index: 1, total: 23_034 * MiB },
        ],
        processes: [{ gpu: 0, pid: 3141, name: 'python', used: 8990 * MiB }],
      })
    }
  })
})

describe('nvitop', () => {
  const boxes = `Wed Jul 13 20:33:18 2022
╒═════════════════════════════════════════════════════════════════════════════╕
│ NVITOP 1.3.2       Driver Version: 515.57       CUDA Driver Version: 11.7   │
├───────────────────────────────┬──────────────────────┬──────────────────────┤
│ GPU  Name        Persistence-M│ Bus-Id        Disp.A │ Volatile Uncorr. ECC │
│ Fan  Temp  Perf  Pwr:Usage/Cap│         Memory-Usage │ GPU-Util  Compute M. │
╞═══════════════════════════════╪══════════════════════╪══════════════════════╪════════════════════╕
│   0  ..la V100-SXM2-16GB  Off │ 00000000:04:00.0 Off │                    0 │ MEM: █████▏ 56.9%  │
│ MAX   44C   P0     69W / 300W │   9319MiB / 16384MiB │     48%      Default │ UTL: ████▊ 48%     │
├───────────────────────────────┼──────────────────────┼──────────────────────┼────────────────────┤
│   1  ..la V100-SXM2-16GB  Off │ 00000000:82:00.0 Off │                    0 │ MEM: ▏ 1.9%        │
│ N/A   40C   P0     66W / 300W │  309.5MiB / 15.75GiB │      0%      Default │ UTL: ▏ 0%          │
╘═══════════════════════════════╧══════════════════════╧══════════════════════╧════════════════════╛
[ CPU: █▌ 2.9%                                                ]  ( Load Average:  1.08  1.03  0.79 )
[ MEM: █▉ 3.8%                                                ]  [ SWP: ▏ 0.0%                     ]

╒══════════════════════════════════════════════════════════════════════════════════════════════════╕
│ Processes:                                                                       carol@gpu-host-9 │
│ GPU     PID      USER  GPU-MEM %SM %GMBW  %CPU  %MEM  TIME  COMMAND                              │
╞══════════════════════════════════════════════════════════════════════════════════════════════════╡
│   0   18830 C carol+ 9.10GiB  48    53   0.0   1.2  5:39  python -m vllm.entrypoints.openai      │
├──────────────────────────────────────────────────────────────────────────────────────────────────┤
│   1   18830 X carol+ 306.0MiB   0     0   0.0   1.2  1:05:39  /usr/local/bi..                    │
╘══════════════════════════════════════════════════════════════════════════════════════════════════╛
`
  test('boxes', () => {
    const snapshot = snapshotIn(boxes)
    expect(snapshot).toMatchObject({ tool: 'nvitop', driver: '515.57', time: '2022-07-13 20:33:18', listed: 'rows' })
    expect(snapshot.gpus.map(({ index, name, used, total, utilization }) => [index, name, inMiB(used), inMiB(total), utilization])).toEqual([
      [0, '..la V100-SXM2-16GB', 9319, 16_384, 48],
      [1, '..la V100-SXM2-16GB', 309.5, 15.75 * 1024, 0],
    ])
    expect(snapshot.processes).toEqual([
      { gpu: 0, pid: 18_830, type: 'C', name: 'python -m vllm.entrypoints.openai', used: 9.1 * 2 ** 30 },
      { gpu: 1, pid: 18_830, type: 'C+G', name: '/usr/local/bi..', used: 306 * MiB },
    ])
  })
  test('--ascii', () => {
    const ascii = boxes
      .replace(/[│├╞╡┤]/g, '|')
      .replace(/[╒╘╕╛]/g, '+')
      .replace(/[─]/g, '-')
      .replace(/[═]/g, '=')
      .replace(/[┬┼╪╧]/g, '+')
    const snapshot = snapshotIn(ascii)
    expect(snapshot).toMatchObject({ tool: 'nvitop', driver: '515.57', listed: 'rows' })
    expect(memory(snapshot)).toEqual(memory(snapshotIn(boxes)))
    expect(snapshot.processes).toEqual(snapshotIn(boxes).processes)
  })
  test('one row a card on a low screen; slices; nobody', () => {
    const snapshot = snapshotIn(`│ NVITOP 1.3.2       Driver Version: 515.57       CUDA Driver Version: 11.7   │
│ GPU Fan Temp Perf Pwr:Usg/Cap │         Memory-Usage │ GPU-Util  Compute M. │
╞═══════════════════════════════╪══════════════════════╪══════════════════════╡
│   0 N/A  32C   P0   53W / 400W│  23411MiB / 40.00GiB │     N/A      Default │
│ 0:0 3g.20gb @ GI/CI:   1/0    │  19011MiB / 19.50GiB │ BAR1: 4MiB / 0.0%    │
╘═══════════════════════════════╧══════════════════════╧══════════════════════╛
│ Processes:                                                 carol@gpu-host-9 │
│ GPU     PID      USER  GPU-MEM %SM  %CPU  %MEM  TIME  COMMAND               │
╞═════════════════════════════════════════════════════════════════════════════╡
│  No running processes found                                                 │
╘═════════════════════════════════════════════════════════════════════════════╛
`)
    expect(snapshot.gpus).toEqual([
      { index: 0, used: 23_411 * MiB, total: 40 * 2 ** 30 },
      { index: 0, mig: '1/0', used: 19_011 * MiB, total: 19.5 * 2 ** 30 },
    ])
    expect(snapshot.listed).toBe('none-running')
  })
  test('the first moment', () => {
    expect(
      snapshotIn(`${boxes.split('╒══════════════════════════════════════════════════════════════════════════════════════════════════╕')[0]}│ Processes:      carol@gpu-host-9 │
╞═════════════════════════════════╡
│  Gathering process status...    │
╘═════════════════════════════════╛
`).listed,
    ).toBe('unknown')
  })
})

test('nvidia-smi -L with slices', () => {
  expect(
    snapshotIn(`GPU 0: NVIDIA A100-SXM4-40GB (UUID: GPU-5d5ba0d6-d33d)
  MIG 3g.20gb     Device  0: (UUID: MIG-6bd6bf6f-3321)
GPU 1: NVIDIA A100-SXM4-40GB (UUID: GPU-6d5ba0d6-d33d)
`).gpus.map(({ index, uuid }) => [index, uuid]),
  ).toEqual([
    [0, 'GPU-5d5ba0d6-d33d'],
    [1, 'GPU-6d5ba0d6-d33d'],
  ])
})
