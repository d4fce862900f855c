import { describe, expect, test } from 'vitest'
import { compareVersions, within } from '../../src/rules/versions.ts'

/** In the order in which they were released; those in one row are the same. */
const ORDER = [
  ['0.6.4.dev1', '0.6.4.dev1+g1234abc'],
  ['0.6.4.dev390', '0.6.4.dev390+gdebd6bbf', '0.6.4.dev390+gdebd6bbf.d20250101'],
  ['0.6.4a1'],
  ['0.6.4rc1'],
  ['0.6.4rc2', '0.6.4.rc2'],
  ['0.6.4', 'v0.6.4', '0.6.4+cu128', '0.6.4+rocm624', '0.6.4.0'],
  ['0.6.4.post1', '0.6.4.post1+cu121'],
  ['0.6.4.post2'],
  ['0.6.5'],
  ['0.6.10'],
  ['0.7', '0.7.0'],
  ['0.7.0.1'],
  ['0.10.0'],
  ['1.0.0'],
]

describe('the order of releases', () => {
  test.each(ORDER.flatMap((row, index) => ORDER.slice(index + 1, index + 3).map(later => [row[0] as string, later[0] as string] as const)))(
    '%s comes before %s',
    (one, other) => {
      expect(compareVersions(one, other)).toBeLessThan(0)
      expect(compareVersions(other, one)).toBeGreaterThan(0)
    },
  )
  test.each(ORDER.flatMap(([first = '', ...same]) => same.map(other => [first, other] as const)))('%s is %s', (one, other) => {
    expect(compareVersions(one, other)).toBe(0)
  })
})

describe('ranges', () => {
  test.each([
    ['0.19.0', undefined, undefined, true],
    ['0.19.0', '0.19.0', '0.19.0', true],
    ['0.18.1', '0.19.0', undefined, false],
    ['0.19.1', undefined, '0.19.0', false],
    ['0.19.4', undefined, '0.19', true],
    ['0.19.4.post1', undefined, '0.19', true],
    ['0.19.0', undefined, '0.19', true],
    ['0.20.0', undefined, '0.19', false],
    ['0.190.0', undefined, '0.19', false],
    ['0.19.0+cu128', undefined, '0.19.0', true],
    ['0.8.5.post1', undefined, '0.8.5', true],
    ['0.8.5', undefined, '0.8.5.post1', true],
    ['v0.19.4', undefined, '0.19', true],
    ['0.7.4.dev390+gdebd6bbf', '0.7.4', undefined, false],
    ['0.7.4.dev390+gdebd6bbf', '0.7.3', undefined, true],
    ['0.9.2rc2', '0.9.2', undefined, false],
    ['0.9.2rc2', undefined, '0.9.2', true],
    ['dev', undefined, '0.9.2', false],
    ['dev', '0.1.0', undefined, false],
    ['', undefined, '0.9.2', false],
  ])('%s since %s until %s: %s', (version, since, until, expected) => {
    expect(within(version, since, until)).toBe(expected)
  })
})
