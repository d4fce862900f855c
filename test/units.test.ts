import { describe, expect, test } from 'vitest'
import { GiB, KiB, MiB, parseBytes, showBytes, showCount } from '../src/units.ts'

test.each([
  [0, '0 bytes'],
  [1, '1 bytes'],
  [1023, '1023 bytes'],
  [KiB, '1 KiB'],
  [66 * MiB, '66 MiB'],
  [1.02 * GiB, '1.02 GiB'],
  [2.5 * GiB, '2.50 GiB'],
  [139.8 * GiB, '139.8 GiB'],
  [100 * GiB, '100 GiB'],
  [1.5 * 2 ** 40, '1.50 TiB'],
  [-2.14 * GiB, '-2.14 GiB'],
  [1023.999 * MiB, '1 GiB'],
])('%d bytes are shown as %s', (bytes, text) => {
  expect(showBytes(bytes)).toBe(text)
})

test.each([
  ['1 GiB', GiB],
  ['512MiB', 512 * MiB],
  ['1.5 GiB', 1.5 * GiB],
  ['10 bytes', 10],
  ['10 B', 10],
  ['2 TiB', 2 * 2 ** 40],
  ['-1 MiB', -MiB],
  ['1 GB', undefined],
  ['1', undefined],
  ['GiB', undefined],
  ['1 gib', undefined],
  ['about 1 GiB', undefined],
  ['', undefined],
])('%s is %s', (text, bytes) => {
  expect(parseBytes(text)).toBe(bytes)
})

describe('counts', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1_001_856, '1,001,856'],
    [-1234, '-1,234'],
    [1234.5678, '1,234.5678'],
    [0.123456, '0.123456'],
  ])('%d is shown as %s', (value, text) => {
    expect(showCount(value)).toBe(text)
  })
})
