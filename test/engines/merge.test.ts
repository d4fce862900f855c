import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { merge, written } from '../../scripts/engines/merge.ts'
import type { Release } from '../../scripts/engines/merge.ts'
import { allTables } from '../../src/engines/load.ts'
import { stateAt } from '../../src/engines/table.ts'
import type { EngineTable } from '../../src/engines/table.ts'
import { TABLE } from './table.ts'

/** What a table says of one release, as the reader would. */
const told = ({ names }: EngineTable, release: string): Release =>
  Object.fromEntries(
    Object.entries(names).map(([scope, all]) => [
      scope,
      Object.fromEntries(
        Object.entries(all).flatMap(([name, changes]) => {
          const state = stateAt(changes, release)
          return state === undefined ? [] : [[name, state.value]]
        }),
      ),
    ]),
  )
const empty: EngineTable = { package: 'vllm', releases: [], names: {} }

describe('a release that is read again', () => {
  test.each(TABLE.releases)('%s changes nothing', release => {
    expect(merge(TABLE, release, told(TABLE, release))).toEqual(TABLE)
  })
  test('replaces what was said of it', () => {
    const { '--always': _, ...others } = told(TABLE, '0.3.0')['cli'] ?? {}
    const again = merge(TABLE, '0.3.0', { ...told(TABLE, '0.3.0'), cli: { ...others, '--other-default': 0.5 } })
    expect(again.names['cli']?.['--always']).toEqual([['0.2.0', 1], ['0.3.0'], ['0.3.1', 1]])
    expect(again.names['cli']?.['--other-default']).toEqual([
      ['0.2.0', 0.9],
      ['0.3.0', 0.5],
      ['0.3.1', 0.92],
    ])
  })
})

test.each([
  ['in order', TABLE.releases],
  ['from the last to the first', TABLE.releases.toReversed()],
  ['mixed', ['0.4.0', '0.2.0', '0.5.0.post1', '0.3.1', '0.3.0']],
])('releases read %s make the same table', (_, order) => {
  const made = order.reduce((all, release) => merge(all, release, told(TABLE, release)), empty)
  expect(made.releases).toEqual(TABLE.releases)
  expect(made.names).toEqual(TABLE.names)
})

describe('a new release', () => {
  test('after the last: what is as before takes no space', () => {
    const next = merge(TABLE, '0.6.0', { ...told(TABLE, '0.5.0.post1'), cli: { ...told(TABLE, '0.5.0.post1')['cli'], '--brand-new': [1, 2] } })
    expect(next.releases.at(-1)).toBe('0.6.0')
    expect(next.names['cli']).toEqual({ ...TABLE.names['cli'], '--brand-new': [['0.6.0', [1, 2]]] })
    expect(next.names['env']).toEqual(TABLE.names['env'])
  })
  test('between two says nothing of those', () => {
    const next = merge(TABLE, '0.3.2', { cli: { '--new': null } })
    expect(next.releases).toEqual(['0.2.0', '0.3.0', '0.3.1', '0.3.2', '0.4.0', '0.5.0.post1'])
    expect(next.names['cli']?.['--new']).toEqual([['0.3.2', null]])
    expect(next.names['cli']?.['--always']).toEqual([['0.2.0', 1], ['0.3.2'], ['0.4.0', 1]])
    for (const release of TABLE.releases) expect(told(next, release)).toEqual(told(TABLE, release))
  })
  test('a default of another type is another default', () => {
    expect(merge(TABLE, '0.6.0', { cli: { '--always': '1' } }).names['cli']?.['--always']).toEqual([
      ['0.2.0', 1],
      ['0.6.0', '1'],
    ])
  })
})

test('the tables of the project are as they would be written', async () => {
  for (const table of Object.values(await allTables())) expect(written(table)).toBe(readFileSync(`rules/engines/${table.package}.json`, 'utf8'))
})
