import { spawnSync } from 'node:child_process'
import { closeSync, constants, openSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** A pipe's two ends: a descriptor for the command, a stream for us. */
export interface Pipe {
  readonly into: number
  readonly from: Readable
  /** To be called when the command has its end, or the stream will not end. */
  readonly handedOver: () => void
}

/**
 * Pipes as a shell makes them. What Node calls a pipe is a socket, and a command that opens /dev/stderr cannot open that.
 * Undefined where the system makes none.
 */
export const namedPipes = (folder: string, names: readonly string[]): Readonly<Record<string, Pipe>> | undefined => {
  const paths = names.map(name => join(folder, name))
  if (spawnSync('mkfifo', ['-m', '600', ...paths], { stdio: 'ignore' }).status !== 0) return undefined
  return Object.fromEntries(names.map((name, index) => [name, openPipe(paths[index] ?? '')] as const))
}

/** The reading end first: the writing end waits for one. */
const openPipe = (path: string): Pipe => {
  const from = new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), readable: true, writable: false })
  const into = openSync(path, constants.O_WRONLY)
  return { into, from, handedOver: () => closeSync(into) }
}
