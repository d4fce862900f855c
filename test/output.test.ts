import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { direct } from '../src/output.ts'

const dir = mkdtempSync(join(tmpdir(), 'oomdoctor-output-'))
afterAll(() => rmSync(dir, { recursive: true }))

/** What a stream of Node's was given. */
const streamOf = () => {
  const given: string[] = []
  const heard: string[] = []
  const stream = {
    write: (bytes: Uint8Array | string, taken?: () => void) => {
      given.push(Buffer.from(bytes as Uint8Array).toString())
      taken?.()
      return true
    },
    on: (event: string) => heard.push(event),
  } as unknown as NodeJS.WriteStream
  return { given, heard, stream }
}
const failing = (code: string): Error => Object.assign(new Error(code), { code })

test('texts and bytes follow each other, and who wrote is told', () => {
  const path = join(dir, 'out')
  const file = openSync(path, 'w')
  const taken = vi.fn<(error?: Error | null) => void>()
  const output = direct(file, () => expect.unreachable())
  output.write('显存 ')
  output.write(Buffer.from('GPU 0\n'), taken)
  closeSync(file)
  expect(readFileSync(path, 'utf8')).toBe('显存 GPU 0\n')
  expect(taken.mock.calls).toEqual([[]])
})

test('what a write leaves is written next', () => {
  const path = join(dir, 'pieces')
  const file = openSync(path, 'w')
  const output = direct(
    file,
    () => expect.unreachable(),
    (to, bytes, from) => writeSync(to, bytes, from, 1),
  )
  output.write('显存 GPU 0\n')
  closeSync(file)
  expect(readFileSync(path, 'utf8')).toBe('显存 GPU 0\n')
})

test('a pipe that is full for now gets the rest, and all that follows, from the stream, in order', () => {
  const { given, heard, stream } = streamOf()
  let room = 4
  const output = direct(
    1,
    () => stream,
    () => {
      if (room === 0) throw failing('EAGAIN')
      room -= 2
      return 2
    },
  )
  output.on?.('error', () => undefined)
  output.write('abcdef')
  output.write('gh')
  expect(given).toEqual(['ef', 'gh'])
  expect(heard).toEqual(['error'])
})

test.each(['EPIPE', 'ENOSPC'])('%s is told to who listens and to who wrote', code => {
  const output = direct(
    1,
    () => expect.unreachable(),
    () => {
      throw failing(code)
    },
  )
  const heard: (string | undefined)[] = []
  output.on?.('error', error => heard.push(error.code))
  output.write('a', error => heard.push(error?.message))
  expect(heard).toEqual([code, code])
})
