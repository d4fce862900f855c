import { describe, expect, test } from 'vitest'
import { MiB, factsIn } from './read.ts'

const table = (memory: string, processes: readonly string[], { driver = '550.54.14', display = 'Off' } = {}): string[] => [
  '+-----------------------------------------------------------------------------------------+',
  `| NVIDIA-SMI ${driver}              Driver Version: ${driver}      CUDA Version: 12.4     |`,
  '|-----------------------------------------+------------------------+----------------------+',
  '| GPU  Name                 Persistence-M | Bus-Id          Disp.A | Volatile Uncorr. ECC |',
  '| Fan  Temp   Perf          Pwr:Usage/Cap |           Memory-Usage | GPU-Util  Compute M. |',
  '|                                         |                        |               MIG M. |',
  '|=========================================+========================+======================|',
  `|   0  NVIDIA A100-SXM4-80GB          On  |   00000000:07:00.0 ${display.padEnd(3)} |                    0 |`,
  `| N/A   39C    P0             91W /  400W |   ${memory} |      0%      Default |`,
  '|                                         |                        |             Disabled |',
  '+-----------------------------------------+------------------------+----------------------+',
  '',
  '+-----------------------------------------------------------------------------------------+',
  '| Processes:                                                                              |',
  '|  GPU   GI   CI        PID   Type   Process name                              GPU Memory |',
  '|        ID   ID                                                               Usage      |',
  '|=========================================================================================|',
  ...processes,
  '+-----------------------------------------------------------------------------------------+',
]
const row = (used: string): string => `|    0   N/A  N/A    731942      C   python                                  ${used.padStart(10)} |`
const NONE = '|  No running processes found                                                             |'
const unattributed = (...log: readonly string[]): unknown => factsIn(...log)['snapshot.unattributed']

describe('memory that no listed process accounts for', () => {
  test('no process is listed', () => {
    expect(factsIn(...table('40513MiB /  81920MiB', [NONE]))).toMatchObject({
      'snapshot.unattributed': 40_513 * MiB,
      'snapshot.unattributed-gpu': 0,
      'snapshot.unattributed-rows': 0,
    })
  })
  test('rows hold less than is in use', () => expect(unattributed(...table('40513MiB /  81920MiB', [row('10000MiB')]))).toBe(30_513 * MiB))
  test('rows hold it all', () => expect(unattributed(...table('40513MiB /  81920MiB', [row('40500MiB')]))).toBe(13 * MiB))
  test('old drivers count their own part as used', () => expect(unattributed(...table('  871MiB /  81920MiB', [NONE], { driver: '470.82.01' }))).toBe(1 * MiB))
  test('gpustat shows a process that is gone', () => {
    const facts = factsIn("[6] NVIDIA A100-SXM4-80GB | 52'C, 100 % | 20151 / 81920 MB | (null)")
    expect(facts).toMatchObject({ 'snapshot.row-without-process': true, 'snapshot.unattributed-gpu': 6, 'snapshot.unattributed': (20_151 - 870) * MiB })
  })
})

describe('where nothing can be said', () => {
  test('a row does not tell what it holds', () => expect(unattributed(...table('40513MiB /  81920MiB', [row('N/A')]))).toBeUndefined())
  test('the table of processes is not there', () => expect(unattributed(...table('40513MiB /  81920MiB', [NONE]).slice(0, 11))).toBeUndefined())
  test('the list of processes is cut off: rows may be missing', () => {
    const whole = table('40513MiB /  81920MiB', [row('10000MiB')])
    expect(unattributed(...whole)).toBe(30_513 * MiB)
    expect(unattributed(...whole.slice(0, -1))).toBeUndefined()
    expect(unattributed(...whole.slice(0, -1), '$ exit')).toBeUndefined()
    expect(unattributed(...table('40513MiB /  81920MiB', [row('10000MiB'), '...']))).toBeUndefined()
    expect(unattributed(...whole.filter(line => /MiB|NVIDIA/.test(line)))).toBeUndefined()
  })
  test('a desktop whose processes are not listed', () => expect(unattributed(...table(' 3513MiB /  81920MiB', [NONE], { display: 'On' }))).toBeUndefined())
  test('a card cut into slices', () => {
    const slices = [
      '| MIG devices:                                                                            |',
      '|  0    9   0   0  |            9216MiB /  9728MiB    | 14      0 |  1   0    0    0    0 |',
      '|                  |               2MiB / 16383MiB    |           |                       |',
      '+------------------+----------------------------------+-----------+-----------------------+',
    ]
    const lines = table(' 9241MiB /  81920MiB', [NONE])
    expect(unattributed(...lines.slice(0, 11), ...slices, ...lines.slice(11))).toBeUndefined()
  })
})
