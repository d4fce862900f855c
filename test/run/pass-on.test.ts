import { expect, test } from 'vitest'
import { passOn } from '../../src/run/pass-on.ts'

test('no more is read than was taken', async () => {
  let asked = 0
  const from = (async function* () {
    for (;;) {
      asked += 1
      yield new Uint8Array([asked])
      if (asked === 4) return
    }
  })()
  const taken: (() => void)[] = []
  const got: number[] = []
  const all = passOn(from, { write: (bytes, done) => taken.push(() => (got.push(bytes[0] ?? 0), done())) }, () => undefined)
  const settle = async (): Promise<void> => new Promise(resolve => void setImmediate(resolve))
  await settle()
  expect(asked).toBe(1)
  await settle()
  expect(asked).toBe(1)
  for (let index = 0; index < 4; index += 1) {
    taken[index]?.()
    await settle()
    expect(asked).toBe(Math.min(4, index + 2))
  }
  await all
  expect(got).toEqual([1, 2, 3, 4])
})

test('a reader that is gone ends it, and the source', async () => {
  let ended = false
  const from = (async function* () {
    try {
      for (;;) yield new Uint8Array([1])
    } finally {
      ended = true
    }
  })()
  await passOn(from, { write: (_, done) => done(new Error('EPIPE')) }, () => undefined)
  expect(ended).toBe(true)
})
