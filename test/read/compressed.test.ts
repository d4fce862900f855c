import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inflated } from '../../src/read/compressed.ts'
import type { Limits } from '../../src/read/compressed.ts'
import { compressionOf } from '../../src/read/compression.ts'

const chunks = async function* (bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const read = async (bytes: Uint8Array, limits?: Limits) => {
  const cuts: string[] = []
  const compression = compressionOf(bytes)
  if (compression === undefined) return { text: undefined, cuts }
  const options = { path: 'x.log', onCut: (cut: string) => cuts.push(cut), ...(limits === undefined ? {} : { limits }) }
  const text: Uint8Array[] = []
  for await (const chunk of inflated(chunks(bytes), compression, options)) text.push(Buffer.from(chunk))
  return { text: Buffer.concat(text).toString(), cuts }
}

const LOG = Array.from({ length: 4000 }, (_, index) => `INFO 11-21 12:38:01 [loggers.py:273] line ${index * 7919}\n`).join('')
const available = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'])
    return true
  } catch {
    return false
  }
}
const packed = (program: string, text: string): Buffer => execFileSync(program, ['--stdout'], { input: text })

test('gzip, in one member and in several', async () => {
  expect(await read(gzipSync(LOG))).toEqual({ text: LOG, cuts: [] })
  expect(await read(Buffer.concat([gzipSync(LOG), gzipSync('the end\n')]))).toEqual({ text: `${LOG}the end\n`, cuts: [] })
})
test.skipIf(!available('zstd'))('zstd, in one frame and in several', async () => {
  expect(await read(packed('zstd', LOG))).toEqual({ text: LOG, cuts: [] })
  expect(await read(Buffer.concat([packed('zstd', LOG), packed('zstd', 'the end\n')]))).toEqual({ text: `${LOG}the end\n`, cuts: [] })
})
test.skipIf(!available('xz'))('xz', async () => {
  expect(await read(packed('xz', LOG))).toEqual({ text: LOG, cuts: [] })
  const cut = await read(packed('xz', LOG).subarray(0, 4000))
  expect(cut.cuts).toEqual(['damaged'])
})
test('what could be read of a file that ends early is kept, and said', async () => {
  const { text = '', cuts } = await read(gzipSync(LOG).subarray(0, 9000))
  expect(cuts).toEqual(['damaged'])
  expect(LOG.startsWith(text) && text.length > 1000).toBe(true)
})
test('a bomb is cut', async () => {
  const { text = '', cuts } = await read(gzipSync(Buffer.alloc(20_000_000, 32)), { bytes: 1e9, ratio: 900, free: 4_000_000 })
  expect(cuts).toEqual(['bomb'])
  expect(text.length).toBeLessThan(20_000_000)
  expect((await read(gzipSync(Buffer.alloc(3_000_000, 32)), { bytes: 1_000_000, ratio: 900, free: 4_000_000 })).cuts).toEqual(['too-large'])
})
test('plain text is not compressed', () => {
  expect(compressionOf(Buffer.from('INFO'))).toBeUndefined()
  expect(compressionOf(Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0]))).toBe('zstd')
})
