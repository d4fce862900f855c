import { expect, test } from 'vitest'
import { formatOf } from '../../src/render/extension.ts'

test.each([
  ['a.json', 'json'],
  ['/x/A.JSON', 'json'],
  ['a.txt', 'text'],
  ['run.log', 'text'],
])('%s is %s', (file, format) => expect(formatOf(file)).toBe(format))
test.each(['a', 'a.doc', 'json', '.hidden/json'])('%s is none', file => expect(() => formatOf(file)).toThrow('names no format'))
