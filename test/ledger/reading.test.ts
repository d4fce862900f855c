import { describe, expect, test } from 'vitest'
import { fixtureReports, reportOf } from '../render/report.ts'

const GiB = 2 ** 30
const MiB = 2 ** 20
const table = (used: number, rows: readonly string[], time = 'Sat Nov 21 12:39:05 2026'): string[] => [
  time,
  '| NVIDIA-SMI 570.133.20             Driver Version: 570.133.20     CUDA Version: 12.8     |',
  '|   0  NVIDIA H200                    On  |   00000000:00:06.0 Off |                    0 |',
  `| N/A   34C    P0            119W /  700W |  ${used}MiB / 143771MiB |      0%      Default |`,
  '| Processes:                                                                              |',
  ...rows,
  '+-----------------------------------------------------------------------------------------+',
]
const row = (pid: number, used: number): string =>
  `|    0   N/A  N/A ${String(pid).padStart(15)}      C   python3                          ${`${used}MiB`.padStart(11)} |`
const oom = (tail = ''): string =>
  `(EngineCore pid=4812) ERROR 11-21 12:39:02 [core.py:842] torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 139.80 GiB of which 1.80 GiB is free. ${tail}`
const TORCH = 'Of the allocated memory 96.00 GiB is allocated by PyTorch, and 1.00 GiB is reserved by PyTorch but unallocated.'

const ledger = (log: readonly string[], smi: readonly string[]) => {
  const [first] = reportOf({ 'run.log': log, 'smi.txt': smi }).episodes[0]?.ledger ?? []
  const sum = (first?.parts ?? []).reduce((total, { bytes }) => total + bytes, 0) + (first?.unexplained ?? 0)
  if (first !== undefined) expect(Math.abs(sum - first.capacity)).toBeLessThan(1)
  return first
}
const gib = (made: ReturnType<typeof ledger>): Record<string, number> =>
  Object.fromEntries((made?.parts ?? []).map(({ what, bytes }) => [what, Math.round((bytes / GiB) * 100) / 100]))

describe('the driver’s own part', () => {
  test('nvidia-smi’s 143771 MiB less the 139.80 GiB of the message', () => {
    const made = ledger([oom(TORCH)], table(141_312, []))
    expect(made?.capacity).toBe(143_771 * MiB)
    expect(made?.parts[0]).toMatchObject({ what: 'driver', from: [{ file: 'smi.txt', line: 4 }] })
    expect(Math.round((made?.parts[0]?.bytes ?? 0) / MiB)).toBe(616)
  })
  test('is not there without a reading', () => {
    expect(reportOf({ 'run.log': [oom(TORCH)] }).episodes[0]?.ledger[0]?.parts.map(({ what }) => what)).not.toContain('driver')
  })
  test('a card of another size is another card', () => {
    const other = table(70_000, []).map(line => line.replace('143771MiB', ' 81559MiB'))
    expect(ledger([oom(TORCH)], other)?.capacity).toBe(139.8 * GiB)
  })
})

describe('what the message leaves out', () => {
  const seen = table(141_312, [row(4812, 100_352), row(4711, 40_930)])
  test('the run’s own process is in the reading: its context and the others are measured', () => {
    const made = ledger([oom(TORCH)], seen)
    expect(gib(made)).toMatchObject({ 'other-processes': 40, torch: 96, unallocated: 1, context: 1, free: 1.8 })
    expect(made?.read).toMatchObject({ by: 'time', seconds: 3, time: '2026-11-21 12:39:05', at: { line: 4 } })
    expect(made?.parts.find(({ what }) => what === 'context')?.from[0]?.line).toBe(6)
  })
  test('a reading of another time is not used', () => {
    const made = ledger([oom(TORCH)], table(30_000, [row(4812, 20_000), row(4711, 9000)], 'Sat Nov 21 11:00:00 2026'))
    expect(made?.read).toBeUndefined()
    expect(gib(made)).toMatchObject({ context: 0.6 })
  })
  test('without any figure the rows that are proven stand, and nothing is called free', () => {
    const made = ledger(
      ['(EngineCore pid=8) ERROR 11-21 12:39:02 [core.py:842] RuntimeError: CUDA error: out of memory'],
      table(141_312, [row(4711, 40_930)]).map(line => line.replace('python3', 'ollama ')),
    )
    expect(gib(made)).toEqual({ driver: 0.6, 'other-processes': 39.97 })
    expect(Math.round((made?.unexplained ?? 0) / GiB)).toBe(100)
  })
  test('without any figure, and nobody proven, there is no ledger', () => {
    expect(
      ledger(['(EngineCore pid=8) ERROR 11-21 12:39:02 [core.py:842] RuntimeError: CUDA error: out of memory'], table(141_312, [row(4711, 40_930)])),
    ).toBeUndefined()
  })
  test('a table in the log beside the failure is of its moment', () => {
    const untimed = oom(TORCH).replace(/ERROR 11-21 \S+ \[core.py:842\] /, '')
    const log = [untimed, ...table(140_000, [row(4812, 99_040), row(4711, 40_930)]).slice(1)]
    expect(reportOf({ 'run.log': log }).episodes[0]?.ledger[0]?.read).toMatchObject({ by: 'log' })
  })
})

test('a refusal at the start: the neighbour to the megabyte', () => {
  const refusal =
    '(EngineCore pid=8) ERROR 11-21 12:39:02 [core.py:842] ValueError: Free memory on device cuda:0 (8.31/139.8 GiB) on startup is less than desired GPU memory utilization (0.4, 55.92 GiB). Decrease GPU memory utilization or reduce GPU memory used by other processes.'
  const made = ledger([refusal], table(134_123, [row(4711, 134_110)]))
  expect(gib(made)).toMatchObject({ driver: 0.6, 'other-processes': 130.97, free: 8.31 })
  expect(made?.read).toMatchObject({ by: 'time' })
})

test('our own capture: TurboMind died beside a process of 127.5 GiB and said no figure', () => {
  const [, report] = fixtureReports().find(([name]) => name === 'engine-lmdeploy-turbomind-neighbour') ?? []
  const made = report?.episodes[0]?.ledger[0]
  expect(gib(made)).toEqual({ driver: 0.6, 'other-processes': 127.5 })
  expect(made?.read).toMatchObject({ by: 'time', seconds: -10 })
})
