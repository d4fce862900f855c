import { expect, test } from 'vitest'
import { packer, packing, unpacker } from '../../src/many/packed.ts'

const ITEMS = Array.from({ length: 700 }, (_, index) => ({
  index,
  text: `显存 ${index} `.repeat(40),
  nothing: undefined,
  none: null,
  much: Number.POSITIVE_INFINITY,
}))
const packed = () => {
  const { add, all } = packer()
  for (const each of ITEMS) add(each)
  return all()
}

test('what was packed is read back as it was, in its order and by its place', () => {
  const all = unpacker()<(typeof ITEMS)[number]>(packed())
  expect(packed().blocks.length).toBeGreaterThan(2)
  expect([...all]).toEqual(ITEMS)
  expect(all.length).toBe(ITEMS.length)
  for (const index of [0, 699, 350, 351, 0]) expect(all.at(index)).toEqual(ITEMS[index])
  expect(all.at(700)).toBeUndefined()
  expect([...unpacker()(packer().all())]).toEqual([])
})

test('little room: what most have in common is there once', () => {
  const size = packed().blocks.reduce((sum, { bytes }) => sum + bytes.length, 0)
  expect(size).toBeLessThan(JSON.stringify(ITEMS).length / 10)
  // A thread hands on the memory behind a view, all of it.
  for (const { bytes } of packed().blocks) expect(bytes.buffer.byteLength).toBe(bytes.length)
})

test('events come back as they were, and what is shared within them still is', () => {
  const by = { lane: '' }
  const at = { file: 'a.log', line: 1, text: 'x' }
  const events = [
    { kind: 'remark', name: 'a', by, at, order: 0 },
    { kind: 'remark', name: 'b', by, at, order: 1 },
  ] as unknown as Parameters<typeof packing.events>[0]
  const back = packing.events(events)()
  expect(back).toEqual(events)
  expect(back[0]?.by).toBe(back[1]?.by)
})
