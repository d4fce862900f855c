import { Problem } from './errors.ts'
import { complain } from './world.ts'
import type { World } from './world.ts'

/** What became of what was printed. */
export interface Listeners {
  /** Known a turn after the last word was written: something other than a reader that left kept the result from its place. */
  readonly failed: () => Promise<boolean>
}

/**
 * Hears what goes wrong with the two streams. A reader that leaves (`| head -1`) has read what it wanted: the rest is said to
 * nobody, and the exit code still tells what was found. A full disk is told.
 */
export const listeners = (world: World): Listeners => {
  let unwritten = false
  world.stdout.on?.('error', error => {
    if (hasLeft(error) || unwritten) return
    unwritten = true
    complain(
      new Problem(`the result could not be written (${error.code === 'ENOSPC' ? 'the disk is full' : error.message})`, 'Make room, or print elsewhere.'),
      world,
    )
  })
  world.stderr.on?.('error', () => undefined)
  return {
    failed: async () => {
      await new Promise(resolve => setImmediate(resolve))
      return unwritten
    },
  }
}

/** Whether this is how a stream says that nobody reads it any more. */
const hasLeft = ({ code = '' }: NodeJS.ErrnoException): boolean => code === 'EPIPE' || code === 'ECONNRESET' || code === 'ERR_STREAM_DESTROYED'
