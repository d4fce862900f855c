import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { snapshotsText } from '../../../src/render/text/snapshots.ts'
import { widthOf } from '../../../src/width.ts'
import { failing, reportOf } from '../report.ts'

const capture = (name: string): string[] => readFileSync(new URL(`../../../fixtures/captures/${name}`, import.meta.url), 'utf8').split('\n')
const show = (inputs: Readonly<Record<string, readonly string[]>>, width = 100, language: 'en' | 'zh' = 'en'): string =>
  snapshotsText(reportOf(inputs), { language, width, colour: false })

describe('one reading', () => {
  test('a bar a card, and its processes below it', () => {
    expect(show({ 'smi.txt': capture('smi-table.txt') }).split('\n')).toEqual([
      'smi.txt:2 · nvidia-smi · driver 580.159.04 · 2026-11-21 07:06:21',
      ...[824, 907, 982].flatMap((pid, index) => [
        ` GPU ${index}        18143 / 143771 MiB  ▕███                     ▏  12.6 %  NVIDIA H200`,
        `         ${pid}      18134 MiB  /opt/torch/.venv/bin/python3`,
      ]),
      ' GPU 3        21317 / 143771 MiB  ▕████                    ▏  14.8 %  NVIDIA H200',
      '        1054      21308 MiB  /opt/torch/.venv/bin/python3',
      '',
    ])
  })
  test('the same instant in another form has the same figures', () => {
    const figures = (name: string): string[] => show({ 'smi.txt': capture(name) }).match(/\d+ \/ \d+ MiB/g) ?? []
    expect(figures('smi-xml.txt')).toEqual(figures('smi-table.txt'))
    expect(figures('smi-q-full.txt')).toEqual(figures('smi-table.txt'))
    expect(figures('smi-query-csv.txt')).toEqual(figures('smi-table.txt'))
  })
  test('memory that no listed process holds is said', () => {
    const log = ['[0] NVIDIA A100-SXM4-80GB | 52C,   0 % | 60000 / 81920 MB | ann:python/11(20000M)'].map(line => line.replace('52C', "52'C"))
    expect(show({ 'gpustat.txt': log })).toContain('in no listed process: 39.06 GiB')
  })
})

describe('processes', () => {
  const head = [
    '| NVIDIA-SMI 570.133.07             Driver Version: 570.133.07     CUDA Version: 12.8     |',
    '|   0  NVIDIA A100-SXM4-80GB          On  |   00000000:01:00.0 Off |                    0 |',
    '| N/A   39C    P0             91W /  400W |   60000MiB /  81920MiB |      0%      Default |',
    '| Processes:                                                                              |',
    '|    0   N/A  N/A           88914      C   VLLM::Worker_PP0_TP1                    58000MiB |',
    '|    0   N/A  N/A           88915      C   python3                                   500MiB |',
  ]
  const end = '+-----------------------------------------------------------------------------------------+'
  test('the rank that an engine put into a name has a column of its own', () => {
    expect(
      show({ 'smi.txt': [...head, end] })
        .split('\n')
        .slice(2, 4),
    ).toEqual(['       88914      58000 MiB  PP0 TP1  VLLM::Worker_PP0_TP1', '       88915        500 MiB           python3'])
  })
  test('a list without its end says so, and nothing is missing from it', () => {
    const text = show({ 'smi.txt': head })
    expect(text).toContain('the list of processes is cut off')
    expect(text).not.toContain('in no listed process')
  })
  test('without cards a process says where it is', () => {
    expect(show({ 'pmon.txt': capture('smi-pmon.txt') })).toContain(' GPU 3         1054      21308 MiB  python3')
    expect(show({ 'apps.txt': capture('smi-compute-apps.txt') })).toContain(' GPU-f3f01bca  1054      21308 MiB')
  })
})

describe('a series', () => {
  test('the last reading, and the course of each card', () => {
    const text = show({ 'series.csv': capture('smi-loop-csv.txt') })
    expect(text.match(/^ GPU 0 .*\/ 143771/gm)).toHaveLength(1)
    expect(text).toMatch(/^ GPU 0 {2}[▁▂▃▄▅▆▇█]+ {2}.* → .* of 140\.4 GiB$/m)
  })
  test('files are put in the order of their stamps', () => {
    const row = (time: string, used: number): string[] => ['timestamp, index, memory.used [MiB], memory.total [MiB]', `${time}, 0, ${used} MiB, 81920 MiB`]
    const at = (minute: number): string => `2026/11/21 07:0${minute}:00.000`
    const files = { 'a.csv': row(at(4), 40_000), 'b.csv': row(at(1), 10_000), 'c.csv': row(at(3), 30_000), 'd.csv': row(at(2), 20_000) }
    expect(show(files)).toContain('9.77 GiB → 39.06 GiB')
  })
})

test('a log without any reading', () => expect(show({ 'server.log': failing() })).toBe('No reading of nvidia-smi, gpustat or nvitop is in it.\n'))

test.each([60, 80, 120].flatMap(width => (['en', 'zh'] as const).map(language => [width, language] as const)))('%i columns, %s', (width, language) => {
  for (const name of ['smi-table.txt', 'smi-loop-csv.txt', 'smi-q-full.txt', 'rank0-pileup.smi.txt'])
    for (const line of show({ 'smi.txt': capture(name) }, width, language).split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width)
})
