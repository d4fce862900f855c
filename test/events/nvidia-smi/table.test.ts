import { describe, expect, test } from 'vitest'
import { memory, MiB, running, snapshotIn, snapshotsIn } from './read.ts'

describe('eras', () => {
  test('R331: a narrow first box, processes without a type', () => {
    const snapshot = snapshotIn(`Tue May  6 09:14:02 2014       
+------------------------------------------------------+                       
| NVIDIA-SMI 331.62     Driver Version: 331.62         |                       
|-------------------------------+----------------------+----------------------+
| GPU  Name        Persistence-M| Bus-Id        Disp.A | Volatile Uncorr. ECC |
| Fan  Temp  Perf  Pwr:Usage/Cap|         Memory-Usage | GPU-Util  Compute M. |
|===============================+======================+======================|
|   0  Tesla K40c          Off  | 0000:02:00.0     Off |                    0 |
| 27%   41C    P0    66W / 235W |   2310MiB / 11519MiB |     94%      Default |
+-------------------------------+----------------------+----------------------+
                                                                               
+-----------------------------------------------------------------------------+
| Compute processes:                                               GPU Memory |
|  GPU       PID  Process name                                     Usage      |
|=============================================================================|
|    0      7120  ./gromacs                                           2285MiB |
+-----------------------------------------------------------------------------+
`)
    expect(snapshot).toMatchObject({ driver: '331.62', time: '2014-05-06 09:14:02', listed: 'rows' })
    expect(snapshot.gpus).toEqual([
      { index: 0, bus: '00000000:02:00.0', name: 'Tesla K40c', display: false, used: 2310 * MiB, total: 11_519 * MiB, utilization: 94 },
    ])
    expect(snapshot.processes).toEqual([{ gpu: 0, pid: 7120, name: './gromacs', used: 2285 * MiB }])
  })

  test('R384: no CUDA version, no instances', () => {
    const snapshot = snapshotIn(`+-----------------------------------------------------------------------------+
| NVIDIA-SMI 384.130                Driver Version: 384.130                   |
|-------------------------------+----------------------+----------------------+
| GPU  Name        Persistence-M| Bus-Id        Disp.A | Volatile Uncorr. ECC |
| Fan  Temp  Perf  Pwr:Usage/Cap|         Memory-Usage | GPU-Util  Compute M. |
|===============================+======================+======================|
|   0  Tesla V100-SXM2...  On   | 00000000:00:1E.0 Off |                    0 |
| N/A   42C    P0    38W / 300W |   9870MiB / 16152MiB |      0%      Default |
+-------------------------------+----------------------+----------------------+
|   1  GeForce GTX 108...  Off  | 00000000:00:1F.0  On |                  N/A |
| 51%   63C    P2   198W / 250W |   4121MiB / 11178MiB |    100%   E. Process |
+-------------------------------+----------------------+----------------------+
                                                                               
+-----------------------------------------------------------------------------+
| Processes:                                                       GPU Memory |
|  GPU       PID   Type   Process name                             Usage      |
|=============================================================================|
|    0     31794      C   python                                      9851MiB |
|    1      2210      G   /usr/lib/xorg/Xorg                            41MiB |
|    1     31800    C+G   ...AAAAAAAAA= --shared-files                4070MiB |
+-----------------------------------------------------------------------------+
`)
    expect(memory(snapshot)).toEqual([
      [0, 9870, 16_152],
      [1, 4121, 11_178],
    ])
    expect(snapshot.gpus.map(({ name, display, utilization }) => [name, display, utilization])).toEqual([
      ['Tesla V100-SXM2...', false, 0],
      ['GeForce GTX 108...', true, 100],
    ])
    expect(running(snapshot)).toEqual([
      [0, 31_794, 9851],
      [1, 2210, 41],
      [1, 31_800, 4070],
    ])
    expect(snapshot.processes[2]).toMatchObject({ type: 'C+G', name: '...AAAAAAAAA= --shared-files' })
  })

  test('R440: an error for a name is no name', () => {
    const snapshot = snapshotIn(`| NVIDIA-SMI 440.33.01    Driver Version: 440.33.01    CUDA Version: 10.2     |
|-------------------------------+----------------------+----------------------+
|   0  Tesla P100-PCIE...  Off  | 00000000:3B:00.0 Off |                    0 |
| N/A   55C    P0    90W / 250W |   8011MiB / 16280MiB |     33%      Default |
+-------------------------------+----------------------+----------------------+
+-----------------------------------------------------------------------------+
| Processes:                                                       GPU Memory |
|  GPU       PID   Type   Process name                             Usage      |
|=============================================================================|
|    0        17      C   Unknown Error                               8001MiB |
+-----------------------------------------------------------------------------+
`)
    expect(snapshot.driver).toBe('440.33.01')
    expect(snapshot.processes).toEqual([{ gpu: 0, pid: 17, type: 'C', used: 8001 * MiB }])
  })

  test('R470: a third row, two instances; the container sees no process', () => {
    const snapshot = snapshotIn(`+-----------------------------------------------------------------------------+
| NVIDIA-SMI 470.129.06   Driver Version: 470.129.06   CUDA Version: 11.4     |
|-------------------------------+----------------------+----------------------+
| GPU  Name        Persistence-M| Bus-Id        Disp.A | Volatile Uncorr. ECC |
| Fan  Temp  Perf  Pwr:Usage/Cap|         Memory-Usage | GPU-Util  Compute M. |
|                               |                      |               MIG M. |
|===============================+======================+======================|
|   4  NVIDIA A100-SXM...  On   | 00000000:81:00.0 Off |                    0 |
| N/A   61C    P0   289W / 400W |  78240MiB / 81251MiB |     97%      Default |
|                               |                      |             Disabled |
+-------------------------------+----------------------+----------------------+
                                                                               
+-----------------------------------------------------------------------------+
| Processes:                                                                  |
|  GPU   GI   CI        PID   Type   Process name                  GPU Memory |
|        ID   ID                                                   Usage      |
|=============================================================================|
+-----------------------------------------------------------------------------+
`)
    expect(memory(snapshot)).toEqual([[4, 78_240, 81_251]])
    expect(snapshot.listed).toBe('empty')
  })

  test('R525 with MIG: slices beside their card, BAR1 rows are no memory', () => {
    const snapshot = snapshotIn(`+-----------------------------------------------------------------------------+
| NVIDIA-SMI 525.85.12    Driver Version: 525.85.12    CUDA Version: 12.0     |
|-------------------------------+----------------------+----------------------+
| GPU  Name        Persistence-M| Bus-Id        Disp.A | Volatile Uncorr. ECC |
| Fan  Temp  Perf  Pwr:Usage/Cap|         Memory-Usage | GPU-Util  Compute M. |
|                               |                      |               MIG M. |
|===============================+======================+======================|
|   0  NVIDIA A100-SXM...  On   | 00000000:07:00.0 Off |                   On |
| N/A   35C    P0    54W / 400W |  23411MiB / 40960MiB |     N/A      Default |
|                               |                      |              Enabled |
+-------------------------------+----------------------+----------------------+

+-----------------------------------------------------------------------------+
| MIG devices:                                                                |
+------------------+----------------------+-----------+-----------------------+
| GPU  GI  CI  MIG |         Memory-Usage |        Vol|         Shared        |
|      ID  ID  Dev |           BAR1-Usage | SM     Unc| CE  ENC  DEC  OFA  JPG|
|                  |                      |        ECC|                       |
|==================+======================+===========+=======================|
|  0    1   0   0  |  19011MiB / 19968MiB | 42      0 |  3   0    2    0    0 |
|                  |      4MiB / 32767MiB |           |                       |
+------------------+                      +-----------+-----------------------+
|  0    1   1   1  |                      | 14      0 |  3   0    2    0    0 |
|                  |                      |           |                       |
+------------------+----------------------+-----------+-----------------------+
|  0    9   0   2  |   4400MiB /  4864MiB | 14      0 |  1   0    0    0    0 |
|                  |      2MiB /  8191MiB |           |                       |
+------------------+----------------------+-----------+-----------------------+

+-----------------------------------------------------------------------------+
| Processes:                                                                  |
|  GPU   GI   CI        PID   Type   Process name                  GPU Memory |
|        ID   ID                                                   Usage      |
|=============================================================================|
|    0    1    0      40412      C   python                          18990MiB |
|    0    9    0      40990      C   ...ts/.venv/bin/lmdeploy          4391MiB |
+-----------------------------------------------------------------------------+
`)
    expect(snapshot.gpus.map(({ index, mig, used, total }) => [index, mig, (used ?? 0) / MiB, (total ?? 0) / MiB])).toEqual([
      [0, undefined, 23_411, 40_960],
      [0, '1/0', 19_011, 19_968],
      [0, '1/1', 19_011, 19_968],
      [0, '9/0', 4400, 4864],
    ])
    expect(snapshot.gpus[0]).not.toHaveProperty('utilization')
    expect(snapshot.processes.map(({ mig, pid }) => [mig, pid])).toEqual([
      ['1/0', 40_412],
      ['9/0', 40_990],
    ])
  })

  test('R550 with MIG: figures are not flush right', () => {
    const snapshot = snapshotIn(`| MIG devices:                                                                            |
+------------------+----------------------------------+-----------+-----------------------+
| GPU  GI  CI  MIG |                     Memory-Usage |        Vol|        Shared         |
|      ID  ID  Dev |                       BAR1-Usage | SM     Unc| CE ENC  DEC  OFA  JPG |
|                  |                                  |        ECC|                       |
|==================+==================================+===========+=======================|
|  2    7   0   0  |           11801MiB / 11968MiB    | 16      0 |  1   0    1    0    1 |
|                  |               0MiB / 16383MiB    |           |                       |
+------------------+----------------------------------+-----------+-----------------------+
`)
    expect(snapshot.gpus).toEqual([{ index: 2, mig: '7/0', used: 11_801 * MiB, total: 11_968 * MiB }])
    expect(snapshot.listed).toBe('absent')
  })

  test('R530: the cells touch the bar', () => {
    const snapshot = snapshotIn(`+---------------------------------------------------------------------------------------+
| NVIDIA-SMI 530.30.02              Driver Version: 530.30.02    CUDA Version: 12.1     |
|-----------------------------------------+----------------------+----------------------+
| GPU  Name                  Persistence-M| Bus-Id        Disp.A | Volatile Uncorr. ECC |
| Fan  Temp  Perf            Pwr:Usage/Cap|         Memory-Usage | GPU-Util  Compute M. |
|                                         |                      |               MIG M. |
|=========================================+======================+======================|
|   0  NVIDIA GeForce RTX 3070 L...    Off| 00000000:01:00.0  On |                  N/A |
| N/A   44C    P8               9W / 115W |    911MiB /  8192MiB |      4%      Default |
|                                         |                      |                  N/A |
+-----------------------------------------+----------------------+----------------------+
`)
    expect(snapshot.gpus).toEqual([
      {
        index: 0,
        bus: '00000000:01:00.0',
        name: 'NVIDIA GeForce RTX 3070 L...',
        display: true,
        used: 911 * MiB,
        total: 8192 * MiB,
        utilization: 4,
      },
    ])
    expect(snapshot.listed).toBe('absent')
  })

  test('R545 and R565: wider columns', () => {
    const snapshots = snapshotsIn(`+---------------------------------------------------------------------------------------+
| NVIDIA-SMI 545.23.08              Driver Version: 545.23.08    CUDA Version: 12.3     |
|-----------------------------------------+----------------------+----------------------+
|   3  NVIDIA H100 80GB HBM3          On  | 00000000:5D:00.0 Off |                    0 |
| N/A   38C    P0             118W / 700W |  80114MiB / 81559MiB |      0%      Default |
|                                         |                      |             Disabled |
+-----------------------------------------+----------------------+----------------------+
|  GPU   GI   CI        PID   Type   Process name                            GPU Memory |
|    3   N/A  N/A    119200      C   VLLM::EngineCore                          80102MiB |
+---------------------------------------------------------------------------------------+
+-----------------------------------------------------------------------------------------+
| NVIDIA-SMI 565.57.01              Driver Version: 565.57.01      CUDA Version: 12.7     |
|-----------------------------------------+------------------------+----------------------+
|   0  NVIDIA RTX 6000 Ada Gene...    Off |   00000000:C1:00.0 Off |                  Off |
| 30%   29C    P8             22W /  300W |   48001MiB /  49140MiB |      0%      Default |
|                                         |                        |                  N/A |
+-----------------------------------------+------------------------+----------------------+
| Processes:                                                                              |
|  GPU   GI   CI        PID   Type   Process name                              GPU Memory |
|        ID   ID                                                               Usage      |
|=========================================================================================|
|    0   N/A  N/A       991      G   /usr/lib/xorg/Xorg                              4MiB |
|    0   N/A  N/A    120011      C   ray::RayWorkerWrapper                       47980MiB |
+-----------------------------------------------------------------------------------------+
`)
    expect(snapshots.map(memory)).toEqual([[[3, 80_114, 81_559]], [[0, 48_001, 49_140]]])
    expect(snapshots.map(running)).toEqual([
      [[3, 119_200, 80_102]],
      [
        [0, 991, 4],
        [0, 120_011, 47_980],
      ],
    ])
  })

  test('R595 on Windows: the driver model, no memory by process', () => {
    const snapshot = snapshotIn(`Fri Mar 13 18:20:41 2026       \r
+-----------------------------------------------------------------------------------------+\r
| NVIDIA-SMI 595.71.01              Driver Version: 596.36         CUDA Version: 13.2     |\r
+-----------------------------------------+------------------------+----------------------+\r
| GPU  Name                  Driver-Model | Bus-Id          Disp.A | Volatile Uncorr. ECC |\r
| Fan  Temp   Perf          Pwr:Usage/Cap |           Memory-Usage | GPU-Util  Compute M. |\r
|                                         |                        |               MIG M. |\r
|=========================================+========================+======================|\r
|   0  NVIDIA GeForce RTX 4090      WDDM  |   00000000:01:00.0  On |                  Off |\r
|  0%   41C    P8             26W /  450W |    2210MiB /  24564MiB |     12%      Default |\r
|                                         |                        |                  N/A |\r
+-----------------------------------------+------------------------+----------------------+\r
\r
+-----------------------------------------------------------------------------------------+\r
| Processes:                                                                              |\r
|  GPU   GI   CI              PID   Type   Process name                        GPU Memory |\r
|        ID   ID                                                               Usage      |\r
|=========================================================================================|\r
|    0   N/A  N/A            2412    C+G   ...a\\lib\\ollama\\llama-server.exe    N/A      |\r
|    0   N/A  N/A            9120    C+G   Insufficient Permissions            N/A      |\r
+-----------------------------------------------------------------------------------------+\r
`)
    expect(snapshot).toMatchObject({ driver: '596.36', time: '2026-03-13 18:20:41', listed: 'rows' })
    expect(memory(snapshot)).toEqual([[0, 2210, 24_564]])
    expect(snapshot.processes).toEqual([
      { gpu: 0, pid: 2412, type: 'C+G', name: String.raw`...a\lib\ollama\llama-server.exe` },
      { gpu: 0, pid: 9120, type: 'C+G' },
    ])
  })

  test('R617: other labels', () => {
    const snapshot = snapshotIn(`+-----------------------------------------------------------------------------------------+
| NVIDIA-SMI 617.14                 KMD Version: 617.14        CUDA UMD Version: 13.4     |
+-----------------------------------------+------------------------+----------------------+
|   0  NVIDIA B200                    On  |   00000000:1B:00.0 Off |                    0 |
| N/A   31C    P0            198W / 1000W |  181020MiB / 183359MiB |      0%      Default |
|                                         |                        |             Disabled |
+-----------------------------------------+------------------------+----------------------+
|    0   N/A  N/A          771021    M+C   sglang::scheduler                     18099... |
`)
    expect(snapshot.driver).toBe('617.14')
    expect(memory(snapshot)).toEqual([[0, 181_020, 183_359]])
    expect(snapshot.processes).toEqual([{ gpu: 0, pid: 771_021, type: 'M+C', name: 'sglang::scheduler', used: 180_990 * MiB, cut: true }])
  })
})

const row = (first: string, memory: string, name = 'NVIDIA H100 PCIe', mode = 'On ', bus = '00000000:91:00.0 Off') =>
  `| NVIDIA-SMI 550.90.07              Driver Version: 550.90.07      CUDA Version: 12.4     |
|   5  ${name.padEnd(27)}  ${mode}  |   ${bus} |                    0 |
| ${first} | ${memory} |    N/A       Default |
|                                         |                        |                 ERR! |
`
const listed = (body: string) => `${row('N/A   34C    P0    10W /  70W', '1010MiB /  81559MiB')}| Processes:                       GPU Memory |
|  GPU       PID  Process name     Usage      |
|=============================================|
${body}
+---------------------------------------------+`

describe('odd cells', () => {
  test('a lost card keeps no used memory', () => {
    expect(snapshotIn(row('ERR!  ERR! ERR!    ERR! / ERR!', '     0MiB /  81559MiB', 'ERR!')).gpus).toEqual([
      { index: 5, bus: '00000000:91:00.0', display: false, total: 81_559 * MiB },
    ])
  })
  test('a single error beside good figures', () => {
    expect(memory(snapshotIn(row('N/A   34C    P0    70W /  350W', '  1010MiB /  81559MiB')))).toEqual([[5, 1010, 81_559]])
  })
  test.each(['Not Supported       ', 'N/A / N/A', 'ERR!'])('%s is unknown, not 0', cell => {
    expect(memory(snapshotIn(row('N/A   34C    P0    10W /  N/A', cell)))).toEqual([[5, undefined, undefined]])
  })
  test('a card without a bus id', () => {
    expect(snapshotIn(row('N/A   N/A  N/A      N/A /  N/A', 'Not Supported', 'Orin (nvgpu)', 'N/A', 'N/A              N/A')).gpus).toEqual([
      { index: 5, name: 'Orin (nvgpu)' },
    ])
  })
  test("the underflow of a third party's quota", () => {
    expect(memory(snapshotIn(row('N/A   34C    P0    10W /  70W', '17592186044134MiB /  3000MiB')))).toEqual([[5, undefined, 3000]])
  })
  test('a total that did not fit', () => {
    expect(memory(snapshotIn(row('N/A   34C    P0    10W /  70W', '100018MiB / 14377...')))).toEqual([[5, 100_018, undefined]])
  })
  test('a card that fell off, a list that is not supported', () => {
    expect(snapshotIn(listed('|    0    Not Supported                        |')).listed).toBe('unknown')
    expect(snapshotIn(listed('|  No running processes found                 |')).listed).toBe('none-running')
    expect(snapshotIn(listed('')).listed).toBe('empty')
  })
  test('MIG mode without a device', () => {
    const snapshot = snapshotIn(`${row('N/A   34C    P0    10W /  70W', '    0MiB /  81559MiB')}| MIG devices:                                |
|=============================================|
|  No MIG devices found                       |
+---------------------------------------------+`)
    expect(snapshot.gpus).toHaveLength(1)
  })
})

describe('what pastes and filters leave', () => {
  const cards = `|   0  NVIDIA H200                    On  |   00000000:00:06.0 Off |                    0 |
| N/A   34C    P0            119W /  700W |   18143MiB / 143771MiB |      0%      Default |
|   1  NVIDIA H200                    On  |   00000000:00:07.0 Off |                    0 |
| N/A   35C    P0            117W /  700W |   21317MiB / 143771MiB |      3%      Default |`
  const processes = `|    0   N/A  N/A             824      C   /opt/venv/bin/python3                 18134MiB |
|    1   N/A  N/A             907      C   /opt/venv/bin/python3                 21308MiB |`
  const expected = [
    [0, 18_143, 143_771],
    [1, 21_317, 143_771],
  ]

  test('rows alone', () => {
    expect(memory(snapshotIn(cards))).toEqual(expected)
    expect(snapshotIn(cards).listed).toBe('absent')
  })
  test('grep MiB: second rows and processes, numbered by their place', () => {
    const snapshot = snapshotIn(
      `${cards}\n${processes}`
        .split('\n')
        .filter(line => line.includes('MiB'))
        .join('\n'),
    )
    expect(memory(snapshot)).toEqual(expected)
    expect(running(snapshot)).toEqual([
      [0, 824, 18_134],
      [1, 907, 21_308],
    ])
  })
  test('grep MiB in a loop: a new reading where cards follow processes', () => {
    const round = `${cards}\n${processes}`
      .split('\n')
      .filter(line => line.includes('MiB'))
      .join('\n')
    expect(snapshotsIn(`${round}\n${round}\n${round}`).map(memory)).toEqual([expected, expected, expected])
    expect(snapshotsIn(`${cards.split('\n')[3] ?? ''}\n`.repeat(100)).every(({ gpus }) => gpus.length <= 16)).toBe(true)
  })
  test('one second row may be any card', () => {
    expect(memory(snapshotIn(cards.split('\n')[3] ?? ''))).toEqual([[undefined, 21_317, 143_771]])
  })
  test('grep python in a loop: a snapshot a round', () => {
    expect(snapshotsIn(`${processes}\n${processes}\n${processes}`).map(running)).toHaveLength(3)
    expect(snapshotIn(processes)).toMatchObject({ gpus: [], listed: 'rows' })
  })
  test('quoted, indented, prefixed by a container, a launcher or a collector', () => {
    for (const prefix of [
      '> ',
      '    ',
      'vllm-1  | ',
      '[1,0]<stdout>:',
      '0: ',
      '2024-05-04T13:23:08.123456789Z ',
      '2024-05-04T13:23:08.1Z stdout F ',
      '[rank0]: ',
      '(Worker pid=71) ',
    ]) {
      const text = `${cards}\n${processes}`
        .split('\n')
        .map(line => prefix + line)
        .join('\n')
      expect([prefix, memory(snapshotIn(text)), running(snapshotIn(text)).length]).toEqual([prefix, expected, 2])
    }
  })
  test('lines of a server between the rows', () => {
    const noise = 'INFO 05-04 13:23:08 [loggers.py:111] Engine 000: Avg prompt throughput: 0.0 tokens/s'
    expect(memory(snapshotIn(`| NVIDIA-SMI 580.1  Driver Version: 580.1  CUDA Version: 13.0 |\n${cards.split('\n').join(`\n${noise}\n`)}`))).toEqual(expected)
  })
  test('cut by watch at the width of the screen', () => {
    const text = `Every 2.0s: nvidia-smi                      gpu7: Sat Nov 21 07:06:21 2026

Sat Nov 21 07:06:20 2026
+-----------------------------------------------------------------------
| NVIDIA-SMI 580.159.04             Driver Version: 580.159.04     CUDA
|   0  NVIDIA H200                    On  |   00000000:00:06.0 Off |
| N/A   34C    P0            119W /  700W |   18143MiB / 143771MiB |
| Processes:
|  GPU   GI   CI              PID   Type   Process name
|=======================================================================
|    0   N/A  N/A             824      C   /opt/venv/bin/pytho`
    const snapshot = snapshotIn(text)
    expect(snapshot).toMatchObject({ time: '2026-11-21 07:06:20', driver: '580.159.04', listed: 'rows' })
    expect(memory(snapshot)).toEqual([[0, 18_143, 143_771]])
    expect(snapshot.processes).toEqual([{ gpu: 0, pid: 824, type: 'C', name: '/opt/venv/bin/pytho' }])
  })
  test('the whole table in one line', () => {
    const table = `nvidia-smi says: Sat Nov 21 07:06:21 2026
+-----------------------------------------------------------------------------------------+
| NVIDIA-SMI 580.159.04             Driver Version: 580.159.04     CUDA Version: 13.0     |
+-----------------------------------------+------------------------+----------------------+
| GPU  Name                 Persistence-M | Bus-Id          Disp.A | Volatile Uncorr. ECC |
|                                         |                        |               MIG M. |
|=========================================+========================+======================|
${cards}
|                                         |                        |             Disabled |
+-----------------------------------------+------------------------+----------------------+
| Processes:                                                                              |
|  GPU   GI   CI              PID   Type   Process name                        GPU Memory |
|=========================================================================================|
${processes}
+-----------------------------------------------------------------------------------------+`
    for (const text of [table.replaceAll('\n', ' '), table.replace(/\s+/g, ' '), table.replaceAll('\n', '')]) {
      const snapshot = snapshotIn(text)
      expect(snapshot).toMatchObject({ driver: '580.159.04', time: '2026-11-21 07:06:21', listed: 'rows' })
      expect(memory(snapshot)).toEqual(expected)
      expect(running(snapshot)).toEqual([
        [0, 824, 18_134],
        [1, 907, 21_308],
      ])
    }
  })
  test('in the middle of a server log', () => {
    const [snapshot] = snapshotsIn(`INFO 05-04 13:23:08 [core.py:58] Initializing a V1 LLM engine (v0.8.5) with config: model='m'
Sat Nov 21 07:06:21 2026
+-----------------------------------------------------------------------------------------+
| NVIDIA-SMI 580.159.04             Driver Version: 580.159.04     CUDA Version: 13.0     |
${cards}
torch.OutOfMemoryError: CUDA out of memory.
INFO again
INFO again
INFO again
`)
    expect(snapshot?.at).toMatchObject({ line: 2, text: 'Sat Nov 21 07:06:21 2026' })
    expect(snapshot && memory(snapshot)).toEqual(expected)
  })
})
