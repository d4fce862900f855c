import { describe, expect, test } from 'vitest'
import { READ, allTables } from '../../src/engines/load.ts'
import { has, stateAt, stretchesOf } from '../../src/engines/table.ts'
import { takes } from '../../src/engines/ways.ts'
import { compareVersions } from '../../src/rules/versions.ts'
import { TABLE } from './table.ts'

describe('whether a release has a name', () => {
  test.each([
    ['--always', '0.2.0', true],
    ['--new', '0.3.1', false],
    ['--new', '0.4.0', true],
    ['--new', 'v0.4.0+cu121', true],
    ['--old', '0.3.1', true],
    ['--old', '0.4.0', false],
    ['--again', '0.3.1', false],
    ['--again', '0.5.0.post1', true],
    ['--never', '0.4.0', false],
    // Not read: only where the releases on both sides agree.
    ['--always', '0.3.2', true],
    ['--new', '0.3.2', undefined],
    ['--new', '0.2.5', false],
    ['--old', '0.3.0.post1', true],
    // A newer release may have brought or removed anything, an older one too, and a build without a release says nothing.
    ['--always', '0.6.0', undefined],
    ['--always', '0.1.0', undefined],
    ['--always', 'dev', undefined],
  ] as const)('%s in %s: %s', (name, version, expected) => {
    expect(has(TABLE, 'cli', name, version)).toBe(expected)
  })
  test('before names of a kind are listed at all, nothing is known', () => {
    expect(has(TABLE, 'env', 'VLLM_X', '0.3.0')).toBeUndefined()
    expect(has(TABLE, 'env', 'VLLM_Y', '0.3.0')).toBeUndefined()
    expect(has(TABLE, 'env', 'VLLM_Y', '0.4.0')).toBe(false)
    expect(has(TABLE, 'nothing', '--x', '0.4.0')).toBeUndefined()
  })
})

test('an engine argument has an option of its name, or stands for itself', () => {
  const python = (name: string, version: string) => takes('vllm', TABLE, { way: 'python', name }, version)
  expect([python('other_default', '0.3.0'), python('only_python', '0.3.0'), python('new', '0.3.0')]).toEqual([true, true, false])
})

test('a default, by release', () => {
  const changes = TABLE.names['cli']?.['--other-default'] ?? []
  expect(['0.2.0', '0.3.0', '0.3.1', '0.4.0'].map(release => stateAt(changes, release)?.value)).toEqual([0.9, 0.9, 0.92, 0.92])
  expect(stateAt(TABLE.names['cli']?.['--old'] ?? [], '0.4.0')).toBeUndefined()
})

test('the stretches of releases that have a name', () => {
  const of = (name: string) => stretchesOf(TABLE.names['cli']?.[name] ?? [], TABLE.releases)
  expect(of('--other-default')).toEqual([{ since: '0.2.0' }])
  expect(of('--old')).toEqual([{ since: '0.2.0', until: '0.3.1' }])
  expect(of('--again')).toEqual([{ since: '0.2.0', until: '0.2.0' }, { since: '0.4.0' }])
})

describe.each(READ)('the table of %s', name => {
  test('is in order, and every change is one', async () => {
    const { package: of, releases, names } = (await allTables())[name]
    expect(of).toBe(name)
    expect(releases).toEqual([...new Set(releases)].toSorted(compareVersions))
    const wrong: string[] = []
    for (const [scope, all] of Object.entries(names)) {
      expect(Object.keys(all)).toEqual(Object.keys(all).toSorted((a, b) => Number(a > b) - Number(a < b)))
      for (const [each, changes] of Object.entries(all)) {
        const places = changes.map(([release]) => releases.indexOf(release))
        const ordered = places.every((place, index) => place > (places[index - 1] ?? -1))
        const changing = changes.every((change, index) => JSON.stringify(change.slice(1)) !== JSON.stringify(changes[index - 1]?.slice(1) ?? []))
        if (!ordered || !changing) wrong.push(`${scope} ${each}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
