import { describe, expect, test } from 'vitest'
import { jsonPieces } from '../src/encode/json.ts'
import { gathered } from '../src/gathered.ts'
import { changing } from '../src/sequence.ts'
import { print } from '../src/world.ts'

const PIECE = 'x'.repeat(40_000)

describe('a text in pieces', () => {
  test('small ones are written at once, large ones as they come', () => {
    expect([...gathered(['a', '', 'b'])]).toEqual(['ab'])
    expect([...gathered([PIECE, PIECE, 'c'])]).toEqual([PIECE + PIECE, 'c'])
    expect([...gathered([])]).toEqual([])
  })

  test('the next piece is made when the one before was taken', async () => {
    const heard: string[] = []
    const pieces = function* (): Generator<string> {
      for (const name of ['a', 'b']) {
        heard.push(`${name} made`)
        yield name + PIECE + PIECE
      }
    }
    await print(pieces(), {
      write: (text, taken) => {
        setTimeout(() => {
          heard.push(`${String(text)[0]} taken`)
          taken?.()
        }, 1)
        return false
      },
    })
    expect(heard).toEqual(['a made', 'a taken', 'b made', 'b taken'])
  })

  test('nothing more is made for a reader that has left', async () => {
    let made = 0
    const pieces = function* (): Generator<string> {
      for (; made < 10; made += 1) yield PIECE + PIECE
    }
    await print(pieces(), {
      write: (_, taken) => {
        taken?.(new Error('EPIPE'))
        return false
      },
    })
    expect(made).toBeLessThan(2)
  })
})

test('JSON in pieces is the document that it is at once, with lists that are read one after the other', () => {
  const list = [{ a: [1, { b: '##[x]\u001b' }] }, {}, []]
  const lazy = <Item>(all: readonly Item[]) => changing(all, item => item)
  const written = (value: unknown): string => [...jsonPieces(value)].join('')
  expect(written({ head: { x: 1 }, none: undefined, list: lazy(list), empty: lazy([]), last: [] })).toBe(written({ head: { x: 1 }, list, empty: [], last: [] }))
  expect(written([{ deep: lazy(list) }])).toBe(written([{ deep: list }]))
  expect(JSON.parse(written({ list: lazy(list) }))).toEqual({ list })
})
