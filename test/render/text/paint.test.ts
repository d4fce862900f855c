import { describe, expect, test } from 'vitest'
import { painter, wantsColour } from '../../../src/render/text/paint.ts'

describe('whether to colour', () => {
  test.each([
    ['a terminal', {}, true, true],
    ['a pipe', {}, false, false],
    ['NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR says nothing', { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['NO_COLOR before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['a dumb terminal', { TERM: 'dumb' }, true, false],
  ])('%s', (_, env, isTTY, expected) => {
    expect(wantsColour(env, isTTY)).toBe(expected)
  })
  test('colour is put around a text, and only where it is wanted', () => {
    expect(painter(false)('bold', 'x')).toBe('x')
    expect(painter(true)('bold', 'x')).toBe('\u001b[1mx\u001b[22m')
  })
})
