import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { snapshotsJson } from '../src/render/json.ts'
import type { GpuReading, ProcessReading } from '../src/types.ts'
import { reportOf } from './render/report.ts'

/** Every reading of cards among the fixtures: captures, and what lies beside logs. */
const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter(path => /(?:smi|kv-growth|last-gpu-skew)[^/]*\.(?:txt|csv)$/.test(path))
  .toSorted()
const linesOf = (path: string): string[] => readFileSync(join('fixtures', path), 'utf8').split('\n')
interface Said {
  readonly snapshots: readonly { readonly gpus: readonly GpuReading[]; readonly processes: readonly ProcessReading[] }[]
}
const said = (path: string): Said => JSON.parse(snapshotsJson(reportOf({ [path]: linesOf(path) }))) as Said

const MiB = 2 ** 20
/** The figures of a file as a person would copy them: every `used / total` of a table (a row without a first cell is BAR1), every pair of a csv row. */
const pairs = (lines: readonly string[]): number[][] =>
  lines.flatMap(line => {
    const table = /^\|\s+(?=[^|\s])[^|]*\|\s+(\d+)MiB \/ +(\d+)MiB\s*\|/.exec(line)
    const csv = /^(?:[\d/]+ [\d:.]+, )?\d+, (\d+)(?: MiB)?, (\d+)(?: MiB)?$/.exec(line.trim())
    const found = table ?? csv
    return found ? [[Number(found[1]), Number(found[2])]] : []
  })
/** The memory of every process row; a cut one is tens of MiB. */
const rows = (lines: readonly string[]): number[][] =>
  lines.flatMap(line => {
    const found = /^\| +\d+ +(?:\S+ +\S+ +)?(\d+) +(?:C|G|C\+G) .* (\d+)(?:MiB|(\.\.\.)) \|$/.exec(line)
    return found ? [[Number(found[1]), Number(found[2]) * (found[3] === undefined ? 1 : 10)]] : []
  })

describe('oomdoctor smi gives every figure of a file', () => {
  const tables = files.filter(path => pairs(linesOf(path)).length > 0)
  test('there are such files', () => expect(tables.length).toBeGreaterThan(20))
  test.each(tables)('%s', path => {
    const lines = linesOf(path)
    const { snapshots } = said(path)
    expect(snapshots.flatMap(({ gpus }) => gpus.map(({ used = 0, total = 0 }) => [used / MiB, total / MiB]))).toEqual(pairs(lines))
    expect(snapshots.flatMap(({ processes }) => processes.map(({ pid, used = 0 }) => [pid, used / MiB]))).toEqual(rows(lines))
  })
})

test('its JSON has places and figures, and no lines of the file', () => {
  const { snapshots } = said('captures/smi-table.txt')
  expect(snapshots[0]).toMatchObject({ at: { file: 'captures/smi-table.txt', line: 2 }, tool: 'nvidia-smi', time: '2026-11-21 07:06:21', listed: 'rows' })
  expect(Object.keys(snapshots[0] ?? {}).filter(key => /rows/i.test(key))).toEqual([])
})

test('the JSON tells the rank that an engine put into a name', () => {
  const log = [
    '| Processes:                                                                              |',
    '|    0   N/A  N/A           88914      C   VLLM::Worker_TP3                        58000MiB |',
  ]
  expect(JSON.parse(snapshotsJson(reportOf({ 'a.txt': log })))).toMatchObject({ snapshots: [{ processes: [{ pid: 88_914, rank: 'TP3' }], cut: true }] })
})
