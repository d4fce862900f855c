import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { encodingOf } from '../../src/lines/encoding.ts'
import { lineReader } from '../../src/lines/index.ts'
import { piecesOf, readChunks } from './read.ts'

const LOG = 'INFO 03-20 17:28:12 [worker.py:267] Available KV cache memory: 5.20 GiB\r\n模型加载完成 ✓ 15 GiB\r\nERROR done'
const LINES = ['INFO 03-20 17:28:12 [worker.py:267] Available KV cache memory: 5.20 GiB', '模型加载完成 ✓ 15 GiB', 'ERROR done']

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16())
}
const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap(part => [...part]))

const ENCODED: readonly (readonly [string, Uint8Array])[] = [
  ['UTF-8', utf8(LOG)],
  ['UTF-8 with a byte-order mark', joined([0xef, 0xbb, 0xbf], utf8(LOG))],
  ['UTF-16 LE with a byte-order mark', joined([0xff, 0xfe], utf16(LOG, 'le'))],
  ['UTF-16 BE with a byte-order mark', joined([0xfe, 0xff], utf16(LOG, 'be'))],
  ['UTF-16 LE without one', utf16(LOG, 'le')],
  ['UTF-16 BE without one', utf16(LOG, 'be')],
]

describe('encodings', () => {
  test.each(ENCODED)('%s is read', (_, bytes) => {
    expect(readChunks(bytes).lines.map(({ text }) => text)).toEqual(LINES)
  })
  test.each(ENCODED.flatMap(([name, bytes]) => [1, 2, 3, 7, 64].map(size => [name, size, bytes] as const)))(
    '%s reads the same in pieces of %i bytes',
    (_, size, bytes) => {
      expect(readChunks(...piecesOf(bytes, size)).lines).toEqual(readChunks(bytes).lines)
    },
  )
  test('an empty first piece decides nothing', () => {
    expect(readChunks(new Uint8Array(), joined([0xff, 0xfe], utf16(LOG, 'le'))).lines.map(({ text }) => text)).toEqual(LINES)
  })
  test('a chunk is not kept: its buffer may be filled again', () => {
    const reader = lineReader('server.log')
    const buffer = Buffer.alloc(8)
    const read: string[] = []
    for (const piece of piecesOf(utf8(LOG), 8)) {
      buffer.set(piece)
      read.push(...reader.read(buffer.subarray(0, piece.length)).map(({ text }) => text))
    }
    expect([...read, ...reader.end().map(({ text }) => text)]).toEqual(LINES)
  })
  test('bytes that are no UTF-8 become a mark, the rest of the line stays', () => {
    const bytes = joined(utf8('Process 4711 has \n'), [0xc3, 0x28, 0xff], utf8(' 20.28 GiB memory in use\n'))
    expect(readChunks(bytes).lines.map(({ text }) => text)).toEqual(['Process 4711 has', '\ufffd(\ufffd 20.28 GiB memory in use'])
  })
  test('a stray zero byte is dropped: PyTorch 2.3 prints the number of the GPU as a raw byte', () => {
    const bytes = joined(utf8('CUDA out of memory. Tried to allocate 2.00 GiB. GPU '), [0], utf8(' has a total capacity of 23.64 GiB\n'))
    const { lines, reader } = readChunks(bytes)
    expect(reader.encoding()).toBe('utf-8')
    expect(lines.map(({ text }) => text)).toEqual(['CUDA out of memory. Tried to allocate 2.00 GiB. GPU  has a total capacity of 23.64 GiB'])
  })
  test('a log full of escape codes is text', () => {
    expect(encodingOf(utf8('\u001b[1;36m(EngineCore_0 pid=1)\u001b[0;0m \u001b[32mok\u001b[0m\n'.repeat(50)))).toBe('utf-8')
  })
  test('Chinese in GBK is text, if not readable text', () => {
    // 显存不足 in GBK
    expect(encodingOf(joined(utf8('ERROR '), [0xcf, 0xd4, 0xb4, 0xe6, 0xb2, 0xbb, 0xd7, 0xe3], utf8('\n')))).toBe('utf-8')
  })
})

/** Bytes without any pattern, the same in each run. */
const noise = (size: number): Uint8Array => {
  let state = 12345
  return Uint8Array.from({ length: size }, () => (state = (state * 1103515245 + 12345) & 0x7fffffff) >> 16)
}

describe('what is no text', () => {
  test.each([
    ['an ELF file', joined([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1], new Uint8Array(4000))],
    ['a gzip archive', gzipSync(noise(8000))],
    ['bytes of a compressed stream without a head', deflateRawSync(noise(8000))],
    ['a PNG', joined([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], noise(3000))],
    ['float16 weights', joined(noise(4096))],
    ['zeros', new Uint8Array(2000)],
  ])('%s is binary, yields no lines, and says so', (_, bytes) => {
    const { lines, reader } = readChunks(...piecesOf(bytes, 1500))
    expect(reader.encoding()).toBe('binary')
    expect(lines).toEqual([])
    expect(reader.cuts).toEqual([])
  })
})
