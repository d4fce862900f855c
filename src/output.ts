import { fstatSync, statSync, writeSync } from 'node:fs'
import type { Output } from './world.ts'

/**
 * Standard output or error. A stream of Node's takes as long to make as all rules to read, so a file or a pipe is written to
 * directly, as Node's stream would write to it: at once. A terminal, and a pipe that cannot take everything at once, get the stream.
 */
export const outputOf = (descriptor: 1 | 2, stream: () => NodeJS.WriteStream): Output => (isTakenAtOnce(descriptor) ? direct(descriptor, stream) : stream())

/** Where Node writes synchronously too; not a terminal, whose size is asked for. On Windows a pipe is another thing. */
const isTakenAtOnce = (descriptor: number): boolean => {
  try {
    const stat = fstatSync(descriptor)
    if (stat.isFile()) return true
    return process.platform !== 'win32' && (stat.isFIFO() || stat.isSocket() || (stat.isCharacterDevice() && stat.rdev === statSync('/dev/null').rdev))
  } catch {
    return false
  }
}

/** Writes from a place in some bytes on, and tells how many it wrote. */
type Write = (descriptor: number, bytes: Uint8Array, from: number) => number

/** Output that writes to a descriptor itself, up to where the stream has to go on. */
export const direct = (descriptor: number, stream: () => NodeJS.WriteStream, write: Write = writeSync): Output => {
  const hearers: ((error: NodeJS.ErrnoException) => void)[] = []
  let handedOver: NodeJS.WriteStream | undefined
  return {
    write: (text, taken) => {
      if (handedOver !== undefined) return handedOver.write(text, taken)
      const bytes = typeof text === 'string' ? Buffer.from(text) : text
      let written = 0
      try {
        while (written < bytes.length) written += write(descriptor, bytes, written)
      } catch (caught) {
        const error = caught as NodeJS.ErrnoException
        if (error.code === 'EAGAIN') {
          handedOver = stream()
          for (const hear of hearers) handedOver.on('error', hear)
          return handedOver.write(bytes.subarray(written), taken)
        }
        for (const hear of hearers) hear(error)
        taken?.(error)
        return false
      }
      taken?.()
      return true
    },
    on: (event, hear) => {
      hearers.push(hear)
      handedOver?.on(event, hear)
    },
  }
}
